"""A week of 168 hours, Monday 00:00 first, in the local time of the place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
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
    Part.EVENING: range(17, 23),
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


def _cell(day: int, part: Part) -> int:
    return sum(1 << (24 * day + hour) for hour in PART_HOURS[part])
