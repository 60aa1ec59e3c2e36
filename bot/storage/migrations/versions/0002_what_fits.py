"""What fits: availability beyond the week, needs, ages, noes, showings, and a list of changes to follow.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

import bot.storage.columns

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

EVENING = range(17, 23)  # as the grid drew it until now; from now on it ends at midnight
RESIDENTS = sa.table("residents", sa.column("id"), sa.column("week"), sa.column("availability", sa.JSON(none_as_null=True)))


def big_id() -> Any:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    # Columns are added one by one: SQLite would copy the whole table otherwise, and lose what refers to it.
    op.add_column("residents", sa.Column("availability", sa.JSON(none_as_null=True)))
    op.add_column("residents", sa.Column("travel", sa.String(16)))
    op.add_column("residents", sa.Column("reach_m", sa.Float()))
    op.add_column("residents", sa.Column("needs", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("residents", sa.Column("youngest", sa.SmallInteger()))
    op.add_column("residents", sa.Column("oldest", sa.SmallInteger()))
    op.add_column("residents", sa.Column("speaks", sa.JSON(), nullable=False, server_default="[]"))
    for row in op.get_bind().execute(sa.select(RESIDENTS).where(RESIDENTS.c.week.is_not(None))).all():
        told: dict[str, Any] = {"week": _with_midnight(row.week), "alternate": "0" * 42, "even": None, "busy": [], "valid": None}
        values = {"availability": told | {"lead_s": 0}}
        op.get_bind().execute(sa.update(RESIDENTS).where(RESIDENTS.c.id == row.id).values(values))
    op.drop_column("residents", "week")
    op.add_column("activities", sa.Column("youngest", sa.SmallInteger(), nullable=False, server_default="0"))
    op.add_column("activities", sa.Column("oldest", sa.SmallInteger(), nullable=False, server_default="120"))
    op.add_column("activities", sa.Column("languages", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("activities", sa.Column("access", sa.JSON(), nullable=False, server_default="[]"))
    op.create_table(
        "dismissals",
        sa.Column("id", big_id(), autoincrement=True, nullable=False),
        sa.Column("resident_id", big_id(), nullable=False),
        sa.Column("activity_id", big_id(), nullable=False),
        sa.Column("why", sa.String(16), nullable=False),
        sa.Column("hours", sa.String(42)),
        sa.Column("at", bot.storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name=op.f("fk_dismissals_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["resident_id"], ["residents.id"], name=op.f("fk_dismissals_resident_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dismissals")),
        sa.UniqueConstraint("resident_id", "activity_id", name=op.f("uq_dismissals_resident_id_activity_id")),
    )
    op.create_index(op.f("ix_dismissals_activity_id"), "dismissals", ["activity_id"])
    op.create_index(op.f("ix_dismissals_resident_id"), "dismissals", ["resident_id"])
    op.create_table(
        "exposures",
        sa.Column("activity_id", big_id(), nullable=False),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name=op.f("fk_exposures_activity_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("activity_id", name=op.f("pk_exposures")),
    )
    op.create_table(
        "changes",
        sa.Column("id", big_id(), autoincrement=True, nullable=False),
        sa.Column("noun", sa.String(16), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_changes")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("changes")
    op.drop_table("exposures")
    op.drop_table("dismissals")
    for name in ("youngest", "oldest", "languages", "access"):
        op.drop_column("activities", name)
    op.add_column("residents", sa.Column("week", sa.String(42)))
    told = RESIDENTS.c.availability
    for row in op.get_bind().execute(sa.select(RESIDENTS.c.id, told).where(told.is_not(None))).all():
        op.get_bind().execute(
            sa.update(RESIDENTS).where(RESIDENTS.c.id == row.id).values(week=row.availability["week"])
        )
    for name in ("availability", "travel", "reach_m", "needs", "youngest", "oldest", "speaks"):
        op.drop_column("residents", name)


def _with_midnight(week: str) -> str:
    """The same week with every whole evening going on to midnight."""
    mask = int(week, 16)
    for day in range(7):
        evening = sum(1 << (24 * day + hour) for hour in EVENING)
        if mask & evening == evening:
            mask |= 1 << (24 * day + 23)
    return f"{mask:042x}"
