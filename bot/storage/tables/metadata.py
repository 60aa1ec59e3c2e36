"""What every table stands on."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, ForeignKey, MetaData

from bot.storage.columns import big_id

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def identity() -> Column[Any]:
    """The number of a row, which the database gives."""
    return Column("id", big_id(), primary_key=True, autoincrement=True)


def of_resident(*, nullable: bool = False) -> Column[Any]:
    """Whose row it is; it goes when they are erased."""
    return Column(
        "resident_id", big_id(), ForeignKey("residents.id", ondelete="CASCADE"), nullable=nullable, index=True
    )
