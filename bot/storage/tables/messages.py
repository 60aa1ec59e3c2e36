"""What goes out, what comes in, and where each talk stands."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, Float, Index, SmallInteger, String, Table, Text, UniqueConstraint

from bot.storage.columns import Moment, big_id
from bot.storage.tables.metadata import identity, metadata, of_resident

outbox = Table(
    "outbox",
    metadata,
    identity(),
    Column("dedupe_key", String(120), nullable=False, unique=True),
    of_resident(),
    Column("kind", String(32), nullable=False),
    Column("about", big_id(), nullable=False, index=True),  # the number of what it speaks of, a noun for each kind
    Column("facts", JSON, nullable=False),
    Column("state", String(16), nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("expires_at", Moment),
    Column("attempts", SmallInteger, nullable=False),
    Column("worker", String(64)),
    Column("leased_until", Float),  # by the database's clock, seconds of the epoch
    Column("message_id", BigInteger),
    Column("settled_at", Moment),
    Column("trouble", String(200)),  # a code, or what the API answered, never words of a person
    Index("ix_outbox_state_not_before", "state", "not_before"),
)

inbox = Table(
    "inbox",
    metadata,
    identity(),
    Column("channel", String(16), nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("body", Text),  # emptied as soon as it is answered
    Column("state", String(16), nullable=False),  # waiting, done, dead
    Column("attempts", SmallInteger, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("trouble", String(200)),
    UniqueConstraint("channel", "update_id"),
    Index("ix_inbox_state_channel_chat_id", "state", "channel", "chat_id"),
)

talks = Table(
    "talks",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("chat_id", BigInteger, primary_key=True),
    Column("destiny", String(64), primary_key=True),
    Column("state", String(64)),
    Column("data", JSON, nullable=False),
    Column("touched_at", Moment, nullable=False),
)
