"""How somebody wants to be written to, in its columns."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Any, Final

from sqlalchemy import Row

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


def read(row: Row[Any]) -> Contact:
    """What ``written`` wrote."""
    quiet = None if row.quiet_begins is None else QuietHours(_time(row.quiet_begins), _time(row.quiet_ends))
    leads = None if row.leads is None else tuple(timedelta(minutes=lead) for lead in row.leads)
    return Contact(quiet, leads, row.weekly_limit, row.digest_wanted, row.digest_hour)


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)
