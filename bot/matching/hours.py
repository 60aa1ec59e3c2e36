"""A sentence about when somebody has time, as changes of their availability."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from bot.domain.availability import DAYS, HOURS, Availability, Days, Week
from bot.matching.times.away import MOST_DAYS, busy_days, joined, meet, season
from bot.matching.times.phrases import Phrases
from bot.matching.times.polarity import Judged, judged
from bot.matching.times.reading import LONGEST_TEXT, read
from bot.matching.times.segments import Verdict, strays
from bot.matching.times.senses import ASKED, Item, Kind, Node, Phrase
from bot.matching.times.sharing import shared
from bot.matching.times.vocabulary import WAKING, Vocabulary

WAKING_WEEK: Final = Week.of_hours(range(DAYS), range(*WAKING))
WHOLE_WEEK: Final = Week((1 << HOURS) - 1)
MOST_UNKNOWN: Final = 5
LONGEST_UNKNOWN: Final = 60  # characters
MOST_BUSY: Final = 100  # stretches of calendar days that are kept


@dataclass(frozen=True, slots=True)
class Change:
    """Hours that become free, or are taken away; ``second``: in every second week alone, ``even`` which."""

    adds: bool
    hours: Week
    second: bool = False
    even: bool | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence told about somebody's time.

    ``anew``: what held before is no more ("bare tirsdager"). ``opens``: where nothing held before, the whole
    waking week is what hours are taken from. ``varies``: there is no fixed week. ``unknown``
    holds the words about time that were not understood, as they were typed.
    """

    changes: tuple[Change, ...] = ()
    anew: bool = False
    opens: bool = False
    busy: tuple[Days, ...] = ()
    valid: Days | None = None
    lead: timedelta | None = None
    varies: bool = False
    unknown: tuple[str, ...] = ()
    today: date = date.min

    def __bool__(self) -> bool:
        """Whether anything was understood that changes an availability."""
        return bool(self.changes or self.busy or self.valid or self.lead is not None)

    def applied_to(self, present: Availability | None) -> Availability:
        """The availability after this was told.

        Hours are taken from what was there, or from the whole waking week if nothing was; hours are added to
        what was there unless the sentence begins anew. Every second week holds of even weeks or of odd ones,
        so what is told now puts an end to the other ones. Exceptions that are over are forgotten.
        """
        held = present if present is not None and (present.week or present.alternate) else None
        base = Availability() if present is None else present
        if not self:
            return base
        if self.anew:
            base = replace(base, week=Week(), alternate=Week(), even=None)
        elif held is None and self.opens:
            base = replace(base, week=WAKING_WEEK)
        for change in self.changes:
            base = _changed(base, change)
        return replace(
            base,
            busy=tuple(joined((*base.busy, *self.busy), self.today))[:MOST_BUSY],
            valid=self.valid or base.valid,
            lead=base.lead if self.lead is None else self.lead,
        )


def tell(text: str, vocabulary: Vocabulary, language: str, today: date) -> Told:
    """What the first 500 characters of a text tell about somebody's time, words of ``language`` first.

    Of a text that contradicts itself, or whose "not" may or may not reach a time, that part is ``unknown``
    and never free.
    """
    phrases = Phrases(read(text, vocabulary, language), today)
    nodes = shared(phrases.read())
    cues = [node for node in nodes if isinstance(node, Item)]
    answers = _checked(judged(nodes))
    never = not answers and any(cue.kind is Kind.NO_TIME for cue in cues)
    changes = (Change(False, WHOLE_WEEK),) if never else tuple(_changes(answers))
    busy = tuple(days for one in answers if one.verdict is Verdict.BUSY for days in busy_days(one.phrase))
    valid = season(answers, away=bool(busy))
    return Told(
        changes,
        _begins_anew(nodes) and any(change.adds for change in changes),
        not _listed(nodes, answers) and _opens(answers, dated=bool(busy or valid or phrases.leads)),
        busy,
        valid,
        timedelta(hours=max(phrases.leads)) if phrases.leads else None,
        any(cue.kind is Kind.VARIES for cue in cues),
        tuple(_unknown(text, answers, cues)),
        today,
    )


def _begins_anew(nodes: Sequence[Node]) -> bool:
    """Whether "only" speaks of the whole sentence, not of hours beside a day: "søndag bare formiddag"."""
    return any(
        isinstance(node, Item) and node.kind is Kind.ONLY and not (place and isinstance(nodes[place - 1], Phrase))
        for place, node in enumerate(nodes)
    ) or (bool(nodes) and isinstance(nodes[-1], Item) and nodes[-1].kind is Kind.ONLY)


def _listed(nodes: Sequence[Node], answers: Sequence[Judged]) -> bool:
    """Whether all that is free was named: each day has its yes or no, or hours were told for the days that are left."""
    spoken = [node for node in nodes if isinstance(node, Phrase) or node.sense.code != ASKED]
    yes = [isinstance(node, Item) and node.kind is Kind.YES for node in spoken]
    beside = [isinstance(one, Phrase) or isinstance(other, Phrase) for one, other in pairwise(spoken)]
    answered = any(near and any(pair) for near, pair in zip(beside, pairwise(yes), strict=True))
    left = [one.phrase for one in answers if one.verdict is Verdict.FREE and one.phrase.days is None]
    return answered or any(phrase.hours for phrase in left)


