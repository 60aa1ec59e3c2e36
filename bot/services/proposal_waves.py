"""Asking residents whether they would come to what somebody would start: whom it fits, a few at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from bot.clock import Clock
from bot.domain.availability import Week
from bot.domain.consent import Purpose
from bot.domain.letter import Kind
from bot.domain.local_time import QuietHours
from bot.domain.municipality import Municipality
from bot.domain.proposal import BETWEEN_WAVES, COMES, MOST_ASKED, OPEN, WAVE, Proposal, Reason, Reply, State
from bot.domain.resident import ResidentId
from bot.matching.calls import Call
from bot.matching.pooling import would_do
from bot.services.callees import Callees
from bot.services.proposals import Proposals, locked, put
from bot.services.wishers import wishers
from bot.storage import Storage, Town

LOOKED_AT: Final = 50  # of those whom it fits best, from whom those asked longest ago are chosen
NEVER: Final = datetime.min.replace(tzinfo=UTC)


class ProposalWaves:
    """Those who wished for it first, then those whom it fits best; nobody who has not agreed to be written to."""

    def __init__(self, proposals: Proposals, callees: Callees, quiet: QuietHours) -> None:
        self.storage: Storage = proposals.storage
        self.clock: Clock = proposals.clock
        self.proposals = proposals
        self.callees = callees
        self.quiet = quiet

    async def widen(self) -> int:
        """Ask some more about every proposal that is still short of people; how many were asked."""
        now = self.clock.now()
        async with self.storage.read() as town:
            asking = await town.proposals.standing({State.ASKING})
        return sum([await self._widen(one, now) for one in asking if self._wants_a_wave(one, now)])

    async def close(self) -> int:
        """End what too few wanted to come to by its day, and what staff overlooked, kindly for everybody who hoped
        for it; how many.
        """
        now = self.clock.now()
        async with self.storage.read() as town:
            due = [one for one in await town.proposals.standing(OPEN) if _is_due(one, now)]
        for one in due:
            async with self.storage.begin() as town:
                proposal = await locked(town, one.id)
                if proposal.overlooked(now):
                    await self.proposals.decline(town, proposal, Reason.LATE)
                elif proposal.state is State.ASKING:
                    await self._end(town, proposal)
        return len(due)

    async def _end(self, town: Town, proposal: Proposal) -> None:
        await town.proposals.change(proposal.to(State.ENDED))
        await self.proposals.tell_off(town, proposal)
        if proposal.resident is not None:
            await put(town, proposal.resident, Kind.PROPOSAL_ENDED, proposal, self.clock)

    def _wants_a_wave(self, proposal: Proposal, now: datetime) -> bool:
        municipality = self.proposals.municipalities.get(proposal.municipality)
        night = municipality is None or self.quiet.hold(now, municipality.zone)
        rested = proposal.widened_at is None or proposal.widened_at + BETWEEN_WAVES <= now
        return rested and not night and not _is_over(proposal, now)

    async def _widen(self, proposal: Proposal, now: datetime) -> int:
        async with self.storage.read() as town:
            wished = await self._wished(town, proposal)
            asked = [one for one, reply in (await town.proposals.replies(proposal.id)).items() if reply in COMES]
        fitting = await self.callees.best(self._call(proposal, now, asked), LOOKED_AT)
        found = list(dict.fromkeys([*wished, *(one.resident for one in fitting)]))
        async with self.storage.begin() as town:
            current = await town.proposals.get(proposal.id, lock=True)
            if current is None or current.state is not State.ASKING or current.widened_at != proposal.widened_at:
                return 0  # another process has been here, or nothing comes of it
            await town.proposals.change(replace(current, widened_at=now))
            return await self._ask(town, current, wished, found, now)

    async def _ask(
        self, town: Town, proposal: Proposal, wished: Sequence[ResidentId], found: Sequence[ResidentId], now: datetime
    ) -> int:
        """One wave: those who wished for it first, and of others those asked longest ago."""
        replies = await town.proposals.replies(proposal.id)
        room = min(WAVE, MOST_ASKED - sum(reply in COMES for reply in replies.values()))
        last = await town.proposals.last_asked(found)
        asked = 0
        for number in sorted(found, key=lambda one: (one not in wished, last.get(one, NEVER))):
            if asked >= room:
                break
            if (
                number != proposal.resident
                and replies.get(number) not in COMES
                and await may_be_asked(town, number, now)
            ):
                await town.proposals.reply(proposal.id, number, Reply.ASKED, now)
                asked += await put(town, number, Kind.WOULD_YOU_COME, proposal, self.clock)
        return asked

    async def _wished(self, town: Town, proposal: Proposal) -> Sequence[ResidentId]:
        """Who wishes for this, at that time and within reach, oldest wish first."""
        plan, zone = proposal.plan, self._municipality(proposal).zone
        starts = plan.starts_at.astimezone(zone) if plan.starts_at else None
        hours = Week.of_hours([starts.weekday()], [starts.hour]) if starts else plan.hours
        return [
            one.resident
            for one in await wishers(town, proposal.municipality)
            if one.topic in plan.topics and would_do(one, hours, plan.point)
        ]

    def _municipality(self, proposal: Proposal) -> Municipality:
        municipality = self.proposals.municipalities.get(proposal.municipality)
        assert municipality is not None  # its proposals rest while its file is away
        return municipality

    def _call(self, proposal: Proposal, now: datetime, asked: Iterable[ResidentId]) -> Call:
        plan = proposal.plan
        zone = self._municipality(proposal).zone
        return Call(
            now=now,
            topics=plan.topics,
            municipalities=frozenset({proposal.municipality}),
            starts=plan.starts_at.astimezone(zone) if plan.starts_at else None,
            point=plan.point,
            asked=frozenset(asked),
        )


async def may_be_asked(town: Town, number: ResidentId, now: datetime) -> bool:
    """Whether it is right to ask them now: they agreed to be matched, and said neither STOP nor PAUSE."""
    resident = await town.residents.get(number)
    if resident is None or not resident.may_be_written_to(now):
        return False
    agreed = (await town.residents.consents_of(number)).get(Purpose.MATCHING)
    return agreed is not None and agreed.holds


def _is_over(proposal: Proposal, now: datetime) -> bool:
    return proposal.until is not None and proposal.until <= now


def _is_due(proposal: Proposal, now: datetime) -> bool:
    return proposal.overlooked(now) or (proposal.state is State.ASKING and _is_over(proposal, now))
