"""What residents said no to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.activity import ActivityId
from bot.domain.availability import Week
from bot.domain.dismissal import Dismissal, Why
from bot.domain.resident import ResidentId
from bot.storage.tables import dismissals


class Dismissals:
    """At most one of each activity by each resident: the last."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def put(self, resident: ResidentId, dismissal: Dismissal) -> None:
        """Keep a no, in the place of an earlier one; hours that were wrong before stay wrong."""
        earlier = await self.get(resident, dismissal.activity)
        if earlier is not None and earlier.hours is not None and dismissal.hours is not None:
            dismissal = replace(dismissal, hours=earlier.hours | dismissal.hours)
        await self.take_back(resident, dismissal.activity)
        await self.connection.execute(
            insert(dismissals).values(
                resident_id=resident,
                activity_id=dismissal.activity,
                why=dismissal.why.value,
                hours=f"{dismissal.hours.mask:042x}" if dismissal.hours is not None else None,
                at=dismissal.at,
            )
        )

    async def take_back(self, resident: ResidentId, activity: ActivityId) -> None:
        """They did not mean it."""
        await self.connection.execute(
            delete(dismissals).where(dismissals.c.resident_id == resident, dismissals.c.activity_id == activity)
        )

    async def get(self, resident: ResidentId, activity: ActivityId) -> Dismissal | None:
        """Theirs of that activity."""
        return next((one for one in await self.of(resident) if one.activity == activity), None)

    async def of(self, resident: ResidentId) -> Sequence[Dismissal]:
        """All of theirs, oldest first."""
        rows = await self.connection.execute(
            select(dismissals).where(dismissals.c.resident_id == resident).order_by(dismissals.c.id)
        )
        return [
            Dismissal(
                ActivityId(row.activity_id),
                Why(row.why),
                row.at,
                Week(int(row.hours, 16)) if row.hours is not None else None,
            )
            for row in rows
        ]
