"""Fresh databases of the present shape, as many as wanted, on every kind that Medsam keeps its town in.

Tests ask for the fixtures ``address`` or ``storage``. A benchmark does the same by hand:

    with Databases() as databases:
        for kind in kinds():
            async with databases.fresh(kind) as address:
                storage = Storage(address)
"""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from functools import cached_property
from pathlib import Path
from typing import Final, Self

import asyncpg

from bot.storage import Storage
from bot.storage.schema import upgrade
from tests.postgresql import Server, installed, newest_and_oldest

SQLITE: Final = "sqlite"
TEMPLATE: Final = "medsam_template"


def kinds() -> list[str]:
    """SQLite, the newest PostgreSQL found and the oldest."""
    newest, oldest = newest_and_oldest()
    return [SQLITE, f"postgresql-{newest}", f"postgresql-{oldest}"]


class Databases:
    """Starts a server when one is first asked for; all of them stop at the end of the block.

    ``durable`` leaves PostgreSQL's promise to survive a power cut in force, which tests otherwise
    trade for speed.
    """

    def __init__(self, *, durable: bool = False) -> None:
        self.durable = durable
        self._end = ExitStack()
        self._servers: dict[str, Server] = {}
        self._numbers = itertools.count(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end.close()

    @asynccontextmanager
    async def fresh(self, kind: str) -> AsyncIterator[str]:
        """The address of an empty database of the present shape, gone at the end of the block."""
        async with self.blank(kind, template=await self._template(kind)) as address:
            yield address

    @asynccontextmanager
    async def blank(self, kind: str, *, template: str = "") -> AsyncIterator[str]:
        """The address of a database without any table, or a copy of ``template``."""
        name = f"town_{next(self._numbers)}"
        if kind == SQLITE:
            path = self._directory / f"{name}.db"
            if template:
                shutil.copyfile(template, path)
            try:
                yield f"sqlite:///{path}"
            finally:
                for left in self._directory.glob(f"{name}.db*"):
                    left.unlink()
        else:
            server = self.server(kind)
            await _administer(server, f"CREATE DATABASE {name} TEMPLATE {template or 'template0'}")
            try:
                yield server.address(name)
            finally:
                await _administer(server, f"DROP DATABASE {name} WITH (FORCE)")

    def server(self, kind: str) -> Server:
        """The PostgreSQL server of that kind, started."""
        if kind not in self._servers:
            server = Server(installed()[int(kind.removeprefix("postgresql-"))], durable=self.durable)
            server.start()
            self._end.callback(server.stop)
            self._servers[kind] = server
        return self._servers[kind]

    @cached_property
    def _directory(self) -> Path:
        return Path(self._end.enter_context(tempfile.TemporaryDirectory(prefix="medsam-")))

    async def _template(self, kind: str) -> str:
        """A database of the present shape to copy, made once a kind: a name, or a path for SQLite."""
        if kind == SQLITE:
            path = self._directory / "template.db"
            if not path.exists():
                await _bring_up(f"sqlite:///{path}")
            return str(path)
        server = self.server(kind)
        if not server.has_template:
            await _administer(server, f"CREATE DATABASE {TEMPLATE}")
            await _bring_up(server.address(TEMPLATE))
            server.has_template = True
        return TEMPLATE


async def _bring_up(address: str) -> None:
    storage = Storage(address)
    await upgrade(storage)
    await storage.close()


async def _administer(server: Server, statement: str) -> None:
    connection = await asyncpg.connect(server.address("postgres"))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
