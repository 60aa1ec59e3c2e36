"""Calendar days that were told: those somebody is away, and those that all holds for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from bot.domain.availability import Days
from bot.matching.times.polarity import Judged
from bot.matching.times.segments import Verdict
from bot.matching.times.senses import Phrase

MOST_DAYS: Final = 400  # of a period whose single days are counted out


def season(answers: Sequence[Judged], *, away: bool) -> Days | None:
    """The days that all holds for; of somebody who is ``away`` in July an open August closes nothing else."""
    phrases = [one.phrase for one in answers if one.verdict is Verdict.FREE]
    told = [phrase for phrase in phrases if not away or phrase.days or phrase.hours or phrase.second]
    closing = [phrase.period for phrase in phrases if phrase.period is not None and phrase.period.last == date.max]
    free = [*(phrase.period for phrase in told if phrase.period is not None), *closing]
    return Days(min(one.first for one in free), max(one.last for one in free)) if free else None


def busy_days(phrase: Phrase) -> Iterator[Days]:
    """The calendar days of a phrase; with days of the week, those alone."""
    if phrase.period is None:
        return
    if not phrase.days:
        yield phrase.period
        return
    for step in range(min((phrase.period.last - phrase.period.first).days + 1, MOST_DAYS)):
        day = phrase.period.first + timedelta(days=step)
        if day.weekday() in phrase.days:
            yield Days(day, day)


def joined(stretches: Iterable[Days], today: date) -> Iterator[Days]:
    """What is not over, in order, with what overlaps or follows at once as one."""
    last: Days | None = None
    for days in sorted((one for one in stretches if one.last >= today), key=lambda one: (one.first, one.last)):
        if last is not None and meet(last, days):
            last = Days(last.first, max(last.last, days.last))
            continue
        if last is not None:
            yield last
        last = days
    if last is not None:
        yield last


def meet(one: Days, other: Days) -> bool:
    """Whether no day lies between them."""
    earlier, later = sorted((one, other), key=lambda days: days.first)
    return later.first.toordinal() <= earlier.last.toordinal() + 1
