"""How SQLite is asked: no oftener than there is something to ask."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert, text

from bot.domain.resident import Channel
from bot.storage import Storage
from bot.storage.tables import variables
from tests.databases import SQLITE, Databases

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
async def asked(databases: Databases) -> AsyncIterator[Storage]:
    """A town on SQLite whose one connection is open."""
    async with databases.fresh(SQLITE) as address:
        storage = Storage(address)
        async with storage.begin() as town:
            await town.residents.of_chat(Channel.BROWSER, 7)
        yield storage
        await storage.close()


async def test_each_statement_goes_to_the_drivers_thread_once(asked: Storage, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "aiosqlite"):
        async with asked.begin() as town:
            await town.residents.of_chat(Channel.BROWSER, 7)
    # the transaction begins, one question, it ends
    assert sum(record.msg.startswith("executing") for record in caplog.records) == 3


async def test_what_was_changed_is_counted(asked: Storage) -> None:
    async with asked.begin() as town:
        rows = [{"name": "a", "value": 1}, {"name": "b", "value": 2}]
        await town.connection.execute(insert(variables), rows)
        changed = await town.connection.execute(text("UPDATE variables SET name = name || 'x'"))
        returned = await town.connection.execute(text("DELETE FROM variables RETURNING name"))
    assert (changed.rowcount, sorted(returned.scalars())) == (2, ["ax", "bx"])


async def test_a_transaction_that_is_given_up_while_it_writes_leaves_nothing(asked: Storage) -> None:
    async def write() -> None:
        async with asked.begin() as town:
            for chat in range(10_000):
                await town.residents.add(Channel.BROWSER, chat, "nb", NOW)

    for _ in range(5):
        writing = asyncio.ensure_future(write())
        await asyncio.sleep(0.01)
        writing.cancel()
        await asyncio.wait([writing])
    async with asked.begin() as town:
        assert (await town.connection.execute(text("SELECT count(*) FROM residents"))).scalar_one() == 0
