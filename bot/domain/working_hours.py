"""When those who answer are at work, and what a working day is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Self
from zoneinfo import ZoneInfo

from bot.domain.holidays import Holidays
from bot.domain.local_time import to_utc

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY: Final = timedelta(days=1)
LONGEST_CLOSED: Final = 366  # days in a row; holidays that close a whole year are a mistake in a file

Hours = tuple[time, time]


@dataclass(frozen=True, slots=True)
class Week:
    """From when to when somebody is there, for each day from Monday; None: closed."""

    days: tuple[Hours | None, ...]

    def __post_init__(self) -> None:
        if len(self.days) != len(WEEKDAYS) or not any(self.days):
            raise ValueError("somebody is there on at least one day of seven")
        if any(hours is not None and hours[0] >= hours[1] for hours in self.days):
            raise ValueError("a day ends after it begins")

    @classmethod
    def parse(cls, told: Mapping[str, str]) -> Self:
        """Out of ``mon = "09:00-15:00"`` and so on; ValueError for what is no day or no hours."""
        if unknown := told.keys() - set(WEEKDAYS):
            raise ValueError(f"no such day: {sorted(unknown)}")
        return cls(tuple(_hours(told[day]) if day in told else None for day in WEEKDAYS))


ASSUMED: Final = Week((*[(time(8), time(16))] * 5, None, None))  # of whom it is not known when they are there


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """A week of hours on the clock of ``zone``, but for holidays."""

    week: Week
    holidays: Holidays
    zone: ZoneInfo

    def a_working_day_after(self, moment: datetime) -> datetime:
        """The same time of the next working day, within its hours.

        Whoever writes while it is closed, wrote when it next opens.
        """
        begun = self._open_from(moment)
        local = begun.astimezone(self.zone)
        day = self._open_day(local.date() + DAY)
        opens, closes = self._hours(day)
        return to_utc(datetime.combine(day, min(max(local.time(), opens), closes)), self.zone)

    def _open_from(self, moment: datetime) -> datetime:
        """``moment`` itself when it is open, or the next opening."""
        local = moment.astimezone(self.zone)
        day = self._open_day(local.date())
        opens, closes = self._hours(day)
        if day == local.date() and local.time() >= closes:
            day = self._open_day(day + DAY)
            opens, closes = self._hours(day)
        return max(to_utc(datetime.combine(day, opens), self.zone), moment)

    def _open_day(self, first: date) -> date:
        for days in range(LONGEST_CLOSED):
            day = first + days * DAY
            if self.week.days[day.weekday()] is not None and day not in self.holidays:
                return day
        raise ValueError("never open")

    def _hours(self, day: date) -> Hours:
        hours = self.week.days[day.weekday()]
        assert hours is not None
        return hours


def _hours(told: str) -> Hours:
    begins, _, ends = told.partition("-")
    return time.fromisoformat(begins), time.fromisoformat(ends)
