"""An availability said back in words: "tirsdag og torsdag 17–24 · annenhver uke: helg · minst 2 dager før"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.domain.availability import DAYS, Availability, Days, Week
from bot.matching.hours import WAKING_WEEK
from bot.texts import Date, Say, Several

WORKDAYS: Final = frozenset(range(5))
WEEKEND: Final = frozenset({5, 6})
SHORTEST_RUN: Final = 3  # days from which on "mandag–onsdag" is said
MOST_BUSY: Final = 6  # stretches of calendar days that are named
WAKING: Final = ((6, 24),)

Stretches = tuple[tuple[int, int], ...]


def in_words(availability: Availability | None) -> Say:
    """Everything that holds, or that nothing was told."""
    parts = list(_parts(availability)) if availability else []
    if not parts:
        return Say("not-told")
    said = parts[0]
    for part in parts[1:]:
        said = Say("joined", one=said, other=part)
    return said


def _parts(told: Availability) -> Iterator[Say]:
    yield from _weekly(told.week)
    for said in _weekly(told.alternate):
        yield Say("time-second", even={True: "even", False: "odd", None: "unsaid"}[told.even], week=said)
    yield from (Say("time-busy", days=_calendar(days)) for days in told.busy[:MOST_BUSY])
    if len(told.busy) > MOST_BUSY:
        yield Say("time-busy-more", count=len(told.busy) - MOST_BUSY)
    if told.valid is not None:
        yield Say("time-valid", days=_calendar(told.valid))
    if told.lead:
        yield _lead(told.lead)


def _weekly(week: Week) -> Iterator[Say]:
    """Days with the same hours together, those of the earliest day first."""
    if week == WAKING_WEEK:
        yield Say("time-always")
        return
    together: dict[Stretches, list[int]] = {}
    for day in range(DAYS):
        if stretches := _stretches(week, day):
            together.setdefault(stretches, []).append(day)
    for stretches, days in together.items():
        if stretches == WAKING:
            yield Say("time-days", days=_days(days))
        else:
            hours = Several(tuple(Say("time-hours", begins=first, ends=last) for first, last in stretches))
            yield Say("time-days-hours", days=_days(days), hours=hours)


def _stretches(week: Week, day: int) -> Stretches:
    """The hours free on that day, from and to."""
    free = [hour for hour in range(24) if week.mask >> (24 * day + hour) & 1]
    begins = [hour for hour in free if hour - 1 not in free]
    ends = [hour + 1 for hour in free if hour + 1 not in free]
    return tuple(zip(begins, ends, strict=True))


def _days(days: Sequence[int]) -> Say | Several:
    named = frozenset(days)
    if len(named) == DAYS:
        return Say("time-every-day")
    if named == WORKDAYS:
        return Say("time-workdays")
    if named == WEEKEND:
        return Say("time-weekend")
    if len(days) >= SHORTEST_RUN and days[-1] - days[0] == len(days) - 1:
        return Say("time-run", first=Say(f"day-{days[0]}"), last=Say(f"day-{days[-1]}"))
    return Several(tuple(Say(f"day-{day}") for day in days))


def _calendar(days: Days) -> Say:
    if days.last == date.max:
        return Say("time-from", first=_date(days.first))
    if days.first == days.last:
        return Say("only", one=_date(days.first))
    return Say("time-between", first=_date(days.first), last=_date(days.last))


def _date(day: date) -> Date:
    return Date(datetime.combine(day, time()))


def _lead(lead: timedelta) -> Say:
    days, rest = divmod(lead, timedelta(days=1))
    if days and not rest:
        return Say("time-lead-days", count=days)
    return Say("time-lead-hours", count=-(-lead // timedelta(hours=1)))
