"""What staff decide about proposals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.clock import Clock
from bot.domain.letter import Kind
from bot.domain.proposal import FOR_STAFF, Plan, Proposal, ProposalId, Reason, State, mentor_of, place_of
from bot.services.countries import Countries
from bot.services.proposals import Proposals, Standing, locked, put, standing, there
from bot.storage import Storage


class ProposalDesk:
    """Every decision is told to the proposer by letter, in the transaction in which it is made."""

    def __init__(self, proposals: Proposals, countries: Countries) -> None:
        self.storage: Storage = proposals.storage
        self.clock: Clock = proposals.clock
        self.proposals = proposals
        self.countries = countries

    async def waiting(self, municipality: str | None = None) -> Sequence[Standing]:
        """What waits for a decision, and what residents are asked about now; oldest first."""
        async with self.storage.read() as town:
            found = await town.proposals.standing({State.WAITING, State.ASKING}, municipality)
            return [await standing(town, one) for one in found]

    async def look(self, wanted: ProposalId) -> Standing:
        """One proposal with its numbers. Outdated when it is gone."""
        async with self.storage.read() as town:
            return await standing(town, await there(town, wanted))

    async def municipality_of(self, wanted: ProposalId) -> str:
        """Where it is proposed, as a slug; empty when it is not there. Nothing is refused."""
        async with self.storage.read() as town:
            proposal = await town.proposals.get(wanted)
        return proposal.municipality if proposal is not None else ""

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
            approved = replace(proposal.asked_about(plan, mentor_of(mentor), self.clock.now()), widened_at=None)
            await town.proposals.change(approved)
            if approved.resident is not None:
                await put(town, approved.resident, Kind.PROPOSAL_APPROVED, approved, self.clock)
            return approved

    async def decline(self, wanted: ProposalId, reason: Reason) -> Proposal:
        """Say no, kindly and with another way, even to what residents are asked about already: who would have come is
        told that it is off. Outdated when it was decided before.
        """
        async with self.storage.begin() as town:
            return await self.proposals.decline(town, await locked(town, wanted), reason)

    async def unalerted(self) -> Sequence[Proposal]:
        """What waits for staff and of which they were not told, or not for a working day; oldest first."""
        now = self.clock.now()
        async with self.storage.read() as town:
            waiting = await town.proposals.standing(FOR_STAFF)
        return [proposal for proposal in waiting if self._to_be_told(proposal, now)]

    async def alerted(self, told: Proposal) -> None:
        """Staff were told of it as it was."""
        async with self.storage.begin() as town:
            if await town.proposals.get(told.id, lock=True) == told:
                await town.proposals.change(replace(told, alerted_at=self.clock.now()))

    def _to_be_told(self, proposal: Proposal, now: datetime) -> bool:
        municipality = self.proposals.municipalities.get(proposal.municipality)
        if municipality is None:  # its file is gone: nobody is there to be told
            return False
        last = proposal.alerted_at
        if last is None or proposal.state is State.POOLED:  # nobody waits for a pool
            return last is None
        return self.countries.a_working_day_after(municipality, last) <= now


def _decided(plan: Plan, starts_at: datetime | None, place_name: str, topics: frozenset[str]) -> Plan:
    named = place_of(place_name) or plan.place_name
    moved = named != plan.place_name
    return replace(
        plan,
        starts_at=starts_at or plan.starts_at,
        place_name=named,
        point=None if moved else plan.point,
        topics=topics or plan.topics,
    )
