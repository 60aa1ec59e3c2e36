"""The whole conversation: how somebody wants to be written to, wards, wishes, proposals, tickets, companions.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

import bot.storage.columns

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

RESIDENTS = sa.table("residents", sa.column("seen_at", bot.storage.columns.Moment(timezone=True)))


def big_id() -> Any:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def moment() -> Any:
    return bot.storage.columns.Moment(timezone=True)


def reference(table: str, column: str, to: str, *, ondelete: str = "CASCADE") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}"), ondelete=ondelete)


def upgrade() -> None:
    # Columns are added one by one: SQLite would copy the whole table otherwise, and lose what refers to it.
    op.add_column("residents", sa.Column("of_age", sa.SmallInteger()))
    op.add_column("residents", sa.Column("name", sa.String(80)))
    op.add_column("residents", sa.Column("quiet_begins", sa.SmallInteger()))
    op.add_column("residents", sa.Column("quiet_ends", sa.SmallInteger()))
    op.add_column("residents", sa.Column("leads", sa.JSON(none_as_null=True)))
    op.add_column("residents", sa.Column("weekly_limit", sa.SmallInteger()))
    op.add_column("residents", sa.Column("digest_wanted", sa.Boolean()))
    op.add_column("residents", sa.Column("digest_hour", sa.SmallInteger()))
    op.add_column("residents", sa.Column("skills", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("residents", sa.Column("seen_at", moment()))
    op.add_column("residents", sa.Column("still_there_asked_at", moment()))
    # Nobody noted when they were last there: the year in which nothing is heard of them begins now.
    op.execute(sa.update(RESIDENTS).values(seen_at=sa.func.now()))
    op.add_column("signups", sa.Column("party", sa.SmallInteger(), nullable=False, server_default="1"))
    op.add_column("signups", sa.Column("gathered", sa.SmallInteger(), nullable=False, server_default="0"))
    op.add_column("activities", sa.Column("cancel_by_s", sa.Integer()))
    with op.batch_alter_table("outbox") as outbox:  # nothing refers to it
        outbox.drop_constraint("fk_outbox_signup_id", type_="foreignkey")
        outbox.drop_index("ix_outbox_signup_id")
        outbox.alter_column("signup_id", new_column_name="about")
    op.create_index("ix_outbox_about", "outbox", ["about"])
    op.create_table(
        "replacements",
        sa.Column("id", big_id(), autoincrement=True, nullable=False),
        sa.Column("occurrence_id", big_id(), nullable=False),
        sa.Column("resident_id", big_id(), nullable=False),
        sa.Column("sought", sa.SmallInteger(), nullable=False),
        sa.Column("found", sa.SmallInteger(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("at", moment(), nullable=False),
        sa.Column("widened_at", moment()),
        reference("replacements", "occurrence_id", "occurrences"),
        reference("replacements", "resident_id", "residents"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replacements")),
        sqlite_autoincrement=True,
    )
    for column in ("occurrence_id", "resident_id", "state"):
        op.create_index(op.f(f"ix_replacements_{column}"), "replacements", [column])
    op.create_table(
        "invitations",
        sa.Column("id", big_id(), autoincrement=True, nullable=False),
        sa.Column("occurrence_id", big_id(), nullable=False),
        sa.Column("resident_id", big_id(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("at", moment(), nullable=False),
        reference("invitations", "occurrence_id", "occurrences"),
        reference("invitations", "resident_id", "residents"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sa.UniqueConstraint(
            "occurrence_id", "resident_id", name=op.f("uq_invitations_occurrence_id_resident_id")
        ),
    )
    op.create_index(op.f("ix_invitations_resident_id"), "invitations", ["resident_id"])
    op.create_table(
        "wards",
        sa.Column("id", big_id(), autoincrement=True, nullable=False),
        sa.Column("resident_id", big_id(), nullable=False),
        sa.Column("proxy_id", big_id()),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("phone", sa.String(32), nullable=False),
        sa.Column("relation", sa.String(16), nullable=False),
        sa.Column("consent", sa.String(16), nullable=False),
        sa.Column("speaking", sa.Boolean(), nullable=False),
        sa.Column("at", moment(), nullable=False),
        reference("wards", "resident_id", "residents"),
        reference("wards", "proxy_id", "residents", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wards")),
        sa.UniqueConstraint("resident_id", name=op.f("uq_wards_resident_id")),
    )
    op.create_index(op.f("ix_wards_proxy_id"), "wards", ["proxy_id"])
    op.create_table(
        "unmet_wishes",
        sa.Column("id", big_id(), autoincrement=True, nullable=False),
        sa.Column("resident_id", big_id(), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("hours", sa.String(42)),
        sa.Column("municipality", sa.String(32), nullable=False),
        sa.Column("latitude", sa.Float()),
        sa.Column("longitude", sa.Float()),
        sa.Column("known", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("at", moment(), nullable=False),
        reference("unmet_wishes", "resident_id", "residents"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unmet_wishes")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_unmet_wishes_resident_id"), "unmet_wishes", ["resident_id"])
    op.create_index(op.f("ix_unmet_wishes_state"), "unmet_wishes", ["state"])
    op.create_table(
        "proposals",
        sa.Column("id", big_id(), autoincrement=True, nullable=False),
        sa.Column("resident_id", big_id()),
        sa.Column("municipality", sa.String(32), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("starts_at", moment()),
        sa.Column("hours", sa.String(42)),
        sa.Column("place_name", sa.String(200), nullable=False),
        sa.Column("latitude", sa.Float()),
        sa.Column("longitude", sa.Float()),
        sa.Column("wanted", sa.SmallInteger(), nullable=False),
        sa.Column("mentor", sa.String(80), nullable=False),
        sa.Column("pooled", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("at", moment(), nullable=False),
        sa.Column("until", moment()),
        sa.Column("widened_at", moment()),
        sa.Column("activity_id", big_id()),
        sa.Column("alerted_at", moment()),
        reference("proposals", "resident_id", "residents"),
        reference("proposals", "activity_id", "activities", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposals")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_proposals_resident_id"), "proposals", ["resident_id"])
    op.create_index(op.f("ix_proposals_activity_id"), "proposals", ["activity_id"])
    op.create_index(op.f("ix_proposals_state"), "proposals", ["state"])
    op.create_table(
        "proposal_answers",
        sa.Column("id", big_id(), autoincrement=True, nullable=False),
        sa.Column("proposal_id", big_id(), nullable=False),
        sa.Column("resident_id", big_id(), nullable=False),
        sa.Column("answer", sa.String(16), nullable=False),
        sa.Column("at", moment(), nullable=False),
        reference("proposal_answers", "proposal_id", "proposals"),
        reference("proposal_answers", "resident_id", "residents"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal_answers")),
        sa.UniqueConstraint("proposal_id", "resident_id", name=op.f("uq_proposal_answers_proposal_id_resident_id")),
    )
    op.create_index(op.f("ix_proposal_answers_resident_id"), "proposal_answers", ["resident_id"])
    op.create_table(
        "tickets",
        sa.Column("id", big_id(), autoincrement=True, nullable=False),
        sa.Column("resident_id", big_id(), nullable=False),
        sa.Column("municipality", sa.String(32), nullable=False),
        sa.Column("subject", sa.String(32), nullable=False),
        sa.Column("shares", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("staff", sa.String(80), nullable=False),
        sa.Column("at", moment(), nullable=False),
        sa.Column("waiting_since", moment()),
        sa.Column("escalated_at", moment()),
        sa.Column("alerted_at", moment()),
        sa.Column("closed_at", moment()),
        reference("tickets", "resident_id", "residents"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_tickets_resident_id"), "tickets", ["resident_id"])
    op.create_index(op.f("ix_tickets_state"), "tickets", ["state"])
    op.create_index(
        "uq_tickets_resident_id_open",
        "tickets",
        ["resident_id"],
        unique=True,
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.create_table(
        "ticket_messages",
        sa.Column("id", big_id(), autoincrement=True, nullable=False),
        sa.Column("ticket_id", big_id(), nullable=False),
        sa.Column("author", sa.String(16), nullable=False),
        sa.Column("act", sa.String(16), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("at", moment(), nullable=False),
        reference("ticket_messages", "ticket_id", "tickets"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_messages")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_ticket_messages_ticket_id"), "ticket_messages", ["ticket_id"])
    op.create_table(
        "companions",
        sa.Column("id", big_id(), autoincrement=True, nullable=False),
        sa.Column("signup_id", big_id(), nullable=False),
        sa.Column("asked_id", big_id()),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("asked_name", sa.String(80), nullable=False),
        sa.Column("meeting", sa.String(200), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("at", moment(), nullable=False),
        sa.Column("until", moment()),
        reference("companions", "signup_id", "signups"),
        reference("companions", "asked_id", "signups"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companions")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_companions_signup_id"), "companions", ["signup_id"])
    op.create_index(op.f("ix_companions_asked_id"), "companions", ["asked_id"])


def downgrade() -> None:
    for table in ("companions", "ticket_messages", "tickets", "proposal_answers", "proposals", "unmet_wishes", "wards",
                  "invitations", "replacements"):
        op.drop_table(table)
    of_signups = ("reminder", "offer", "changed", "cancelled", "afterwards")
    op.execute(sa.text("DELETE FROM outbox WHERE kind NOT IN :kinds").bindparams(
        sa.bindparam("kinds", of_signups, expanding=True)
    ))
    op.execute("DELETE FROM outbox WHERE about NOT IN (SELECT id FROM signups)")
    op.drop_index("ix_outbox_about", "outbox")
    with op.batch_alter_table("outbox") as outbox:
        outbox.alter_column("about", new_column_name="signup_id")
    with op.batch_alter_table("outbox") as outbox:
        outbox.create_foreign_key("fk_outbox_signup_id", "signups", ["signup_id"], ["id"], ondelete="CASCADE")
    op.create_index("ix_outbox_signup_id", "outbox", ["signup_id"])
    op.drop_column("activities", "cancel_by_s")
    op.drop_column("signups", "gathered")
    op.drop_column("signups", "party")
    for name in (
        "of_age", "name", "quiet_begins", "quiet_ends", "leads", "weekly_limit", "digest_wanted", "digest_hour", "skills",
        "seen_at", "still_there_asked_at",
    ):
        op.drop_column("residents", name)
