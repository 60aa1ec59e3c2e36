"""One process runs the bot on a database: a second one would answer everybody twice."""

from __future__ import annotations

import fcntl
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.errors import MedsamError
from bot.storage.storage import Storage

RUNNING: Final = 0x72756E6E696E67  # any number that schema.py does not take turns by


class Occupied(MedsamError):
    """Another process runs the bot on this database."""


@asynccontextmanager
async def alone(storage: Storage) -> AsyncIterator[None]:
    """Hold the right to run the bot here; Occupied when somebody else does.

    The system lets go of it when the process ends, however it ends.
    """
    holding = _file(Path(storage.url.database or "")) if storage.is_sqlite else _lock(storage)
    async with holding:
        yield


@asynccontextmanager
async def _file(database: Path) -> AsyncIterator[None]:
    handle = os.open(database.with_name(f"{database.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as busy:
            raise Occupied from busy
        yield
    finally:
        os.close(handle)


@asynccontextmanager
async def _lock(storage: Storage) -> AsyncIterator[None]:
    async with storage.engine.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        got = await connection.execute(text("SELECT pg_try_advisory_lock(:number)"), {"number": RUNNING})
        if not got.scalar_one():
            raise Occupied
        try:
            yield
        finally:
            with suppress(DBAPIError):  # a lost connection has let go already
                await connection.execute(text("SELECT pg_advisory_unlock(:number)"), {"number": RUNNING})
