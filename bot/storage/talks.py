"""Where each chat stands in its dialogs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import delete, exists, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.resident import Channel
from bot.storage.tables import residents, talks


class Page(NamedTuple):
    """One record of a chat's talk."""

    state: str | None
    data: dict[str, Any]


class Talks:
    """The talk of one chat: a page for each destiny."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def of(self, channel: Channel, chat_id: int) -> dict[str, Page]:
        """All pages of the chat by destiny."""
        rows = await self.connection.execute(
            select(talks).where(talks.c.channel == channel.value, talks.c.chat_id == chat_id)
        )
        return {row.destiny: Page(row.state, row.data) for row in rows}

    async def keep(self, channel: Channel, chat_id: int, pages: Mapping[str, Page], now: datetime) -> None:
        """Write these pages anew; an empty one is forgotten."""
        if not pages:
            return
        await self.connection.execute(
            delete(talks).where(
                talks.c.channel == channel.value, talks.c.chat_id == chat_id, talks.c.destiny.in_(list(pages))
            )
        )
        rows = [
            {
                "channel": channel.value,
                "chat_id": chat_id,
                "destiny": destiny,
                "state": page.state,
                "data": page.data,
                "touched_at": now,
            }
            for destiny, page in pages.items()
            if page.state is not None or page.data
        ]
        if rows:
            await self.connection.execute(insert(talks), rows)

    async def forget(self, channel: Channel, chat_id: int) -> None:
        """Forget the whole talk."""
        await self.connection.execute(delete(talks).where(talks.c.channel == channel.value, talks.c.chat_id == chat_id))

    async def forget_strangers(self, before: datetime) -> int:
        """Forget the pages untouched since then of chats in which no resident speaks; how many."""
        known = exists().where(residents.c.channel == talks.c.channel, residents.c.chat_id == talks.c.chat_id)
        gone = await self.connection.execute(delete(talks).where(talks.c.touched_at <= before, ~known))
        return gone.rowcount
