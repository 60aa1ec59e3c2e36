"""Calendar days: dates, months, holidays and "neste uke", the next of each from today on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.domain.availability import DAYS, Days
from bot.domain.holidays import easter
from bot.matching.times.senses import Item, Kind

YEARS_AHEAD: Final = 5
DAY: Final = timedelta(days=1)
_TO: Final = frozenset({Kind.DASH, Kind.UNTIL, Kind.THROUGH})
_LED: Final = frozenset({Kind.FROM, Kind.UNTIL, Kind.THROUGH, Kind.AFTER, Kind.BEFORE, Kind.BETWEEN})
_EDGE: Final = re.compile(
    r"(?:(?P<easter>easter)(?P<shift>[+-]\d+)?|week (?P<week>\d+)|(?P<month>\d\d)-(?P<day>\d\d))$"
)


@dataclass(frozen=True, slots=True)
class Period:
    """Days that were named; ``passing`` when a single day or week was."""

    days: Days
    passing: bool = False
    exact: bool = False  # a date, which "until" takes in


def period_at(items: Sequence[Item], place: int, today: date) -> tuple[Period, int] | None:
    """The days told from ``place`` on ("fra 1. til 20. februar", "ut mars"), and the place after them.

    An end that was not told lies at today or at the end of time.
    """
    lead = items[place].kind if items[place].kind in _LED else None
    at = place + 1 if lead else place
    both = _both(items, at, today) if lead in (None, Kind.FROM, Kind.BETWEEN) else None
    if both is not None:
        return both
    found = _named(items, at, today)
    if found is None:
        return None
    period, at = found
    return _led(period, lead, today), at


def _both(items: Sequence[Item], at: int, today: date) -> tuple[Period, int] | None:
    """Two dates or periods with "to" between; the month may stand at the second alone."""
    short = _day_number(items, at)
    if short and at + 1 < len(items) and (items[at + 1].kind in _TO or items[at + 1].kind is Kind.AND):
        ended = _named(items, at + 2, today)
        if ended and ended[0].exact and short <= ended[0].days.first.day:
            return Period(Days(ended[0].days.first.replace(day=short), ended[0].days.last)), ended[1]
    begun = _named(items, at, today)
    if begun is None or begun[1] >= len(items) or items[begun[1]].kind not in _TO:
        return None
    ended = _named(items, begun[1] + 1, begun[0].days.first)
    return (Period(Days(begun[0].days.first, ended[0].days.last)), ended[1]) if ended else None


def _led(period: Period, lead: Kind | None, today: date) -> Period:
    days = period.days
    match lead:
        case Kind.FROM:
            return Period(Days(days.first, date.max))
        case Kind.AFTER:
            return Period(Days(days.last + DAY, date.max))
        case Kind.THROUGH:
            return Period(Days(today, max(today, days.last)))
        case Kind.UNTIL | Kind.BEFORE:
            last = days.last if period.exact and lead is Kind.UNTIL else days.first - DAY
            return Period(Days(today, max(today, last)))
        case _:
            return period


def _named(items: Sequence[Item], at: int, today: date) -> tuple[Period, int] | None:
    if at >= len(items):
        return None
    sense = items[at].sense
    match sense.kind:
        case Kind.DATE:
            return _only(_dated(sense.code, sense.number, today), at + 1)
        case Kind.MONTH:
            number = _day_number(items, at + 1)
            if number and _ends_a_date(items, at + 2):
                return _with_year(items, at + 2, f"{sense.number:02}-{number:02}", today)
            year = _year(items, at + 1, today)
            return Period(_month(sense.number, date(year, 1, 1) if year else today)), at + (2 if year else 1)
        case Kind.PERIOD:
            return Period(coming(sense.code, today)), at + 1
        case Kind.RELATIVE:
            return Period(_relative(sense.code, today), passing=True), at + 1
        case Kind.IN:
            return _after_days(items, at + 1, today)
        case Kind.UNIT if sense.number == 168:
            week = number_at(items, at + 1)
            return (Period(coming(f"week {week}", today), passing=True), at + 2) if week and 1 <= week <= 53 else None
        case _:
            return _day_and_month(items, at, today)


def _after_days(items: Sequence[Item], at: int, today: date) -> tuple[Period, int] | None:
    """ "om tre dager": the day after so many days, or the week after so many weeks."""
    number = number_at(items, at)
    if not 1 <= number <= 60 or at + 1 >= len(items) or items[at + 1].kind is not Kind.UNIT:
        return None
    hours = items[at + 1].sense.number
    if hours == 24:
        return Period(_relative(f"day {number}", today), passing=True), at + 2
    return (Period(_relative(f"week {number}", today), passing=True), at + 2) if hours == 168 else None


def _ends_a_date(items: Sequence[Item], at: int) -> bool:
    """Whether the number before is not the hour of something: "july 5 pm", "juli 17-19"."""
    return at >= len(items) or items[at].kind not in (Kind.AM, Kind.PM, Kind.OCLOCK)


def _day_and_month(items: Sequence[Item], at: int, today: date) -> tuple[Period, int] | None:
    number = _day_number(items, at)
    if not number or at + 1 >= len(items) or items[at + 1].kind is not Kind.MONTH:
        return None
    return _with_year(items, at + 2, f"{items[at + 1].sense.number:02}-{number:02}", today)


def _with_year(items: Sequence[Item], at: int, told: str, today: date) -> tuple[Period, int] | None:
    year = _year(items, at, today)
    return _only(_dated(told, year, today), at + 1 if year else at)


def _year(items: Sequence[Item], at: int, today: date) -> int:
    """The year that stands there, or 0: four digits may be a time as well."""
    code = items[at].sense.code if at < len(items) and items[at].kind is Kind.CLOCK else ""
    return int(code) if len(code) == 4 and code.isdigit() and 0 <= int(code) - today.year <= YEARS_AHEAD else 0


def _only(days: Days | None, at: int) -> tuple[Period, int] | None:
    return (Period(days, passing=True, exact=True), at) if days else None


def _day_number(items: Sequence[Item], at: int) -> int:
    number = number_at(items, at)
    return number if 1 <= number <= 31 else 0


def number_at(items: Sequence[Item], at: int) -> int:
    """The plain number that stands there, or 0."""
    if at >= len(items):
        return 0
    sense = items[at].sense
    if sense.kind is Kind.CLOCK:
        return int(sense.code) if sense.code.isdigit() and len(sense.code) == 2 else 0
    return sense.number if sense.kind is Kind.NUMBER else 0


def _dated(told: str, year: int, today: date) -> Days | None:
    """The date "MM-DD" of that year, or the next one from today on; None for no date."""
    month, number = (int(piece) for piece in told.split("-"))
    if year and abs(year - today.year) > YEARS_AHEAD:
        return None
    for one in (year,) if year else range(today.year, today.year + 5):
        try:
            day = date(one, month, number)
        except ValueError:
            continue
        if year or day >= today:
            return Days(day, day)
    return None


def _month(number: int, today: date) -> Days:
    year = today.year + (number < today.month)
    after = date(year + number // 12, number % 12 + 1, 1)
    return Days(date(year, number, 1), after - DAY)


def coming(code: str, today: date) -> Days:
    """The next such period that is not over: "12-20/01-02", "week 40/week 41", "easter-8/easter+1".

    ValueError for what is no period.
    """
    first, _, last = code.partition("/")
    for year in (today.year - 1, today.year, today.year + 1, today.year + 2):
        begins, ends = _edge(first, year, 0), _edge(last or first, year, 6)
        if ends < begins:
            ends = _edge(last, year + 1, 6)
        if ends >= today:
            return Days(begins, ends)
    raise ValueError(code)


def _edge(told: str, year: int, weekday: int) -> date:
    match = _EDGE.match(told)
    if match is None:
        raise ValueError(told)
    if match["week"]:
        week = min(int(match["week"]), date(year, 12, 28).isocalendar().week)
        return date.fromisocalendar(year, week, weekday + 1)
    if match["easter"]:
        return easter(year) + timedelta(days=int(match["shift"] or 0))
    if told == "02-29":
        return date(year, 3, 1) - DAY
    return date(year, int(match["month"]), int(match["day"]))


def _relative(code: str, today: date) -> Days:
    """The days of "day 1", "week 1", "weekend 0" and "month 1", counted from today."""
    unit, number = code.split()
    steps = int(number)
    monday = today - timedelta(days=today.weekday())
    match unit:
        case "day":
            return Days(today + steps * DAY, today + steps * DAY)
        case "week":
            first = monday + timedelta(weeks=steps)
            return Days(max(first, today), first + timedelta(days=6))
        case "weekend":
            first = monday + timedelta(weeks=steps, days=5)
            return Days(max(first, today), first + DAY)
        case _:
            month = today.replace(day=1)
            for _ in range(steps):
                month = (month + timedelta(days=31)).replace(day=1)
            return Days(max(month, today), (month + timedelta(days=31)).replace(day=1) - DAY)


def next_on(days: frozenset[int], since: date) -> Days:
    """The next such day, or run of days, from ``since`` on."""
    first = next(day for step in range(DAYS) if (day := since + timedelta(days=step)).weekday() in days)
    last = first
    while len(days) < DAYS and (last + timedelta(days=1)).weekday() in days:
        last += timedelta(days=1)
    return Days(first, last)
