"""A no that was said before, kept with the talk so that a later one can be taken back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.domain.activity import ActivityId
from bot.domain.availability import Week
from bot.domain.dismissal import Dismissal, Why


def written(dismissal: Dismissal | None) -> dict[str, Any] | None:
    """Ready for JSON."""
    if dismissal is None:
        return None
    hours = None if dismissal.hours is None else f"{dismissal.hours.mask:x}"
    return {"why": dismissal.why.value, "at": dismissal.at.isoformat(), "hours": hours}


def read(activity: ActivityId, kept: dict[str, Any] | None) -> Dismissal | None:
    """What ``written`` wrote."""
    if kept is None:
        return None
    hours = None if kept["hours"] is None else Week(int(kept["hours"], 16))
    return Dismissal(activity, Why(kept["why"]), datetime.fromisoformat(kept["at"]), hours)
