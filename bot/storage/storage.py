"""The database, and the unit of work: one transaction that sees every noun."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.storage import sqlite
from bot.storage.activities import Activities
from bot.storage.changes import Changes
from bot.storage.companions import Companions
from bot.storage.digests import Digests
from bot.storage.dismissals import Dismissals
from bot.storage.events import Events
from bot.storage.exposures import Exposures
from bot.storage.gateway_chats import GatewayChats
from bot.storage.gateway_passages import GatewayPassages
from bot.storage.gateway_subscriptions import GatewaySubscriptions
from bot.storage.inbox import Inbox
from bot.storage.letters import Letters
from bot.storage.occurrences import Occurrences
from bot.storage.outbox import Outbox
from bot.storage.proposals import Proposals
from bot.storage.reminders import Reminders
from bot.storage.replacements import Replacements
from bot.storage.residents import Residents
from bot.storage.signups import Signups
from bot.storage.talks import Talks
from bot.storage.tickets import Tickets
from bot.storage.unmet_wishes import UnmetWishes
from bot.storage.variables import Variables
from bot.storage.wards import Wards

BUSY_MS: Final = 10_000
SCRUB_MS: Final = 200


class Town:
    """Everything that is kept, within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    @cached_property
    def residents(self) -> Residents:
        return Residents(self.connection)

    @cached_property
    def activities(self) -> Activities:
        return Activities(self.connection)

    @cached_property
    def occurrences(self) -> Occurrences:
        return Occurrences(self.connection)

    @cached_property
    def signups(self) -> Signups:
        return Signups(self.connection)

    @cached_property
    def reminders(self) -> Reminders:
        return Reminders(self.connection)

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self.connection)

    @cached_property
    def letters(self) -> Letters:
        return Letters(self.connection)

    @cached_property
    def inbox(self) -> Inbox:
        return Inbox(self.connection)

    @cached_property
    def talks(self) -> Talks:
        return Talks(self.connection)

    @cached_property
    def events(self) -> Events:
        return Events(self.connection)

    @cached_property
    def tickets(self) -> Tickets:
        return Tickets(self.connection)

    @cached_property
    def gateway(self) -> GatewayChats:
        return GatewayChats(self.connection)

    @cached_property
    def subscriptions(self) -> GatewaySubscriptions:
        return GatewaySubscriptions(self.connection)

    @cached_property
    def passages(self) -> GatewayPassages:
        return GatewayPassages(self.connection)

    @cached_property
    def replacements(self) -> Replacements:
        return Replacements(self.connection)

    @cached_property
    def dismissals(self) -> Dismissals:
        return Dismissals(self.connection)

    @cached_property
    def exposures(self) -> Exposures:
        return Exposures(self.connection)

    @cached_property
    def changes(self) -> Changes:
        return Changes(self.connection)

    @cached_property
    def unmet_wishes(self) -> UnmetWishes:
        return UnmetWishes(self.connection)

    @cached_property
    def digests(self) -> Digests:
        return Digests(self.connection)

    @cached_property
    def proposals(self) -> Proposals:
        return Proposals(self.connection)

    @cached_property
    def companions(self) -> Companions:
        return Companions(self.connection)

    @cached_property
    def wards(self) -> Wards:
        return Wards(self.connection)

    @cached_property
    def variables(self) -> Variables:
        return Variables(self.connection)


class Storage:
    """One database, SQLite or PostgreSQL, named by ``address`` as in the settings."""

    def __init__(self, address: str) -> None:
        self.url = async_url(address)
        self.engine = _engine(self.url)
        # SQLite lets one transaction write at a time: waiting here is first come, first served,
        # where its own busy handler is a lottery.
        self._one_writer = asyncio.Lock() if self.is_sqlite else None

    @property
    def is_sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Town]:
        """A transaction that may write; it commits on leaving the block and only then."""
        async with AsyncExitStack() as stack:
            if self._one_writer is not None:
                await stack.enter_async_context(self._one_writer)
            connection = await stack.enter_async_context(self.engine.begin())
            yield Town(connection)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Town]:
        """A transaction that only reads, for the database refuses anything else; it holds up nobody.

        All that it reads is of one moment: of its first statement.
        """
        async with self.engine.connect() as connection:
            await connection.execution_options(medsam_reads=True)
            if not self.is_sqlite:  # whose readers see one moment anyway
                await connection.execution_options(postgresql_readonly=True, isolation_level="REPEATABLE READ")
            yield Town(connection)

    async def scrub(self) -> bool:
        """Overwrite what was deleted where SQLite still has it, in its log of changes.

        False when somebody was reading for longer than writers should wait: try again later.
        """
        if self._one_writer is None:
            return True
        async with self._one_writer, self.engine.connect() as connection:
            raw = (await connection.get_raw_connection()).driver_connection
            assert raw is not None
            await raw.execute_fetchall(f"PRAGMA busy_timeout = {SCRUB_MS}")
            try:
                [(busy, *_)] = await raw.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                await raw.execute_fetchall(f"PRAGMA busy_timeout = {BUSY_MS}")
        return not busy

    async def close(self) -> None:
        await self.engine.dispose()


def async_url(address: str) -> URL:
    """The address with the driver that Medsam speaks to that database through."""
    url = make_url(address)
    drivers = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
    name = url.get_backend_name()
    if name not in drivers:
        raise ValueError(f"no such database: {name}")
    return url.set(drivername=drivers[name])


def _engine(url: URL) -> AsyncEngine:
    # A failing statement's values are people's words: they stay out of its error, and so out of the logs.
    make = partial(create_async_engine, url, pool_size=10, max_overflow=20, hide_parameters=True)
    if url.get_backend_name() != "sqlite":
        asked = {"server_settings": {"application_name": "medsam", "jit": "off"}}  # short queries: compiling costs more
        return make(pool_pre_ping=True, connect_args=asked)
    if url.database:
        _private_file(Path(url.database))
    engine = make()
    event.listen(engine.sync_engine, "do_connect", sqlite.connect)
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _private_file(path: Path) -> None:
    """Make the file if it is not there, readable by its owner alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where we say so, see _begin_sqlite
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    reads = connection.get_execution_options().get("medsam_reads", False)
    if connection.info.get("medsam_reads") is not reads:  # of the transaction before, on the same connection
        connection.exec_driver_sql(f"PRAGMA query_only = {'ON' if reads else 'OFF'}")
        connection.info["medsam_reads"] = reads
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
