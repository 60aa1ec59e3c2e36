"""How much each activity was shown, as weights of ``bot.matching.exposure``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.activity import ActivityId
from bot.storage.columns import CHUNK
from bot.storage.tables import activities, exposures, occurrences
from bot.storage.upsert import insert_or_ignore


class Exposures:
    """Sums that every process adds to."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def add(self, weights: Mapping[ActivityId, float]) -> None:
        """Add to the weights of these; activities that are gone are passed over."""
        for at in range(0, len(weights), CHUNK):
            await self._add({number: weights[number] for number in sorted(weights)[at : at + CHUNK]})

    async def _add(self, weights: Mapping[ActivityId, float]) -> None:
        wanted = select(activities.c.id).where(activities.c.id.in_(weights)).order_by(activities.c.id)
        known = [ActivityId(row.id) for row in await self.connection.execute(wanted)]
        if not known:
            return
        await self.connection.execute(
            insert_or_ignore(self.connection, exposures), [{"activity_id": number, "weight": 0.0} for number in known]
        )
        await self.connection.execute(
            update(exposures)
            .where(exposures.c.activity_id == bindparam("number"))
            .values(weight=exposures.c.weight + bindparam("added")),
            [{"number": number, "added": weights[number]} for number in known],
        )

    async def tidy(self, now: datetime) -> int:
        """Forget activities that do not happen any more; how many."""
        coming = select(occurrences.c.activity_id).where(occurrences.c.starts_at >= now)
        return (await self.connection.execute(delete(exposures).where(exposures.c.activity_id.not_in(coming)))).rowcount

    async def all(self) -> Mapping[tuple[ActivityId, str], float]:
        """Every weight that is kept, by activity and its municipality."""
        rows = await self.connection.execute(
            select(exposures, activities.c.municipality).join_from(exposures, activities)
        )
        return {(ActivityId(row.activity_id), row.municipality): row.weight for row in rows}
