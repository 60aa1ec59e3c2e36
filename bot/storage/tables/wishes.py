"""What was wished for and not there, and what somebody would start."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Float, ForeignKey, SmallInteger, String, Table, Text, UniqueConstraint

from bot.storage.columns import Moment, big_id
from bot.storage.tables.metadata import identity, metadata, of_resident

unmet_wishes = Table(  # what was asked for and not there
    "unmet_wishes",
    metadata,
    identity(),
    of_resident(),
    Column("topics", JSON, nullable=False),
    Column("hours", String(42)),  # of the week; NULL: whenever
    Column("municipality", String(32), nullable=False),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("known", JSON, nullable=False, server_default="[]"),  # activities that were there when it was wished
    Column("state", String(16), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    sqlite_autoincrement=True,
)

proposals = Table(  # activities that somebody would start
    "proposals",
    metadata,
    identity(),
    of_resident(nullable=True),
    Column("municipality", String(32), nullable=False),
    Column("title", String(200), nullable=False),
    Column("description", Text, nullable=False),
    Column("topics", JSON, nullable=False),
    Column("starts_at", Moment),
    Column("hours", String(42)),
    Column("place_name", String(200), nullable=False),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("wanted", SmallInteger, nullable=False),  # how many must want to come
    Column("mentor", String(80), nullable=False),
    Column("pooled", Boolean, nullable=False),  # out of unmet wishes, not of one person's idea
    Column("state", String(16), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("until", Moment),
    Column("widened_at", Moment),  # when residents were last asked
    Column("activity_id", big_id(), ForeignKey("activities.id", ondelete="SET NULL"), index=True),
    Column("alerted_at", Moment),  # when staff were last told
    sqlite_autoincrement=True,
)

proposal_answers = Table(
    "proposal_answers",
    metadata,
    identity(),
    Column("proposal_id", big_id(), ForeignKey("proposals.id", ondelete="CASCADE"), nullable=False),
    of_resident(),
    Column("answer", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    UniqueConstraint("proposal_id", "resident_id"),
)
