"""When somebody has time: hours of the week, every second week, days apart, and how early they must know.

A week has 168 hours, Monday 00:00 first, in the local time of the place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

HOURS: Final = 168
DAYS: Final = 7


class Part(StrEnum):
    """A part of the day, as the weekly grid shows it."""

    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"
    EVENING = "evening"


PART_HOURS: Final = {
    Part.MORNING: range(6, 11),
    Part.MIDDAY: range(11, 14),
    Part.AFTERNOON: range(14, 17),
    Part.EVENING: range(17, 24),
}


@dataclass(frozen=True, slots=True)
class Week:
    """The hours of a week in which somebody has time: bit ``24 * weekday + hour`` of ``mask``."""

    mask: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.mask < 1 << HOURS:
            raise ValueError("a week has 168 hours")

    @classmethod
    def of_cells(cls, cells: set[tuple[int, Part]]) -> Week:
        """The week in which the cells ``(weekday, part)`` of the grid are chosen; Monday is 0."""
        return cls(sum(_cell(day, part) for day, part in cells))

    @classmethod
    def of_hours(cls, days: Iterable[int], hours: Iterable[int]) -> Week:
        """The week with those hours (0 to 23) on each of those days (0 is Monday)."""
        hours = tuple(hours)
        return cls(sum(1 << (24 * day + hour) for day in set(days) for hour in set(hours)))

    def __or__(self, other: Week) -> Week:
        return Week(self.mask | other.mask)

    def __and__(self, other: Week) -> Week:
        return Week(self.mask & other.mask)

    def __sub__(self, other: Week) -> Week:
        """The hours of this week that are not in the other."""
        return Week(self.mask & ~other.mask)

    def __bool__(self) -> bool:
        return self.mask != 0

    def has(self, day: int, part: Part) -> bool:
        """Whether the whole cell is free."""
        return self.mask & _cell(day, part) == _cell(day, part)

    def turned(self, day: int, part: Part) -> Week:
        """The same week with that cell turned on or off."""
        if self.has(day, part):
            return Week(self.mask & ~_cell(day, part))
        return Week(self.mask | _cell(day, part))

    def cells(self) -> Iterator[tuple[int, Part]]:
        """The chosen cells, Monday morning first."""
        return ((day, part) for day in range(DAYS) for part in Part if self.has(day, part))

    def covers(self, starts: datetime, ends: datetime | None) -> bool:
        """Whether every hour touched from ``starts`` to ``ends`` (local times) is free.

        Without an end only the first hour counts. What lasts beyond a day never fits.
        """
        last = max(ends - timedelta(microseconds=1), starts) if ends else starts
        if last - starts >= timedelta(days=1):
            return False
        hour = starts.replace(minute=0, second=0, microsecond=0)
        while hour <= last:
            if not self.mask >> (24 * hour.weekday() + hour.hour) & 1:
                return False
            hour += timedelta(hours=1)
        return True


@dataclass(frozen=True, slots=True)
class Days:
    """Calendar days from ``first`` to ``last``, both included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"no days from {self.first} to {self.last}")

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Availability:
    """When somebody has time.

    ``week`` holds every week; ``alternate`` holds besides in every second week: those with an even number
    by ISO 8601, those with an odd one, or (``even`` None) nobody has said which, and then in none.
    Nothing holds on the days of ``busy``, nor outside ``valid``. What starts sooner than ``lead`` after
    the suggestion comes too late.
    """

    week: Week = Week()
    alternate: Week = Week()
    even: bool | None = None
    busy: tuple[Days, ...] = ()
    valid: Days | None = None
    lead: timedelta = timedelta(0)

    def week_of(self, day: date) -> Week:
        """The hours free in the week that ``day`` lies in, were there no exceptions."""
        if self.even is None or (day.isocalendar().week % 2 == 0) is not self.even:
            return self.week
        return self.week | self.alternate

    def holds_on(self, day: date) -> bool:
        """Whether no exception takes that day away."""
        return (self.valid is None or day in self.valid) and not any(day in days for days in self.busy)

    def covers(self, starts: datetime, ends: datetime | None, now: datetime) -> bool:
        """Whether the time from ``starts`` to ``ends`` (local times) is free and far enough from ``now``."""
        day = starts.date()
        return starts - now >= self.lead and self.holds_on(day) and self.week_of(day).covers(starts, ends)


def _cell(day: int, part: Part) -> int:
    return sum(1 << (24 * day + hour) for hour in PART_HOURS[part])
