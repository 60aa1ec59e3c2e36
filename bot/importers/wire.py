"""Records as lines of JSON, for the way from the reading process to this one."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from bot.domain.activity import ActivityRecord, Flaw, Role, TimeRecord
from bot.domain.needs import Ages, Need
from bot.domain.place import Point
from bot.errors import Unreadable


def packed(told: ActivityRecord | Flaw | Unreadable) -> str:
    """One line."""
    match told:
        case ActivityRecord():
            return json.dumps({"record": asdict(told)}, default=_plain)
        case Flaw():
            return json.dumps({"flaw": asdict(told)})
        case Unreadable():
            return json.dumps({"unreadable": {"reason": told.reason, "line": told.line, "detail": told.detail}})


def _plain(value: datetime | timedelta | frozenset[str]) -> str | float | list[str]:
    if isinstance(value, timedelta):
        return value.total_seconds()
    return value.isoformat() if isinstance(value, datetime) else sorted(value)


def unpacked(line: str) -> ActivityRecord | Flaw:
    """The record or the flaw of a line; an Unreadable is raised."""
    match json.loads(line):
        case {"record": told}:
            return _record(told)
        case {"flaw": told}:
            return Flaw(**told)
        case {"unreadable": told}:
            raise Unreadable(told["reason"], line=told["line"], detail=told["detail"])
    raise Unreadable("reader-failed")


def _record(told: dict[str, Any]) -> ActivityRecord:
    return ActivityRecord(
        **{
            **told,
            "point": Point(**told["point"]) if told["point"] else None,
            "role": Role(told["role"]),
            "categories": tuple(told["categories"]),
            "ages": Ages(**told["ages"]),
            "languages": frozenset(told["languages"]),
            "access": frozenset(map(Need, told["access"])),
            "cancel_by": None if told["cancel_by"] is None else timedelta(seconds=told["cancel_by"]),
            "times": tuple(_time(time) for time in told["times"]),
        }
    )


def _time(told: dict[str, Any]) -> TimeRecord:
    ends = told["ends_at"]
    return TimeRecord(
        key=told["key"],
        starts_at=datetime.fromisoformat(told["starts_at"]),
        ends_at=datetime.fromisoformat(ends) if ends else None,
        cancelled=told["cancelled"],
    )
