"""Moments and hours of the week as numbers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from bot.domain.availability import HOURS

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND: Final = timedelta(microseconds=1)
SECOND: Final = timedelta(seconds=1)
LONGEST: Final = 25  # hours that less than a day can touch
NEVER: Final = 0  # in place of the number of hours: lasts a day or longer
SPANS: Final = HOURS * (LONGEST + 1)  # kinds of time

_DAY: Final = timedelta(days=1)
_HOUR: Final = timedelta(hours=1)


def span_of(starts: datetime, ends: datetime | None) -> int:
    """The kind of time between local times: the hour of the week in which it starts, and how many hours it touches."""
    last = max(ends - MICROSECOND, starts) if ends else starts
    hours = NEVER
    if last - starts < _DAY:
        hours = (last - starts.replace(minute=0, second=0, microsecond=0)) // _HOUR + 1
    return (24 * starts.weekday() + starts.hour) * (LONGEST + 1) + hours


def even_week(day: datetime) -> bool:
    """Whether the week has an even number (ISO 8601)."""
    return day.isocalendar().week % 2 == 0
