"""Starting something: a resident proposes, others say whether they would come, and enough of them make it happen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.clock import Clock
from bot.domain.activity import ActivityRecord, Occurrence, TimeRecord
from bot.domain.letter import Kind
from bot.domain.listing import digest
from bot.domain.proposal import COMES, MOST_OPEN, OPEN, Plan, Proposal, ProposalId, Reason, Reply, State
from bot.domain.resident import ResidentId
from bot.errors import Outdated, Refused, Rule
from bot.services.municipalities import Municipalities
from bot.services.signups import Signups
from bot.storage import Storage, Town
from bot.storage.activities import Listing, Source

SOURCE: Final = "proposals"  # of the activities that they become
PROMISED: Final = frozenset({Reply.YES, Reply.LATER})  # these are told when nothing comes of it


@dataclass(frozen=True, slots=True)
class Standing:
    """A proposal as its proposer sees it: numbers, and never who."""

    proposal: Proposal
    asked: int
    willing: int


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of an answer; with an ``occurrence`` they have a seat in it."""

    proposal: Proposal
    occurrence: Occurrence | None = None


class Proposals:
    """Every verb takes the lock of the proposal first, so that it happens once."""

    def __init__(self, storage: Storage, clock: Clock, signups: Signups, municipalities: Municipalities) -> None:
        self.storage = storage
        self.clock = clock
        self.signups = signups
        self.municipalities = municipalities

    async def propose(self, resident: ResidentId, plan: Plan) -> Proposal:
        """Lay it before staff. Refused when they have MOST_OPEN already; Outdated when nobody knows where they live."""
        async with self.storage.begin() as town:
            who = await town.residents.get(resident, lock=True)
            if who is None or who.municipality is None:
                raise Outdated("lives nowhere")
            if len(await town.proposals.open_of(resident)) >= MOST_OPEN:
                raise Refused(Rule.MOST_PROPOSALS)
            return await town.proposals.add(resident, who.municipality, plan, self.clock.now())

    async def of(self, resident: ResidentId) -> Sequence[Standing]:
        """What they proposed and may still take back, oldest first."""
        async with self.storage.read() as town:
            return [await standing(town, one) for one in await town.proposals.open_of(resident)]

    async def get(self, wanted: ProposalId) -> Standing | None:
        """One proposal, if it is still there."""
        async with self.storage.read() as town:
            proposal = await town.proposals.get(wanted)
            return await standing(town, proposal) if proposal is not None else None

    async def reply_of(self, resident: ResidentId, wanted: ProposalId) -> Reply | None:
        """What they said to it themselves; None when they were not asked."""
        async with self.storage.read() as town:
            return (await town.proposals.replies(wanted)).get(resident)

    async def withdraw(self, resident: ResidentId, wanted: ProposalId) -> Proposal:
        """Take it back; who would have come is told. Outdated when it is not theirs or has become an activity."""
        async with self.storage.begin() as town:
            proposal = await locked(town, wanted)
            if proposal.resident != resident or proposal.state not in OPEN:
                raise Outdated("not theirs to withdraw")
            withdrawn = proposal.to(State.WITHDRAWN)
            await town.proposals.change(withdrawn)
            await self.tell_off(town, proposal)
            return withdrawn

    async def answer(self, resident: ResidentId, wanted: ProposalId, reply: Reply) -> Answered:
        """Whether they would come; the yes that makes it enough makes it happen, a yes after that gets a seat.

        Refused when they were not asked, Outdated when nothing comes of it any more.
        """
        async with self.storage.begin() as town:
            proposal = await locked(town, wanted)
            if (await town.proposals.replies(wanted)).get(resident) not in COMES:
                raise Refused(Rule.NOT_YOURS)
            if proposal.state not in (State.ASKING, State.HAPPENING):
                raise Outdated("is over")
            await town.proposals.reply(wanted, resident, reply, self.clock.now())
            if reply is not Reply.YES:
                return Answered(proposal)
            if proposal.state is State.HAPPENING:
                occurrence = await _occurrence(town, proposal, self.clock.now())
                await self.signups.join_within(town, resident, occurrence.id)
                return Answered(proposal, occurrence)
            willing = await town.proposals.willing(wanted)
            if len(willing) < proposal.plan.wanted:
                return Answered(proposal)
            return await self._happen(town, proposal, willing, just_said=resident)

    async def let_go(self, town: Town, resident: ResidentId) -> None:
        """Within ``town``, before they are forgotten: who would have come to theirs is told that it is off."""
        for proposal in await town.proposals.open_of(resident):
            await self.tell_off(town, proposal)

    async def decline(self, town: Town, proposal: Proposal, reason: Reason) -> Proposal:
        """Within ``town``: a no with its reason, told to the proposer and to those who would have come."""
        declined = proposal.to(State.DECLINED)
        await town.proposals.change(declined)
        await self.tell_off(town, proposal)
        if declined.resident is not None:
            await put(town, declined.resident, Kind.PROPOSAL_DECLINED, declined, self.clock, reason=reason.value)
        return declined

    async def tell_off(self, town: Town, proposal: Proposal) -> None:
        """Within ``town``: tell those who said yes, or another time, that nothing comes of it.

        The letters hold no more than topics, for the proposal may be gone when they are sent.
        """
        if proposal.state is not State.ASKING:
            return
        for number, reply in (await town.proposals.replies(proposal.id)).items():
            if reply in PROMISED:
                await put(town, number, Kind.PROPOSAL_OFF, proposal, self.clock)

    async def _happen(
        self, town: Town, proposal: Proposal, willing: Sequence[ResidentId], *, just_said: ResidentId
    ) -> Answered:
        """It becomes an activity in which everybody who said yes has a seat, and so has who proposed it."""
        occurrence = await self._found(town, proposal)
        happening = replace(proposal.to(State.HAPPENING), activity=occurrence.activity.id)
        await town.proposals.change(happening)
        if proposal.resident is not None:
            await self.signups.join_within(town, proposal.resident, occurrence.id)
            await put(town, proposal.resident, Kind.PROPOSAL_HAPPENS, proposal, self.clock)
        for number in willing:
            place = await self.signups.join_within(town, number, occurrence.id)
            if number != just_said:
                once = f"{Kind.SEATED}:{place.signup.id}"
                ends = occurrence.starts_at
                now = self.clock.now()
                await town.outbox.put(number, Kind.SEATED, place.signup.id, once=once, not_before=now, expires_at=ends)
        return Answered(happening, occurrence)

    async def _found(self, town: Town, proposal: Proposal) -> Occurrence:
        """Keep the activity that it becomes, so that suggestions, reminders and notices know it as any other."""
        plan, key = proposal.plan, str(proposal.id)
        municipality = self.municipalities.get(proposal.municipality)
        assert municipality is not None
        assert plan.starts_at is not None
        record = ActivityRecord(
            key=key,
            title=plan.title,
            line=1,
            description=plan.description,
            organiser=municipality.contact_name,
            place_name=plan.place_name,
            point=plan.point,
            cost=None,
            currency=municipality.currency,
            times=(TimeRecord(key, plan.starts_at),),
        )
        source = Source(proposal.municipality, SOURCE, municipality.zone)
        listing = Listing(record, plan.topics, digest(record, plan.topics))
        made = await town.activities.add(source, [listing], self.clock.now())
        await town.activities.add_times([(made[key], time, None) for time in record.times])
        return await _occurrence(town, replace(proposal, activity=made[key]), self.clock.now())


