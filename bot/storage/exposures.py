"""How much each activity was shown, as weights of ``bot.matching.exposure``."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.activity import ActivityId
from bot.storage.tables import activities, exposures
from bot.storage.upsert import insert_or_ignore


class Exposures:
    """Sums that every process adds to."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def add(self, weights: Mapping[ActivityId, float]) -> None:
        """Add to the weights of these; activities that are gone are passed over."""
        if not weights:
            return
        there = await self.connection.execute(select(activities.c.id).where(activities.c.id.in_(sorted(weights))))
        known = [row.id for row in there]
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

    async def all(self) -> Mapping[tuple[ActivityId, str], float]:
        """Every weight that is kept, by activity and its municipality."""
        rows = await self.connection.execute(
            select(exposures, activities.c.municipality).join_from(exposures, activities)
        )
        return {(ActivityId(row.activity_id), row.municipality): row.weight for row in rows}
