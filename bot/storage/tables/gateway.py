"""The chats of browsers."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, ForeignKey, Index, LargeBinary, SmallInteger, String, Table

from bot.storage.columns import Moment, big_id
from bot.storage.tables.metadata import identity, metadata

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
    identity(),
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
