"""A text about time cut into clauses and segments, each with the cues that speak of its phrases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import pairwise, takewhile
from typing import Final

from bot.matching.times.drafts import EVERY_DAY
from bot.matching.times.senses import AGAINST, ARTICLE, ASKED, Item, Kind, Node, Phrase, Sense

VERBS: Final = frozenset({Kind.CAN, Kind.GOOD, Kind.YES, Kind.NO, Kind.BUSY, Kind.NO_TIME, Kind.NO_WORK, Kind.EVENT})
PREDICATES: Final = VERBS | {Kind.NOT, Kind.EXCEPT, Kind.ONLY}
DOUBTS: Final = frozenset({Kind.HEDGE, Kind.VARIES})
TURNS: Final = frozenset({Kind.WISH, Kind.ENDING})
_BUSY: Final = frozenset({Kind.BUSY, Kind.EVENT})
REFUSALS: Final = _BUSY | {Kind.NOT, Kind.NO, Kind.NO_TIME, Kind.NO_WORK}
_ANSWERS: Final = frozenset({Kind.YES, Kind.NO, Kind.NOT, Kind.REGRET})
_BREAKS: Final = frozenset({Kind.COMMA, Kind.DASH})
_ENDS: Final = frozenset({Kind.STOP, Kind.BUT})
_PASSED_OVER: Final = frozenset(
    {Kind.STRANGE, Kind.AND, Kind.OR, Kind.FROM, Kind.UNTIL, Kind.THROUGH, Kind.ONWARDS, Kind.WITHOUT}
)


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
    unsure: bool = False  # whether a refusal after a comma speaks of it or of something else: "har ikke bil"
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
    """Cut at stops and at "but"; "every day but Sunday" is an exception.

    An answer stays with what was asked ("tirsdag? nei"), and a bare refusal with what it refuses ("tirsdag
    hadde passet, men jeg kan ikke").
    """
    clauses: list[list[Node]] = [[]]
    for place, node in enumerate(nodes):
        if isinstance(node, Phrase) or node.kind not in (Kind.STOP, Kind.BUT):
            clauses[-1].append(_answering(nodes, place))
        elif _phrased(clauses[-1]) and _answered(nodes, place):
            comma = Sense(Kind.COMMA, code=AGAINST if node.kind is Kind.BUT else "")
            clauses[-1] += [] if node.sense.code == ASKED else [replace(node, sense=comma)]
        elif node.kind is Kind.BUT and _but_is_except(nodes, place):
            clauses[-1].append(replace(node, sense=replace(node.sense, kind=Kind.EXCEPT)))
        else:
            clauses.append([])
    return clauses


def _until(nodes: Sequence[Node], place: int, ends: frozenset[Kind]) -> list[Node]:
    """The nodes from ``place`` to the first that ends them."""
    return list(takewhile(lambda node: isinstance(node, Phrase) or node.kind not in ends, nodes[place:]))


def _phrased(nodes: Sequence[Node]) -> bool:
    return any(isinstance(node, Phrase) for node in nodes)


def _kinds(nodes: Sequence[Node]) -> set[Kind]:
    return {node.kind for node in nodes if isinstance(node, Item)}


def _answered(nodes: Sequence[Node], place: int) -> bool:
    """Whether what follows a stop or a "but" speaks of what stands before it; not "men jobber ellers"."""
    end, following = nodes[place], _until(nodes, place + 1, _ENDS)
    assert isinstance(end, Item)
    if end.sense.code == ASKED:
        return bool(following) and (bool(_kinds(following[:1]) & _ANSWERS) or not _phrased(following))
    otherwise = Kind.BUT in _kinds(nodes[place + 1 + len(following) :][:1])
    refusing = {Kind.NO} if end.kind is Kind.STOP else (REFUSALS | TURNS) - _BUSY if otherwise else REFUSALS | TURNS
    return not _phrased(following) and bool(_kinds(following) & refusing)


def _answering(nodes: Sequence[Node], place: int) -> Node:
    """With a "not" right after a question as the answer to it, and "without" between two times as "except"."""
    node = nodes[place]
    before, after = nodes[place - 1] if place else None, nodes[place + 1 : place + 2]
    if isinstance(node, Phrase):
        return node
    if node.kind in (Kind.NOT, Kind.REGRET) and isinstance(before, Item) and before.sense.code == ASKED:
        return replace(node, sense=Sense(Kind.NO))
    if node.kind is Kind.WITHOUT:
        between = isinstance(before, Phrase) and _phrased(after)
        return replace(node, sense=Sense(Kind.EXCEPT if between else Kind.STRANGE))
    return node


def _but_is_except(nodes: Sequence[Node], place: int) -> bool:
    before, after = nodes[place - 1] if place else None, nodes[place + 1 : place + 3]
    whole = isinstance(before, Phrase) and before.days == EVERY_DAY
    ends = len(after) == 1 or (len(after) == 2 and isinstance(after[1], Item) and after[1].kind not in PREDICATES)
    return whole and bool(after) and isinstance(after[0], Phrase) and ends


def segments(clause: Sequence[Node]) -> list[Segment]:
    """The clause cut at commas, its cues gathered into clusters."""
    cut = [Segment()]
    gathering = False
    for place, node in enumerate(clause):
        if isinstance(node, Phrase):
            cut[-1].groups[-1].append(node)
            gathering = False
        elif node.kind in _BREAKS and not _until(clause, place + 1, _BREAKS):
            continue
        elif node.kind in _BREAKS and _refused_after(cut[-1], node, following := _said_next(clause, place + 1)):
            beside = bool(cut[-1].clusters) and not _kinds(following) & (REFUSALS - _BUSY)
            cut[-1].unsure |= beside or Kind.STRANGE in _kinds(following)
        elif node.kind in _BREAKS:
            cut.append(Segment())
            gathering = False
        else:
            gathering = _take(cut[-1], node, gathering=gathering)
    return cut


def _said_next(clause: Sequence[Node], place: int) -> list[Node]:
    """What stands between the next two commas, past what says nothing of time: "øv"."""
    run = _until(clause, place, _BREAKS)
    while place + len(run) < len(clause) and not _phrased(run) and not _kinds(run) & (PREDICATES | TURNS):
        place += len(run) + 1
        run = _until(clause, place, _BREAKS)
    return run


def _refused_after(segment: Segment, end: Item, following: Sequence[Node]) -> bool:
    """Whether a refusal without a time of its own stands after a comma: "tirsdag, nei takk"."""
    beside = bool(segment.clusters) and end.sense.code != AGAINST
    refusing = (REFUSALS | TURNS) - (_BUSY if beside else {Kind.EVENT} if end.sense.code != AGAINST else set())
    return bool(segment.phrases) and not _phrased(following) and bool(_kinds(following) & refusing)


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
    known = PREDICATES | _PASSED_OVER | DOUBTS | TURNS | {Kind.CONDITION, Kind.VAGUE}
    found = [item for item in items if item.kind not in known and item.sense != ARTICLE]
    for item, after in pairwise(items):
        if item.kind in (Kind.FROM, Kind.UNTIL) and after.kind is Kind.STRANGE:
            found.append(item)
    return found
