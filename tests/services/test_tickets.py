"""Tickets in the database: one open one each, who did what, what is forgotten, and nothing lost between two at once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.resident import Channel, ResidentId
from bot.domain.ticket import Act, Author, State, Subject, TicketId
from bot.errors import Refused, Rule
from bot.services.countries import Countries
from bot.services.desk import Desk
from bot.services.municipalities import Municipalities
from bot.services.signups import Signups
from bot.services.tickets import Tickets
from bot.storage import Storage
from tests.scenario import SetClock

NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
TOWNS, COUNTRIES = Municipalities.load(), Countries.load()


def tickets(storage: Storage, clock: SetClock) -> Tickets:
    return Tickets(storage, clock, TOWNS, COUNTRIES, words_kept=timedelta(days=30))


def desk(storage: Storage, clock: SetClock) -> Desk:
    return Desk(storage, clock, Signups(storage, clock))


async def somebody(storage: Storage, chat: int = 7) -> ResidentId:
    async with storage.begin() as town:
        return (await town.residents.add(Channel.TELEGRAM, chat, "nb", NOON)).id


async def opened(storage: Storage, clock: SetClock, words: str = "Hei") -> TicketId:
    anna = await somebody(storage)
    return (await tickets(storage, clock).open(anna, "arendal", Subject.OTHER, words, shares=True)).id


async def test_nobody_has_two_open_tickets_however_many_processes_open_one(storage: Storage) -> None:
    anna, clock = await somebody(storage), SetClock(NOON)
    replicas = [tickets(storage, clock), tickets(storage, clock), tickets(storage, clock)]
    made = await asyncio.gather(
        *(one.open(anna, "arendal", Subject.OTHER, f"Hei {at}", shares=False) for at, one in enumerate(replicas))
    )
    assert len({ticket.id for ticket in made}) == 1
    case = await desk(storage, clock).look(made[0].id)
    assert sorted(entry.body for entry in case.entries) == ["Hei 0", "Hei 1", "Hei 2"]


async def test_two_who_answer_at_once_both_are_heard_and_the_last_has_it(storage: Storage) -> None:
    clock = SetClock(NOON)
    number, counter = await opened(storage, clock), desk(storage, clock)
    await asyncio.gather(counter.answer(number, "Kari", "Ja"), counter.answer(number, "Per", "Nei"))
    case = await counter.look(number)
    assert {entry.name for entry in case.entries if entry.author is Author.STAFF} == {"Kari", "Per"}
    assert case.ticket.staff == case.entries[-1].name
    async with storage.read() as town:
        assert case.ticket == await town.tickets.get(number)


async def test_of_two_who_close_at_once_one_is_told_that_it_is_closed(storage: Storage) -> None:
    clock = SetClock(NOON)
    number, counter = await opened(storage, clock), desk(storage, clock)
    done = await asyncio.gather(counter.close(number, "Kari"), counter.close(number, "Per"), return_exceptions=True)
    refused = [one.rule for one in done if isinstance(one, Refused)]
    assert refused == [Rule.TICKET_CLOSED]
    acts = [entry.act for entry in (await counter.look(number)).entries]
    assert acts == [Act.WROTE, Act.CLOSED]


async def test_two_processes_escalate_once(storage: Storage) -> None:
    clock = SetClock(NOON)
    number = await opened(storage, clock)
    clock.moment += timedelta(days=1)
    await asyncio.gather(tickets(storage, clock).escalate(), tickets(storage, clock).escalate())
    ticket = (await desk(storage, clock).look(number)).ticket
    assert (ticket.state, ticket.escalated_at) == (State.ESCALATED, clock.moment)
    assert await tickets(storage, clock).escalate() == 0


async def test_the_words_of_a_closed_ticket_are_deleted_in_time_and_who_did_what_stays(storage: Storage) -> None:
    clock = SetClock(NOON)
    number, counter = await opened(storage, clock, "Jeg har vondt i kneet"), desk(storage, clock)
    await counter.answer(number, "Kari", "God bedring")
    assert await tickets(storage, clock).forget_words() == 0
    await counter.close(number, "Kari")
    clock.moment += timedelta(days=30)
    assert await tickets(storage, clock).forget_words() == 0
    clock.moment += timedelta(seconds=1)
    assert await tickets(storage, clock).forget_words() == 2
    assert await tickets(storage, clock).forget_words() == 0
    told = [(entry.author, entry.act, entry.name, entry.body) for entry in (await counter.look(number)).entries]
    assert told == [
        (Author.RESIDENT, Act.WROTE, "", ""),
        (Author.STAFF, Act.WROTE, "Kari", ""),
        (Author.STAFF, Act.CLOSED, "Kari", ""),
    ]


async def test_words_of_an_open_ticket_are_kept_however_old(storage: Storage) -> None:
    clock = SetClock(NOON)
    await opened(storage, clock)
    clock.moment += timedelta(days=400)
    assert await tickets(storage, clock).forget_words() == 0


async def test_what_is_shared_is_seen_only_while_it_is_open(storage: Storage) -> None:
    clock = SetClock(NOON)
    number, counter = await opened(storage, clock), desk(storage, clock)
    assert (await counter.look(number)).shared is not None
    await counter.close(number, "Kari")
    assert (await counter.look(number)).shared is None


@pytest.mark.parametrize("name", ["", "  ", "\x00\x1b"])
async def test_nobody_answers_without_a_name(storage: Storage, name: str) -> None:
    clock = SetClock(NOON)
    number = await opened(storage, clock)
    with pytest.raises(Refused) as refused:
        await desk(storage, clock).answer(number, name, "Hei")
    assert refused.value.rule is Rule.NO_NAME


async def test_what_cannot_be_seen_is_left_out_of_words(storage: Storage) -> None:
    clock = SetClock(NOON)
    number = await opened(storage, clock, "Hei\x00 \x1b[2Jdu\u202e der\n🧶")
    assert [entry.body for entry in (await desk(storage, clock).look(number)).entries] == ["Hei [2Jdu der\n🧶"]