def _opens(answers: Sequence[Judged], *, dated: bool) -> bool:
    """Whether the first hours that were told for sure are taken away, or calendar days alone were told."""
    sure = [one for one in answers if one.verdict in (Verdict.FREE, Verdict.BUSY)]
    weekly = [one for one in sure if one.phrase.days or one.phrase.hours or one.phrase.second]
    first = next((one for one in weekly if one.phrase.period is None or one.verdict is Verdict.FREE), None)
    return first.verdict is Verdict.BUSY if first else dated or bool(weekly)


def _changed(base: Availability, change: Change) -> Availability:
    if not change.second:
        without = replace(base, week=base.week - change.hours, alternate=base.alternate - change.hours)
        return replace(without, week=without.week | change.hours) if change.adds else without
    even = change.even if change.adds or change.even is None else not change.even
    alternate = Week() if None not in (base.even, even) and base.even is not even else base.alternate
    moved = change.hours if change.adds else base.week & change.hours
    return replace(
        base, week=base.week - change.hours, alternate=alternate | moved, even=base.even if even is None else even
    )


def _changes(answers: Sequence[Judged]) -> Iterator[Change]:
    every_second: list[Phrase] = []
    free = Week()
    taken = [_hours(one.phrase, one.verdict) for one in answers if one.verdict is Verdict.UNCLEAR]
    for one in answers:
        phrase, hours = one.phrase, _hours(one.phrase, one.verdict)
        if phrase.second and not phrase.days and not phrase.hours and one.verdict is Verdict.FREE:
            every_second.append(phrase)
        elif one.verdict is Verdict.FREE and (phrase.days or phrase.hours):
            hours = _kept_free(hours, taken)
            free |= hours
            yield Change(True, hours, phrase.second, phrase.even)
        elif one.verdict in (Verdict.BUSY, Verdict.DOUBTED) and phrase.period is None and hours:
            taken.append(hours)
            yield Change(False, hours, phrase.second and one.verdict is Verdict.BUSY, phrase.even)
    for phrase in every_second:
        if free:
            yield Change(False, free, True, None if phrase.even is None else not phrase.even)
        else:
            yield Change(True, WAKING_WEEK, True, phrase.even)


def _kept_free(hours: Week, taken: Sequence[Week]) -> Week:
    """What is free after some was taken: "ikke fredager, men fredag kveld", yet "ikke fredager, ellers alltid"."""
    for one in taken:
        hours = hours if not hours - one else hours - one
    return hours


def _hours(phrase: Phrase, verdict: Verdict) -> Week:
    """The hours of the week a phrase speaks of; days without hours are their waking hours when they are free."""
    if not phrase.days and not phrase.hours:
        return WHOLE_WEEK if phrase.second else Week()
    return phrase.week(WAKING) if verdict is Verdict.FREE else phrase.refused()


def _checked(answers: Sequence[Judged]) -> list[Judged]:
    """Even weeks beside odd ones, and calendar days that cannot be kept, are not understood."""
    checked: list[Judged] = []
    even: bool | None = None
    season: Days | None = None
    for one in answers:
        phrase, verdict = one.phrase, one.verdict
        if phrase.second and phrase.even is not None:
            told = phrase.even is (verdict is Verdict.FREE)
            verdict = Verdict.DOUBTED if even is not None and told is not even else verdict
            even = told if even is None else even
        if phrase.period is not None and not _kept(phrase, verdict):
            verdict = Verdict.UNCLEAR
        if phrase.period is not None and verdict is Verdict.FREE:
            verdict = Verdict.UNCLEAR if season is not None and not meet(season, phrase.period) else verdict
            season = phrase.period if season is None else next(joined((season, phrase.period), date.min))
        if verdict is Verdict.FREE and not (phrase.days or phrase.hours or phrase.second or phrase.period):
            verdict = Verdict.UNCLEAR
        checked.append(replace(one, verdict=verdict))
    return checked


def _kept(phrase: Phrase, verdict: Verdict) -> bool:
    if verdict is Verdict.FREE:
        return not phrase.passing
    bounded = phrase.period is not None and (phrase.period.last - phrase.period.first).days < MOST_DAYS
    return not phrase.hours and not phrase.second and (bounded or not phrase.days)


def _unknown(text: str, answers: Sequence[Judged], cues: Sequence[Item]) -> Iterator[str]:
    spans = [(one.start, one.end) for one in answers if one.verdict in (Verdict.DOUBTED, Verdict.UNCLEAR)]
    covered = list(spans)
    if not answers and not any(cue.kind is Kind.VARIES for cue in cues):
        spans += [(cue.start, cue.end) for cue in cues if cue.kind in (Kind.NOT, Kind.NO, Kind.BUSY)]
    for cue in strays([cue for cue in cues if cue.kind not in (Kind.COMMA, Kind.DASH, Kind.STOP, Kind.BUT)]):
        if not any(start <= cue.start < end for start, end in covered):
            spans.append((cue.start, cue.end))
    named = dict.fromkeys(text[:LONGEST_TEXT][start:end].strip()[:LONGEST_UNKNOWN] for start, end in sorted(spans))
    yield from list(named)[:MOST_UNKNOWN]
