"""A real, messy file of a foreign city: each of its 665 rows is taken, or left out for a reason."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.domain.activity import Role
from bot.domain.place import Point
from bot.importers.sandbox import read_safely
from bot.services.imports import Imports, Report
from bot.storage import Storage
from tests.importers.support import SAMPLES, FixedClock, as_told, stored

NEW_YORK = ZoneInfo("America/New_York")
ROWS = 665
THEN = datetime(2011, 6, 15, 12, tzinfo=UTC)
TODAY = datetime(2026, 11, 23, 12, tzinfo=UTC)


async def imported(storage: Storage, now: datetime) -> Report:
    records = read_safely(
        (SAMPLES / "nyc-service-volunteer-opportunities.csv").read_bytes(),
        zone=NEW_YORK,
        currency="USD",
        now=now,
        column_map=(SAMPLES / "nyc-service.toml").read_text("utf-8"),
    )
    imports = Imports(storage, FixedClock(now), as_told)
    return await imports.take(records, municipality="new-york", zone=NEW_YORK, source="nyc-service")


async def test_in_the_middle_of_2011_each_row_is_taken_or_left_out_for_a_reason(storage: Storage) -> None:
    report = await imported(storage, THEN)

    assert report.rows == ROWS
    assert (len(report.taken), report.times_added) == (286, 286)
    assert report.reasons == {"begun": 250, "past": 127, "duplicate": 2}


async def test_today_each_row_is_over(storage: Storage) -> None:
    report = await imported(storage, TODAY)

    assert (report.rows, report.reasons) == (ROWS, {"past": ROWS})
    assert await stored(storage) == []


async def test_again_the_next_day_nothing_is_lost_and_what_has_begun_is_not_cancelled(storage: Storage) -> None:
    await imported(storage, THEN)

    report = await imported(storage, datetime(2011, 6, 16, 12, tzinfo=UTC))

    assert (report.taken, report.changed, report.withdrawn, report.cancelled_occurrences) == ((), (), (), ())
    assert report.rows == ROWS


async def test_a_row_is_told_whole(storage: Storage) -> None:
    await imported(storage, THEN)

    (found,) = [one for one in await stored(storage) if one.activity.title == "Mentor Homeless Youth"]
    activity = found.activity
    assert (activity.organiser, activity.role) == ("Metropolitan Council on Jewish Poverty", Role.HELP)
    assert (activity.address, activity.place_name) == ("Hillside Avenue Queens, 11432", "")
    assert activity.point == Point(40.71075497033968, -73.79303471029502)
    assert (activity.currency, activity.url) == ("USD", "https://www.nycservice.org/opportunities/5141")
    assert (found.capacity, found.all_day) == (5, True)
    assert (found.starts_at, found.ends_at) == (
        datetime(2011, 9, 19, 4, tzinfo=UTC),
        datetime(2011, 9, 20, 4, tzinfo=UTC),
    )
