"""Counted steps of talks, under pseudonyms."""

from __future__ import annotations

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.event import Event
from bot.storage.tables import events


class Events:
    """Only ever added to, and withdrawn with the person."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def add(self, event: Event) -> None:
        await self.connection.execute(
            insert(events).values(
                person=event.person,
                at=event.at,
                step=event.step,
                option=event.option,
                channel=event.channel.value,
                language=event.language,
                municipality=event.municipality,
                took_ms=event.took_ms,
            )
        )

    async def withdraw(self, person: str) -> None:
        """Forget everything that was counted of one person."""
        await self.connection.execute(delete(events).where(events.c.person == person))

    async def of(self, person: str) -> list[dict[str, object]]:
        """Everything that was counted of one person, oldest first."""
        rows = await self.connection.execute(select(events).where(events.c.person == person).order_by(events.c.id))
        return [dict(row._mapping) for row in rows]
