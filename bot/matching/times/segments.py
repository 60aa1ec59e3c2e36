"""A text about time cut into clauses and segments, each with the cues that speak of its phrases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import pairwise
from typing import Final

from bot.matching.times.drafts import EVERY_DAY
from bot.matching.times.senses import Item, Kind, Node, Phrase, Sense

PREDICATES: Final = frozenset({Kind.NOT, Kind.EXCEPT, Kind.ONLY, Kind.CAN, Kind.GOOD, Kind.BUSY, Kind.EVENT})
VERBS: Final = frozenset({Kind.CAN, Kind.GOOD, Kind.BUSY, Kind.EVENT})
DOUBTS: Final = frozenset({Kind.HEDGE, Kind.VARIES})
_ARTICLE: Final = Sense(Kind.NUMBER, number=1)  # "en", "a"
_BREAKS: Final = frozenset({Kind.COMMA, Kind.DASH})
_PASSED_OVER: Final = frozenset({Kind.STRANGE, Kind.AND, Kind.OR, Kind.FROM, Kind.UNTIL, Kind.THROUGH, Kind.ONWARDS})


class Verdict(Enum):
    """What was said of a time; DOUBTED may be a no, UNCLEAR may be a yes."""

    FREE = auto()
    BUSY = auto()
    DOUBTED = auto()
    UNCLEAR = auto()


@dataclass(slots=True)
class Segment:
    """What stands between two commas: groups of phrases with a cluster of cues after each but the last."""

    groups: list[list[Phrase]] = field(default_factory=lambda: [[]])
    clusters: list[list[Kind]] = field(default_factory=list)
    verdicts: dict[int, list[Verdict]] = field(default_factory=dict)  # of a group
    items: list[Item] = field(default_factory=list)
    carried: Verdict | None = None  # what holds beyond the comma
    left: Verdict | None = None  # what was said after the first group
    joined: set[Kind] = field(default_factory=set)

    def has(self, *kinds: Kind) -> bool:
        return any(item.kind in kinds for item in self.items)

    @property
    def phrases(self) -> list[Phrase]:
        return [phrase for group in self.groups for phrase in group]

    @property
    def spread(self) -> tuple[int, int]:
        """Where in the text its words begin and end."""
        items = [(item.start, item.end) for item in self.items if item.kind not in (Kind.AND, Kind.OR)]
        ends = [*items, *((phrase.start, phrase.end) for phrase in self.phrases)]
        return min(start for start, _ in ends), max(end for _, end in ends)


def clauses(nodes: Sequence[Node]) -> list[list[Node]]:
    """Cut at stops and at "but"; "every day but Sunday" is an exception."""
    clauses: list[list[Node]] = [[]]
    for place, node in enumerate(nodes):
        if isinstance(node, Phrase) or node.kind not in (Kind.STOP, Kind.BUT):
            clauses[-1].append(node)
        elif node.kind is Kind.BUT and _but_is_except(nodes, place):
            clauses[-1].append(replace(node, sense=replace(node.sense, kind=Kind.EXCEPT)))
        else:
            clauses.append([])
    return clauses


def _but_is_except(nodes: Sequence[Node], place: int) -> bool:
    before, after = nodes[place - 1] if place else None, nodes[place + 1 : place + 3]
    whole = isinstance(before, Phrase) and before.days == EVERY_DAY
    ends = len(after) == 1 or (len(after) == 2 and isinstance(after[1], Item) and after[1].kind not in PREDICATES)
    return whole and bool(after) and isinstance(after[0], Phrase) and ends


def segments(clause: Sequence[Node]) -> list[Segment]:
    """The clause cut at commas, its cues gathered into clusters."""
    cut = [Segment()]
    gathering = False
    for node in clause:
        if isinstance(node, Phrase):
            cut[-1].groups[-1].append(node)
            gathering = False
        elif node.kind in _BREAKS:
            cut.append(Segment())
            gathering = False
        else:
            gathering = _take(cut[-1], node, gathering=gathering)
    return cut


def _take(segment: Segment, item: Item, *, gathering: bool) -> bool:
    """Add a cue; whether the cluster it belongs to may go on."""
    segment.items.append(item)
    if item.kind in (Kind.AND, Kind.OR) and len(segment.groups) == 1:
        segment.joined.add(item.kind)
    if item.kind not in PREDICATES:
        return gathering
    if not gathering or (item.kind is Kind.EXCEPT and VERBS & set(segment.clusters[-1])):
        segment.clusters.append([])
        segment.groups.append([])
    segment.clusters[-1].append(item.kind)
    return True


def strays(items: Sequence[Item]) -> list[Item]:
    """The words of time among them that no phrase has taken up."""
    known = PREDICATES | _PASSED_OVER | DOUBTS | {Kind.CONDITION, Kind.VAGUE}
    found = [item for item in items if item.kind not in known and item.sense != _ARTICLE]
    for item, after in pairwise(items):
        if item.kind in (Kind.FROM, Kind.UNTIL) and after.kind is Kind.STRANGE:
            found.append(item)
    return found
