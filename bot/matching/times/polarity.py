"""Whether a time that is spoken of is free: "ikke", "unntatt", "kan jeg ikke", "jobber", and how far each reaches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Final

from bot.matching.times.phrases import EVERY_DAY, Node
from bot.matching.times.senses import Item, Kind, Phrase

_PREDICATES: Final = frozenset({Kind.NOT, Kind.EXCEPT, Kind.ONLY, Kind.CAN, Kind.GOOD, Kind.BUSY, Kind.EVENT})
_VERBS: Final = frozenset({Kind.CAN, Kind.GOOD, Kind.BUSY, Kind.EVENT})
_BREAKS: Final = frozenset({Kind.COMMA, Kind.DASH})
_PASSED_OVER: Final = frozenset({Kind.STRANGE, Kind.AND, Kind.OR, Kind.FROM, Kind.UNTIL, Kind.THROUGH, Kind.ONWARDS})
_DOUBTS: Final = frozenset({Kind.HEDGE, Kind.VARIES})


class Verdict(Enum):
    """What was said of a time; DOUBTED may be a no, UNCLEAR may be a yes."""

    FREE = auto()
    BUSY = auto()
    DOUBTED = auto()
    UNCLEAR = auto()


@dataclass(frozen=True, slots=True)
class Judged:
    """A phrase with what was said of it, and where the words lie that say so."""

    phrase: Phrase
    verdict: Verdict
    start: int
    end: int


@dataclass(slots=True)
class _Segment:
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
        ends = [(one.start, one.end) for one in (*self.items, *self.phrases) if not _joins(one)]
        return min(start for start, _ in ends), max(end for _, end in ends)


def judged(nodes: Sequence[Node]) -> list[Judged]:
    """What was said of each phrase, in order. Time is linear in the nodes."""
    answers: list[Judged] = []
    for clause in _clauses(nodes):
        segments = _segments(clause)
        for segment in segments:
            _bind(segment)
        _complete_exceptions(segments)
        _settle_open(segments)
        answers += [one for segment in segments for one in _doubted(segment, segments)]
    return answers


def _clauses(nodes: Sequence[Node]) -> list[list[Node]]:
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
    ends = len(after) == 1 or (len(after) == 2 and isinstance(after[1], Item) and after[1].kind not in _PREDICATES)
    return whole and bool(after) and isinstance(after[0], Phrase) and ends


def _segments(clause: Sequence[Node]) -> list[_Segment]:
    segments = [_Segment()]
    open_cluster = False
    for node in clause:
        segment = segments[-1]
        if isinstance(node, Phrase):
            segment.groups[-1].append(node)
            open_cluster = False
        elif node.kind in _BREAKS:
            segments.append(_Segment())
            open_cluster = False
        else:
            segment.items.append(node)
            if node.kind in (Kind.AND, Kind.OR) and len(segment.groups) == 1:
                segment.joined.add(node.kind)
            if node.kind in _PREDICATES:
                if not open_cluster or (node.kind is Kind.EXCEPT and _VERBS & set(segment.clusters[-1])):
                    segment.clusters.append([])
                    segment.groups.append([])
                    open_cluster = True
                segment.clusters[-1].append(node.kind)
    return segments


def _bind(segment: _Segment) -> None:
    """Give each group of the segment the cluster that speaks of it."""
    can = segment.has(Kind.CAN, Kind.ONLY)
    for number in range(len(segment.clusters)):
        kinds = [kind for kind in segment.clusters[number] if kind is not Kind.EVENT or not can]
        if not kinds:
            continue
        verdict = _meaning(kinds)
        left, right = segment.groups[number], segment.groups[number + 1]
        if set(kinds) == {Kind.ONLY} and left and right and number not in segment.verdicts and _crossed(left, right):
            _complete(segment, number, verdict)
        elif right and not _VERBS & set(kinds):
            _say(segment, number + 1, verdict)
        elif left and number not in segment.verdicts:
            _say(segment, number, verdict)
            segment.left = verdict if number == 0 else segment.left
            if right and number == len(segment.clusters) - 1:
                _complete(segment, number, verdict)
            segment.carried = None
            continue
        elif left and not right:
            _say_again(segment, number, verdict)
        elif right:
            _say(segment, number + 1, verdict)
        if right:
            segment.carried = verdict


def _meaning(kinds: Sequence[Kind]) -> Verdict:
    negated, busy = Kind.NOT in kinds, Kind.BUSY in kinds or Kind.EVENT in kinds
    only_negated = negated and Kind.ONLY in kinds and kinds.index(Kind.NOT) < kinds.index(Kind.ONLY)
    if (negated and (busy or Kind.EXCEPT in kinds)) or only_negated:
        return Verdict.DOUBTED
    return Verdict.BUSY if negated or busy or Kind.EXCEPT in kinds else Verdict.FREE


def _say(segment: _Segment, number: int, verdict: Verdict) -> None:
    segment.verdicts[number] = [verdict] * len(segment.groups[number])


def _say_again(segment: _Segment, number: int, verdict: Verdict) -> None:
    """A second cluster speaks of the last phrase alone: "kan mandag og tirsdag kan jeg ikke"."""
    before = segment.verdicts[number]
    if before[-1] is not verdict:
        before[-1] = verdict if len(before) > 1 and verdict is Verdict.BUSY else Verdict.DOUBTED


def _complete(segment: _Segment, number: int, verdict: Verdict) -> None:
    """What follows "tirsdager kan jeg" completes what stands before: "etter 17"."""
    left, right = segment.groups[number], segment.groups[number + 1]
    met = _crossed(left, right)
    if met is not None:
        segment.groups[number], segment.groups[number + 1] = [], met
        segment.verdicts.pop(number, None)
        _say(segment, number + 1, verdict)
    elif verdict is Verdict.FREE:
        _say(segment, number + 1, verdict)
    else:
        _say(segment, number, Verdict.DOUBTED)
        _say(segment, number + 1, Verdict.DOUBTED)


def _crossed(left: Sequence[Phrase], right: Sequence[Phrase]) -> list[Phrase] | None:
    """Days on one side and hours on the other as one; None when they are not of that kind."""
    for one, other in ((left, right), (right, left)):
        if all(_bare_days(phrase) for phrase in one) and all(phrase.hours and not phrase.days for phrase in other):
            days = frozenset[int]().union(*(phrase.days or () for phrase in one))
            second = any(phrase.second for phrase in one)
            even = next((phrase.even for phrase in one if phrase.second), None)
            return [replace(phrase, days=days, second=second or phrase.second, even=even) for phrase in other]
    if all(phrase.second and not phrase.days and not phrase.hours for phrase in left):
        return [replace(phrase, second=True, even=left[0].even) for phrase in right]
    return None


def _bare_days(phrase: Phrase) -> bool:
    return bool(phrase.days) and not phrase.hours and phrase.period is None


def _complete_exceptions(segments: Sequence[_Segment]) -> None:
    """Hours after "hverdager utenom fredag," are those of the days before the exception."""
    for before, segment in zip(segments, segments[1:], strict=False):
        days, hours = before.groups[0], segment.groups[0]
        excepted = bool(before.clusters) and before.clusters[-1] == [Kind.EXCEPT]
        if not (excepted and days and hours and not segment.clusters):
            continue
        if all(_bare_days(one) for one in days) and all(one.hours and one.days is None for one in hours):
            stretches = tuple(stretch for one in hours for stretch in one.hours)
            before.groups[0] = [replace(one, hours=stretches) for one in days]
            segment.groups[0] = []


def _settle_open(segments: Sequence[_Segment]) -> None:
    """Groups that no cluster speaks of take what holds from before or what is said at the end of their list."""
    carried: Verdict | None = None
    before: list[Phrase] = []
    for place, segment in enumerate(segments):
        first = segment.groups[0]
        if first and 0 not in segment.verdicts:
            ahead = _ahead(segments, place)
            _say(segment, 0, _open_verdict(carried, before, segment, ahead))
        for number, group in enumerate(segment.groups):
            if group and number not in segment.verdicts:
                _say(segment, number, Verdict.DOUBTED)
        if segment.clusters:
            carried, before = segment.carried, segment.phrases


def _ahead(segments: Sequence[_Segment], place: int) -> _Segment | None:
    """The segment that ends the list begun at ``place``."""
    if segments[place].clusters:
        return None
    return next((one for one in segments[place + 1 :] if one.clusters or not one.groups[0]), None)


def _open_verdict(
    carried: Verdict | None, before: Sequence[Phrase], segment: _Segment, ahead: _Segment | None
) -> Verdict:
    ended = ahead.left if ahead is not None else None
    if carried in (Verdict.BUSY, Verdict.DOUBTED):
        ends = segment.joined or (ahead is None and False)
        together = Kind.OR in segment.joined or (ends and _same_kind(before, segment.groups[0]))
        return Verdict.BUSY if together and ended is None and not segment.clusters else Verdict.DOUBTED
    if ended is None or ended is Verdict.FREE or ahead is None:
        return Verdict.FREE
    alike = _same_kind(segment.groups[0], ahead.groups[0])
    if carried is Verdict.FREE:
        return Verdict.DOUBTED if ahead.joined else Verdict.FREE
    if ahead.joined:
        return Verdict.BUSY if alike else Verdict.DOUBTED
    return Verdict.DOUBTED if alike else Verdict.FREE


def _same_kind(some: Sequence[Phrase], others: Sequence[Phrase]) -> bool:
    return {_shape(phrase) for phrase in some} == {_shape(phrase) for phrase in others}


def _shape(phrase: Phrase) -> tuple[bool, bool, bool]:
    return bool(phrase.days), bool(phrase.hours), phrase.period is not None


def _doubted(segment: _Segment, clause: Sequence[_Segment]) -> list[Judged]:
    """The phrases of a segment, doubtful where words stand that may change what was said."""
    conditional = segment.has(Kind.CONDITION) or any(one.has(Kind.CONDITION) and not one.phrases for one in clause)
    answers: list[Judged] = []
    for number, group in enumerate(segment.groups):
        for phrase, verdict in zip(group, segment.verdicts.get(number, ()), strict=True):
            one = _hardened(segment, phrase, verdict, conditional=conditional)
            answers.append(Judged(phrase, one, *segment.spread))
    return answers


def _hardened(segment: _Segment, phrase: Phrase, verdict: Verdict, *, conditional: bool) -> Verdict:
    if phrase.fault or _stray(segment):
        return Verdict.UNCLEAR if verdict is Verdict.FREE else Verdict.DOUBTED
    if verdict is not Verdict.FREE:
        return Verdict.DOUBTED if conditional and not segment.has(Kind.BUSY, Kind.EVENT) else verdict
    sure = segment.has(Kind.CAN, Kind.GOOD, Kind.ONLY)
    doubtful = conditional or segment.has(*_DOUBTS) or (segment.has(Kind.STRANGE) and not sure)
    return Verdict.UNCLEAR if doubtful or phrase.vague else verdict


def _stray(segment: _Segment) -> bool:
    """Whether a word of time is left over that belongs to no phrase."""
    return bool(strays(segment.items))


def strays(items: Sequence[Item]) -> list[Item]:
    """The words of time among them that no phrase has taken up."""
    known = _PREDICATES | _PASSED_OVER | _DOUBTS | {Kind.CONDITION, Kind.VAGUE}
    found = [item for item in items if item.kind not in known]
    for item, after in zip(items, items[1:], strict=False):
        if item.kind in (Kind.FROM, Kind.UNTIL) and after.kind is Kind.STRANGE:
            found.append(item)
    return found


def _joins(one: Item | Phrase) -> bool:
    return isinstance(one, Item) and one.kind in (Kind.AND, Kind.OR)
