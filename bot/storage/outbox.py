"""The outbox: a row for each letter, written in the transaction of the fact it reports."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.letter import Kind, State
from bot.domain.resident import ResidentId
from bot.domain.signup import SignupId
from bot.storage.tables import outbox
from bot.storage.upsert import insert_or_ignore


class Outbox:
    """Letters to people who did not just speak."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def put(
        self,
        resident: ResidentId,
        kind: Kind,
        signup: SignupId,
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
                signup_id=signup,
                facts=dict(facts or {}),
                state=State.READY.value,
                not_before=not_before,
                expires_at=expires_at,
                attempts=0,
            )
        )
        return bool(put.rowcount)

    async def silence(self, signup: SignupId, kinds: frozenset[Kind], now: datetime) -> None:
        """Drop what was planned about that sign-up and has not been sent."""
        await self.connection.execute(
            update(outbox)
            .where(
                outbox.c.signup_id == signup,
                outbox.c.kind.in_([kind.value for kind in kinds]),
                outbox.c.state.in_([State.READY.value, State.LEASED.value]),
            )
            .values(state=State.DROPPED.value, settled_at=now, worker=None)
        )
