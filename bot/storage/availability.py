"""How availability is written down: as JSON, weeks in hexadecimal, days by ISO 8601."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from bot.domain.availability import Availability, Days, Week


def written(availability: Availability | None) -> dict[str, Any] | None:
    """What is stored; None for somebody who has not said when."""
    if availability is None:
        return None
    return {
        "week": f"{availability.week.mask:042x}",
        "alternate": f"{availability.alternate.mask:042x}",
        "even": availability.even,
        "busy": [_days(days) for days in availability.busy],
        "valid": _days(availability.valid) if availability.valid else None,
        "lead_s": int(availability.lead.total_seconds()),
    }


def read(stored: Mapping[str, Any] | None) -> Availability | None:
    """What ``written`` wrote."""
    if stored is None:
        return None
    return Availability(
        week=Week(int(stored["week"], 16)),
        alternate=Week(int(stored["alternate"], 16)),
        even=stored["even"],
        busy=tuple(_read_days(days) for days in stored["busy"]),
        valid=_read_days(stored["valid"]) if stored["valid"] else None,
        lead=timedelta(seconds=stored["lead_s"]),
    )


def _days(days: Days) -> list[str]:
    return [days.first.isoformat(), days.last.isoformat()]


def _read_days(stored: list[str]) -> Days:
    first, last = stored
    return Days(date.fromisoformat(first), date.fromisoformat(last))
