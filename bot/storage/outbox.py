"""The outbox: a row for each letter, written in the transaction of the fact it reports.

A courier leases letters, commits the intent to send each one, sends it and settles it. Leases go
by the database's clock, which all couriers share; when a letter is due goes by the bot's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Float, Row, Select, case, cast, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.letter import Kind, Letter, LetterId, State
from bot.domain.resident import Channel, ResidentId
from bot.storage.tables import outbox, residents, wards
from bot.storage.upsert import insert_or_ignore
from bot.storage.wards import RUNG

TROUBLE_LENGTH: Final = 200
MOST_RUNG: Final = 500  # letters that one list tells
IN_NO_CHAT: Final = 0  # the message that a letter is which was told by telephone
readers: Final = residents.alias("readers")
UNIX_EPOCH_JULIAN: Final = 2440587.5
SECONDS_A_DAY: Final = 86400.0


class Settlement(NamedTuple):
    """What became of a letter; ``not_before`` when it is ``READY`` for another try."""

    letter: LetterId
    state: State
    trouble: str | None = None
    message_id: int | None = None
    not_before: datetime | None = None
    more_attempts: int = 0  # than the intents that were committed


class Outbox:
    """Letters to people who did not just speak."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def put(
        self,
        resident: ResidentId,
        kind: Kind,
        about: int,
        *,
        once: str,
        not_before: datetime,
        expires_at: datetime | None = None,
        facts: Mapping[str, str] | None = None,
    ) -> bool:
        """Lay a letter in the outbox; False when one with the same ``once`` was laid before."""
        put = await self.connection.execute(
            insert_or_ignore(self.connection, outbox).values(
                dedupe_key=once,
                resident_id=resident,
                kind=kind.value,
                about=about,
                facts=dict(facts or {}),
                state=State.READY.value,
                not_before=not_before,
                expires_at=expires_at,
                attempts=0,
            )
        )
        return bool(put.rowcount)

    async def fresh(self, kind: Kind, about: int) -> str:
        """A ``once`` for one more letter of that kind about that; whoever lays it holds the lock of that."""
        laid = await self.connection.execute(
            select(func.count()).select_from(outbox).where(outbox.c.kind == kind.value, outbox.c.about == about)
        )
        return f"{kind}:{about}:{laid.scalar_one()}"

    async def silence(self, about: int, kinds: frozenset[Kind], now: datetime) -> None:
        """Drop what was planned about that and has not been sent; ``kinds`` all speak of the same noun."""
        await self.connection.execute(
            update(outbox)
            .where(
                outbox.c.about == about,
                outbox.c.kind.in_([kind.value for kind in kinds]),
                outbox.c.state.in_([State.READY.value, State.LEASED.value]),
            )
            .values(state=State.DROPPED.value, settled_at=now, worker=None)
        )

    async def recover(self, now: datetime, *, tries: int, sparing: Collection[LetterId] = ()) -> None:
        """Take back what couriers held whose lease is over.

        Leased letters are surely unsent. Those being sent are in doubt and sent again, because a
        reminder that comes twice is better than none; but not after ``tries`` attempts, and not
        those to be spared, of which the courier that asks still knows what became.
        """
        over = (outbox.c.leased_until < self._now()) & outbox.c.id.not_in(sparing)
        held = outbox.c.state.in_([State.LEASED.value, State.SENDING.value])
        in_doubt = outbox.c.state == State.SENDING.value
        await self.connection.execute(
            update(outbox)
            .where(in_doubt, over, outbox.c.attempts >= tries)
            .values(state=State.FAILED.value, worker=None, settled_at=now, trouble="in-doubt")
        )
        await self.connection.execute(
            update(outbox).where(held, over).values(state=State.READY.value, worker=None, leased_until=None)
        )

    async def expire(self, now: datetime) -> None:
        """Drop letters that nobody needs any longer."""
        await self.connection.execute(
            update(outbox)
            .where(outbox.c.state == State.READY.value, outbox.c.expires_at <= now)
            .values(state=State.DROPPED.value, settled_at=now, trouble="expired")
        )

    async def lease(
        self, worker: str, channels: Collection[Channel], now: datetime, *, lasts: timedelta, most: int
    ) -> Sequence[Letter]:
        """Hold up to ``most`` due letters for that courier, longest due first."""
        due = (
            _with_readers(select(outbox.c.id))
            .where(
                outbox.c.state == State.READY.value,
                outbox.c.not_before <= now,
                readers.c.channel.in_([channel.value for channel in channels]),
            )
            .order_by(outbox.c.not_before, outbox.c.id)
            .limit(most)
            .with_for_update(of=outbox, skip_locked=True)
            .cte("due")
        )
        leased = await self.connection.execute(
            update(outbox)
            .where(outbox.c.id.in_(select(due.c.id)))
            .values(state=State.LEASED.value, worker=worker, leased_until=self._from_now(lasts))
            .returning(outbox.c.id)
        )
        return await self._letters(leased.scalars().all())

    async def to_ring(self, municipality: str, until: datetime) -> Sequence[Letter]:
        """What is to be told by telephone to those who live there and is due by then, longest due first."""
        due = await self.connection.execute(
            select(outbox.c.id)
            .join(residents, residents.c.id == outbox.c.resident_id)
            .join(wards, wards.c.resident_id == residents.c.id)
            .where(
                residents.c.municipality == municipality,
                RUNG,
                outbox.c.state == State.READY.value,
                outbox.c.not_before <= until,
            )
            .order_by(outbox.c.not_before, outbox.c.id)
            .limit(MOST_RUNG)
        )
        return await self._letters(due.scalars().all())

    async def to_be_told(self, wanted: LetterId) -> Letter | None:
        """That letter, if it waits to be told by telephone."""
        found = await self.connection.execute(
            select(outbox.c.id)
            .join(wards, wards.c.resident_id == outbox.c.resident_id)
            .where(outbox.c.id == wanted, RUNG, outbox.c.state == State.READY.value)
        )
        return next(iter(await self._letters(found.scalars().all())), None)

    async def municipality_of(self, wanted: LetterId) -> str:
        """Where whom it is for lives, as a slug; empty when that or the letter is not there."""
        found = await self.connection.execute(
            select(residents.c.municipality)
            .join(outbox, outbox.c.resident_id == residents.c.id)
            .where(outbox.c.id == wanted)
        )
        return found.scalar_one_or_none() or ""

    async def told(self, wanted: LetterId, state: State, now: datetime, trouble: str | None = None) -> None:
        """What became of a letter that was to be told by telephone and waited until now."""
        await self.connection.execute(
            update(outbox)
            .where(outbox.c.id == wanted, outbox.c.state == State.READY.value)
            .values(state=state.value, settled_at=now, message_id=IN_NO_CHAT, trouble=trouble)
        )

    async def renew(self, worker: str, *, lasts: timedelta) -> None:
        """Hold on to everything that this courier still holds."""
        await self.connection.execute(
            update(outbox)
            .where(
                outbox.c.worker == worker,
                outbox.c.state.in_([State.LEASED.value, State.SENDING.value]),
                outbox.c.leased_until > self._now(),
            )
            .values(leased_until=self._from_now(lasts))
        )

    async def intend(self, worker: str, wanted: Collection[LetterId], *, lasts: timedelta) -> frozenset[LetterId]:
        """Note that these go out now; only those that are still this courier's, under a live lease, may."""
        going = await self.connection.execute(
            update(outbox)
            .where(
                outbox.c.id.in_(wanted),
                outbox.c.worker == worker,
                outbox.c.state == State.LEASED.value,
                outbox.c.leased_until > self._now(),
            )
            .values(state=State.SENDING.value, attempts=outbox.c.attempts + 1, leased_until=self._from_now(lasts))
            .returning(outbox.c.id)
        )
        return frozenset(LetterId(number) for number in going.scalars())

    async def settle(self, worker: str, settlements: Iterable[Settlement], now: datetime) -> None:
        """Write down what became of letters that are still this courier's; of others somebody else knows."""
        for settlement in settlements:
            await self.connection.execute(
                update(outbox)
                .where(
                    outbox.c.id == settlement.letter,
                    outbox.c.worker == worker,
                    outbox.c.state.in_([State.LEASED.value, State.SENDING.value]),
                )
                .values(**_settled(settlement, now))
            )

    async def release(self, worker: str) -> None:
        """Let others have what this courier holds and has not begun to send."""
        await self.connection.execute(
            update(outbox)
            .where(outbox.c.worker == worker, outbox.c.state == State.LEASED.value)
            .values(state=State.READY.value, worker=None, leased_until=None)
        )

    async def _letters(self, wanted: Collection[int]) -> Sequence[Letter]:
        rows = await self.connection.execute(
            _with_readers(select(outbox, readers.c.id.label("reader_id"), readers.c.channel, readers.c.chat_id))
            .where(outbox.c.id.in_(wanted))
            .order_by(outbox.c.not_before, outbox.c.id)
        )
        return [_letter(row) for row in rows]

    def _now(self) -> ColumnElement[float]:
        """The database's clock, in seconds of the epoch, running on within a transaction."""
        if self.connection.dialect.name == "postgresql":
            return cast(func.extract("epoch", func.clock_timestamp()), Float)
        return (func.julianday("now", type_=Float) - UNIX_EPOCH_JULIAN) * SECONDS_A_DAY

    def _from_now(self, lasts: timedelta) -> ColumnElement[float]:
        return self._now() + literal(lasts.total_seconds(), Float)


