"""Who would rather not come alone, and who was asked to go with them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.activity import Occurrence
from bot.domain.companion import Companion, CompanionId, State
from bot.domain.resident import ResidentId
from bot.domain.signup import Seat, SignupId
from bot.storage.tables import companions, occurrences, signups


class Companions:
    """Searches and questions by their number. Whoever changes one holds the lock of the search."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def get(self, wanted: CompanionId, *, lock: bool = False) -> Companion | None:
        """One search or question; with ``lock`` nobody else changes it until the end of this transaction."""
        query = select(companions).where(companions.c.id == wanted)
        row = (await self.connection.execute(query.with_for_update() if lock else query)).one_or_none()
        return _companion(row) if row else None

    async def seek(self, signup: SignupId, name: str, meeting: str, now: datetime, until: datetime) -> Companion:
        """Keep that somebody looks for company."""
        return await self._add(signup, None, State.SEEKING, now, until, name=name, meeting=meeting)

    async def ask(self, signup: SignupId, asked: SignupId, now: datetime, until: datetime) -> Companion:
        """Keep that somebody is asked to go along, before whom nobody is named."""
        return await self._add(signup, asked, State.ASKED, now, until, name="", meeting="")

    async def change(self, companion: Companion) -> None:
        """Keep it as it is now."""
        await self.connection.execute(
            update(companions)
            .where(companions.c.id == companion.id)
            .values(
                state=companion.state.value,
                name=companion.name,
                asked_name=companion.asked_name,
                meeting=companion.meeting,
            )
        )

    async def search_of(self, signup: SignupId) -> Companion | None:
        """The last search of whoever has that seat."""
        rows = await self.connection.execute(
            select(companions)
            .where(companions.c.signup_id == signup, companions.c.asked_id.is_(None))
            .order_by(companions.c.id.desc())
            .limit(1)
        )
        row = rows.one_or_none()
        return _companion(row) if row else None

    async def questions(self, signup: SignupId) -> Sequence[Companion]:
        """Everybody asked to go with whoever has that seat, oldest first."""
        rows = await self.connection.execute(
            select(companions)
            .where(companions.c.signup_id == signup, companions.c.asked_id.is_not(None))
            .order_by(companions.c.id)
        )
        return [_companion(row) for row in rows]

    async def said_yes(self, asked: SignupId) -> Companion | None:
        """The question to which whoever has that seat said yes, as long as it holds."""
        rows = await self.connection.execute(
            select(companions)
            .where(companions.c.asked_id == asked, companions.c.state == State.FOUND.value)
            .order_by(companions.c.id.desc())
            .limit(1)
        )
        row = rows.one_or_none()
        return _companion(row) if row else None

    async def searches(self, states: Collection[State]) -> Sequence[Companion]:
        """The searches that stand so, oldest first."""
        rows = await self.connection.execute(
            select(companions)
            .where(companions.c.asked_id.is_(None), companions.c.state.in_([state.value for state in states]))
            .order_by(companions.c.id)
        )
        return [_companion(row) for row in rows]

    async def regulars(self, occurrence: Occurrence) -> Sequence[SignupId]:
        """Seats there of those who have been at that activity before, asked for company longest ago first."""
        there, before, earlier = signups.alias("there"), signups.alias("before"), occurrences.alias("earlier")
        last = (
            select(func.max(companions.c.at))
            .join(signups, signups.c.id == companions.c.asked_id)
            .where(signups.c.resident_id == there.c.resident_id)
            .scalar_subquery()
        )
        rows = await self.connection.execute(
            select(there.c.id)
            .where(
                there.c.occurrence_id == occurrence.id,
                there.c.seat == Seat.TAKEN.value,
                select(before.c.id)
                .join(earlier, earlier.c.id == before.c.occurrence_id)
                .where(
                    before.c.resident_id == there.c.resident_id,
                    before.c.seat == Seat.ATTENDED.value,
                    earlier.c.activity_id == occurrence.activity.id,
                )
                .exists(),
            )
            .order_by(last.asc().nulls_first(), there.c.id)
        )
        return [SignupId(row.id) for row in rows]

    async def been_anywhere(self, resident: ResidentId) -> bool:
        """Whether they ever were where they had a seat."""
        found = await self.connection.execute(
            select(signups.c.id)
            .where(signups.c.resident_id == resident, signups.c.seat == Seat.ATTENDED.value)
            .limit(1)
        )
        return found.one_or_none() is not None

    async def live_of(self, resident: ResidentId) -> Mapping[CompanionId, Companion]:
        """Everything open in which they look for company or were asked or found."""
        theirs = select(signups.c.id).where(signups.c.resident_id == resident)
        rows = await self.connection.execute(
            select(companions).where(
                companions.c.signup_id.in_(theirs) | companions.c.asked_id.in_(theirs),
                companions.c.state.in_([State.SEEKING.value, State.ASKED.value, State.FOUND.value]),
            )
        )
        return {CompanionId(row.id): _companion(row) for row in rows}

    async def _add(
        self,
        signup: SignupId,
        asked: SignupId | None,
        state: State,
        now: datetime,
        until: datetime,
        *,
        name: str,
        meeting: str,
    ) -> Companion:
        made = await self.connection.execute(
            insert(companions)
            .values(
                signup_id=signup,
                asked_id=asked,
                name=name,
                asked_name="",
                meeting=meeting,
                state=state.value,
                at=now,
                until=until,
            )
            .returning(companions)
        )
        return _companion(made.one())


def _companion(row: Row[Any]) -> Companion:
    return Companion(
        id=CompanionId(row.id),
        signup=SignupId(row.signup_id),
        asked=SignupId(row.asked_id) if row.asked_id is not None else None,
        name=row.name,
        asked_name=row.asked_name,
        meeting=row.meeting,
        state=State(row.state),
        at=row.at,
        until=row.until,
    )
