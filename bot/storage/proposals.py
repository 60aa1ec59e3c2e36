"""What residents would start, and what those said who were asked whether they would come."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.activity import ActivityId
from bot.domain.availability import Week
from bot.domain.place import Point
from bot.domain.proposal import OPEN, Plan, Proposal, ProposalId, Reply, State
from bot.domain.resident import Reach, ResidentId
from bot.storage.tables import proposal_answers, proposals, residents
from bot.storage.upsert import insert_or_ignore


class Proposals:
    """Proposals by their number. Whoever changes one, or its answers, holds its lock."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def get(self, wanted: ProposalId, *, lock: bool = False) -> Proposal | None:
        """One proposal; with ``lock`` nobody else changes it until the end of this transaction."""
        query = select(proposals).where(proposals.c.id == wanted)
        row = (await self.connection.execute(query.with_for_update() if lock else query)).one_or_none()
        return _proposal(row) if row else None

    async def add(
        self,
        resident: ResidentId | None,
        municipality: str,
        plan: Plan,
        now: datetime,
        *,
        state: State = State.WAITING,
    ) -> Proposal:
        """Keep what somebody would start; with no ``resident`` a pool, which nobody starts yet."""
        made = await self.connection.execute(
            insert(proposals)
            .values(
                resident_id=resident,
                municipality=municipality,
                mentor="",
                pooled=resident is None,
                state=state.value,
                at=now,
                **_written(plan),
            )
            .returning(proposals)
        )
        return _proposal(made.one())

    async def change(self, proposal: Proposal) -> None:
        """Keep the proposal as it is now."""
        await self.connection.execute(
            update(proposals)
            .where(proposals.c.id == proposal.id)
            .values(
                resident_id=proposal.resident,
                mentor=proposal.mentor,
                state=proposal.state.value,
                until=proposal.until,
                widened_at=proposal.widened_at,
                activity_id=proposal.activity,
                alerted_at=proposal.alerted_at,
                **_written(proposal.plan),
            )
        )

    async def standing(self, states: Collection[State], municipality: str | None = None) -> Sequence[Proposal]:
        """Those that stand so, oldest first."""
        query = select(proposals).where(proposals.c.state.in_([state.value for state in states]))
        if municipality is not None:
            query = query.where(proposals.c.municipality == municipality)
        rows = await self.connection.execute(query.order_by(proposals.c.id))
        return [_proposal(row) for row in rows]

    async def open_of(self, resident: ResidentId) -> Sequence[Proposal]:
        """What they proposed and may still take back, oldest first."""
        rows = await self.connection.execute(
            select(proposals)
            .where(proposals.c.resident_id == resident, proposals.c.state.in_([state.value for state in OPEN]))
            .order_by(proposals.c.id)
        )
        return [_proposal(row) for row in rows]

    async def reply(self, proposal: ProposalId, resident: ResidentId, reply: Reply, now: datetime) -> None:
        """Keep what somebody said, in place of what they said before; or that they were asked."""
        values = {"answer": reply.value, "at": now}
        await self.connection.execute(
            insert_or_ignore(self.connection, proposal_answers).values(
                proposal_id=proposal, resident_id=resident, **values
            )
        )
        await self.connection.execute(
            update(proposal_answers)
            .where(proposal_answers.c.proposal_id == proposal, proposal_answers.c.resident_id == resident)
            .values(**values)
        )

    async def replies(self, proposal: ProposalId) -> Mapping[ResidentId, Reply]:
        """What everybody said who was asked, in the order in which they did."""
        rows = await self.connection.execute(
            select(proposal_answers)
            .where(proposal_answers.c.proposal_id == proposal)
            .order_by(proposal_answers.c.at, proposal_answers.c.id)
        )
        return {ResidentId(row.resident_id): Reply(row.answer) for row in rows}

    async def willing(self, proposal: ProposalId) -> Sequence[ResidentId]:
        """Those who would come and can still be told, the first to say so first."""
        rows = await self.connection.execute(
            select(proposal_answers.c.resident_id)
            .join(residents, residents.c.id == proposal_answers.c.resident_id)
            .where(
                proposal_answers.c.proposal_id == proposal,
                proposal_answers.c.answer == Reply.YES.value,
                residents.c.reach == Reach.OPEN.value,
            )
            .order_by(proposal_answers.c.at, proposal_answers.c.id)
        )
        return [ResidentId(row.resident_id) for row in rows]

    async def last_asked(self, wanted: Collection[ResidentId]) -> Mapping[ResidentId, datetime]:
        """When each of them was last asked about any proposal, or answered; those never asked are left out."""
        rows = await self.connection.execute(
            select(proposal_answers.c.resident_id, func.max(proposal_answers.c.at).label("at"))
            .where(proposal_answers.c.resident_id.in_(wanted))
            .group_by(proposal_answers.c.resident_id)
        )
        return {ResidentId(row.resident_id): row.at for row in rows}


def _written(plan: Plan) -> dict[str, Any]:
    return {
        "title": plan.title,
        "description": plan.description,
        "topics": sorted(plan.topics),
        "starts_at": plan.starts_at,
        "hours": f"{plan.hours.mask:042x}" if plan.hours is not None else None,
        "place_name": plan.place_name,
        "latitude": plan.point.latitude if plan.point else None,
        "longitude": plan.point.longitude if plan.point else None,
        "wanted": plan.wanted,
    }


def _plan(row: Row[Any]) -> Plan:
    return Plan(
        title=row.title,
        topics=frozenset(row.topics),
        starts_at=row.starts_at,
        hours=Week(int(row.hours, 16)) if row.hours is not None else None,
        place_name=row.place_name,
        point=Point(row.latitude, row.longitude) if row.latitude is not None else None,
        wanted=row.wanted,
        description=row.description,
    )


def _proposal(row: Row[Any]) -> Proposal:
    return Proposal(
        id=ProposalId(row.id),
        resident=ResidentId(row.resident_id) if row.resident_id is not None else None,
        municipality=row.municipality,
        plan=_plan(row),
        mentor=row.mentor,
        pooled=row.pooled,
        state=State(row.state),
        at=row.at,
        until=row.until,
        widened_at=row.widened_at,
        activity=ActivityId(row.activity_id) if row.activity_id is not None else None,
        alerted_at=row.alerted_at,
    )
