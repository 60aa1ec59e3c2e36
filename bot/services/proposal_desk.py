"""What staff decide about proposals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.clock import Clock
from bot.domain.letter import Kind
from bot.domain.plain import line
from bot.domain.proposal import Plan, Proposal, ProposalId, Reason, State
from bot.services.proposals import Proposals, Standing, locked, put, standing, there
from bot.storage import Storage

LONGEST_NAME: Final = 80  # characters of a mentor


class ProposalDesk:
    """Every decision is told to the proposer by letter, in the transaction in which it is made."""

    def __init__(self, proposals: Proposals) -> None:
        self.storage: Storage = proposals.storage
        self.clock: Clock = proposals.clock

    async def waiting(self, municipality: str | None = None) -> Sequence[Standing]:
        """What waits for a decision, and what residents are asked about now; oldest first."""
        async with self.storage.read() as town:
            found = await town.proposals.standing({State.WAITING, State.ASKING}, municipality)
            return [await standing(town, one) for one in found]

    async def look(self, wanted: ProposalId) -> Standing:
        """One proposal with its numbers. Outdated when it is gone."""
        async with self.storage.read() as town:
            return await standing(town, await there(town, wanted))

    async def approve(
        self,
        wanted: ProposalId,
        mentor: str,
        *,
        starts_at: datetime | None = None,
        place_name: str = "",
        topics: frozenset[str] = frozenset(),
    ) -> Proposal:
        """Let residents be asked; what the proposer left open is decided here, in talk with them.

        Refused while something is missing, or when it begins too soon. Outdated when it was decided before.
        """
        async with self.storage.begin() as town:
            proposal = await locked(town, wanted)
            plan = _decided(proposal.plan, starts_at, place_name, topics)
            name = line(mentor, LONGEST_NAME)
            approved = replace(proposal.asked_about(plan, name, self.clock.now()), widened_at=None)
            await town.proposals.change(approved)
            if approved.resident is not None:
                await put(town, approved.resident, Kind.PROPOSAL_APPROVED, approved, self.clock)
            return approved

    async def decline(self, wanted: ProposalId, reason: Reason) -> Proposal:
        """Say no, kindly and with another way. Outdated when it was decided before."""
        async with self.storage.begin() as town:
            declined = (await locked(town, wanted)).to(State.DECLINED)
            await town.proposals.change(declined)
            if declined.resident is not None:
                await put(town, declined.resident, Kind.PROPOSAL_DECLINED, declined, self.clock, reason=reason.value)
            return declined


def _decided(plan: Plan, starts_at: datetime | None, place_name: str, topics: frozenset[str]) -> Plan:
    moved = place_name and place_name != plan.place_name
    return replace(
        plan,
        starts_at=starts_at or plan.starts_at,
        place_name=place_name or plan.place_name,
        point=None if moved else plan.point,
        topics=topics or plan.topics,
    )
