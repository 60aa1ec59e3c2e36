"""Every table; migrations/ builds them, and a test holds the two together."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.storage.columns import Moment, big_id

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[Any]:
    return Column("id", big_id(), primary_key=True, autoincrement=True)


def _resident(*, nullable: bool = False) -> Column[Any]:
    return Column(
        "resident_id", big_id(), ForeignKey("residents.id", ondelete="CASCADE"), nullable=nullable, index=True
    )


residents = Table(
    "residents",
    metadata,
    _id(),
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
    _id(),
    _resident(),
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

activities = Table(
    "activities",
    metadata,
    _id(),
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
    _id(),
    Column("activity_id", big_id(), ForeignKey("activities.id", ondelete="CASCADE"), nullable=False),
    Column("source_key", String(255), nullable=False),
    Column("starts_at", Moment, nullable=False, index=True),
    Column("ends_at", Moment),
    Column("capacity", Integer),
    Column("cancelled", Boolean, nullable=False),
    UniqueConstraint("activity_id", "source_key"),
    CheckConstraint("capacity >= 0", name="capacity"),
)

signups = Table(
    "signups",
    metadata,
    _id(),
    Column("occurrence_id", big_id(), ForeignKey("occurrences.id", ondelete="CASCADE"), nullable=False),
    _resident(nullable=True),
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
    _id(),
    Column("occurrence_id", big_id(), ForeignKey("occurrences.id", ondelete="CASCADE"), nullable=False, index=True),
    _resident(),  # whose seat it was
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
    _id(),
    Column("occurrence_id", big_id(), ForeignKey("occurrences.id", ondelete="CASCADE"), nullable=False),
    _resident(),
    Column("state", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    UniqueConstraint("occurrence_id", "resident_id"),
)

dismissals = Table(  # what residents said no to, and why
    "dismissals",
    metadata,
    _id(),
    _resident(),
    Column("activity_id", big_id(), ForeignKey("activities.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("why", String(16), nullable=False),
    Column("hours", String(42)),  # of the week, where these were what was wrong
    Column("at", Moment, nullable=False),
    UniqueConstraint("resident_id", "activity_id"),
)

exposures = Table(  # how much each activity was shown
    "exposures",
    metadata,
    Column("activity_id", big_id(), ForeignKey("activities.id", ondelete="CASCADE"), primary_key=True),
    Column("weight", Float, nullable=False),  # as of the epoch of bot.matching.exposure
)

changes = Table(  # what has changed, so that every process can follow
    "changes",
    metadata,
    _id(),
    Column("noun", String(16), nullable=False),
    Column("number", BigInteger, nullable=False),
    sqlite_autoincrement=True,  # a follower's place is never given again
)

wards = Table(  # residents for whom somebody else answers
    "wards",
    metadata,
    _id(),
    Column("resident_id", big_id(), ForeignKey("residents.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("proxy_id", big_id(), ForeignKey("residents.id", ondelete="SET NULL"), index=True),
    Column("name", String(80), nullable=False),
    Column("phone", String(32), nullable=False),  # for the ring list; empty when nobody rings
    Column("relation", String(16), nullable=False),
    Column("consent", String(16), nullable=False),  # how it was given
    Column("speaking", Boolean, nullable=False),  # the proxy answers for them right now
    Column("at", Moment, nullable=False),
)

unmet_wishes = Table(  # what was asked for and not there
    "unmet_wishes",
    metadata,
    _id(),
    _resident(),
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
    _id(),
    _resident(nullable=True),
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
    sqlite_autoincrement=True,
)

proposal_answers = Table(
    "proposal_answers",
    metadata,
    _id(),
    Column("proposal_id", big_id(), ForeignKey("proposals.id", ondelete="CASCADE"), nullable=False),
    _resident(),
    Column("answer", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    UniqueConstraint("proposal_id", "resident_id"),
)

tickets = Table(  # talks handed over to a human
    "tickets",
    metadata,
    _id(),
    _resident(),
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
    _id(),
    Column("ticket_id", big_id(), ForeignKey("tickets.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("author", String(16), nullable=False),
    Column("act", String(16), nullable=False),
    Column("name", String(80), nullable=False),  # of whoever of staff did it
    Column("body", Text, nullable=False),  # emptied some time after the ticket is closed
    Column("at", Moment, nullable=False),
    sqlite_autoincrement=True,
)

companions = Table(  # one resident asked to go together with another
    "companions",
    metadata,
    _id(),
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

outbox = Table(
    "outbox",
    metadata,
    _id(),
    Column("dedupe_key", String(120), nullable=False, unique=True),
    _resident(),
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
    _id(),
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

events = Table(
    "events",
    metadata,
    _id(),
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

gateway_chats = Table(
    "gateway_chats",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", String(8), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("last_message_id", BigInteger, nullable=False),
    Column("blocked", Boolean, nullable=False),
    Column("keyboard", JSON(none_as_null=True)),  # the reply keyboard below the chat
    Column("notice", JSON(none_as_null=True)),  # the last answer to a tap: words, alert, revision
    Column("revision", BigInteger, nullable=False),  # counts up with each change of the chat
)

gateway_messages = Table(
    "gateway_messages",
    metadata,
    Column("chat_id", BigInteger, ForeignKey("gateway_chats.id", ondelete="CASCADE"), primary_key=True),
    Column("message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("body", JSON, nullable=False),  # a Message of the Bot API
    Column("revision", BigInteger, nullable=False),  # of the chat, when this message last changed
    Column("deleted", Boolean, nullable=False),
    Index("ix_gateway_messages_chat_id_revision", "chat_id", "revision"),
)

gateway_updates = Table(
    "gateway_updates",
    metadata,
    Column("update_id", big_id(), primary_key=True, autoincrement=True),
    Column("chat_id", BigInteger, ForeignKey("gateway_chats.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("body", JSON, nullable=False),
    sqlite_autoincrement=True,
)

gateway_files = Table(
    "gateway_files",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("chat_id", BigInteger, ForeignKey("gateway_chats.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("name", String(255), nullable=False),
    Column("media_type", String(100), nullable=False),
    Column("content", LargeBinary, nullable=False),
)

gateway_subscriptions = Table(  # browsers that want to be told of news
    "gateway_subscriptions",
    metadata,
    _id(),
    Column("chat_id", BigInteger, ForeignKey("gateway_chats.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("endpoint", String(1000), nullable=False, unique=True),  # at the push service of that browser
    Column("p256dh", String(100), nullable=False),  # the browser's public key, base64url
    Column("auth", String(30), nullable=False),  # the secret it shares with us, base64url
    Column("created_at", Moment, nullable=False),
    Column("due_at", Moment, index=True),  # when to push next; empty while there is nothing to tell
    Column("attempts", SmallInteger, nullable=False),  # at what is due now
)

gateway_passages = Table(  # links that carry a chat to another device
    "gateway_passages",
    metadata,
    Column(
        "chat_id",
        BigInteger,
        ForeignKey("gateway_chats.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("digest", String(64), nullable=False, unique=True),  # of the secret in the link
    Column("expires_at", Moment, nullable=False),
)
