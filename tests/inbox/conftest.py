"""An inbox, and a bot that reads it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.fsm.storage.memory import SimpleEventIsolation
from sqlalchemy import select

from bot.clock import Clock
from bot.dialogs.memory import Memory
from bot.domain.resident import Channel
from bot.handlers.reader import Reader
from bot.services.inbox import Inbox
from bot.storage import Storage
from bot.storage.tables import inbox as inbox_table
from tests.inbox.updates import BOT_ID, TOKEN, Wire

TELEGRAM = Channel.TELEGRAM


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
def arrived() -> asyncio.Event:
    return asyncio.Event()


@pytest.fixture
def inbox(storage: Storage, clock: StandingClock, arrived: asyncio.Event) -> Inbox:
    return Inbox(storage, clock, arrived)


@pytest.fixture
def memory(storage: Storage, clock: StandingClock) -> Memory:
    return Memory(storage, clock, {BOT_ID: TELEGRAM})


@pytest.fixture
def dispatcher(memory: Memory) -> Dispatcher:
    return Dispatcher(storage=memory, events_isolation=SimpleEventIsolation())


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def dead() -> list[tuple[Channel, int, str]]:
    """Whose updates were buried."""
    return []


MakeReader = Callable[..., Reader]


@pytest.fixture
def reader(
    storage: Storage,
    clock: StandingClock,
    dispatcher: Dispatcher,
    memory: Memory,
    wire: Wire,
    arrived: asyncio.Event,
    dead: list[tuple[Channel, int, str]],
) -> MakeReader:
    """Makes readers; each is another run of the process."""

    async def on_dead(channel: Channel, chat_id: int, body: str) -> None:
        dead.append((channel, chat_id, body))

    def make(*, at_once: int = 16, seconds: float = 60.0) -> Reader:
        return Reader(
            storage,
            clock,
            dispatcher,
            {TELEGRAM: Bot(TOKEN, session=wire)},
            memory,
            arrived=arrived,
            on_dead=on_dead,
            at_once=at_once,
            seconds=seconds,
            first_rest=0.001,
        )

    return make


async def stored(storage: Storage) -> list[tuple[int, str, str | None, int]]:
    """Every update: its number, where it stands, its body, its attempts."""
    async with storage.read() as town:
        rows: Any = await town.connection.execute(select(inbox_table).order_by(inbox_table.c.update_id))
        return [(row.update_id, row.state, row.body, row.attempts) for row in rows]
