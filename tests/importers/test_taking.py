"""What a source lists is stored, or left out for a reason, in one transaction."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.activity import Flaw, TimeRecord
from bot.domain.place import Point
from bot.errors import Unreadable
from bot.services.imports import Imports, Report
from bot.storage import Storage, Town
from bot.storage.tables import activities
from tests.importers.support import (
    NOW,
    OSLO,
    FixedClock,
    as_told,
    chess,
    day,
    knitting,
    numbers,
    stored,
    take,
)


async def test_a_new_activity_is_stored_with_everything_that_is_told_of_it(storage: Storage) -> None:
    report = await take(storage, [knitting(day(1), day(8))])

    assert numbers(report) == (1, 0, 0, 0, 0)
    first, second = await stored(storage)
    assert (first.starts_at, first.ends_at, first.capacity) == (day(1).starts_at, day(1).ends_at, 8)
    assert second.starts_at == day(8).starts_at
    activity = first.activity
    told = knitting()
    assert (activity.title, activity.description, activity.organiser) == (told.title, told.description, told.organiser)
    assert (activity.place_name, activity.address, activity.point) == (told.place_name, told.address, told.point)
    assert (activity.role, activity.cost, activity.currency) == (told.role, 0, "NOK")
    assert (activity.topics, activity.zone, activity.demo) == (frozenset({"håndarbeid"}), OSLO, False)


async def test_the_same_activity_twice_in_a_file_is_taken_once(storage: Storage) -> None:
    again = replace(knitting(key="again", line=7), title="STRIKKEKAFE!", point=Point(58.4616, 8.7723))

    report = await take(storage, [knitting(), again])

    assert report.taken == ("knitting",)
    assert report.flaws == (Flaw(7, "again", "duplicate", "knitting"),)


async def test_the_same_title_at_the_same_time_elsewhere_is_no_duplicate(storage: Storage) -> None:
    elsewhere = replace(knitting(key="again"), point=Point(58.40, 8.70), place_name="Hisøy")

    assert (await take(storage, [knitting(), elsewhere])).taken == ("knitting", "again")


async def test_without_a_place_two_organisers_are_two_activities(storage: Storage) -> None:
    nowhere = replace(knitting(), point=None, place_name="", address="")
    other = replace(nowhere, key="other", organiser="Røde Kors")
    same = replace(nowhere, key="same", line=3)

    report = await take(storage, [nowhere, other, same])

    assert (report.taken, report.flaws) == (("knitting", "other"), (Flaw(3, "same", "duplicate", "knitting"),))


async def test_an_activity_that_another_source_lists_is_not_taken_until_that_one_lets_go(storage: Storage) -> None:
    await take(storage, [knitting(), chess()], source="the centre")
    copy = knitting(day(1), day(8), key="copy")

    report = await take(storage, [copy], source="the library")
    assert report.flaws == (Flaw(1, "copy", "duplicate", "the centre: knitting"),)

    await take(storage, [chess()], source="the centre")
    assert (await take(storage, [copy], source="the library")).taken == ("copy",)


async def test_a_key_twice_in_a_file_is_taken_once(storage: Storage) -> None:
    report = await take(storage, [knitting(line=2), replace(chess(line=5), key="knitting")])

    assert (report.taken, report.flaws) == (("knitting",), (Flaw(5, "knitting", "duplicate-key", "2"),))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"title": " \u200b\n "}, "no-title"),
        ({"title": "\x00\x07"}, "no-title"),
        ({"title": "x" * 201}, "title-too-long"),
        ({"key": ""}, "bad-key"),
        ({"key": "k" * 256}, "bad-key"),
        ({"key": "a\x00b"}, "bad-key"),
        ({"capacity": 0}, "capacity"),
        ({"cost": -1}, "cost"),
        ({"times": ()}, "no-date"),
        ({"times": (TimeRecord("once", NOW + timedelta(days=2), NOW + timedelta(days=1)),)}, "ends-before-start"),
        ({"times": (TimeRecord("once", NOW + timedelta(days=1200)),)}, "far-future"),
        ({"times": (TimeRecord("once", NOW - timedelta(hours=1), NOW + timedelta(hours=1)),)}, "begun"),
        ({"times": (TimeRecord("once", NOW - timedelta(hours=1)),)}, "past"),
    ],
)
async def test_what_cannot_be_so_is_refused(storage: Storage, change: dict[str, object], reason: str) -> None:
    report = await take(storage, [replace(knitting(), **change), chess()])  # type: ignore[arg-type] # by field name

    assert [flaw.reason for flaw in report.flaws] == [reason]


async def test_an_activity_without_end_and_place_is_taken(storage: Storage) -> None:
    bare = replace(knitting(TimeRecord("once", day(1).starts_at)), place_name="", address="", point=None, capacity=None)

    await take(storage, [bare])

    (found,) = await stored(storage)
    assert (found.ends_at, found.capacity, found.activity.point, found.activity.place_name) == (None, None, None, "")


async def test_markup_and_hidden_characters_are_taken_out_of_texts(storage: Storage) -> None:
    messy = replace(
        knitting(),
        title="Kaf\u202eé\x00 &amp; <b>kake</b>",
        description="<p>En</p><p>To<br>Tre</p> 1 < 2 &amp; 3",
        url="javascript:alert(1)",
    )

    await take(storage, [messy])

    (found,) = await stored(storage)
    assert (found.activity.title, found.activity.url) == ("Kafé & kake", "")
    assert found.activity.description == "En\nTo\nTre\n1 < 2 & 3"


async def test_a_point_of_zero_zero_is_no_place(storage: Storage) -> None:
    await take(storage, [replace(knitting(), point=Point(0, 0))])

    assert [one.activity.point for one in await stored(storage)] == [None]


async def test_a_dry_run_reports_and_changes_nothing(storage: Storage) -> None:
    await take(storage, [knitting()])

    report = await take(storage, [chess()], dry_run=True)

    assert (report.taken, report.withdrawn, len(report.cancelled_occurrences)) == (("chess",), ("knitting",), 1)
    assert [one.activity.title for one in await stored(storage, cancelled=False)] == ["Strikkekafé"]


async def test_a_reader_that_fails_half_way_changes_nothing(storage: Storage) -> None:
    def broken() -> object:
        yield knitting()
        raise Unreadable("ical-truncated", line=9)

    with pytest.raises(Unreadable, match="line 9: ical-truncated"):
        await take(storage, broken())  # type: ignore[arg-type] # an iterator, as readers give

    assert await stored(storage) == []


async def test_letters_are_laid_in_the_same_transaction_or_nothing_is_stored(storage: Storage) -> None:
    async def fail(_town: Town, _report: Report) -> None:
        raise RuntimeError("the letters")

    imports = Imports(storage, FixedClock(), as_told)
    with pytest.raises(RuntimeError, match="the letters"):
        await imports.take([knitting()], municipality="arendal", zone=OSLO, source="feed", after=fail)

    assert await stored(storage) == []


async def test_letters_see_the_report_and_the_stored_rows(storage: Storage) -> None:
    seen: list[tuple[Report, int]] = []

    async def look(town: Town, report: Report) -> None:
        seen.append((report, len((await town.connection.execute(select(activities))).all())))

    imports = Imports(storage, FixedClock(), as_told)
    report = await imports.take([knitting()], municipality="arendal", zone=OSLO, source="feed", after=look)

    assert seen == [(report, 1)]


async def test_progress_is_told_for_each_row(storage: Storage) -> None:
    told: list[tuple[int, int]] = []
    imports = Imports(storage, FixedClock(), as_told)

    await imports.take(
        [knitting(), Flaw(2, "", "no-title")],
        municipality="arendal",
        zone=OSLO,
        source="feed",
        progress=lambda done, rows: told.append((done, rows)),
    )

    assert told == [(1, 2), (2, 2)]


async def test_sources_and_municipalities_do_not_touch_each_other(storage: Storage) -> None:
    imports = Imports(storage, FixedClock(), as_told)
    await take(storage, [knitting()])
    await imports.take([chess()], municipality="voss", zone=OSLO, source="feed")

    report = await imports.take([chess(day(2))], municipality="voss", zone=OSLO, source="other")

    assert numbers(report) == (1, 0, 0, 0, 0)
    assert len(await stored(storage, cancelled=False)) == 3


async def test_when_a_source_was_last_imported_is_kept(storage: Storage) -> None:
    await take(storage, [knitting()])

    async with storage.read() as town:
        assert await town.variables.get("import:arendal:feed") == NOW.isoformat()


async def test_two_thousand_activities_are_taken_at_once(storage: Storage) -> None:
    many = [
        replace(knitting(*(day(number) for number in range(1, 6)), key=f"k{index}", line=index), title=f"Kurs {index}")
        for index in range(1, 2001)
    ]

    assert numbers(await take(storage, many)) == (2000, 0, 0, 0, 0)
    assert numbers(await take(storage, many)) == (0, 0, 2000, 0, 0)


async def test_two_imports_of_one_source_at_once_take_it_once(storage: Storage) -> None:
    told = [knitting(), chess()]

    reports = await asyncio.gather(*(take(storage, told) for _ in range(4)))

    assert sorted((len(report.taken), len(report.unchanged)) for report in reports) == [(0, 2), (0, 2), (0, 2), (2, 0)]
    assert len(await stored(storage)) == 2


async def test_what_has_started_is_not_added(storage: Storage) -> None:
    report = await take(storage, [knitting(day(-1), day(0, hours=-1, key="now"), day(1))])

    assert (report.times_added, [one.starts_at for one in await stored(storage)]) == (1, [day(1).starts_at])
