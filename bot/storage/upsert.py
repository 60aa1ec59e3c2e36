"""INSERT … ON CONFLICT DO NOTHING, which both databases know and SQLAlchemy spells twice."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert_or_ignore(connection: AsyncConnection, table: Table) -> Any:
    """An insert that leaves out the rows which a unique key already has."""
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()
