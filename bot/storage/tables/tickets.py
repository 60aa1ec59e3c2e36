"""Talks that were handed over to a human."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table, Text, text

from bot.storage.columns import Moment, big_id
from bot.storage.tables.metadata import identity, metadata, of_resident

tickets = Table(  # talks handed over to a human
    "tickets",
    metadata,
    identity(),
    of_resident(),
    Column("municipality", String(32), nullable=False),
    Column("subject", String(32), nullable=False),
    Column("shares", Boolean, nullable=False),  # they agreed that what they told may be seen
    Column("state", String(16), nullable=False, index=True),
    Column("staff", String(80), nullable=False),  # who has it; empty: nobody yet
    Column("at", Moment, nullable=False),
    Column("waiting_since", Moment),  # of the oldest words that nobody answered
    Column("escalated_at", Moment),
    Column("alerted_at", Moment),
    Column("closed_at", Moment),
    Index(  # nobody has two open ones
        "uq_tickets_resident_id_open",
        "resident_id",
        unique=True,
        sqlite_where=text("state <> 'closed'"),
        postgresql_where=text("state <> 'closed'"),
    ),
    sqlite_autoincrement=True,
)

ticket_messages = Table(
    "ticket_messages",
    metadata,
    identity(),
    Column("ticket_id", big_id(), ForeignKey("tickets.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("author", String(16), nullable=False),
    Column("act", String(16), nullable=False),
    Column("name", String(80), nullable=False),  # of whoever of staff did it
    Column("body", Text, nullable=False),  # emptied some time after the ticket is closed
    Column("at", Moment, nullable=False),
    sqlite_autoincrement=True,
)
