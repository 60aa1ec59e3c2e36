"""Searches for somebody who comes in place of another, and who was invited."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.activity import OccurrenceId
from bot.domain.replacement import Invitation, Replacement, ReplacementId, Reply, Search
from bot.domain.resident import ResidentId
from bot.storage.tables import invitations, replacements
from bot.storage.upsert import insert_or_ignore


class Replacements:
    """Whoever changes a search holds the lock of its occurrence."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def add(self, occurrence: OccurrenceId, resident: ResidentId, sought: int, now: datetime) -> None:
        """Begin to look for somebody for so many seats."""
        await self.connection.execute(
            insert(replacements).values(
                occurrence_id=occurrence,
                resident_id=resident,
                sought=sought,
                found=0,
                state=Search.OPEN.value,
                at=now,
            )
        )

    async def change(self, replacement: Replacement) -> None:
        """Keep the search as it is now."""
        await self.connection.execute(
            update(replacements)
            .where(replacements.c.id == replacement.id)
            .values(found=replacement.found, state=replacement.search.value, widened_at=replacement.widened_at)
        )

    async def searching(self, occurrence: OccurrenceId | None = None) -> Sequence[Replacement]:
        """The open searches, of one occurrence or all, the earliest first."""
        wanted = select(replacements).where(replacements.c.state == Search.OPEN.value)
        if occurrence is not None:
            wanted = wanted.where(replacements.c.occurrence_id == occurrence)
        return [_replacement(row) for row in await self.connection.execute(wanted.order_by(replacements.c.id))]

    async def invite(self, occurrence: OccurrenceId, resident: ResidentId, now: datetime) -> bool:
        """Note that somebody is asked; False when they were asked before."""
        asked = await self.connection.execute(
            insert_or_ignore(self.connection, invitations).values(
                occurrence_id=occurrence, resident_id=resident, state=Reply.NONE.value, at=now
            )
        )
        return bool(asked.rowcount)

    async def invitation(self, occurrence: OccurrenceId, resident: ResidentId) -> Invitation | None:
        """That person's invitation to that occurrence."""
        found = await self.connection.execute(
            select(invitations).where(invitations.c.occurrence_id == occurrence, invitations.c.resident_id == resident)
        )
        row = found.one_or_none()
        if row is None:
            return None
        return Invitation(OccurrenceId(row.occurrence_id), ResidentId(row.resident_id), Reply(row.state), row.at)

    async def reply(self, occurrence: OccurrenceId, resident: ResidentId, reply: Reply) -> None:
        """Keep what they answered."""
        await self.connection.execute(
            update(invitations)
            .where(invitations.c.occurrence_id == occurrence, invitations.c.resident_id == resident)
            .values(state=reply.value)
        )

    async def invited(self, occurrence: OccurrenceId) -> frozenset[ResidentId]:
        """Everybody who was asked to come to it."""
        rows = await self.connection.execute(
            select(invitations.c.resident_id).where(invitations.c.occurrence_id == occurrence)
        )
        return frozenset(ResidentId(row.resident_id) for row in rows)

    async def asked_since(self, resident: ResidentId, since: datetime) -> int:
        """How often somebody was asked to come to anything since then."""
        count = select(func.count()).select_from(invitations)
        asked = await self.connection.execute(
            count.where(invitations.c.resident_id == resident, invitations.c.at > since)
        )
        return int(asked.scalar_one())

    async def last_asked(self, residents: Collection[ResidentId]) -> Mapping[ResidentId, datetime]:
        """When each of them was last asked; nothing for whoever never was."""
        rows = await self.connection.execute(
            select(invitations.c.resident_id, func.max(invitations.c.at).label("at"))
            .where(invitations.c.resident_id.in_(residents))
            .group_by(invitations.c.resident_id)
        )
        return {ResidentId(row.resident_id): row.at for row in rows}


def _replacement(row: Row[Any]) -> Replacement:
    return Replacement(
        id=ReplacementId(row.id),
        occurrence=OccurrenceId(row.occurrence_id),
        resident=ResidentId(row.resident_id),
        sought=row.sought,
        found=row.found,
        search=Search(row.state),
        at=row.at,
        widened_at=row.widened_at,
    )
