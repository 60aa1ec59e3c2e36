"""The inbox: an update is stored here before it is acknowledged."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, NamedTuple

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.resident import Channel
from bot.storage.tables import inbox
from bot.storage.upsert import insert_or_ignore

TROUBLE_LENGTH: Final = 200


class Standing(StrEnum):
    """Where an update stands."""

    WAITING = "waiting"
    DONE = "done"
    DEAD = "dead"  # could not be answered, and is not tried again


class Head(NamedTuple):
    """The update that its chat has to have answered next."""

    id: int
    channel: Channel
    chat_id: int
    attempts: int
    trouble: str | None  # of the last attempt; None when it did not live to tell


class Attempt(NamedTuple):
    """One update about to be answered; this attempt is counted in ``attempts`` already."""

    id: int
    channel: Channel
    chat_id: int
    body: str
    attempts: int
    received_at: datetime


class Inbox:
    """Updates as they came in, until they are answered."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def accept(
        self, channel: Channel, update_id: int, chat_id: int, body: str, now: datetime, *, answered: bool = False
    ) -> bool:
        """Store an update to be answered, or only that it came; False when it came before."""
        put = await self.connection.execute(
            insert_or_ignore(self.connection, inbox).values(
                channel=channel.value,
                update_id=update_id,
                chat_id=chat_id,
                body=None if answered else body,
                state=(Standing.DONE if answered else Standing.WAITING).value,
                attempts=0,
                received_at=now,
            )
        )
        return bool(put.rowcount)

    async def waiting(self) -> int:
        """How many updates are still to be answered."""
        found = await self.connection.execute(
            select(func.count()).select_from(inbox).where(inbox.c.state == Standing.WAITING.value)
        )
        return int(found.scalar_one())

    async def heads(self, channels: Collection[Channel]) -> Sequence[Head]:
        """The first waiting update of each chat, longest waiting first."""
        first = (
            select(inbox.c.channel, func.min(inbox.c.update_id).label("update_id"))
            .where(
                inbox.c.state == Standing.WAITING.value, inbox.c.channel.in_([channel.value for channel in channels])
            )
            .group_by(inbox.c.channel, inbox.c.chat_id)
            .subquery()
        )
        rows = await self.connection.execute(
            select(inbox.c.id, inbox.c.channel, inbox.c.chat_id, inbox.c.attempts, inbox.c.trouble)
            .join(first, (first.c.channel == inbox.c.channel) & (first.c.update_id == inbox.c.update_id))
            .order_by(inbox.c.id)
        )
        return [Head(row.id, Channel(row.channel), row.chat_id, row.attempts, row.trouble) for row in rows]

    async def attempt(self, wanted: Collection[int]) -> Sequence[Attempt]:
        """Count an attempt of each of these that still waits; it has no trouble until it tells of some."""
        rows = await self.connection.execute(
            update(inbox)
            .where(inbox.c.id.in_(wanted), inbox.c.state == Standing.WAITING.value)
            .values(attempts=inbox.c.attempts + 1, trouble=None)
            .returning(inbox)
        )
        return [
            Attempt(row.id, Channel(row.channel), row.chat_id, row.body, row.attempts, row.received_at) for row in rows
        ]

    async def finish(self, wanted: int) -> None:
        """It is answered: what the person said is forgotten."""
        await self._set(wanted, state=Standing.DONE.value, body=None, trouble=None)

    async def fail(self, wanted: int, trouble: str, *, counts: bool = True) -> None:
        """The attempt came to nothing; it waits for the next. ``counts``: whether it was the update's own fault."""
        spared = {} if counts else {"attempts": inbox.c.attempts - 1}
        await self._set(wanted, trouble=trouble[:TROUBLE_LENGTH], **spared)

    async def bury(self, wanted: int, trouble: str) -> None:
        """It is never tried again; its body stays for a while, so that the fault can be found."""
        await self._set(wanted, state=Standing.DEAD.value, trouble=trouble[:TROUBLE_LENGTH])

    async def empty_dead(self, received_before: datetime) -> int:
        """Forget what was said in buried updates; how many."""
        emptied = await self.connection.execute(
            update(inbox)
            .where(
                inbox.c.state == Standing.DEAD.value, inbox.c.received_at < received_before, inbox.c.body.is_not(None)
            )
            .values(body=None)
        )
        return emptied.rowcount

    async def forget_done(self, received_before: datetime) -> int:
        """Forget answered updates that cannot come again; how many."""
        gone = await self.connection.execute(
            delete(inbox).where(inbox.c.state == Standing.DONE.value, inbox.c.received_at < received_before)
        )
        return gone.rowcount

    async def forget(self, channel: Channel, chat_id: int) -> None:
        """Forget what was said in that chat's buried updates."""
        await self.connection.execute(
            update(inbox)
            .where(
                inbox.c.channel == channel.value,
                inbox.c.chat_id == chat_id,
                inbox.c.state == Standing.DEAD.value,
            )
            .values(body=None)
        )

    async def _set(self, wanted: int, **values: Any) -> None:
        await self.connection.execute(update(inbox).where(inbox.c.id == wanted).values(**values))
