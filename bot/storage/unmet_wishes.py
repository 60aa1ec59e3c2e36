"""What residents looked for and did not find."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.activity import ActivityId
from bot.domain.availability import Week
from bot.domain.place import Point
from bot.domain.resident import ResidentId
from bot.domain.unmet_wish import State, UnmetWish, UnmetWishId, Wanted, Where
from bot.storage.columns import CHUNK
from bot.storage.tables import unmet_wishes


class UnmetWishes:
    """Wishes by their number."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def get(self, wanted: UnmetWishId, *, lock: bool = False) -> UnmetWish | None:
        """One wish; with ``lock`` nobody else changes it until the end of this transaction."""
        query = select(unmet_wishes).where(unmet_wishes.c.id == wanted)
        row = (await self.connection.execute(query.with_for_update() if lock else query)).one_or_none()
        return _wish(row) if row else None

    async def add(
        self, resident: ResidentId, wanted: Wanted, where: Where, known: Iterable[ActivityId], now: datetime
    ) -> UnmetWish:
        """Keep what they wish."""
        made = await self.connection.execute(
            insert(unmet_wishes)
            .values(
                resident_id=resident,
                topics=sorted(wanted.topics),
                hours=f"{wanted.hours.mask:042x}" if wanted.hours is not None else None,
                municipality=where.municipality,
                latitude=where.home.latitude if where.home else None,
                longitude=where.home.longitude if where.home else None,
                known=sorted(known),
                state=State.WISHED.value,
                at=now,
            )
            .returning(unmet_wishes)
        )
        return _wish(made.one())

    async def change(self, wish: UnmetWish) -> None:
        """Keep the wish as it is now."""
        await self.connection.execute(
            update(unmet_wishes).where(unmet_wishes.c.id == wish.id).values(state=wish.state.value)
        )

    async def of(self, resident: ResidentId) -> Sequence[UnmetWish]:
        """What they still wish, oldest first."""
        rows = await self.connection.execute(
            select(unmet_wishes)
            .where(unmet_wishes.c.resident_id == resident, unmet_wishes.c.state == State.WISHED.value)
            .order_by(unmet_wishes.c.id)
        )
        return [_wish(row) for row in rows]

    async def open(self, municipality: str | None = None) -> AsyncIterator[list[UnmetWish]]:
        """Everything that anybody still wishes, of one municipality or all, oldest first, some at a time."""
        last = 0
        there = true() if municipality is None else unmet_wishes.c.municipality == municipality
        while True:
            rows = await self.connection.execute(
                select(unmet_wishes)
                .where(unmet_wishes.c.state == State.WISHED.value, there, unmet_wishes.c.id > last)
                .order_by(unmet_wishes.c.id)
                .limit(CHUNK)
            )
            some = [_wish(row) for row in rows]
            if not some:
                return
            yield some
            last = some[-1].id


def _wish(row: Row[Any]) -> UnmetWish:
    return UnmetWish(
        id=UnmetWishId(row.id),
        resident=ResidentId(row.resident_id),
        wanted=Wanted(frozenset(row.topics), Week(int(row.hours, 16)) if row.hours is not None else None),
        where=Where(row.municipality, Point(row.latitude, row.longitude) if row.latitude is not None else None),
        known=frozenset(ActivityId(number) for number in row.known),
        state=State(row.state),
        at=row.at,
    )
