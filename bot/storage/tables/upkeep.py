"""What the house keeps for itself: changes to be followed, what is counted, and its variables."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, String, Table, Text

from bot.storage.columns import Moment
from bot.storage.tables.metadata import identity, metadata

changes = Table(  # what has changed, so that every process can follow
    "changes",
    metadata,
    identity(),
    Column("noun", String(16), nullable=False),
    Column("number", BigInteger, nullable=False),
    sqlite_autoincrement=True,  # a follower's place is never given again
)

events = Table(
    "events",
    metadata,
    identity(),
    Column("person", String(32), nullable=False, index=True),  # a pseudonym, never the resident's number
    Column("at", Moment, nullable=False),
    Column("step", String(48), nullable=False),
    Column("option", String(48), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("municipality", String(32)),
    Column("took_ms", BigInteger),
    Index("ix_events_step_at", "step", "at"),
)

variables = Table(
    "variables",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)
