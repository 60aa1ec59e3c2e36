"""When a reminder is due: its lead on the clock of the place, moved out of the quiet hours."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from bot.domain.local_time import MINUTE, QuietHours, to_utc


class Lead(StrEnum):
    """How long before the start a reminder comes."""

    DAY_BEFORE = "day-before"
    HOURS_BEFORE = "hours-before"


HOURS_BEFORE: Final = timedelta(hours=2)
BEFORE_QUIET: Final = timedelta(minutes=30)  # thousands of letters, or a restart, take their time
LONGEST_LEAD: Final = timedelta(days=2)  # no reminder is due earlier than this before the start


def due(lead: Lead, starts_at: datetime, zone: ZoneInfo, quiet: QuietHours) -> datetime:
    """The instant at which the reminder goes out.

    The day before means the same wall time one day earlier, whatever the clock did in between; two
    hours before means two hours that pass. A moment in the quiet hours moves to half an
    hour before them, so that it still comes in time even when many come at once.
    """
    if lead is Lead.DAY_BEFORE:
        wall = starts_at.astimezone(zone).replace(tzinfo=None) - timedelta(days=1)
        return _in_time(to_utc(wall, zone), zone, quiet)
    return _in_time(starts_at - HOURS_BEFORE, zone, quiet)


def _in_time(moment: datetime, zone: ZoneInfo, quiet: QuietHours) -> datetime:
    if not quiet.hold(moment, zone):
        return moment
    return quiet.last_open(quiet.last_open(moment, zone) + MINUTE - BEFORE_QUIET, zone)


class Due(NamedTuple):
    """A reminder that should have gone out at ``moment``."""

    moment: datetime
    lead: Lead


def due_now(starts_at: datetime, zone: ZoneInfo, quiet: QuietHours, *, now: datetime) -> Due | None:
    """The one reminder of that start that should have gone out by ``now``, or None.

    Of two that are due, after a pause of the bot or because both moved to the same evening, only
    the nearest to the start counts. It goes to those who signed up before its moment: later ones
    have just been told by the confirmation.
    """
    if starts_at <= now or quiet.hold(now, zone):
        return None
    past = [Due(moment, lead) for lead in Lead if (moment := due(lead, starts_at, zone, quiet)) <= now]
    return max(past, default=None)
