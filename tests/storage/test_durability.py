"""What was committed stays, and nobody else reads it."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from bot.storage import Storage
from bot.storage.schema import upgrade
from bot.storage.tables import variables
from tests.databases import Databases, kinds

WRITES_UNTIL_KILLED = """
import asyncio, itertools, sys
from bot.storage import Storage

async def main():
    storage = Storage(sys.argv[1])
    for number in itertools.count(1):
        async with storage.begin() as town:
            await town.variables.put(f"row-{number}", "kept")
        print(number, flush=True)
        if number == 100:
            async with storage.begin() as town:
                await town.variables.put("open", "lost")
                print("open", flush=True)
                await asyncio.sleep(60)

asyncio.run(main())
"""


async def test_a_killed_process_loses_what_it_had_not_committed_and_nothing_else(
    storage: Storage, address: str
) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", WRITES_UNTIL_KILLED, address, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    told = [line async for line in _until(process.stdout, b"open\n")]
    process.kill()
    assert await process.wait() == -signal.SIGKILL

    async with storage.begin() as town:  # the lock of the dead is free again
        await town.variables.put("after", "kept")
    async with storage.read() as town:
        assert (await town.connection.execute(select(func.count()).select_from(variables))).scalar_one() == len(
            told
        ) + 1
        assert await town.variables.get("open") is None


async def _until(lines: asyncio.StreamReader, last: bytes) -> AsyncIterator[bytes]:
    async for line in lines:
        if line == last:
            return
        yield line


async def test_connections_that_postgresql_ended_are_made_anew(databases: Databases) -> None:
    async with databases.fresh(kinds()[1]) as address:
        storage = Storage(address)
        async with storage.begin() as town:
            await town.variables.put("before", "kept")
            ours = (await town.connection.execute(text("SELECT pg_backend_pid()"))).scalar_one()
        other = Storage(address)
        async with other.begin() as town:
            await town.connection.execute(text("SELECT pg_terminate_backend(:ours)"), {"ours": ours})
        await other.close()
        async with storage.read() as town:
            assert await town.variables.get("before") == "kept"
        await storage.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "var" / "medsam.db"


async def test_the_files_of_sqlite_are_read_by_their_owner_alone(path: Path) -> None:
    storage = Storage(f"sqlite:///{path}")
    await upgrade(storage)
    modes = {file.name: oct(file.stat().st_mode & 0o777) for file in path.parent.iterdir()}
    await storage.close()
    assert modes == {"medsam.db": "0o600", "medsam.db-wal": "0o600", "medsam.db-shm": "0o600"}


def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    path.parent.mkdir()
    path.touch(mode=0o644)
    asyncio.run(Storage(f"sqlite:///{path}").close())
    assert oct(path.stat().st_mode & 0o777) == "0o600"


async def test_sqlite_writes_through_to_the_disk_and_keeps_references_whole(path: Path) -> None:
    storage = Storage(f"sqlite:///{path}")
    async with storage.begin() as town:
        kept = {
            name: (await town.connection.execute(text(f"PRAGMA {name}"))).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        }
    await storage.close()
    full = 2
    assert kept == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 10_000,
    }
