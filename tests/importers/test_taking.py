"""What is stored agrees with what the source lists, and sign-ups live through every change."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from bot.domain.activity import Flaw, TimeRecord
from bot.domain.place import Point
from bot.domain.resident import ResidentId
from bot.domain.signup import Seat
from bot.errors import Unreadable
from bot.services.imports import Imports, Report
from bot.storage import Storage, Town
from bot.storage.tables import activities, residents
from tests.importers.support import (
    NOW,
    OSLO,
    FixedClock,
    chess,
    day,
    knitting,
    no_tags,
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


async def test_the_same_file_again_changes_nothing(storage: Storage) -> None:
    await take(storage, [knitting(day(1), day(8)), chess()])
    before = await stored(storage)

    report = await take(storage, [knitting(day(1), day(8)), chess()])

    assert numbers(report) == (0, 0, 2, 0, 0)
    assert (report.changed_occurrences, report.cancelled_occurrences, report.times_added) == ((), (), 0)
    assert await stored(storage) == before


async def test_a_moved_time_keeps_its_number_and_is_reported(storage: Storage) -> None:
    await take(storage, [knitting(day(1), day(8))])
    first, second = await stored(storage)

    report = await take(storage, [knitting(day(1, hours=3, key="day-1"), day(8))])

    assert numbers(report) == (0, 1, 0, 0, 0)
    assert report.changed_occurrences == (first.id,)
    moved, same = await stored(storage)
    assert (moved.id, moved.starts_at) == (first.id, first.starts_at + timedelta(hours=3))
    assert same == second


async def test_another_place_is_reported_for_every_coming_time(storage: Storage) -> None:
    clock = FixedClock()
    await take(storage, [knitting(day(1), day(8), day(15))], clock=clock)
    _, second, third = await stored(storage)
    clock.moment = NOW + timedelta(days=2)

    elsewhere = replace(knitting(day(1), day(8), day(15)), place_name="Kulturhuset", point=Point(58.46, 8.76))
    report = await take(storage, [elsewhere], clock=clock)

    assert report.changed_occurrences == (second.id, third.id)
    assert {one.activity.place_name for one in await stored(storage)} == {"Kulturhuset"}


async def test_another_description_is_a_change_that_nobody_needs_to_be_told(storage: Storage) -> None:
    await take(storage, [knitting()])

    report = await take(storage, [replace(knitting(), description="Garn finnes.")])

    assert (numbers(report), report.changed_occurrences) == ((0, 1, 0, 0, 0), ())


async def test_a_time_that_is_no_longer_told_is_cancelled_and_comes_back_under_its_number(storage: Storage) -> None:
    await take(storage, [knitting(day(1), day(8))])
    first, second = await stored(storage)

    gone = await take(storage, [knitting(day(1))])
    assert (gone.cancelled_occurrences, gone.changed) == ((second.id,), ("knitting",))
    assert [one.id for one in await stored(storage, cancelled=False)] == [first.id]

    back = await take(storage, [knitting(day(1), day(8))])
    assert (back.cancelled_occurrences, back.changed) == ((), ("knitting",))
    assert [one.id for one in await stored(storage, cancelled=False)] == [first.id, second.id]


async def test_a_time_marked_as_cancelled_is_reported_once(storage: Storage) -> None:
    await take(storage, [knitting(day(1), day(8))])
    first, _ = await stored(storage)
    told = [knitting(day(1, cancelled=True), day(8))]

    assert (await take(storage, told)).cancelled_occurrences == (first.id,)
    assert (await take(storage, told)).cancelled_occurrences == ()


async def test_other_seats_are_reported_so_that_the_waitlist_can_move(storage: Storage) -> None:
    await take(storage, [knitting(day(1))])
    (first,) = await stored(storage)

    report = await take(storage, [replace(knitting(day(1)), capacity=12)])

    assert (report.reseated_occurrences, report.changed_occurrences) == ((first.id,), ())
    assert [one.capacity for one in await stored(storage)] == [12]


async def test_an_activity_that_is_no_longer_listed_is_withdrawn_with_its_coming_times(storage: Storage) -> None:
    clock = FixedClock()
    await take(storage, [knitting(day(1), day(8)), chess()], clock=clock)
    clock.moment = NOW + timedelta(days=2)
    knit_past, _, knit_coming = await stored(storage)
    assert [knit_past.activity.title, knit_coming.activity.title] == ["Strikkekafé", "Strikkekafé"]

    report = await take(storage, [chess(day(4))], clock=clock)

    assert report.withdrawn == ("knitting",)
    assert knit_coming.id in report.cancelled_occurrences
    assert knit_past.id not in report.cancelled_occurrences


async def test_what_is_over_is_not_withdrawn_when_its_source_drops_it(storage: Storage) -> None:
    clock = FixedClock()
    await take(storage, [knitting(day(1)), chess(day(5))], clock=clock)
    clock.moment = NOW + timedelta(days=2)

    report = await take(storage, [chess(day(5))], clock=clock)

    assert (numbers(report), report.cancelled_occurrences) == ((0, 0, 1, 0, 0), ())


async def test_what_was_withdrawn_comes_back_when_it_is_listed_again(storage: Storage) -> None:
    await take(storage, [knitting(), chess()])
    before = await stored(storage)
    await take(storage, [chess()])

    report = await take(storage, [knitting(), chess()])

    assert (report.changed, report.unchanged) == (("knitting",), ("chess",))
    assert await stored(storage) == before


async def test_an_activity_that_begins_to_repeat_keeps_its_first_time(storage: Storage) -> None:
    await take(storage, [knitting(day(1, key="once"))])
    (first,) = await stored(storage)

    report = await take(storage, [knitting(day(1, key="2026-11-24"), day(8, key="2026-12-01"))])

    assert (report.cancelled_occurrences, report.changed_occurrences, report.times_added) == ((), (), 1)
    assert (await stored(storage))[0].id == first.id


async def test_a_row_that_cannot_be_read_today_does_not_withdraw_what_was_read_yesterday(storage: Storage) -> None:
    await take(storage, [knitting(), chess()])

    report = await take(storage, [Flaw(1, "knitting", "bad-date"), chess()])

    assert (numbers(report), report.cancelled_occurrences) == ((0, 0, 1, 1, 0), ())


async def test_a_file_of_which_nothing_can_be_read_withdraws_nothing(storage: Storage) -> None:
    await take(storage, [knitting(), chess()])

    report = await take(storage, [Flaw(1, "", "no-title"), Flaw(2, "", "no-title")])

    assert numbers(report) == (0, 0, 0, 2, 0)
    assert len(await stored(storage, cancelled=False)) == 2


async def test_a_source_that_lists_nothing_is_refused(storage: Storage) -> None:
    await take(storage, [knitting()])

    with pytest.raises(Unreadable, match="empty"):
        await take(storage, [])

    assert len(await stored(storage, cancelled=False)) == 1


async def test_a_date_that_is_moved_into_the_past_cancels_the_time_that_was_to_come(storage: Storage) -> None:
    await take(storage, [knitting(day(1))])
    (first,) = await stored(storage)

    report = await take(storage, [knitting(day(-3, key="day-1")), chess()])

    assert (report.reasons, report.cancelled_occurrences) == ({"past": 1}, (first.id,))


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

    imports = Imports(storage, FixedClock(), no_tags)
    with pytest.raises(RuntimeError, match="the letters"):
        await imports.take([knitting()], municipality="arendal", zone=OSLO, source="feed", after=fail)

    assert await stored(storage) == []


async def test_letters_see_the_report_and_the_stored_rows(storage: Storage) -> None:
    seen: list[tuple[Report, int]] = []

    async def look(town: Town, report: Report) -> None:
        seen.append((report, len((await town.connection.execute(select(activities))).all())))

    imports = Imports(storage, FixedClock(), no_tags)
    report = await imports.take([knitting()], municipality="arendal", zone=OSLO, source="feed", after=look)

    assert seen == [(report, 1)]


async def test_progress_is_told_for_each_row(storage: Storage) -> None:
    told: list[tuple[int, int]] = []
    imports = Imports(storage, FixedClock(), no_tags)

    await imports.take(
        [knitting(), Flaw(2, "", "no-title")],
        municipality="arendal",
        zone=OSLO,
        source="feed",
        progress=lambda done, rows: told.append((done, rows)),
    )

    assert told == [(1, 2), (2, 2)]


async def test_sources_and_municipalities_do_not_touch_each_other(storage: Storage) -> None:
    imports = Imports(storage, FixedClock(), no_tags)
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


async def test_a_sign_up_lives_through_a_move_and_a_cancellation_is_known_by_its_number(storage: Storage) -> None:
    await take(storage, [knitting(day(1), day(8))])
    first, _ = await stored(storage)
    async with storage.begin() as town:
        values = {"channel": "browser", "chat_id": 1, "language": "nb", "reach": "far", "created_at": NOW}
        made = await town.connection.execute(insert(residents).values(values).returning(residents.c.id))
        anna = ResidentId(made.scalar_one())
        await town.signups.add(anna, first.id, Seat.TAKEN, NOW)

    await take(storage, [knitting(day(2, key="day-1"), day(8))])
    async with storage.read() as town:
        (signup,) = await town.signups.live_of(anna, NOW)
        moved = await town.occurrences.get(signup.occurrence)
    assert moved is not None
    assert (moved.id, moved.starts_at, moved.taken) == (first.id, day(2).starts_at, 1)

    assert (await take(storage, [knitting(day(8))])).cancelled_occurrences == (first.id,)


async def test_two_imports_of_one_source_at_once_take_it_once(storage: Storage) -> None:
    told = [knitting(), chess()]

    reports = await asyncio.gather(*(take(storage, told) for _ in range(4)))

    assert sorted((len(report.taken), len(report.unchanged)) for report in reports) == [(0, 2), (0, 2), (0, 2), (2, 0)]
    assert len(await stored(storage)) == 2


async def test_what_has_started_is_not_added(storage: Storage) -> None:
    report = await take(storage, [knitting(day(-1), day(0, hours=-1, key="now"), day(1))])

    assert (report.times_added, [one.starts_at for one in await stored(storage)]) == (1, [day(1).starts_at])
