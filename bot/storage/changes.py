"""What has changed, number by number, so that every process can keep a picture of its own up to date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, and_, delete, func, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import changes

KEPT: Final = 100_000  # changes; whoever is further behind reads everything anew
PATIENCE: Final = timedelta(minutes=15)  # no transaction of ours lasts so long: what is not there by then was undone


class Noun(StrEnum):
    """What may change."""

    ACTIVITY = "activity"  # with all its occurrences
    OCCURRENCE = "occurrence"  # itself, or its seats
    RESIDENT = "resident"  # with consents and interests


class Gap(NamedTuple):
    """Numbers from ``first`` to ``last`` that were not there at ``since``: PostgreSQL gives them before it commits."""

    first: int
    last: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Bookmark:
    """How far somebody has read: all to ``last`` but the gaps."""

    last: int = 0
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class News:
    """What has changed since a bookmark, each once, and the next bookmark.

    ``missed``: more has changed than is kept, so that only reading everything anew helps.
    """

    numbers: dict[Noun, list[int]]
    bookmark: Bookmark
    missed: bool = False


class Changes:
    """Written in the transaction that makes the change; read in the one that reads what changed."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def note(self, noun: Noun, numbers: Iterable[int]) -> None:
        """These have changed."""
        rows = [{"noun": noun.value, "number": number} for number in sorted(set(numbers))]
        if rows:
            await self.connection.execute(insert(changes), rows)

    async def bookmark(self, now: datetime) -> Bookmark:
        """Where somebody stands who has read everything there is now."""
        return (await self.since(Bookmark(), now)).bookmark

    async def since(self, bookmark: Bookmark, now: datetime) -> News:
        """What was noted after that."""
        rows = (
            await self.connection.execute(
                select(changes.c.id, changes.c.noun, changes.c.number).where(_after(bookmark)).order_by(changes.c.id)
            )
        ).all()
        numbers: dict[Noun, dict[int, None]] = {noun: {} for noun in Noun}
        for row in rows:
            numbers[Noun(row.noun)][row.number] = None
        first = (await self.connection.execute(select(func.min(changes.c.id)))).scalar_one_or_none()
        return News(
            {noun: list(changed) for noun, changed in numbers.items()},
            _moved(bookmark, [row.id for row in rows], now),
            missed=first is not None and first > bookmark.last + 1,
        )

    async def tidy(self) -> int:
        """Forget what is older than the last KEPT changes; how many."""
        newest = (await self.connection.execute(select(func.max(changes.c.id)))).scalar_one_or_none() or 0
        return (await self.connection.execute(delete(changes).where(changes.c.id <= newest - KEPT))).rowcount


def _after(bookmark: Bookmark) -> ColumnElement[bool]:
    late = [and_(changes.c.id >= gap.first, changes.c.id <= gap.last) for gap in bookmark.gaps]
    return or_(changes.c.id > bookmark.last, *late)


def _moved(bookmark: Bookmark, read: Sequence[int], now: datetime) -> Bookmark:
    """The bookmark after reading those; a gap that nobody fills in PATIENCE is given up."""
    ahead = [number for number in read if number > bookmark.last]
    waited = [gap for gap in bookmark.gaps if now - gap.since < PATIENCE]
    gaps = [part for gap in waited for part in _left(gap, read)]
    gaps += [Gap(one + 1, other - 1, now) for one, other in pairwise([bookmark.last, *ahead]) if other - one > 1]
    return Bookmark(max([bookmark.last, *ahead]), tuple(gaps))


def _left(gap: Gap, read: Sequence[int]) -> list[Gap]:
    """What is still missing of a gap."""
    filled = [number for number in read if gap.first <= number <= gap.last]
    edges = [gap.first - 1, *filled, gap.last + 1]
    return [Gap(one + 1, other - 1, gap.since) for one, other in pairwise(edges) if other - one > 1]
