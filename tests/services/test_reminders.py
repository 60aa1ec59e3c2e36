"""Reminders in the nights in which the clock changes, from the calendar to the chat."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from bot.domain.activity import ActivityRecord, TimeRecord
from bot.storage import Storage
from tests.conversations.knowing import known, seated
from tests.scenario import SetClock, Town

OSLO: Final = ZoneInfo("Europe/Oslo")
STEP: Final = timedelta(minutes=30)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=OSLO).astimezone(UTC)


async def reminded_at(storage: Storage, start: str) -> list[str]:
    """When somebody who signed up two days ahead is reminded, on the clock of the place."""
    starts = local(start)
    town = Town(storage, SetClock(starts - timedelta(days=2, hours=2)))
    record = ActivityRecord("choir", "Åpent kor", 1, times=(TimeRecord("once", starts, starts + timedelta(hours=1)),))
    await town.house.imports.take([record], municipality="arendal", zone=OSLO, source="test")
    anna = await known(town, "Anna", language="en")
    await seated(town, anna, "Åpent kor")

    told = []
    while town.clock.moment < starts:
        town.clock.moment += STEP
        await town.tick()
        if anna.screen.unread:
            text = anna.sees("Åpent kor").text or ""
            assert f"{starts.astimezone(OSLO):%H:%M}" in text
            told.append(f"{town.clock.moment.astimezone(OSLO):%Y-%m-%d %H:%M}")
    return told


@pytest.mark.slow_on_postgresql
@pytest.mark.parametrize(
    ("start", "told"),
    [
        # The clock goes back on 25 October 2026 at 03:00: that day has 25 hours.
        ("2026-10-25 18:00", ["2026-10-24 18:00", "2026-10-25 16:00"]),
        ("2026-10-25 09:00", ["2026-10-24 09:00", "2026-10-24 20:30"]),
        ("2026-10-26 02:30", ["2026-10-24 20:30", "2026-10-25 20:30"]),
        # It goes forward on 28 March 2027 at 02:00: that day has 23 hours.
        ("2027-03-28 18:00", ["2027-03-27 18:00", "2027-03-28 16:00"]),
        ("2027-03-28 09:00", ["2027-03-27 09:00", "2027-03-27 20:30"]),
        ("2027-03-29 02:30", ["2027-03-27 20:30", "2027-03-28 20:30"]),
    ],
)
async def test_both_reminders_come_at_their_hour_on_the_clock_of_the_place(
    storage: Storage, start: str, told: list[str]
) -> None:
    assert await reminded_at(storage, start) == told
