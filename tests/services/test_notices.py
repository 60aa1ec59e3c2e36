"""What a source changes is told to those concerned: once, in words that are true, by day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from bot.domain.activity import ActivityRecord, OccurrenceId, TimeRecord
from bot.services.imports import Report
from bot.storage import Storage
from tests.conversations.knowing import known, occurrence, seated
from tests.scenario import Person, SetClock, Town

OSLO: Final = ZoneInfo("Europe/Oslo")
MONDAY_NOON: Final = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
CHOIR: Final = "Åpent kor"
OTHER: Final = ActivityRecord("other", "Turgruppe", 2, times=(TimeRecord("o", MONDAY_NOON + timedelta(days=9)),))


def choir(
    hours: float = 78, *, seats: int | None = None, cancelled: bool = False, place: str = "Kirken"
) -> ActivityRecord:
    starts = MONDAY_NOON + timedelta(hours=hours)
    time = TimeRecord("once", starts, starts + timedelta(hours=2), cancelled=cancelled)
    return ActivityRecord("choir", CHOIR, 1, place_name=place, capacity=seats, times=(time,))


async def take(town: Town, *records: ActivityRecord) -> Report:
    house = town.house
    return await house.imports.take(
        [*records, OTHER], municipality="arendal", zone=OSLO, source="test", after=house.notices.of_import
    )


@pytest.fixture
async def town(storage: Storage) -> Town:
    """The choir sings on Thursday at 19:00."""
    return Town(storage, SetClock(MONDAY_NOON))


async def someone(town: Town, *names: str) -> Sequence[Person]:
    people = [await known(town, name, language="en") for name in names]
    for person in people:
        await seated(town, person, CHOIR)
    return people


async def test_another_time_is_told_once_and_reminders_follow_it(town: Town) -> None:
    await take(town, choir())
    (anna,) = await someone(town, "Anna")

    await take(town, choir(79))
    await take(town, choir(79))
    await town.tick()
    anna.sees("is now on", "19:00")
    anna.sees_nothing()

    await town.comes("2026-11-25 18:45")
    anna.sees_nothing()
    await town.comes("2026-11-25 19:00")
    anna.sees("tomorrow", "19:00")
    await town.comes("2026-11-26 16:45")
    anna.sees_nothing()
    await town.comes("2026-11-26 17:00")
    anna.sees("Today", "19:00")


async def test_a_time_that_changes_twice_in_the_night_is_told_once_in_the_morning_as_it_is_then(town: Town) -> None:
    await take(town, choir())
    (anna,) = await someone(town, "Anna")
    await town.comes("2026-11-23 22:00")

    await take(town, choir(79))
    await town.passes(hours=1)
    await take(town, choir(80))
    await town.comes("2026-11-24 07:45")
    anna.sees_nothing()
    await town.comes("2026-11-24 08:15")
    anna.sees("is now on", "20:00")
    anna.sees_nothing()


async def test_of_two_changes_at_the_same_moment_the_last_is_told(town: Town) -> None:
    await take(town, choir())
    (anna,) = await someone(town, "Anna")

    await take(town, choir(79))
    await take(town, choir(80))
    await town.tick()
    anna.sees("is now on", "20:00")
    anna.sees_nothing()


async def test_whoever_is_offered_a_seat_again_until_the_same_moment_is_told_again(town: Town) -> None:
    await take(town, choir(24, seats=1))
    anna, oleg = await someone(town, "Anna", "Oleg")
    signups, wanted = town.house.services.signups, await _choir(town)
    await signups.leave((await anna.resident()).id, wanted)
    await town.tick()
    oleg.sees("There is a free place")

    await signups.leave((await oleg.resident()).id, wanted)
    await signups.join((await anna.resident()).id, wanted)
    await signups.join((await oleg.resident()).id, wanted)
    await signups.leave((await anna.resident()).id, wanted)
    await town.tick()
    oleg.sees("There is a free place")


async def test_what_changes_and_is_then_cancelled_in_the_night_is_told_as_cancelled_alone(town: Town) -> None:
    await take(town, choir())
    (anna,) = await someone(town, "Anna")
    await town.comes("2026-11-23 22:00")

    await take(town, choir(79))
    await take(town, choir(79, cancelled=True))
    await town.comes("2026-11-24 08:15")
    anna.sees("is cancelled")
    await town.comes("2026-11-27 12:00")
    anna.sees_nothing()


async def test_what_is_no_longer_listed_is_cancelled_for_all_who_have_or_wait_for_a_seat(town: Town) -> None:
    await take(town, choir(seats=1))
    anna, oleg = await someone(town, "Anna", "Oleg")

    await take(town)
    await town.tick()
    for person in (anna, oleg):
        person.sees("is cancelled")
    await town.comes("2026-11-28 12:00")
    for person in (anna, oleg):
        person.sees_nothing()


async def test_fewer_seats_than_are_taken_take_nobody_s_seat_and_offer_none(town: Town) -> None:
    await take(town, choir(seats=2))
    anna, oleg, kari = await someone(town, "Anna", "Oleg", "Kari")

    await take(town, choir(seats=1))
    await town.tick()
    await town.house.services.signups.leave((await anna.resident()).id, await _choir(town))
    await town.tick()
    for person in (anna, oleg, kari):
        person.sees_nothing()

    await take(town, choir(seats=2))
    await town.tick()
    kari.sees("There is a free place")


async def test_an_offer_that_waits_for_the_morning_outlives_a_change_of_place(town: Town) -> None:
    await take(town, choir(seats=1))
    anna, oleg = await someone(town, "Anna", "Oleg")
    await town.comes("2026-11-23 22:00")
    await town.house.services.signups.leave((await anna.resident()).id, await _choir(town))

    await take(town, choir(seats=1, place="Kulturhuset"))
    await town.comes("2026-11-24 08:15")
    told = [message.text or "" for message in oleg.screen.unread]
    assert sorted("free place" in text for text in told) == [False, True]
    assert all("Kulturhuset" in text for text in told)
    oleg.screen.unread.clear()


async def test_whoever_waits_hears_of_a_change_and_may_leave_but_cannot_say_that_they_come(town: Town) -> None:
    await take(town, choir(seats=1))
    _, oleg = await someone(town, "Anna", "Oleg")

    await take(town, choir(79, seats=1))
    await town.tick()
    oleg.sees("is now on", buttons=[oleg.word("button-cannot")])
    await oleg.taps(oleg.word("button-cannot"))
    oleg.sees()
    assert await town.house.services.signups.coming((await oleg.resident()).id) == []


async def test_what_takes_place_after_all_is_told_to_those_who_heard_that_it_is_cancelled(town: Town) -> None:
    await take(town, choir())
    (anna,) = await someone(town, "Anna")
    await take(town, choir(cancelled=True))
    await town.tick()
    anna.sees("is cancelled")

    town.clock.moment += timedelta(hours=1)
    await take(town, choir())
    await town.tick()
    anna.sees("is now on")
    await town.comes("2026-11-25 18:15")
    anna.sees("tomorrow")


async def test_a_cancellation_that_is_taken_back_before_anybody_heard_of_it_is_no_cancellation(town: Town) -> None:
    await take(town, choir())
    (anna,) = await someone(town, "Anna")
    await town.comes("2026-11-23 22:00")
    await take(town, choir(cancelled=True))
    town.clock.moment += timedelta(hours=1)
    await take(town, replace(choir(), description="Alle er velkomne."))
    await town.comes("2026-11-24 12:00")
    told = [message.text or "" for message in anna.screen.unread]
    assert [text for text in told if "cancelled" in text] == []


async def _choir(town: Town) -> OccurrenceId:
    return (await occurrence(town, CHOIR)).id
