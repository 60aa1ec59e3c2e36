"""Whom the bot may write to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.resident import Channel, Reach, Resident, ResidentId

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ANNA = Resident(ResidentId(1), Channel.TELEGRAM, 7, "nb", NOW)


@pytest.mark.parametrize(
    ("reach", "pause", "may"),
    [
        (Reach.OPEN, None, True),
        (Reach.OPEN, timedelta(seconds=1), False),
        (Reach.OPEN, timedelta(0), True),
        (Reach.STOPPED, None, False),
        (Reach.BLOCKED, None, False),
        (Reach.STOPPED, timedelta(days=-1), False),
    ],
)
def test_nobody_is_written_to_who_stopped_paused_or_blocked(reach: Reach, pause: timedelta | None, may: bool) -> None:
    resident = replace(ANNA, reach=reach, paused_until=NOW + pause if pause is not None else None)
    assert resident.may_be_written_to(NOW) is may
