"""Parties take as many seats as they are, wait together, and are never given what is not there."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from random import Random  # noqa: TID251  seeded: each walk is the same every time
from typing import Final

import pytest

from bot.domain.activity import OccurrenceId
from bot.domain.local_time import QuietHours
from bot.domain.resident import Channel, ResidentId
from bot.domain.signup import GATHERS_UNTIL, Seat
from bot.errors import MedsamError, Refused
from bot.services.signups import Signups
from bot.storage import Storage
from tests.conversations.conftest import MONDAY_NOON
from tests.outbox.letters import make_occurrence
from tests.scenario import SetClock

IN_A_WEEK: Final = MONDAY_NOON + timedelta(days=7)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MONDAY_NOON)


@pytest.fixture
def signups(storage: Storage, clock: SetClock) -> Signups:
    return Signups(storage, clock, QuietHours())


async def residents(storage: Storage, count: int) -> list[ResidentId]:
    async with storage.begin() as town:
        return [
            (await town.residents.add(Channel.TELEGRAM, chat, "nb", MONDAY_NOON)).id for chat in range(1, count + 1)
        ]


async def place_for(storage: Storage, seats: int, starts: datetime = IN_A_WEEK) -> OccurrenceId:
    return OccurrenceId(await make_occurrence(storage, starts, capacity=seats))


async def seats(storage: Storage, occurrence: OccurrenceId) -> dict[Seat, int]:
    """How many seats are held, by where the sign-ups stand; for those who wait, what is gathered."""
    held: dict[Seat, int] = {}
    async with storage.read() as town:
        for signup in await town.signups.at(occurrence, Seat):
            held[signup.seat] = held.get(signup.seat, 0) + signup.seats
    return held


async def stands(signups: Signups, resident: ResidentId, occurrence: OccurrenceId) -> tuple[Seat, int, int]:
    place = await signups.place(resident, occurrence)
    assert place is not None
    return place.signup.seat, place.signup.party, place.signup.gathered


async def test_parties_that_all_come_at_once_get_no_more_seats_than_there_are(
    storage: Storage, signups: Signups
) -> None:
    people, occurrence = await residents(storage, 30), await place_for(storage, 20)
    wanted = [1 + number % 4 for number in range(len(people))]

    answers = await asyncio.gather(
        *(signups.join(person, occurrence, party) for person, party in zip(people, wanted, strict=True)),
        return_exceptions=True,
    )

    assert {type(answer).__name__ for answer in answers} <= {"Place", "Refused"}
    held = await seats(storage, occurrence)
    assert held[Seat.TAKEN] == 20 - (await signups.occurrence(occurrence)).free  # type: ignore[operator]
    assert held[Seat.TAKEN] >= 17  # no more is left over than a party of four lacks


async def test_parties_that_grow_at_once_are_never_more_than_there_are_seats(
    storage: Storage, signups: Signups
) -> None:
    people, occurrence = await residents(storage, 10), await place_for(storage, 15)
    for person in people:
        await signups.join(person, occurrence)

    answers = await asyncio.gather(*(signups.join(person, occurrence, 2) for person in people), return_exceptions=True)

    assert sum(isinstance(answer, Refused) for answer in answers) == 5
    assert await seats(storage, occurrence) == {Seat.TAKEN: 15}


async def test_a_party_that_does_not_fit_is_told_how_many_do_and_may_come_as_so_many_or_wait(
    storage: Storage, signups: Signups
) -> None:
    (anna, oleg, kari), occurrence = await residents(storage, 3), await place_for(storage, 5)
    await signups.join(anna, occurrence, 3)

    for person in (oleg, kari):
        with pytest.raises(Refused) as refused:
            await signups.join(person, occurrence, 4)
        assert refused.value.facts == {"left": 2}
    await signups.join(oleg, occurrence, 4, wait=True)
    assert await stands(signups, oleg, occurrence) == (Seat.WAITING, 4, 2)
    await signups.join(oleg, occurrence, 2)
    assert await stands(signups, oleg, occurrence) == (Seat.TAKEN, 2, 0)
    with pytest.raises(Refused):
        await signups.join(kari, occurrence, 6, wait=True)  # there will never be so many


async def test_a_party_gathers_seats_and_nobody_behind_it_is_offered_one_meanwhile(
    storage: Storage, signups: Signups
) -> None:
    (anna, oleg, pair, single), occurrence = await residents(storage, 4), await place_for(storage, 2)
    for person in (anna, oleg):
        await signups.join(person, occurrence)
    await signups.join(pair, occurrence, 2)
    await signups.join(single, occurrence)

    await signups.leave(anna, occurrence)
    assert await stands(signups, pair, occurrence) == (Seat.WAITING, 2, 1)
    assert await stands(signups, single, occurrence) == (Seat.WAITING, 1, 0)
    await signups.leave(oleg, occurrence)
    assert await stands(signups, pair, occurrence) == (Seat.OFFERED, 2, 0)
    assert await stands(signups, single, occurrence) == (Seat.WAITING, 1, 0)


async def test_what_a_party_gathered_goes_to_those_who_fit_a_day_and_a_half_before(
    storage: Storage, signups: Signups, clock: SetClock
) -> None:
    (anna, oleg, pair, single), occurrence = await residents(storage, 4), await place_for(storage, 2)
    for person in (anna, oleg):
        await signups.join(person, occurrence)
    await signups.join(pair, occurrence, 2)
    await signups.join(single, occurrence)
    await signups.leave(anna, occurrence)

    clock.moment = IN_A_WEEK - GATHERS_UNTIL - timedelta(minutes=1)
    await signups.offers.expire()
    assert await stands(signups, single, occurrence) == (Seat.WAITING, 1, 0)
    clock.moment += timedelta(minutes=2)
    await signups.offers.expire()
    assert await stands(signups, pair, occurrence) == (Seat.WAITING, 2, 0)
    assert await stands(signups, single, occurrence) == (Seat.OFFERED, 1, 0)
    assert await signups.offers.expire() == 0


async def test_whoever_becomes_fewer_takes_what_is_gathered_and_leaves_the_rest(
    storage: Storage, signups: Signups
) -> None:
    (anna, party, single), occurrence = await residents(storage, 3), await place_for(storage, 4)
    await signups.join(anna, occurrence, 4)
    await signups.join(party, occurrence, 4)
    await signups.join(single, occurrence)

    await signups.join(anna, occurrence, 1)
    assert await stands(signups, party, occurrence) == (Seat.WAITING, 4, 3)
    await signups.join(party, occurrence, 2)
    assert await stands(signups, party, occurrence) == (Seat.TAKEN, 2, 0)
    assert await stands(signups, single, occurrence) == (Seat.OFFERED, 1, 0)


async def test_everybody_of_a_party_counts_in_the_line(storage: Storage, signups: Signups) -> None:
    (anna, three, single), occurrence = await residents(storage, 3), await place_for(storage, 3)
    await signups.join(anna, occurrence, 3)
    await signups.join(three, occurrence, 3)
    place = await signups.join(single, occurrence)
    assert (place.position, place.occurrence.waiting) == (4, 4)


@pytest.mark.parametrize("seed", range(12))
async def test_whatever_people_do_no_seat_is_given_twice_and_none_is_kept_from_the_first_in_line(
    storage: Storage, signups: Signups, clock: SetClock, seed: int
) -> None:
    chance = Random(seed)
    people, occurrence = await residents(storage, 8), await place_for(storage, chance.randint(1, 7))
    for _ in range(60):
        clock.moment += timedelta(minutes=chance.randint(0, 240))
        await anything(signups, chance, chance.choice(people), occurrence)
        await check(storage, occurrence, clock.moment)


async def anything(signups: Signups, chance: Random, person: ResidentId, occurrence: OccurrenceId) -> None:
    """Something that a resident or the clock may do; what a rule refuses changes nothing."""
    try:
        match chance.randrange(6):
            case 0 | 1:
                await signups.join(person, occurrence, chance.choice([None, 1, 1, 2, 3, 5]), wait=chance.random() < 0.5)
            case 2 | 3:
                await signups.leave(person, occurrence)
            case 4:
                await signups.offers.expire()
            case _:
                place = await signups.place(person, occurrence)
                if place is not None:
                    await signups.answer_offer(person, place.signup.id, accept=chance.random() < 0.6)
    except MedsamError:
        return


async def check(storage: Storage, occurrence: OccurrenceId, now: datetime) -> None:
    async with storage.read() as town:
        known = await town.occurrences.get(occurrence)
        line = await town.signups.at(occurrence, [Seat.WAITING])
        everybody = await town.signups.at(occurrence, Seat)
    assert known is not None
    assert known.capacity is not None
    assert sum(signup.seats for signup in everybody) == known.taken <= known.capacity
    assert all(signup.gathered < signup.party for signup in line)
    assert known.waiting == sum(signup.party for signup in line)
    if now < known.starts_at - GATHERS_UNTIL:
        assert known.free == 0 or line == []
