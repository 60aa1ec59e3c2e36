"""The calendars that the demo imports: whole, varied, in the language of the place, and the same every time."""

from __future__ import annotations

import runpy
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.domain.activity import ActivityRecord, Role
from bot.domain.listing import sound
from bot.domain.place import Point, distance_m
from bot.settings import ROOT
from bot.storage import Storage
from tests.importers.support import FixedClock, numbers, read, take

FOLDER = ROOT / "bot" / "municipalities" / "demo"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
CENTRES = {
    "arendal": Point(58.461, 8.772),
    "steinkjer": Point(64.015, 11.495),
    "levanger": Point(63.746, 11.300),
    "oslo": Point(59.913, 10.739),
    "voss": Point(60.629, 6.415),
    "aarhus": Point(56.157, 10.208),
    "sonderborg": Point(54.909, 9.789),
}
KNITTING = {"aarhus": "Strikkecafé", "sonderborg": "Strikkecafé"}
SUNG = {"voss": "Babysong", "aarhus": "Babysalmesang", "sonderborg": "Babysalmesang"}
DANISH = ("aarhus", "sonderborg")


def zone_of(town: str) -> ZoneInfo:
    return ZoneInfo("Europe/Copenhagen" if town in DANISH else "Europe/Oslo")


def records(town: str) -> list[ActivityRecord]:
    told = read((FOLDER / f"{town}.ics").read_bytes(), now=NOW, zone=zone_of(town))
    return [record for record in told if isinstance(record, ActivityRecord)]


def test_there_is_one_calendar_for_each_municipality() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(CENTRES)


@pytest.mark.parametrize("town", sorted(CENTRES))
def test_every_activity_is_sound_and_lies_in_its_municipality(town: str) -> None:
    told = records(town)

    assert 60 <= len(told) <= 70
    assert [sound(record, NOW) for record in told if not isinstance(sound(record, NOW), ActivityRecord)] == []
    points = [record.point for record in told]
    far = [point for point in points if point is None or distance_m(point, CENTRES[town]) > 40_000]
    assert far == []


@pytest.mark.parametrize("town", sorted(CENTRES))
def test_there_is_something_on_every_day_and_in_every_part_of_it(town: str) -> None:
    times = [time for record in records(town) for time in record.times if time.starts_at < NOW + timedelta(days=14)]
    local = [time.starts_at.astimezone(zone_of(town)) for time in times]

    assert {moment.weekday() for moment in local} == set(range(7))
    assert {min((moment.hour - 5) // 3, 4) for moment in local} == {1, 2, 3, 4}


@pytest.mark.parametrize("town", sorted(CENTRES))
def test_there_are_things_to_join_and_to_help_with_and_some_are_small_or_cost_a_little(town: str) -> None:
    told = records(town)

    assert 15 <= sum(record.role is Role.HELP for record in told) <= 20
    assert {4, 8} <= {record.capacity for record in told}
    assert 0.8 <= sum(record.cost == 0 for record in told) / len(told) < 1
    assert {record.currency for record in told} == {"DKK" if town in DANISH else "NOK"}


@pytest.mark.parametrize("town", sorted(CENTRES))
def test_it_is_written_in_the_language_of_the_place(town: str) -> None:
    titles = {record.title for record in records(town)}

    assert {KNITTING.get(town, "Strikkekafé"), SUNG.get(town, "Babysang"), "Newcomers' coffee"} <= titles


@pytest.mark.parametrize("town", sorted(CENTRES))
def test_christmas_is_free_but_for_food_and_company(town: str) -> None:
    christmas = [
        record.key.partition("@")[0]
        for record in records(town)
        for time in record.times
        if datetime(2026, 12, 21, tzinfo=UTC) <= time.starts_at < datetime(2027, 1, 3, tzinfo=UTC)
    ]

    assert set(christmas) == {"food-sharing", "food-sharing-driver", "christmas-eve", "christmas-eve-helper"}


@pytest.mark.parametrize("town", sorted(CENTRES))
def test_some_times_are_moved_or_cancelled(town: str) -> None:
    times = [time for record in records(town) for time in record.times]

    assert sum(time.cancelled for time in times) >= 3
    assert sum(time.starts_at.minute % 15 != 0 for time in times) == 0


@pytest.mark.parametrize("town", sorted(CENTRES))
def test_every_line_is_folded_and_ended_as_the_standard_wants(town: str) -> None:
    content = (FOLDER / f"{town}.ics").read_bytes()

    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


async def test_all_seven_are_taken_without_a_flaw(storage: Storage) -> None:
    for town in sorted(CENTRES):
        report = await take(storage, records(town), clock=FixedClock(NOW), source=town)
        taken, *others = numbers(report)
        assert (60 <= taken <= 70, others) == (True, [0, 0, 0, 0])


def test_the_script_writes_the_same_bytes_again(tmp_path: Path) -> None:
    script = runpy.run_path(str(ROOT / "tools" / "make_demo_calendars.py"))
    script["write"](tmp_path)

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        path.name: path.read_bytes() for path in FOLDER.iterdir()
    }
