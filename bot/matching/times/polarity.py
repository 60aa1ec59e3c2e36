"""Whether a time that is spoken of is free: "ikke", "unntatt", "kan jeg ikke", "jobber", and how far each reaches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.matching.times.clock import MIDNIGHT
from bot.matching.times.drafts import EVERY_DAY
from bot.matching.times.segments import DOUBTS, VERBS, Segment, Verdict, clauses, segments, strays
from bot.matching.times.senses import Kind, Node, Phrase


@dataclass(frozen=True, slots=True)
class Judged:
    """A phrase with what was said of it, and where the words lie that say so."""

    phrase: Phrase
    verdict: Verdict
    start: int
    end: int


def judged(nodes: Sequence[Node]) -> list[Judged]:
    """What was said of each phrase, in order. Time is linear in the nodes."""
    answers: list[Judged] = []
    for clause in clauses(nodes):
        cut = segments(clause)
        for segment in cut:
            _bind(segment)
        _complete_exceptions(cut)
        _settle_open(cut)
        answers += [one for segment in cut for one in _doubted(segment, cut)]
    return answers


def _bind(segment: Segment) -> None:
    """Give each group of the segment the cluster that speaks of it."""
    can = segment.has(Kind.CAN, Kind.ONLY)
    for number in range(len(segment.clusters)):
        kinds = [kind for kind in segment.clusters[number] if kind is not Kind.EVENT or not can]
        if not kinds:
            continue
        verdict = _meaning(kinds)
        if not segment.phrases and verdict is not Verdict.FREE:
            segment.carried = Verdict.DOUBTED
        left, right = segment.groups[number], segment.groups[number + 1]
        verdict = Verdict.DOUBTED if Kind.NO_WORK in kinds and not left else verdict
        if set(kinds) == {Kind.ONLY} and left and right and number not in segment.verdicts and _crossed(left, right):
            _complete(segment, number, verdict)
        elif right and not VERBS & set(kinds):
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
    negated, busy = Kind.NOT in kinds, bool({Kind.BUSY, Kind.NO_TIME, Kind.EVENT} & set(kinds))
    refused = bool({Kind.NO, Kind.NO_WORK} & set(kinds))
    twice = refused and (Kind.YES in kinds or (negated and Kind.NO in kinds[kinds.index(Kind.NOT) :]))
    only_negated = negated and Kind.ONLY in kinds and kinds.index(Kind.NOT) < kinds.index(Kind.ONLY)
    torn = busy and not negated and not refused and bool({Kind.CAN, Kind.GOOD, Kind.YES} & set(kinds))  # "kan jobbe"
    unless_busy = Kind.EXCEPT in kinds and busy  # "unntatt når jeg er på jobb"
    if (negated and (busy or Kind.EXCEPT in kinds)) or unless_busy or only_negated or torn or twice:
        return Verdict.DOUBTED
    return Verdict.BUSY if negated or refused or busy or Kind.EXCEPT in kinds else Verdict.FREE


def _say(segment: Segment, number: int, verdict: Verdict) -> None:
    segment.verdicts[number] = [verdict] * len(segment.groups[number])


def _say_again(segment: Segment, number: int, verdict: Verdict) -> None:
    """A second cluster speaks of the last phrase alone: "kan mandag og tirsdag kan jeg ikke"."""
    before = segment.verdicts[number]
    if before[-1] is not verdict:
        before[-1] = verdict if len(before) > 1 and verdict is Verdict.BUSY else Verdict.DOUBTED


def _complete(segment: Segment, number: int, verdict: Verdict) -> None:
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


def _complete_exceptions(cut: Sequence[Segment]) -> None:
    """Hours after "hverdager utenom fredag", with or without a comma, are those of the days before the exception."""
    for segment in cut:
        _lift_hours(segment)
    for before, segment in pairwise(cut):
        days, hours = before.groups[0], segment.groups[0]
        excepted = bool(before.clusters) and before.clusters[-1] == [Kind.EXCEPT]
        if not (excepted and days and hours and not segment.clusters):
            continue
        if all(_bare_days(one) for one in days) and all(one.hours and one.days is None for one in hours):
            stretches = tuple(stretch for one in hours for stretch in one.hours)
            before.groups[0] = [replace(one, hours=stretches) for one in days]
            segment.groups[0] = []


def _lift_hours(segment: Segment) -> None:
    """ "hverdager utenom fredag 9-14": without Fridays, from nine to two on the others."""
    if segment.clusters != [[Kind.EXCEPT]] or not segment.groups[0] or not segment.groups[1]:
        return
    days, excepted = segment.groups
    hours = excepted[-1].hours
    if not hours or excepted[-1].hours_first or not all(_bare_days(one) for one in days):
        return
    open_ended = any(last == MIDNIGHT for _, last in hours)
    if (open_ended and any(one.days == EVERY_DAY for one in days)) or not all(one.days for one in excepted):
        return
    segment.groups[0] = [replace(one, hours=hours) for one in days]
    segment.groups[1] = [replace(one, hours=()) for one in excepted]


def _settle_open(cut: Sequence[Segment]) -> None:
    """Groups that no cluster speaks of take what holds from before or what is said at the end of their list."""
    carried: Verdict | None = None
    before: list[Phrase] = []
    for place, segment in enumerate(cut):
        first = segment.groups[0]
        if first and 0 not in segment.verdicts:
            ahead = _ahead(cut, place)
            _say(segment, 0, _open_verdict(carried, before, segment, ahead))
        for number, group in enumerate(segment.groups):
            if group and number not in segment.verdicts:
                _say(segment, number, Verdict.DOUBTED)
        if segment.clusters:
            carried, before = segment.carried, segment.phrases


def _ahead(cut: Sequence[Segment], place: int) -> Segment | None:
    """The segment that ends the list begun at ``place``."""
    if cut[place].clusters:
        return None
    return next((one for one in cut[place + 1 :] if one.clusters or not one.groups[0]), None)


def _open_verdict(
    carried: Verdict | None, before: Sequence[Phrase], segment: Segment, ahead: Segment | None
) -> Verdict:
    if not segment.clusters and all(phrase.always for phrase in segment.groups[0]):
        return Verdict.FREE
    ended = ahead.left if ahead is not None else None
    if carried in (Verdict.BUSY, Verdict.DOUBTED):
        together = Kind.OR in segment.joined or (segment.joined and _same_kind(before, segment.groups[0]))
        whole = carried is Verdict.BUSY and together and ended is None and not segment.clusters
        return Verdict.BUSY if whole else Verdict.DOUBTED
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


def _doubted(segment: Segment, clause: Sequence[Segment]) -> list[Judged]:
    """The phrases of a segment, doubtful where words stand that may change what was said."""
    spoken = [one for one in clause if one is segment or not one.phrases]
    conditional = any(one.has(Kind.CONDITION) for one in spoken)
    turned = segment.unsure or segment.has(Kind.ENDING) or any(one.has(Kind.WISH) for one in spoken)
    varying = any(one.has(Kind.VARIES) for one in spoken)
    answers: list[Judged] = []
    for number, group in enumerate(segment.groups):
        for phrase, verdict in zip(group, segment.verdicts.get(number, ()), strict=True):
            one = _hardened(segment, phrase, verdict, conditional=conditional or varying)
            one = Verdict.DOUBTED if turned else one
            answers.append(Judged(phrase, one, *segment.spread))
    return answers


def _hardened(segment: Segment, phrase: Phrase, verdict: Verdict, *, conditional: bool) -> Verdict:
    if phrase.fault or strays(segment.items):
        return Verdict.UNCLEAR if verdict is Verdict.FREE else Verdict.DOUBTED
    if verdict is not Verdict.FREE:
        return Verdict.DOUBTED if conditional and not segment.has(Kind.BUSY, Kind.EVENT) else verdict
    sure = segment.has(Kind.CAN, Kind.GOOD, Kind.YES, Kind.ONLY)
    doubtful = conditional or segment.has(*DOUBTS) or (segment.has(Kind.STRANGE) and not sure)
    return Verdict.UNCLEAR if doubtful or phrase.vague else verdict
