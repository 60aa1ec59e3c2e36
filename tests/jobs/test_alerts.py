"""Staff are alerted at their address: each wait once, again when it was not taken, and never with anybody's words."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web

from bot.domain.proposal import Plan, State
from bot.domain.ticket import Subject
from bot.jobs.alerts import Alerts
from bot.services.proposal_desk import ProposalDesk
from bot.services.proposals import Proposals
from bot.services.signups import Signups
from bot.services.tickets import Tickets
from bot.storage import Storage
from tests.scenario import LIBRARY, SetClock
from tests.services.test_tickets import desk, somebody, tickets

NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)


@dataclass
class Channel:
    """A chat of staff that answers as it is told to."""

    answers: list[int] = field(default_factory=list)
    told: list[dict[str, Any]] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        self.told.append(await request.json())
        return web.Response(status=self.answers.pop(0) if self.answers else 200)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[str]:
        """Its address."""
        application = web.Application()
        application.router.add_post("/hook", self.take)
        runner = web.AppRunner(application)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        try:
            host, port = runner.addresses[0][:2]
            yield f"http://{host}:{port}/hook"
        finally:
            await runner.cleanup()


def proposals(waiting: Tickets) -> Proposals:
    signups = Signups(waiting.storage, waiting.clock)
    return Proposals(waiting.storage, waiting.clock, signups, LIBRARY.municipalities)


def alerts(waiting: Tickets, url: str) -> Alerts:
    counter = ProposalDesk(proposals(waiting), LIBRARY.countries)
    return Alerts(waiting, counter, LIBRARY.municipalities, LIBRARY.texts, url)


async def test_each_wait_is_told_once_and_once_more_when_it_is_escalated(storage: Storage) -> None:
    clock, channel = SetClock(NOON), Channel()
    waiting, counter = tickets(storage, clock), desk(storage, clock)
    anna = await somebody(storage)
    number = (await waiting.open(anna, "arendal", Subject.INCIDENT, "Min hemmelighet", shares=True)).id
    async with channel.open() as url:
        assert [await alerts(waiting, url).tell() for _ in range(2)] == [1, 0]
        clock.moment += timedelta(days=1)
        await waiting.escalate()
        assert [await alerts(waiting, url).tell() for _ in range(2)] == [1, 0]
        await counter.answer(number, "Kari", "Hei")
        assert await alerts(waiting, url).tell() == 0
        await waiting.write(anna, "Mer")
        assert await alerts(waiting, url).tell() == 1
    assert channel.told == [
        {"text": text, "ticket": number, "municipality": "arendal", "state": state}
        for text, state in (
            (f"Medsam: samtale {number} i Arendal venter på svar.", "waiting"),
            (f"Medsam: samtale {number} i Arendal har ventet en arbeidsdag. Den haster.", "escalated"),
            (f"Medsam: i samtale {number} i Arendal er det skrevet mer.", "taken"),
        )
    ]


async def test_a_proposal_is_told_at_once_and_each_working_day_that_it_waits(storage: Storage) -> None:
    clock, channel = SetClock(NOON), Channel()
    waiting, anna = tickets(storage, clock), await somebody(storage)
    async with storage.begin() as town:
        resident = await town.residents.get(anna)
        assert resident is not None
        await town.residents.change(replace(resident, municipality="arendal"))
    number = (await proposals(waiting).propose(anna, Plan("Sjakk", frozenset({"chess"})))).id
    async with channel.open() as url:
        assert [await alerts(waiting, url).tell() for _ in range(2)] == [1, 0]
        clock.moment += timedelta(hours=23)
        assert await alerts(waiting, url).tell() == 0
        clock.moment += timedelta(hours=1)
        assert [await alerts(waiting, url).tell() for _ in range(2)] == [1, 0]
        clock.moment += timedelta(days=1)
        async with storage.begin() as town:
            proposal = await town.proposals.get(number)
            assert proposal is not None
            await town.proposals.change(proposal.to(State.DECLINED))
        assert await alerts(waiting, url).tell() == 0
    text = f"Medsam: forslag {number} i Arendal venter på et ja eller nei fra dere."
    assert channel.told == [{"text": text, "proposal": number, "municipality": "arendal", "state": "waiting"}] * 2


async def test_a_pool_is_told_once_and_what_was_started_out_of_it_anew(storage: Storage) -> None:
    clock, channel = SetClock(NOON), Channel()
    waiting = tickets(storage, clock)
    async with storage.begin() as town:
        pool = await town.proposals.add(None, "arendal", Plan("", frozenset({"chess"})), NOON, state=State.POOLED)
    async with channel.open() as url:
        assert await alerts(waiting, url).tell() == 1
        clock.moment += timedelta(days=7)
        assert await alerts(waiting, url).tell() == 0
        async with storage.begin() as town:
            known = await town.proposals.get(pool.id)
            assert known is not None
            await town.proposals.change(known.to(State.SEEKING).to(State.WAITING))
        assert await alerts(waiting, url).tell() == 1
    assert [one["state"] for one in channel.told] == ["pooled", "waiting"]


async def test_what_is_not_taken_is_told_again(storage: Storage) -> None:
    clock, channel = SetClock(NOON), Channel(answers=[500, 302, 200])
    waiting = tickets(storage, clock)
    await waiting.open(await somebody(storage), "arendal", Subject.OTHER, "Hei", shares=False)
    async with channel.open() as url:
        assert [await alerts(waiting, url).tell() for _ in range(4)] == [0, 0, 1, 0]
    assert len(channel.told) == 3


async def test_nobody_there_stops_nothing_and_without_an_address_nothing_is_told(storage: Storage) -> None:
    waiting = tickets(storage, SetClock(NOON))
    await waiting.open(await somebody(storage), "arendal", Subject.OTHER, "Hei", shares=False)
    assert await alerts(waiting, "http://127.0.0.1:1/hook").tell() == 0
    assert await alerts(waiting, "no address").tell() == 0
    assert await alerts(waiting, "").tell() == 0
    assert len(await waiting.unalerted()) == 1