async def locked(town: Town, wanted: ProposalId) -> Proposal:
    """The proposal, locked. Outdated when it is gone."""
    return await there(town, wanted, lock=True)


async def there(town: Town, wanted: ProposalId, *, lock: bool = False) -> Proposal:
    """The proposal as it is now. Outdated when it is gone."""
    proposal = await town.proposals.get(wanted, lock=lock)
    if proposal is None:
        raise Outdated("no such proposal")
    return proposal


async def standing(town: Town, proposal: Proposal) -> Standing:
    """How many were asked, and how many would come."""
    replies = await town.proposals.replies(proposal.id)
    asked = sum(reply in COMES for reply in replies.values())
    return Standing(proposal, asked, len(await town.proposals.willing(proposal.id)))


async def put(town: Town, to: ResidentId, kind: Kind, proposal: Proposal, clock: Clock, **facts: str) -> bool:
    """Lay a letter about it, once; it tells the topics even when the proposal is gone."""
    return await town.outbox.put(
        to,
        kind,
        proposal.id,
        once=f"{kind}:{proposal.id}:{to}",
        not_before=clock.now(),
        facts={"topics": " ".join(sorted(proposal.plan.topics)), **facts},
    )


async def _occurrence(town: Town, proposal: Proposal, now: datetime) -> Occurrence:
    assert proposal.activity is not None
    found = await town.occurrences.coming_of([], [proposal.activity], now)
    if not found:
        raise Outdated("its activity is over or gone")
    return found[0]
