"""SQLite behind the driver's thread, which is asked once for each statement.

The driver's own cursor goes to that thread and back four times: to be made, to execute, to fetch and to be closed.
Each way costs more than SQLite itself needs for most of what is asked here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any, Self

from aiosqlite import Connection
from sqlalchemy.engine import Dialect


def connect(dialect: Dialect, _record: object, arguments: Sequence[Any], named: dict[str, Any]) -> Any:
    """The connection that SQLAlchemy is about to ask the driver for, with the arguments that it would give to it."""
    dbapi: Any = dialect.dbapi
    return dbapi.connect(*arguments, **named, async_creator_fn=_open)


def _open(*arguments: Any, **named: Any) -> OneWay:
    connection = OneWay(partial(sqlite3.connect, *arguments, **named), iter_chunk_size=1)
    connection._thread.daemon = True  # as SQLAlchemy has it: what was left open holds up no exit
    return connection


class OneWay(Connection):
    """A connection whose cursors are of the kind below."""

    _at_rest = False  # whether nothing was executed since the last transaction ended

    def cursor(self) -> Cursor:  # type: ignore[override]  # the driver's is made by a way to its thread
        return Cursor(self)

    async def run(self, many: bool, statement: str, parameters: Any) -> Finished:
        """Execute, fetch and close."""
        self._at_rest = False
        finished: Finished = await self._execute(  # type: ignore[no-untyped-call]  # untyped in the driver
            _finish, self._conn, many, statement, parameters
        )
        return finished

    async def commit(self) -> None:
        await super().commit()
        self._at_rest = True

    async def rollback(self) -> None:
        """Roll back if there may be anything: SQLAlchemy does so once more behind every commit."""
        if not self._at_rest:
            await super().rollback()
            self._at_rest = True


class Finished:
    """All that a statement gave."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self.description = cursor.description
        self.rows = cursor.fetchall() if cursor.description else []
        self.rowcount = cursor.rowcount  # of a statement that returns rows, known once they are fetched
        self.lastrowid = cursor.lastrowid


def _finish(connection: sqlite3.Connection, many: bool, statement: str, parameters: Any) -> Finished:
    cursor = (connection.executemany if many else connection.execute)(statement, parameters)
    try:
        return Finished(cursor)
    finally:
        cursor.close()


class Cursor:
    """What SQLAlchemy asks of a cursor, and no more."""

    arraysize = 1

    def __init__(self, connection: OneWay) -> None:
        self._connection = connection
        self._finished: Finished | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Self:
        self._finished = await self._connection.run(False, statement, parameters)
        return self

    async def executemany(self, statement: str, parameters: Iterable[Sequence[Any]]) -> Self:
        self._finished = await self._connection.run(True, statement, parameters)
        return self

    async def fetchall(self) -> list[Any]:
        return self._finished.rows if self._finished else []

    async def close(self) -> None:
        """Nothing is left to be closed."""

    @property
    def description(self) -> Any:
        return self._finished and self._finished.description

    @property
    def rowcount(self) -> int:
        return self._finished.rowcount if self._finished else -1

    @property
    def lastrowid(self) -> int | None:
        return self._finished.lastrowid if self._finished else None
