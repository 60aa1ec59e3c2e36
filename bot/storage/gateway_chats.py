"""Browser chats: who may be written to there, what was said, what the bot has not fetched yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import gateway_chats, gateway_files, gateway_messages, gateway_updates, variables
from bot.storage.upsert import insert_or_ignore

Body = Mapping[str, Any]
LINE: Final = "gateway-updates"  # the row that is locked while an update is laid down


@dataclass(frozen=True, slots=True)
class Chat:
    """One browser chat; ``revision`` counts up with each change that its page can see."""

    id: int
    language: str
    created_at: datetime
    last_message_id: int
    blocked: bool
    keyboard: Body | None
    notice: Body | None
    revision: int


class Kept(NamedTuple):
    """A message as it is now; ``revision`` is the chat's when it last changed."""

    message_id: int
    body: dict[str, Any]
    revision: int
    deleted: bool


class File(NamedTuple):
    """A file that was sent in one chat."""

    id: str
    chat_id: int
    name: str
    media_type: str
    content: bytes


class GatewayChats:
    """Whoever changes a chat gets it with ``lock=True`` first, so that its changes have one order."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def open(self, chat_id: int, language: str, now: datetime) -> bool:
        """Make a chat; False when that number is taken."""
        made = await self.connection.execute(
            insert_or_ignore(self.connection, gateway_chats).values(
                id=chat_id, language=language, created_at=now, last_message_id=0, blocked=False, revision=0
            )
        )
        return bool(made.rowcount)

    async def get(self, chat_id: int, *, lock: bool = False) -> Chat | None:
        query = select(gateway_chats).where(gateway_chats.c.id == chat_id)
        row = (await self.connection.execute(query.with_for_update() if lock else query)).one_or_none()
        return Chat(**row._mapping) if row else None

    async def put_message(self, chat_id: int, body: Body) -> Kept:
        """Add a message under the chat's next number, which its ``message_id`` becomes."""
        counted = await self.connection.execute(
            update(gateway_chats)
            .where(gateway_chats.c.id == chat_id)
            .values(last_message_id=gateway_chats.c.last_message_id + 1, revision=gateway_chats.c.revision + 1)
            .returning(gateway_chats.c.last_message_id, gateway_chats.c.revision)
        )
        message_id, revision = counted.one()
        kept = Kept(message_id, {"message_id": message_id, **body}, revision, deleted=False)
        await self.connection.execute(
            insert(gateway_messages).values(
                chat_id=chat_id, message_id=message_id, body=kept.body, revision=revision, deleted=False
            )
        )
        return kept

    async def message(self, chat_id: int, message_id: int) -> Kept | None:
        """That message, unless it was deleted."""
        found = await self.connection.execute(
            _kept().where(
                gateway_messages.c.chat_id == chat_id,
                gateway_messages.c.message_id == message_id,
                gateway_messages.c.deleted.is_(False),
            )
        )
        row = found.one_or_none()
        return Kept(*row) if row else None

    async def change_message(self, chat_id: int, message_id: int, body: Body) -> None:
        """Keep the message as it is now."""
        await self._change(chat_id, message_id, body=dict(body))

    async def delete_message(self, chat_id: int, message_id: int) -> None:
        """Empty the message; its number stays, so that a page that shows it learns of it."""
        await self._change(chat_id, message_id, body={}, deleted=True)

    async def latest(self, chat_id: int, most: int) -> Sequence[Kept]:
        """The last messages that are not deleted, oldest first."""
        rows = await self.connection.execute(
            _kept()
            .where(gateway_messages.c.chat_id == chat_id, gateway_messages.c.deleted.is_(False))
            .order_by(gateway_messages.c.message_id.desc())
            .limit(most)
        )
        return [Kept(*row) for row in reversed(rows.all())]

    async def changed(self, chat_id: int, after: int) -> Sequence[Kept]:
        """Messages that are new, edited or deleted since that revision, in the order of the chat."""
        rows = await self.connection.execute(
            _kept()
            .where(gateway_messages.c.chat_id == chat_id, gateway_messages.c.revision > after)
            .order_by(gateway_messages.c.message_id)
        )
        return [Kept(*row) for row in rows]

    async def set_language(self, chat_id: int, language: str) -> None:
        await self._set(chat_id, language=language)

    async def set_keyboard(self, chat_id: int, keyboard: Body | None) -> None:
        """Show these keys below the chat from now on; None takes them away."""
        await self._set(chat_id, keyboard=keyboard)

    async def set_blocked(self, chat_id: int, blocked: bool) -> None:
        await self._set(chat_id, blocked=blocked)

    async def set_notice(self, chat_id: int, notice: Body) -> None:
        """Keep what the last tap was answered with, marked with the revision it makes."""
        revision = await self._set(chat_id)
        await self.connection.execute(
            update(gateway_chats).where(gateway_chats.c.id == chat_id).values(notice={**notice, "revision": revision})
        )

    async def add_update(self, chat_id: int, body: Body) -> int:
        """Lay an update down for the bot; its number. Updates become visible in the order of their numbers."""
        await self._one_at_a_time()
        made = await self.connection.execute(
            insert(gateway_updates).values(chat_id=chat_id, body=dict(body)).returning(gateway_updates.c.update_id)
        )
        return int(made.scalar_one())

    async def updates(self, most: int) -> list[dict[str, Any]]:
        """The oldest updates that were not confirmed, each with its ``update_id``."""
        rows = await self.connection.execute(select(gateway_updates).order_by(gateway_updates.c.update_id).limit(most))
        return [{"update_id": row.update_id, **row.body} for row in rows]

    async def confirm(self, before: int) -> None:
        """Forget the updates with smaller numbers."""
        await self.connection.execute(delete(gateway_updates).where(gateway_updates.c.update_id < before))

    async def confirm_all_but(self, last: int) -> None:
        """Forget all updates but the last so many."""
        keep = select(gateway_updates.c.update_id).order_by(gateway_updates.c.update_id.desc()).limit(last)
        await self.connection.execute(delete(gateway_updates).where(gateway_updates.c.update_id.not_in(keep)))

    async def pending(self) -> int:
        """How many updates wait to be fetched."""
        counted = await self.connection.execute(select(func.count()).select_from(gateway_updates))
        return int(counted.scalar_one())

    async def add_file(self, file: File) -> None:
        await self.connection.execute(insert(gateway_files).values(**file._asdict()))

    async def file(self, file_id: str) -> File | None:
        row = (await self.connection.execute(select(gateway_files).where(gateway_files.c.id == file_id))).one_or_none()
        return File(row.id, row.chat_id, row.name, row.media_type, row.content) if row else None

    async def forget(self, chat_id: int) -> None:
        """Erase the chat and all that was said, sent and waiting in it."""
        for table in (gateway_updates, gateway_files, gateway_messages):
            await self.connection.execute(delete(table).where(table.c.chat_id == chat_id))
        await self.connection.execute(delete(gateway_chats).where(gateway_chats.c.id == chat_id))

    async def _one_at_a_time(self) -> None:
        """Wait for whoever is laying an update down.

        Otherwise a smaller number might be committed after a larger one was fetched, and be confirmed unseen.
        SQLite lets only one write at a time as it is.
        """
        if self.connection.dialect.name == "sqlite":
            return
        line = select(variables.c.name).where(variables.c.name == LINE).with_for_update()
        if (await self.connection.execute(line)).one_or_none() is None:
            await self.connection.execute(insert_or_ignore(self.connection, variables).values(name=LINE, value=""))
            await self.connection.execute(line)

    async def _change(self, chat_id: int, message_id: int, **values: object) -> None:
        revision = await self._set(chat_id)
        await self.connection.execute(
            update(gateway_messages)
            .where(gateway_messages.c.chat_id == chat_id, gateway_messages.c.message_id == message_id)
            .values(revision=revision, **values)
        )

    async def _set(self, chat_id: int, **values: object) -> int:
        """Change the chat; the revision that it makes."""
        counted = await self.connection.execute(
            update(gateway_chats)
            .where(gateway_chats.c.id == chat_id)
            .values(revision=gateway_chats.c.revision + 1, **values)
            .returning(gateway_chats.c.revision)
        )
        return int(counted.scalar_one())


def _kept() -> Any:
    return select(
        gateway_messages.c.message_id,
        gateway_messages.c.body,
        gateway_messages.c.revision,
        gateway_messages.c.deleted,
    )
