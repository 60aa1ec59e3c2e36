"""The letters of one person: what reached them, and what is about to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Row, Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.letter import Kind, Letter, LetterId, State
from bot.domain.resident import ResidentId
from bot.storage.tables import outbox, wards


class Delivered(NamedTuple):
    """A letter that the person has before them, or who answers for them."""

    id: LetterId
    resident: ResidentId
    kind: Kind
    about: int
    facts: dict[str, str]
    message_id: int
    sent_at: datetime


class Letters:
    """Rows of the outbox, from the reader's side."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def get(self, resident: ResidentId, wanted: LetterId) -> Delivered | None:
        """That letter, if it reached that person."""
        row = (await self.connection.execute(_delivered(resident).where(outbox.c.id == wanted))).one_or_none()
        return _letter(row) if row else None

    async def last(self, resident: ResidentId) -> Delivered | None:
        """The last letter that reached them."""
        rows = await self.connection.execute(_delivered(resident).order_by(outbox.c.message_id.desc()).limit(1))
        row = rows.one_or_none()
        return _letter(row) if row else None

    async def last_in_chat_of(self, person: ResidentId) -> Delivered | None:
        """The last letter that reached their chat, about them or about somebody for whom they answer."""
        theirs = select(wards.c.resident_id).where(wards.c.proxy_id == person)
        rows = await self.connection.execute(
            select(outbox)
            .where(
                (outbox.c.resident_id == person) | outbox.c.resident_id.in_(theirs),
                outbox.c.state == State.SENT.value,
                outbox.c.message_id.is_not(None),
            )
            .order_by(outbox.c.message_id.desc())
            .limit(1)
        )
        row = rows.one_or_none()
        return _letter(row) if row else None

    async def since(self, resident: ResidentId, kinds: Collection[Kind], moment: datetime) -> Sequence[Delivered]:
        """Those of these kinds that reached them after ``moment``, the oldest first."""
        rows = await self.connection.execute(
            _delivered(resident)
            .where(outbox.c.kind.in_(_values(kinds)), outbox.c.settled_at > moment)
            .order_by(outbox.c.settled_at, outbox.c.id)
        )
        return [_letter(row) for row in rows]

    async def ahead_of(self, letter: Letter, kinds: Collection[Kind], now: datetime) -> int:
        """How many of these kinds are on their way to the same person, or due and older."""
        waiting = outbox.c.state.in_([State.READY.value, State.LEASED.value])
        found = await self.connection.execute(
            select(func.count())
            .select_from(outbox)
            .where(
                outbox.c.resident_id == letter.resident,
                outbox.c.kind.in_(_values(kinds)),
                outbox.c.id != letter.id,
                or_(
                    outbox.c.state == State.SENDING.value,
                    waiting & (outbox.c.not_before <= now) & (outbox.c.id < letter.id),
                ),
            )
        )
        return int(found.scalar_one())


def _delivered(resident: ResidentId) -> Select[Any]:
    return select(outbox).where(outbox.c.resident_id == resident, outbox.c.state == State.SENT.value)


def _values(kinds: Collection[Kind]) -> list[str]:
    return sorted(kind.value for kind in kinds)


def _letter(row: Row[Any]) -> Delivered:
    return Delivered(
        LetterId(row.id),
        ResidentId(row.resident_id),
        Kind(row.kind),
        row.about,
        row.facts,
        row.message_id,
        row.settled_at,
    )
