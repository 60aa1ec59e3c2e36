"""Links that carry a chat to another device: one for each chat, good once and for a while."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import gateway_passages


class GatewayPassages:
    """Passages are kept by a digest of their secret, so that the database opens no chat."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def keep(self, chat_id: int, digest: str, expires_at: datetime) -> None:
        """Let this link open the chat, and an earlier one no more."""
        await self.connection.execute(delete(gateway_passages).where(gateway_passages.c.chat_id == chat_id))
        await self.connection.execute(
            insert(gateway_passages).values(chat_id=chat_id, digest=digest, expires_at=expires_at)
        )

    async def use(self, digest: str, now: datetime) -> int | None:
        """The chat that the link opens, this once; None when it is unknown, used or too old."""
        used = await self.connection.execute(
            delete(gateway_passages)
            .where(gateway_passages.c.digest == digest, gateway_passages.c.expires_at > now)
            .returning(gateway_passages.c.chat_id)
        )
        return used.scalar_one_or_none()

    async def tidy(self, now: datetime) -> None:
        """Forget the links that are too old."""
        await self.connection.execute(delete(gateway_passages).where(gateway_passages.c.expires_at <= now))
