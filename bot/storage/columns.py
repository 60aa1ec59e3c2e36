"""Column types that both databases keep alike."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, TypeDecorator

CHUNK: Final = 500  # numbers in one statement


class Moment(TypeDecorator[datetime]):
    """An aware instant, in UTC on the way in and out; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its offset")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return (
            None if value is None else value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)
        )


def big_id() -> Any:
    """A key that counts up; SQLite counts only INTEGER ones."""
    return BigInteger().with_variant(Integer(), "sqlite")
