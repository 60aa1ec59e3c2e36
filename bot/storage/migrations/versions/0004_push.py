"""Browsers that want to be told of news, and links that carry a chat to another device.

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

import bot.storage.columns

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def big_id() -> Any:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def moment() -> Any:
    return bot.storage.columns.Moment(timezone=True)


def upgrade() -> None:
    op.create_table(
        "gateway_subscriptions",
        sa.Column("id", big_id(), autoincrement=True, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("endpoint", sa.String(1000), nullable=False),
        sa.Column("p256dh", sa.String(100), nullable=False),
        sa.Column("auth", sa.String(30), nullable=False),
        sa.Column("created_at", moment(), nullable=False),
        sa.Column("due_at", moment()),
        sa.Column("attempts", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["gateway_chats.id"], name=op.f("fk_gateway_subscriptions_chat_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gateway_subscriptions")),
        sa.UniqueConstraint("endpoint", name=op.f("uq_gateway_subscriptions_endpoint")),
    )
    op.create_index(op.f("ix_gateway_subscriptions_chat_id"), "gateway_subscriptions", ["chat_id"])
    op.create_index(op.f("ix_gateway_subscriptions_due_at"), "gateway_subscriptions", ["due_at"])
    op.create_table(
        "gateway_passages",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("expires_at", moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["gateway_chats.id"], name=op.f("fk_gateway_passages_chat_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("chat_id", name=op.f("pk_gateway_passages")),
        sa.UniqueConstraint("digest", name=op.f("uq_gateway_passages_digest")),
    )


def downgrade() -> None:
    op.drop_table("gateway_passages")
    op.drop_table("gateway_subscriptions")
