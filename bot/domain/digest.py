"""A digest: the weekly few that are new and fit, and when they come."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from bot.domain.availability import Week
from bot.domain.contact import HOURS_A_WEEK

MOST: Final = 5
USUAL_TIME: Final = 17  # o'clock, where no hour was told
THURSDAY: Final = 3
USUAL_HOUR: Final = 24 * THURSDAY + USUAL_TIME  # the weekend is near and not planned yet
CAUGHT_UP: Final = 3  # hours after theirs; later, after a long stop of the bot, that week's is left out
REMEMBERED: Final = timedelta(weeks=8)  # what was told within them is no news
WITHOUT_A_WORD: Final = timedelta(weeks=4)
A_WEEK: Final = timedelta(weeks=1)


def hour_of_week(local: datetime) -> int:
    """The hour of the week, from Monday midnight on the clock of the place."""
    return 24 * local.weekday() + local.hour


def due_at(hour: int, local: datetime) -> datetime | None:
    """The local time of the digest that is due at ``hour`` of the week, now or up to CAUGHT_UP hours ago."""
    late = (hour_of_week(local) - hour) % HOURS_A_WEEK
    return local.replace(minute=0, second=0, microsecond=0) - timedelta(hours=late) if late < CAUGHT_UP else None


def needs_a_word(last_word: datetime, due: datetime) -> bool:
    """Whether somebody who hears nothing at ``due`` would have waited longer than WITHOUT_A_WORD a week later."""
    return due + A_WEEK - last_word > WITHOUT_A_WORD


def hour_told(week: Week) -> int | None:
    """The first hour of the first day of what was said; at USUAL_TIME where it was a day alone; None for nothing."""
    free = [hour for hour in range(HOURS_A_WEEK) if week.mask >> hour & 1]
    if not free:
        return None
    day = free[0] // 24
    whole_day = all(hour in free for hour in range(24 * day, 24 * day + 24))
    return 24 * day + USUAL_TIME if whole_day else free[0]
