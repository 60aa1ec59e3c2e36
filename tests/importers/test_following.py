"""What a source changes or lets go is followed, and sign-ups live through it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import insert

from bot.domain.activity import Flaw
from bot.domain.place import Point
from bot.domain.resident import ResidentId
from bot.domain.signup import LIVE, Seat
from bot.errors import Unreadable
from bot.storage import Storage
from bot.storage.tables import residents
from tests.importers.support import (
    NOW,
    FixedClock,
    chess,
    day,
    knitting,
    numbers,
    stored,
    take,
)


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


async def test_another_deadline_for_giving_up_a_seat_is_followed(storage: Storage) -> None:
    await take(storage, [replace(knitting(), cancel_by=timedelta(days=1))])
    assert {one.activity.cancel_by for one in await stored(storage)} == {timedelta(days=1)}

    report = await take(storage, [replace(knitting(), cancel_by=timedelta(days=2))])

    assert numbers(report) == (0, 1, 0, 0, 0)
    assert {one.activity.cancel_by for one in await stored(storage)} == {timedelta(days=2)}


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

    assert (report.reasons, report.withdrawn, report.cancelled_occurrences) == ({"past": 1}, (), (first.id,))


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
        (signup,) = await town.signups.ahead_of(anna, LIVE, NOW)
        moved = await town.occurrences.get(signup.occurrence)
    assert moved is not None
    assert (moved.id, moved.starts_at, moved.taken) == (first.id, day(2).starts_at, 1)

    assert (await take(storage, [knitting(day(8))])).cancelled_occurrences == (first.id,)


async def test_what_has_been_is_not_cancelled_when_its_source_no_longer_tells_it(storage: Storage) -> None:
    clock = FixedClock()
    await take(storage, [knitting(day(1), day(8))], clock=clock)
    clock.moment = NOW + timedelta(days=2)

    report = await take(storage, [knitting(day(8))], clock=clock)

    assert (report.unchanged, report.cancelled_occurrences) == (("knitting",), ())
    assert len(await stored(storage, cancelled=False)) == 2


async def test_what_has_been_stays_as_it_was_told(storage: Storage) -> None:
    clock = FixedClock()
    await take(storage, [knitting(day(1), day(8))], clock=clock)
    clock.moment = NOW + timedelta(days=2)

    report = await take(storage, [knitting(day(1, hours=1, key="day-1"), day(8))], clock=clock)

    assert report.unchanged == ("knitting",)
    assert [one.starts_at for one in await stored(storage)] == [day(1).starts_at, day(8).starts_at]


async def test_what_was_withdrawn_and_comes_back_on_another_day_can_be_come_to(storage: Storage) -> None:
    await take(storage, [knitting(day(1)), chess()])
    await take(storage, [chess()])

    report = await take(storage, [knitting(day(9)), chess()])

    assert report.changed == ("knitting",)
    assert [one.starts_at for one in await stored(storage, cancelled=False)] == [day(1).starts_at, day(9).starts_at]
