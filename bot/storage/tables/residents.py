"""Whom the bot knows: what they told, agreed to and like, and who answers for them."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
)

from bot.storage.columns import Moment, big_id
from bot.storage.tables.metadata import identity, metadata, of_resident

residents = Table(
    "residents",
    metadata,
    identity(),
    Column("channel", String(16), nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("language", String(8), nullable=False),
    Column("municipality", String(32)),
    Column("source", String(64)),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("availability", JSON(none_as_null=True)),
    Column("reach", String(16), nullable=False),
    Column("paused_until", Moment),
    Column("created_at", Moment, nullable=False),
    Column("travel", String(16)),
    Column("reach_m", Float),
    Column("needs", JSON, nullable=False, server_default="[]"),
    Column("youngest", SmallInteger),
    Column("oldest", SmallInteger),
    Column("speaks", JSON, nullable=False, server_default="[]"),
    Column("of_age", SmallInteger),  # years that they said to have lived at the least
    Column("name", String(80)),  # as they want others to know them, told only where it is needed
    Column("quiet_begins", SmallInteger),  # minutes after midnight
    Column("quiet_ends", SmallInteger),
    Column("leads", JSON(none_as_null=True)),  # of reminders, in minutes before the start
    Column("weekly_limit", SmallInteger),  # of letters they did not ask for
    Column("digest_wanted", Boolean),
    Column("digest_hour", SmallInteger),  # of the week, from Monday midnight
    Column("skills", JSON, nullable=False, server_default="[]"),
    Column("seen_at", Moment),
    Column("still_there_asked_at", Moment),
    UniqueConstraint("channel", "chat_id"),
    sqlite_autoincrement=True,  # an erased person's number is never given again
)

consents = Table(
    "consents",
    metadata,
    identity(),
    of_resident(),
    Column("purpose", String(32), nullable=False),
    Column("granted", Boolean, nullable=False),
    Column("version", SmallInteger, nullable=False),
    Column("language", String(8), nullable=False),
    Column("at", Moment, nullable=False),
)

interests = Table(
    "interests",
    metadata,
    Column("resident_id", big_id(), ForeignKey("residents.id", ondelete="CASCADE"), primary_key=True),
    Column("topic", String(64), primary_key=True),
    Column("likes", Boolean, nullable=False),
)

wards = Table(  # residents for whom somebody else answers
    "wards",
    metadata,
    identity(),
    Column("resident_id", big_id(), ForeignKey("residents.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("proxy_id", big_id(), ForeignKey("residents.id", ondelete="SET NULL"), index=True),
    Column("name", String(80), nullable=False),
    Column("phone", String(32), nullable=False),  # for the ring list; empty when nobody rings
    Column("relation", String(16), nullable=False),
    Column("consent", String(16), nullable=False),  # how it was given
    Column("speaking", Boolean, nullable=False),  # the proxy answers for them right now
    Column("at", Moment, nullable=False),
)
