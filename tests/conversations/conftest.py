"""A town for conversations: each scenario runs twice, the second time with the bot built anew before every turn."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.activity import ActivityRecord, TimeRecord
from bot.domain.place import Point
from bot.storage import Storage
from tests.scenario import SetClock, Town

MONDAY_NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
LIBRARY = Point(58.4610, 8.7722)


@pytest.fixture(params=[False, True], ids=["running", "restarting"])
async def town(storage: Storage, request: pytest.FixtureRequest) -> AsyncIterator[Town]:
    """Arendal on a Monday at noon, with a handful of activities."""
    town = Town(storage, SetClock(MONDAY_NOON), restarts=request.param)
    await fill(town)
    yield town
    for person in town.people:
        person.sees_nothing()


async def fill(town: Town) -> None:
    """What happens in Arendal this week."""
    records = [
        activity("strikk", "Strikkekafé", ("strikking",), hours=30, seats=1),
        activity("tur", "Turgruppe på Hisøy", ("tur",), hours=47, place="Hisøy kirke"),
        activity("kor", "Åpent kor", ("kor", "sang"), hours=55),
        activity("sjakk", "Sjakkvenner", ("sjakk",), hours=79, seats=8),
        activity("fotball", "Gåfotball", ("gåfotball",), hours=81),
        activity("lekse", "Leksehjelp", ("leksehjelp",), hours=28),
    ]
    await town.house.imports.take(
        records, municipality="arendal", zone=ZoneInfo("Europe/Oslo"), source="test", demo=False
    )


def activity(
    key: str, title: str, categories: tuple[str, ...], *, hours: int, seats: int | None = None, place: str = "Biblioteket"
) -> ActivityRecord:
    """An activity that starts so many hours after Monday noon and lasts two."""
    starts = MONDAY_NOON + timedelta(hours=hours)
    return ActivityRecord(
        key=key,
        title=title,
        line=1,
        description=f"{title} for alle.",
        organiser="Frivilligsentralen",
        place_name=place,
        point=LIBRARY,
        categories=categories,
        cost=0,
        capacity=seats,
        times=(TimeRecord(key, starts, starts + timedelta(hours=2)),),
    )
