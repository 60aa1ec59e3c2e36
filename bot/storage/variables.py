"""Single values that outlive a restart: the signing key, the demo's turned clock."""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import variables
from bot.storage.upsert import insert_or_ignore


class Variables:
    """Values by name."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def get(self, name: str) -> str | None:
        found = await self.connection.execute(select(variables.c.value).where(variables.c.name == name))
        return found.scalar_one_or_none()

    async def put(self, name: str, value: str) -> None:
        """Keep the value, in place of an earlier one."""
        if await self.first(name, value) != value:
            await self.connection.execute(update(variables).where(variables.c.name == name).values(value=value))

    async def first(self, name: str, value: str) -> str:
        """Keep the value unless there is one already; whichever is kept."""
        await self.connection.execute(insert_or_ignore(self.connection, variables).values(name=name, value=value))
        kept = await self.get(name)
        assert kept is not None
        return kept
