"""Reminders' leads in words: "dagen før og to timer før"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.local_time import MINUTE
from bot.domain.reminder import DAY, Due
from bot.texts import Moment, Say, Several

HOUR: Final = timedelta(hours=1)


def lead_in_words(lead: timedelta) -> Say:
    """How long before the start."""
    if lead and not lead % DAY:
        return Say("lead-days", count=lead // DAY)
    if lead and not lead % HOUR:
        return Say("lead-hours", count=lead // HOUR)
    return Say("lead-minutes", count=lead // MINUTE)


def reminders_in_words(ahead: Sequence[Due], zone: ZoneInfo) -> Several | str:
    """When the reminders come: each by its lead, or by its hour where it is not so long before; empty for none."""
    if not ahead:
        return ""
    said = [Moment(one.moment.astimezone(zone)) if one.moved else lead_in_words(one.lead) for one in ahead]
    return Several(tuple(said))
