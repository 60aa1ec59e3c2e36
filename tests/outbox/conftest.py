"""A courier, a clock that is turned by hand and a Bot API on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest
from aiogram import Bot

from bot.clock import Clock
from bot.domain.resident import Channel
from bot.outbox.courier import Courier
from bot.outbox.drafts import Wording
from bot.storage import Storage
from tests.outbox.bot_api import BotApi
from tests.outbox.letters import word


class StandingClock(Clock):
    """Stands still until it is turned."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def pass_by(self, **duration: float) -> None:
        self.moment += timedelta(**duration)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(datetime(2026, 11, 23, 12, tzinfo=UTC))


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi().serving() as api:
        yield api


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with api.bot().context() as bot:
        yield bot


MakeCourier = Callable[..., Courier]


@pytest.fixture
def courier(storage: Storage, clock: StandingClock, bot: Bot) -> MakeCourier:
    """Makes couriers; each is another run of the process."""
    runs = iter(range(1000))

    def make(wording: Wording = word, *, lease: timedelta = timedelta(seconds=60), tries: int = 20) -> Courier:
        return Courier(
            storage,
            clock,
            {Channel.TELEGRAM: bot},
            wording,
            lanes=5,
            worker=f"run-{next(runs)}",
            lease=lease,
            tries=tries,
            answer_seconds=1,
            idle_seconds=0.05,
        )

    return make


async def eventually(happens: Callable[[], Awaitable[bool]]) -> None:
    """Wait until it has happened, up to 20 seconds."""
    for _ in range(1000):
        if await happens():
            return
        await asyncio.sleep(0.02)
    raise TimeoutError
