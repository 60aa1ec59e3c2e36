"""A no, and the one before it, kept with the talk so that the later one can be taken back."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Suggestions
from bot.dialogs.talk import Talk, go
from bot.domain.activity import ActivityId, OccurrenceId
from bot.domain.availability import Week
from bot.domain.dismissal import Dismissal, Why

MOST_HIDDEN: Final = 200


class Dismissing(Talk):
    """Says what a no taught, above what is suggested next."""

    async def dismiss(self, manager: DialogManager, wanted: OccurrenceId, why: Why) -> None:
        learned = await self.services.suggestions.dismiss(profile_of(manager), wanted, why)
        await self.count(manager, "suggestions", f"dismissed-{why}")
        activity = learned.occurrence.activity
        earlier = written(learned.earlier)
        data = {"dismissed": {"activity": activity.id, "reach_m": learned.reach_before_m, "earlier": earlier}}
        nothing_more = why is Why.DISTANCE and learned.reach_m is None
        key = f"learned-{Why.TOPIC if nothing_more else why}"
        await go(manager, Suggestions.list, data=data, key=key, title=activity.title)


def hide_shown(manager: DialogManager) -> None:
    """What the list shows now is not shown again in it."""
    data = manager.dialog_data
    data["hidden"] = [*data.get("hidden", []), *data.get("shown", [])][-MOST_HIDDEN:]


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
