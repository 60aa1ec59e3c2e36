"""The inbox: an update is stored here before it is acknowledged."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.resident import Channel
from bot.storage.tables import inbox
from bot.storage.upsert import insert_or_ignore


class Inbox:
    """Updates as they came in, until they are answered."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def accept(self, channel: Channel, update_id: int, chat_id: int, body: str, now: datetime) -> bool:
        """Store an update to be answered; False when it came before."""
        put = await self.connection.execute(
            insert_or_ignore(self.connection, inbox).values(
                channel=channel.value,
                update_id=update_id,
                chat_id=chat_id,
                body=body,
                state="waiting",
                attempts=0,
                received_at=now,
            )
        )
        return bool(put.rowcount)
