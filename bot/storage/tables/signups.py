"""Who comes, who is asked to come in their place, and who goes with whom."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, SmallInteger, String, Table, UniqueConstraint

from bot.storage.columns import Moment, big_id
from bot.storage.tables.metadata import identity, metadata, of_resident

signups = Table(
    "signups",
    metadata,
    identity(),
    Column("occurrence_id", big_id(), ForeignKey("occurrences.id", ondelete="CASCADE"), nullable=False),
    of_resident(nullable=True),
    Column("seat", String(16), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("queued_at", Moment, nullable=False),
    Column("offered_until", Moment),
    Column("confirmed_at", Moment),
    Column("rating", SmallInteger),
    Column("party", SmallInteger, nullable=False, server_default="1"),  # how many come, themselves included
    Column("gathered", SmallInteger, nullable=False, server_default="0"),  # seats kept for a party that waits
    UniqueConstraint("occurrence_id", "resident_id"),
    Index("ix_signups_occurrence_id_seat", "occurrence_id", "seat"),
    Index("ix_signups_seat_offered_until", "seat", "offered_until"),
)

replacements = Table(  # searches for somebody who comes in place of another
    "replacements",
    metadata,
    identity(),
    Column("occurrence_id", big_id(), ForeignKey("occurrences.id", ondelete="CASCADE"), nullable=False, index=True),
    of_resident(),  # whose seat it was
    Column("sought", SmallInteger, nullable=False),  # seats
    Column("found", SmallInteger, nullable=False),
    Column("state", String(16), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("widened_at", Moment),  # when residents were last asked
    sqlite_autoincrement=True,
)

invitations = Table(  # residents asked whether they would come to an occurrence
    "invitations",
    metadata,
    identity(),
    Column("occurrence_id", big_id(), ForeignKey("occurrences.id", ondelete="CASCADE"), nullable=False),
    of_resident(),
    Column("state", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    UniqueConstraint("occurrence_id", "resident_id"),
)

companions = Table(  # one resident asked to go together with another
    "companions",
    metadata,
    identity(),
    Column("signup_id", big_id(), ForeignKey("signups.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("asked_id", big_id(), ForeignKey("signups.id", ondelete="CASCADE"), index=True),
    Column("name", String(80), nullable=False),
    Column("asked_name", String(80), nullable=False),
    Column("meeting", String(200), nullable=False),
    Column("state", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    Column("until", Moment),
    sqlite_autoincrement=True,
)
