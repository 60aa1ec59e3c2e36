"""When something is to begin: one day and one time of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.domain.availability import Week
from bot.matching.times.reading import read
from bot.matching.times.senses import Kind
from bot.matching.times.sought import WHOLE_WEEK, when
from bot.matching.times.vocabulary import Vocabulary

HALF_A_DAY: Final = 12 * 60
DAY: Final = 24


@dataclass(frozen=True, slots=True)
class Beginning:
    """What was told of it; None is what was not. ``hours`` are those of the week that were spoken of."""

    day: date | None
    at: time | None
    hours: Week | None

    @property
    def wall(self) -> datetime | None:
        """The moment on the clock of the place, once both are told."""
        return datetime.combine(self.day, self.at) if self.day is not None and self.at is not None else None


def beginning(text: str, vocabulary: Vocabulary, language: str, today: date) -> Beginning:
    """The first day and hour that the first 500 characters speak of: "torsdag 3. desember kl. 18.30"."""
    sought = when(text, vocabulary, language, today)
    hours = None if sought.hours == WHOLE_WEEK else sought.hours
    day = sought.days.first if sought.days is not None else None
    if day is None and hours is not None:
        day = _next_in(hours, today)
    if day is None or hours is None:
        return Beginning(day, None, hours)
    hour = next((hour for hour in range(DAY) if hours.mask >> (DAY * day.weekday() + hour) & 1), 0)
    whole_day = Week.of_hours([day.weekday()], range(DAY))
    told = hours & whole_day not in (whole_day, Week())
    return Beginning(day, time(hour, _minute(text, vocabulary, language, hour)) if told else None, hours)


def _next_in(hours: Week, today: date) -> date | None:
    """The next day from tomorrow on of which some hours are spoken of."""
    days = (today + timedelta(days=ahead) for ahead in range(1, 8))
    return next((day for day in days if hours & Week.of_hours([day.weekday()], range(DAY))), None)


def _minute(text: str, vocabulary: Vocabulary, language: str, hour: int) -> int:
    """The minutes of a time that was told as a clock shows it, in either half of the day."""
    shown = [item.sense.number for item in read(text, vocabulary, language) if item.kind is Kind.CLOCK]
    return next((clock % 60 for clock in shown if clock % HALF_A_DAY // 60 == hour % 12), 0)
