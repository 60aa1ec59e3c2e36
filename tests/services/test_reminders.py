"""Reminders in the nights in which the clock changes, from the calendar to the chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.domain.activity import ActivityRecord, TimeRecord
from bot.domain.contact import Contact
from bot.domain.local_time import QuietHours
from bot.storage import Storage
from bot.storage.tables import outbox
from tests.conversations.knowing import known, occurrence, seated
from tests.scenario import Person, SetClock, Town

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


class Choir:
    """One evening with the choir, and when each person is reminded of it on the clock of the place."""

    def __init__(self, storage: Storage, starts: str, signed_up: str, *, cancel_by: timedelta | None = None) -> None:
        self.starts = local(starts)
        self.town = Town(storage, SetClock(local(signed_up)))
        self.cancel_by = cancel_by

    async def open(self) -> None:
        times = (TimeRecord("once", self.starts, self.starts + timedelta(hours=1)),)
        record = ActivityRecord("choir", "Åpent kor", 1, times=times, cancel_by=self.cancel_by)
        await self.town.house.imports.take([record], municipality="arendal", zone=OSLO, source="test")

    async def seat(self, name: str, contact: Contact) -> Person:
        """Somebody who signs up now, and wants to be written to so."""
        person = await known(self.town, name)
        async with self.town.storage.begin() as town:
            await town.residents.change(replace(await person.resident(), contact=contact))
        await seated(self.town, person, "Åpent kor")
        return person

    async def until(self, moment: str) -> dict[str, list[str]]:
        while self.town.clock.moment < local(moment):
            self.town.clock.moment += timedelta(minutes=30)
            await self.town.house.services.reminders.remind()
        async with self.town.storage.read() as town:
            laid = (await town.connection.execute(select(outbox).order_by(outbox.c.id))).all()
        return {
            person.name: [f"{row.not_before.astimezone(OSLO):%d. %H:%M}" for row in laid if row.resident_id == number]
            for number, person in [((await each.resident()).id, each) for each in self.town.people]
        }


async def test_three_people_are_reminded_of_one_evening_each_at_their_own_times(storage: Storage) -> None:
    choir = Choir(storage, "2026-10-25 18:00", "2026-10-21 12:00")  # the clock goes back that night
    await choir.open()
    await choir.seat("Anna", Contact())
    await choir.seat("Oleg", Contact(leads=(timedelta(days=3), timedelta(hours=26), timedelta(hours=1))))
    night = QuietHours(time(16), time(9))
    await choir.seat("Kari", Contact(quiet=night, leads=(timedelta(days=1),)))
    await choir.seat("Per", Contact(leads=()))
    assert await choir.until("2026-10-25 18:00") == {
        "Anna": ["24. 18:00", "25. 16:00"],
        "Oleg": ["22. 18:00", "24. 17:00", "25. 17:00"],
        "Kari": ["24. 15:30"],
        "Per": [],
    }


async def test_one_reminder_comes_while_the_seat_can_still_be_given_up_freely(storage: Storage) -> None:
    choir = Choir(storage, "2026-11-26 18:00", "2026-11-20 12:00", cancel_by=timedelta(days=3))
    await choir.open()
    await choir.seat("Anna", Contact())
    await choir.seat("Oleg", Contact(leads=(timedelta(days=7), timedelta(days=4))))
    assert await choir.until("2026-11-26 18:00") == {"Anna": ["23. 16:00", "26. 16:00"], "Oleg": ["22. 18:00"]}


async def test_who_signs_up_late_is_caught_up_with_once(storage: Storage) -> None:
    choir = Choir(storage, "2026-11-24 18:00", "2026-11-24 09:00")
    await choir.open()
    await choir.seat("Anna", Contact(leads=(timedelta(days=1),)))
    await choir.seat("Oleg", Contact())
    assert await choir.until("2026-11-24 15:00") == {"Anna": [], "Oleg": []}
    await choir.seat("Kari", Contact(leads=(timedelta(days=1),)))
    assert await choir.until("2026-11-24 18:00") == {"Anna": ["24. 16:00"], "Oleg": ["24. 16:00"], "Kari": []}


async def test_choosing_other_times_after_a_reminder_repeats_none(storage: Storage) -> None:
    choir = Choir(storage, "2026-11-24 18:00", "2026-11-22 09:00")
    await choir.open()
    anna = await choir.seat("Anna", Contact())
    await choir.until("2026-11-23 19:00")
    async with choir.town.storage.begin() as town:
        leads = (timedelta(days=2), timedelta(hours=23), timedelta(hours=3))
        await town.residents.change(replace(await anna.resident(), contact=Contact(leads=leads)))
    assert await choir.until("2026-11-24 18:00") == {"Anna": ["23. 18:00", "23. 19:30", "24. 15:00"]}


async def test_who_gives_the_seat_up_hears_no_more_of_it(storage: Storage) -> None:
    choir = Choir(storage, "2026-11-24 18:00", "2026-11-22 09:00")
    await choir.open()
    anna = await choir.seat("Anna", Contact())
    await choir.until("2026-11-23 17:30")
    wanted = (await occurrence(choir.town, "Åpent kor")).id
    await choir.town.house.services.signups.leave((await anna.resident()).id, wanted)
    assert await choir.until("2026-11-24 18:00") == {"Anna": []}
