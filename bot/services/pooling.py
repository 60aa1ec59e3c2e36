"""Unmet wishes pooled every night; with staff's blessing one of those who wish it is asked to start it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from bot.clock import Clock
from bot.domain.letter import Kind
from bot.domain.proposal import OPEN, POOLS, STARTER_THINKS, Plan, Proposal, ProposalId, Reply, State, mentor_of
from bot.domain.resident import ResidentId
from bot.errors import Outdated, Refused, Rule
from bot.matching.pooling import FEWEST, Pool, Spot, Wisher, pools, would_do
from bot.services.proposal_waves import NEVER, may_be_asked
from bot.services.proposals import Proposals, locked, put, there
from bot.services.wishers import wishers
from bot.storage import Storage, Town

GIVEN_UP_AFTER: Final = timedelta(days=60)  # since the blessing, when nobody would start it


@dataclass(frozen=True, slots=True)
class Found:
    """A pool as staff see it: its number, and how many there are, never who."""

    proposal: Proposal
    count: int


class Pooling:
    """Counts below FEWEST leave here for nobody."""

    def __init__(self, proposals: Proposals) -> None:
        self.storage: Storage = proposals.storage
        self.clock: Clock = proposals.clock
        self.proposals = proposals
        self.municipalities = proposals.municipalities

    async def pool(self) -> int:
        """Keep what fits together now, and let go of what does no longer; how many are new. Nothing twice."""
        new = 0
        for municipality in self.municipalities.all:
            async with self.storage.begin() as town:
                found = await self._pools(town, municipality.slug)
                known = await town.proposals.standing(POOLS, municipality.slug)
                for gone in known:
                    if gone.state is State.POOLED and not any(_same(gone.plan, pool) for pool in found):
                        await town.proposals.change(gone.to(State.ENDED))
                for pool in found:
                    if not any(_same(one.plan, pool) for one in known):
                        await town.proposals.add(
                            None, municipality.slug, _plan(pool), self.clock.now(), state=State.POOLED
                        )
                        new += 1
        return new

    async def found(self, municipality: str | None = None) -> Sequence[Found]:
        """The pools that wait for a blessing, as many as there are in them now."""
        async with self.storage.read() as town:
            waiting = await town.proposals.standing({State.POOLED}, municipality)
            slugs = sorted({one.municipality for one in waiting})
            now = {slug: await self._pools(town, slug) for slug in slugs}
        counted = [Found(one, len(_members(one, now[one.municipality]))) for one in waiting]
        return [one for one in counted if one.count]

    async def bless(self, wanted: ProposalId, mentor: str) -> Proposal:
        """Staff agree that somebody is asked to start it, with that mentor. Outdated when the pool is gone."""
        async with self.storage.begin() as town:
            proposal = await locked(town, wanted)
            if not _members(proposal, await self._pools(town, proposal.municipality)):
                raise Outdated("the pool is gone")
            name, until = mentor_of(mentor), self.clock.now() + GIVEN_UP_AFTER
            blessed = replace(proposal.to(State.SEEKING), mentor=name, until=until)
            await town.proposals.change(blessed)
            return blessed

    async def seek(self) -> int:
        """Ask the next one to start, wherever the one before did not answer in time; how many were asked."""
        now, asked = self.clock.now(), 0
        async with self.storage.read() as town:
            seeking = [one for one in await town.proposals.standing({State.SEEKING}) if _may_ask_next(one, now)]
            wished = {slug: await wishers(town, slug) for slug in {one.municipality for one in seeking}}
        for one in seeking:
            asked += await self._ask_next(one.id, _whom(one.plan, wished[one.municipality]), now)
        return asked

    async def refuse(self, resident: ResidentId, wanted: ProposalId) -> None:
        """They would rather not start it: the next one is asked. Refused when they were not asked."""
        async with self.storage.begin() as town:
            proposal = await self._asked(town, resident, await locked(town, wanted))
            await town.proposals.reply(wanted, resident, Reply.NOT_START, self.clock.now())
            await town.proposals.change(replace(proposal, widened_at=None))

    async def offered(self, resident: ResidentId, wanted: ProposalId) -> Proposal:
        """What they were asked to start, as long as nobody does. Refused when they were not asked."""
        async with self.storage.read() as town:
            return await self._asked(town, resident, await there(town, wanted))

    async def start(self, resident: ResidentId, wanted: ProposalId, plan: Plan) -> Proposal:
        """They start it. With staff's blessing others are asked at once; what is undecided goes to staff first.

        Outdated when somebody else has started it.
        """
        async with self.storage.begin() as town:
            asked = await self._asked(town, resident, await locked(town, wanted))
            proposal = replace(asked, resident=resident, widened_at=None)
            if plan.whole:
                started = proposal.asked_about(plan, proposal.mentor, self.clock.now())
            else:
                started = replace(proposal.to(State.WAITING), plan=plan, until=None)
            await town.proposals.change(started)
            return started

    async def _asked(self, town: Town, resident: ResidentId, proposal: Proposal) -> Proposal:
        if (await town.proposals.replies(proposal.id)).get(resident) not in (Reply.TO_START, Reply.NOT_START):
            raise Refused(Rule.NOT_YOURS)
        if proposal.state is not State.SEEKING:
            raise Outdated("somebody starts it already")
        return proposal

    async def _ask_next(self, wanted: ProposalId, members: frozenset[ResidentId], now: datetime) -> int:
        """One at a time, whoever was asked longest ago; it ends when it has gone on for long or too few are left."""
        async with self.storage.begin() as town:
            proposal = await locked(town, wanted)
            if proposal.state is not State.SEEKING or not _may_ask_next(proposal, now):
                return 0  # another process has been here
            if len(members) < FEWEST or (proposal.until is not None and proposal.until <= now):
                await town.proposals.change(proposal.to(State.ENDED))
                return 0
            replies, last = await town.proposals.replies(wanted), await town.proposals.last_asked(members)
            for number in sorted(members - replies.keys(), key=lambda one: (last.get(one, NEVER), one)):
                if await may_be_asked(town, number, now):
                    await town.proposals.reply(wanted, number, Reply.TO_START, now)
                    await town.proposals.change(replace(proposal, widened_at=now))
                    return int(await put(town, number, Kind.START_ONE, proposal, self.clock))
        return 0

    async def _pools(self, town: Town, slug: str) -> list[Pool]:
        """Of those whose wish nobody is about to start already."""
        municipality = self.municipalities.get(slug)
        if municipality is None:  # its file is no longer there
            return []
        spots = [Spot(municipality.name, municipality.centre)]
        spots += [Spot(district.name, district.point) for district in municipality.districts]
        begun = [one.plan for one in await town.proposals.standing({State.SEEKING, *OPEN}, slug)]
        wishing = await wishers(town, slug)
        return pools([one for one in wishing if not any(_suits(plan, one) for plan in begun)], spots)


def _members(proposal: Proposal, now: Sequence[Pool]) -> frozenset[ResidentId]:
    """Who is in that pool now; empty when it is none any more."""
    return next((pool.members for pool in now if _same(proposal.plan, pool)), frozenset())


def _may_ask_next(proposal: Proposal, now: datetime) -> bool:
    return proposal.widened_at is None or proposal.widened_at + STARTER_THINKS <= now


def _whom(plan: Plan, wishing: Sequence[Wisher]) -> frozenset[ResidentId]:
    """Whom a blessed pool suits, whoever else came to wish the same since."""
    return frozenset(one.resident for one in wishing if _suits(plan, one))


def _suits(plan: Plan, wisher: Wisher) -> bool:
    return wisher.topic in plan.topics and would_do(wisher, plan.hours, plan.point)


def _plan(pool: Pool) -> Plan:
    """The beginnings of a plan: what, the common hours, and near which place."""
    return Plan("", frozenset({pool.topic}), hours=pool.week, place_name=pool.spot.name, point=pool.spot.point)


def _same(plan: Plan, pool: Pool) -> bool:
    return (plan.topics, plan.hours, plan.place_name) == (frozenset({pool.topic}), pool.week, pool.spot.name)
