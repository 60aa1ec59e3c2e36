"""Everywhere that a talk was found to stand, and the ways between."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from tests.play.scenes import Scene, Spot

GONE: Final = ""  # the state of somebody who was erased: whatever they write begins anew
HOMES: Final = frozenset({"My:overview", "Suggestions:list", "Help:overview"})


class Way(StrEnum):
    """How somebody moves on."""

    TAP = "tap"  # the first button of its kind
    TAP_LAST = "tap last"
    WORDS = "words"
    NONSENSE = "nonsense"  # the same words that mean nothing, three times


@dataclass(frozen=True, slots=True)
class Move:
    """A tap on that kind of button, or those words."""

    way: Way
    what: str

    @property
    def is_tap(self) -> bool:
        return self.way in (Way.TAP, Way.TAP_LAST)

    def __str__(self) -> str:
        return f"{self.way} {self.what!r}"


@dataclass(frozen=True, slots=True)
class Edge:
    """What one move led to."""

    start: Spot
    move: Move
    end: Spot


@dataclass
class Graph:
    """``faults`` are what went wrong on the way, in words."""

    edges: list[Edge] = field(default_factory=list)
    scenes: dict[Spot, Scene] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    @property
    def states(self) -> frozenset[str]:
        """Every dialog state that was stood in."""
        return frozenset(spot.state for spot in self.scenes if spot.state != GONE)

    @property
    def resumed(self) -> frozenset[str]:
        """The states in which a tap was answered by a house built anew, which is every tap."""
        return frozenset(edge.start.state for edge in self.edges if edge.move.is_tap) - {GONE}

    @property
    def stuck(self) -> frozenset[str]:
        """The states from where no taps lead to what is one's own, to suggestions or to help."""
        before: dict[Spot, set[Spot]] = {}
        for edge in self.edges:
            if edge.move.is_tap:
                before.setdefault(edge.end, set()).add(edge.start)
        found = {spot for spot in self.scenes if spot.state in HOMES}
        line = deque(found)
        while line:
            for start in before.get(line.popleft(), set()) - found:
                found.add(start)
                line.append(start)
        return frozenset(spot.state for spot in self.scenes.keys() - found)


def mermaid(graph: Graph) -> str:
    """A picture that Mermaid draws: a box for each state, an arrow where taps lead, with what is tapped."""
    arrows: dict[tuple[str, str], set[str]] = {}
    for edge in graph.edges:
        if edge.move.is_tap and edge.start.state != edge.end.state:
            arrows.setdefault((edge.start.state, edge.end.state), set()).add(edge.move.what.strip(":"))
    drawn = [
        f'    {_box(start)} -->|"{", ".join(sorted(taps))}"| {_box(end)}'
        for (start, end), taps in sorted(arrows.items())
    ]
    return "\n".join(["flowchart LR", *drawn, ""])


def _box(state: str) -> str:
    name = state or "gone"
    return f'{name.replace(":", "_")}["{name}"]'
