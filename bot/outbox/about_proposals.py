"""Letters about what somebody would start: to whoever proposes it, and to those who might come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.domain.availability import DAYS
from bot.domain.letter import Kind, Letter
from bot.domain.proposal import Plan, Proposal, ProposalId, Reply, State
from bot.domain.resident import Resident, ResidentId
from bot.domain.signup import Seat, SignupId
from bot.errors import MedsamError
from bot.outbox.tellers import Answers, Told
from bot.outbox.telling import topics_told, when_and_where
from bot.services.municipalities import Municipalities
from bot.services.pooling import Pooling
from bot.services.proposals import Proposals, Standing
from bot.services.signups import Signups
from bot.texts import Moment, Say

STILL: Final[Mapping[Kind, State]] = {
    Kind.PROPOSAL_APPROVED: State.ASKING,
    Kind.PROPOSAL_DECLINED: State.DECLINED,
    Kind.PROPOSAL_HAPPENS: State.HAPPENING,
    Kind.PROPOSAL_ENDED: State.ENDED,
}


@dataclass(frozen=True, slots=True)
class ProposalTeller:
    """Tells numbers to whoever proposes, and nobody's name to anybody."""

    clock: Clock
    proposals: Proposals
    pooling: Pooling
    signups: Signups
    municipalities: Municipalities

    ANSWERS: ClassVar[Answers] = {
        Kind.PROPOSAL_APPROVED: (),
        Kind.PROPOSAL_DECLINED: (),
        Kind.PROPOSAL_HAPPENS: (),
        Kind.PROPOSAL_ENDED: (),
        Kind.PROPOSAL_OFF: (),
        Kind.WOULD_YOU_COME: ("would-come", "would-not", "another-time"),
        Kind.SEATED: ("cannot",),
        Kind.START_ONE: ("start-it", "not-start"),
    }

    async def tell(self, letter: Letter, resident: Resident) -> Told | None:
        """What it says, as long as the proposal stands as it takes it to."""
        municipality = self.municipalities.get(resident.municipality or "")
        if municipality is None:
            return None
        if letter.kind is Kind.PROPOSAL_OFF:  # the proposal may be gone
            return Told(Say("letter-proposal-off", topics=topics_told(letter.facts)), municipality.zone)
        said = await self._say(letter, resident, municipality.zone)
        return Told(said, municipality.zone, self.ANSWERS[letter.kind]) if said is not None else None

    async def answers(self, _resident: ResidentId, kind: Kind, _about: int) -> tuple[str, ...]:
        return self.ANSWERS[kind]

    async def _say(self, letter: Letter, resident: Resident, zone: ZoneInfo) -> Say | None:
        match letter.kind:
            case Kind.SEATED:
                return await self._seated(letter, resident)
            case Kind.START_ONE:
                return await self._start_one(letter, resident)
        standing = await self.proposals.get(ProposalId(letter.about))
        if standing is None:
            return None
        if letter.kind is Kind.WOULD_YOU_COME:
            return await self._would_you_come(standing.proposal, resident, zone)
        own = standing.proposal.resident == resident.id
        return _to_proposer(letter, standing, zone) if own else None

    async def _seated(self, letter: Letter, resident: Resident) -> Say | None:
        try:
            place = await self.signups.place_of(resident.id, SignupId(letter.about))
        except MedsamError:  # the sign-up is gone
            return None
        if place.signup.seat is not Seat.TAKEN or place.occurrence.cancelled:
            return None
        return Say("letter-seated", title=place.occurrence.activity.title, **when_and_where(place.occurrence))

    async def _start_one(self, letter: Letter, resident: Resident) -> Say | None:
        try:
            proposal = await self.pooling.offered(resident.id, ProposalId(letter.about))
        except MedsamError:  # somebody starts it already
            return None
        return Say(
            "letter-start-one",
            topics=topics_told(letter.facts),
            hours=common_hours(proposal.plan),
            place=proposal.plan.place_name,
            mentor=proposal.mentor,
        )

    async def _would_you_come(self, proposal: Proposal, resident: Resident, zone: ZoneInfo) -> Say | None:
        over = proposal.until is not None and proposal.until <= self.clock.now()
        asked = await self.proposals.reply_of(resident.id, proposal.id)
        if proposal.state is not State.ASKING or over or asked is not Reply.ASKED:
            return None
        plan = proposal.plan
        return Say("letter-would-you-come", **told(plan, zone), description=plan.description, count=plan.wanted)


def _to_proposer(letter: Letter, standing: Standing, zone: ZoneInfo) -> Say | None:
    proposal = standing.proposal
    if STILL[letter.kind] is not proposal.state:
        return None
    facts = told(proposal.plan, zone)
    reason = letter.facts.get("reason", "")
    if reason:
        facts["reason"] = Say(f"proposal-declined-{reason}")
    return Say(f"letter-{letter.kind}", **facts, mentor=proposal.mentor, count=standing.willing)


def told(plan: Plan, zone: ZoneInfo) -> dict[str, object]:
    """The facts ``title``, ``when`` and ``place``, as far as they are decided."""
    when: object = Say("proposal-undecided")
    if plan.starts_at is not None:
        when = Moment(plan.starts_at.astimezone(zone))
    elif plan.hours is not None:
        when = common_hours(plan)
    return {"title": plan.title, "when": when, "place": plan.place_name or Say("proposal-undecided")}


def common_hours(plan: Plan) -> Say:
    """The hours of the week of a pool: "torsdag 17–19"."""
    assert plan.hours is not None
    free = [divmod(bit, 24) for bit in range(DAYS * 24) if plan.hours.mask >> bit & 1]
    (day, begins), (_, last) = free[0], free[-1]
    return Say("time-days-hours", days=Say(f"day-{day}"), hours=Say("time-hours", begins=begins, ends=last + 1))
