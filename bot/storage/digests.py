"""Who wants a weekly few, and when."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.resident import Reach, ResidentId
from bot.storage.tables import outbox, residents


class Digests:
    """Those who said yes to digests."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def wanted_at(self, hours: Collection[int]) -> Sequence[ResidentId]:
        """Those who may be written to and want theirs in one of these hours of the week."""
        rows = await self.connection.execute(
            select(residents.c.id)
            .where(
                residents.c.digest_wanted.is_(True),
                residents.c.digest_hour.in_(hours),
                residents.c.reach == Reach.OPEN.value,
            )
            .order_by(residents.c.id)
        )
        return [ResidentId(row.id) for row in rows]

    async def was_laid(self, once: str) -> bool:
        """Whether the letter of that dedupe key was laid."""
        laid = await self.connection.execute(select(exists().where(outbox.c.dedupe_key == once)))
        return bool(laid.scalar_one())
