"""How somebody wants to be written to, in its columns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time, timedelta
from typing import Any, Final

from sqlalchemy import RowMapping

from bot.domain.contact import Contact
from bot.domain.local_time import QuietHours

MINUTE: Final = timedelta(minutes=1)


def written(contact: Contact) -> dict[str, Any]:
    """The columns, each with its value."""
    quiet, leads = contact.quiet, contact.leads
    return {
        "quiet_begins": None if quiet is None else _minutes(quiet.begins),
        "quiet_ends": None if quiet is None else _minutes(quiet.ends),
        "leads": None if leads is None else [lead // MINUTE for lead in leads],
        "weekly_limit": contact.weekly_limit,
        "digest_wanted": contact.digest_wanted,
        "digest_hour": contact.digest_hour,
    }


def read(columns: RowMapping | Mapping[str, Any]) -> Contact:
    """What ``written`` wrote."""
    begins, ends, leads = columns["quiet_begins"], columns["quiet_ends"], columns["leads"]
    return Contact(
        quiet=None if begins is None else QuietHours(_time(begins), _time(ends)),
        leads=None if leads is None else tuple(timedelta(minutes=lead) for lead in leads),
        weekly_limit=columns["weekly_limit"],
        digest_wanted=columns["digest_wanted"],
        digest_hour=columns["digest_hour"],
    )


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)