def _with_readers(query: Select[Any]) -> Select[Any]:
    """Letters with those in whose chats they are read; of a ward that is the proxy, unless the ward is rung."""
    reader = func.coalesce(case((~RUNG, wards.c.proxy_id)), outbox.c.resident_id)
    return (
        query.select_from(outbox)
        .outerjoin(wards, wards.c.resident_id == outbox.c.resident_id)
        .join(readers, readers.c.id == reader)
    )


def _settled(settlement: Settlement, now: datetime) -> dict[str, Any]:
    values: dict[str, Any] = {
        "state": settlement.state.value,
        "worker": None,
        "leased_until": None,
        "trouble": settlement.trouble.replace("\0", "")[:TROUBLE_LENGTH] if settlement.trouble else None,
    }
    if settlement.state is State.READY:
        values["not_before"] = settlement.not_before or now
        if settlement.more_attempts:
            values["attempts"] = outbox.c.attempts + settlement.more_attempts
    else:
        values |= {"settled_at": now, "message_id": settlement.message_id}
    return values


def _letter(row: Row[Any]) -> Letter:
    return Letter(
        id=LetterId(row.id),
        resident=ResidentId(row.resident_id),
        reader=ResidentId(row.reader_id),
        channel=Channel(row.channel),
        chat_id=row.chat_id,
        kind=Kind(row.kind),
        about=row.about,
        facts=row.facts,
        attempts=row.attempts,
        expires_at=row.expires_at,
    )
