"""Days on which nobody works, as a country's file tells them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Self

_TOLD: Final = re.compile(r"(?:easter(?P<shift>[+-]\d{1,3})?|(?P<month>\d\d)-(?P<day>\d\d))")
_LEAP_YEAR: Final = 2024


@dataclass(frozen=True, slots=True)
class Holidays:
    """Dates of every year, as month and day, and days counted from Easter Sunday."""

    dates: frozenset[tuple[int, int]] = frozenset()
    from_easter: frozenset[int] = frozenset()

    @classmethod
    def parse(cls, told: Iterable[str]) -> Self:
        """Out of "05-17" and "easter+39"; ValueError for what is neither."""
        dates, from_easter = set(), set()
        for one in told:
            match = _TOLD.fullmatch(one)
            if match is None:
                raise ValueError(f"no holiday: {one}")
            if match["month"]:
                fixed = date(_LEAP_YEAR, int(match["month"]), int(match["day"]))
                dates.add((fixed.month, fixed.day))
            else:
                from_easter.add(int(match["shift"] or 0))
        return cls(frozenset(dates), frozenset(from_easter))

    def __contains__(self, day: date) -> bool:
        return (day.month, day.day) in self.dates or (day - easter(day.year)) // timedelta(days=1) in self.from_easter


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous computus, Nature, 20 April 1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
