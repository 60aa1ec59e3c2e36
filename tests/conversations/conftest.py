"""A town for conversations: each scenario runs twice, the second time with the bot built anew before every turn.

Each leaves its transcript in ``transcripts/``; ``pytest --rewrite-transcripts`` writes them anew.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest

from bot.domain.activity import ActivityRecord, TimeRecord
from bot.domain.place import Point
from bot.storage import Storage
from tests.databases import SQLITE
from tests.scenario import LIBRARY, SetClock, Town, library

MONDAY_NOON: Final = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
BIBLIOTEKET: Final = Point(58.4610, 8.7722)
TRANSCRIPTS: Final = Path(__file__).parent / "transcripts"
PASSED: Final = pytest.StashKey[bool]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each scenario is played on SQLite at once, both ways, and on PostgreSQL with what takes long.

    What a talk asks of PostgreSQL is asked of it by the tests of services and storage.
    """
    for item in items:
        callspec = getattr(item, "callspec", None)
        if callspec and "town" in callspec.params and callspec.params.get("kind") != SQLITE:
            item.add_marker(pytest.mark.slow)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call":
        item.stash[PASSED] = report.passed
    return report


@pytest.fixture(params=[False, True], ids=["running", "restarting"])
async def town(storage: Storage, request: pytest.FixtureRequest) -> AsyncIterator[Town]:
    """Arendal on a Monday at noon, with a handful of activities."""
    language = request.node.callspec.params.get("language")
    words = LIBRARY if language in (None, *LIBRARY.texts.languages) else library(language)
    town = Town(storage, SetClock(MONDAY_NOON), restarts=request.param, library=words)
    await fill(town)
    yield town
    if request.node.stash.get(PASSED, False):
        for person in town.people:
            person.sees_nothing()
        compare(town, request)


def compare(town: Town, request: pytest.FixtureRequest) -> None:
    """Hold the talk against its transcript, or write it anew."""
    callspec: dict[str, Any] = request.node.callspec.params
    file = TRANSCRIPTS / "-".join([request.node.originalname, *filter(None, [callspec.get("language")])])
    file = file.with_suffix(".txt")
    talk = "\n\n".join(town.log) + "\n"
    if request.config.getoption("--rewrite-transcripts"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(talk, "utf-8")
    assert file.exists(), "no transcript yet: pytest --rewrite-transcripts"
    assert talk == file.read_text("utf-8"), "the talk reads differently now: pytest --rewrite-transcripts"


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
    zone = ZoneInfo("Europe/Oslo")
    await town.house.imports.take(records, municipality="arendal", zone=zone, source="test", demo=False)


def activity(
    key: str,
    title: str,
    categories: tuple[str, ...],
    *,
    hours: int,
    seats: int | None = None,
    place: str = "Biblioteket",
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
        point=BIBLIOTEKET,
        categories=categories,
        cost=0,
        capacity=seats,
        times=(TimeRecord(key, starts, starts + timedelta(hours=2)),),
    )
