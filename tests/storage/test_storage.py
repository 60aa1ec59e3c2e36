"""The unit of work: what it promises on every database."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import DBAPIError, StatementError

from bot.domain.resident import Channel
from bot.storage import Storage
from bot.storage.storage import async_url
from bot.storage.tables import variables

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


async def test_a_block_that_ends_well_is_kept(storage: Storage) -> None:
    async with storage.begin() as town:
        made = await town.residents.add(Channel.BROWSER, 7, "nb", NOW)
    async with storage.read() as town:
        assert await town.residents.of_chat(Channel.BROWSER, 7) == made


async def test_a_block_that_raises_leaves_nothing(storage: Storage) -> None:
    with pytest.raises(ZeroDivisionError):
        await _add_and_fail(storage)
    async with storage.read() as town:
        assert await town.residents.of_chat(Channel.BROWSER, 7) is None


async def _add_and_fail(storage: Storage) -> None:
    async with storage.begin() as town:
        await town.residents.add(Channel.BROWSER, 7, "nb", NOW)
        raise ZeroDivisionError


async def test_reading_refuses_to_write(storage: Storage) -> None:
    with pytest.raises(DBAPIError):
        async with storage.read() as town:
            await town.residents.add(Channel.BROWSER, 7, "nb", NOW)


async def test_reading_goes_on_while_somebody_writes(storage: Storage) -> None:
    async with storage.begin() as writing:
        await writing.residents.add(Channel.BROWSER, 7, "nb", NOW)
        async with asyncio.timeout(5), storage.read() as reading:
            assert await reading.residents.of_chat(Channel.BROWSER, 7) is None


async def test_after_reading_the_same_connection_writes_again(storage: Storage) -> None:
    for chat in range(3):
        async with storage.read() as town:
            assert await town.residents.of_chat(Channel.BROWSER, chat) is None
        async with storage.begin() as town:
            await town.residents.add(Channel.BROWSER, chat, "nb", NOW)
    async with storage.read() as town:
        assert (await town.connection.execute(text("SELECT count(*) FROM residents"))).scalar_one() == 3


async def test_fifty_writers_at_once_all_get_their_turn(storage: Storage) -> None:
    async def write(chat: int) -> None:
        async with storage.begin() as town:
            await town.residents.add(Channel.BROWSER, chat, "nb", NOW)

    async with asyncio.TaskGroup() as group:
        for chat in range(50):
            group.create_task(write(chat))
    async with storage.read() as town:
        assert (await town.connection.execute(text("SELECT count(*) FROM residents"))).scalar_one() == 50


async def test_two_processes_take_turns_at_writing(storage: Storage, address: str) -> None:
    other = Storage(address)
    async with asyncio.TaskGroup() as group:
        for chat in range(20):
            group.create_task(_add(storage if chat % 2 else other, chat))
    await other.close()
    async with storage.read() as town:
        assert (await town.connection.execute(text("SELECT count(*) FROM residents"))).scalar_one() == 20


async def _add(storage: Storage, chat: int) -> None:
    async with storage.begin() as town:
        await town.residents.add(Channel.BROWSER, chat, "nb", NOW)


async def test_a_moment_comes_back_as_it_went_in_whatever_its_offset(storage: Storage) -> None:
    there = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=2)))
    async with storage.begin() as town:
        await town.residents.add(Channel.BROWSER, 7, "nb", there)
    async with storage.read() as town:
        kept = await town.residents.of_chat(Channel.BROWSER, 7)
    assert kept is not None
    assert (kept.created_at, kept.created_at.tzinfo) == (there, UTC)


async def test_a_moment_without_offset_is_refused(storage: Storage) -> None:
    with pytest.raises(StatementError, match="a moment needs its offset"):
        async with storage.begin() as town:
            await town.residents.add(Channel.BROWSER, 7, "nb", NOW.replace(tzinfo=None))


async def test_a_value_is_kept_once_and_replaced_when_told(storage: Storage) -> None:
    async with storage.begin() as town:
        assert await town.variables.first("key", "one") == "one"
        assert await town.variables.first("key", "two") == "one"
        await town.variables.put("key", "three")
        assert await town.variables.get("key") == "three"


async def test_words_of_any_script_come_back_whole(storage: Storage) -> None:
    words = "Strikkekafé på Hisøy 🧶 قهوة вязание čuoigan"
    async with storage.begin() as town:
        await town.variables.put("words", words)
    async with storage.read() as town:
        assert await town.variables.get("words") == words


async def test_an_error_of_the_database_does_not_repeat_what_people_said(storage: Storage) -> None:
    with pytest.raises(DBAPIError) as refused:
        async with storage.begin() as town:
            await town.connection.execute(
                insert(variables),
                [{"name": "said", "value": "I like chess"}, {"name": "said", "value": "I like chess"}],
            )
    assert "I like chess" not in str(refused.value)


@pytest.mark.parametrize(
    ("address", "driver"),
    [
        ("sqlite:///var/medsam.db", "sqlite+aiosqlite"),
        ("postgresql://medsam@localhost/medsam", "postgresql+asyncpg"),
        ("postgres://medsam@localhost/medsam", "postgresql+asyncpg"),
        ("postgresql+psycopg://medsam@localhost/medsam", "postgresql+asyncpg"),
    ],
)
def test_an_address_is_given_the_driver_that_medsam_speaks(address: str, driver: str) -> None:
    assert async_url(address).drivername == driver


def test_an_unknown_kind_of_database_is_refused() -> None:
    with pytest.raises(ValueError, match="no such database: mysql"):
        async_url("mysql://localhost/medsam")


async def test_all_that_one_transaction_reads_is_of_one_moment(storage: Storage) -> None:
    async with storage.begin() as town:
        await town.variables.put("name", "before")
    async with storage.read() as reading:
        assert await reading.variables.get("name") == "before"
        async with storage.begin() as town:
            await town.variables.put("name", "after")
        assert await reading.variables.get("name") == "before"
    async with storage.read() as reading:
        assert await reading.variables.get("name") == "after"
