"""What there is to do, how much each was shown, and what residents said no to."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.storage.columns import Moment, big_id
from bot.storage.tables.metadata import identity, metadata, of_resident

activities = Table(
    "activities",
    metadata,
    identity(),
    Column("municipality", String(32), nullable=False),
    Column("source", String(64), nullable=False),
    Column("source_key", String(255), nullable=False),
    Column("digest", String(64), nullable=False),  # of the record as last imported
    Column("title", String(200), nullable=False),
    Column("description", Text, nullable=False),
    Column("organiser", String(200), nullable=False),
    Column("place_name", String(200), nullable=False),
    Column("address", String(300), nullable=False),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("zone", String(64), nullable=False),
    Column("role", String(16), nullable=False),
    Column("topics", JSON, nullable=False),
    Column("cost", Integer),
    Column("currency", String(3), nullable=False),
    Column("url", String(500), nullable=False),
    Column("demo", Boolean, nullable=False),
    Column("withdrawn", Boolean, nullable=False),  # its source no longer lists it
    Column("seen_at", Moment, nullable=False),
    Column("youngest", SmallInteger, nullable=False, server_default="0"),
    Column("oldest", SmallInteger, nullable=False, server_default="120"),
    Column("languages", JSON, nullable=False, server_default="[]"),
    Column("access", JSON, nullable=False, server_default="[]"),  # needs that it meets
    Column("cancel_by_s", Integer),  # how long before the start a seat should be given up at the latest
    UniqueConstraint("municipality", "source", "source_key"),
)

occurrences = Table(
    "occurrences",
    metadata,
    identity(),
    Column("activity_id", big_id(), ForeignKey("activities.id", ondelete="CASCADE"), nullable=False),
    Column("source_key", String(255), nullable=False),
    Column("starts_at", Moment, nullable=False, index=True),
    Column("ends_at", Moment),
    Column("capacity", Integer),
    Column("cancelled", Boolean, nullable=False),
    UniqueConstraint("activity_id", "source_key"),
    CheckConstraint("capacity >= 0", name="capacity"),
)

exposures = Table(  # how much each activity was shown
    "exposures",
    metadata,
    Column("activity_id", big_id(), ForeignKey("activities.id", ondelete="CASCADE"), primary_key=True),
    Column("weight", Float, nullable=False),  # as of the epoch of bot.matching.exposure
)

dismissals = Table(  # what residents said no to, and why
    "dismissals",
    metadata,
    identity(),
    of_resident(),
    Column("activity_id", big_id(), ForeignKey("activities.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("why", String(16), nullable=False),
    Column("hours", String(42)),  # of the week, where these were what was wrong
    Column("at", Moment, nullable=False),
    UniqueConstraint("resident_id", "activity_id"),
)
