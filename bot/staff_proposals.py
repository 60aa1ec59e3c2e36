"""``medsam staff proposals``: what residents would start, and what several of them wish, wait for staff's word."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Annotated, Final
from zoneinfo import ZoneInfo

import typer
from rich.console import Console

from bot.app.library import Library
from bot.clock import Clock
from bot.command import REFUSED, UNKNOWN, Number, complain, console, do, municipality_of, read_settings
from bot.domain.local_time import to_utc
from bot.domain.municipality import Municipality
from bot.domain.proposal import Proposal, ProposalId, Reason
from bot.errors import Outdated, Refused
from bot.outbox.about_proposals import common_hours, told
from bot.services.pooling import Found, Pooling
from bot.services.proposal_desk import ProposalDesk
from bot.services.proposals import Proposals, Standing
from bot.services.signups import Signups
from bot.settings import Settings
from bot.storage import Storage
from bot.texts import Say, Several
from bot.texts.texts import SOURCE

CLOCK: Final = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d", re.ASCII)

proposals = typer.Typer(
    help="What residents would start, and what several of them wish.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

Where = Annotated[str, typer.Option("--municipality", help="Only those of one municipality, such as arendal.")]
Mentor = Annotated[str, typer.Option("--mentor", metavar="NAME", help="Who helps the resident, as they shall see it.")]


@proposals.command("list")
def list_(municipality: Where = "") -> None:
    """List what waits for a decision, and what residents are asked about now."""
    do(read_settings(), partial(_work, lambda hatch: hatch.waiting(municipality)))


@proposals.command()
def show(number: Number) -> None:
    """Show one proposal with its word to the neighbours."""
    do(read_settings(), partial(_work, lambda hatch: hatch.show(ProposalId(number))))


@proposals.command()
def approve(
    number: Number,
    mentor: Mentor,
    at: Annotated[str, typer.Option(metavar='"2026-12-03 18:00"', help="When, on the clock of the place.")] = "",
    place: Annotated[str, typer.Option(help="Where, if it is still open.")] = "",
    topic: Annotated[list[str] | None, typer.Option(help="What it is about, such as chess; more than once.")] = None,
) -> None:
    """Let residents whom it fits be asked; decide with the proposer what they left open."""
    decided = partial(Hatch.approve, number=ProposalId(number), mentor=mentor, at=at, place=place, topics=topic or [])
    do(read_settings(), partial(_work, decided))


@proposals.command()
def decline(number: Number, reason: Annotated[Reason, typer.Option(help="It is told to the proposer.")]) -> None:
    """Say no, kindly and with another way."""
    do(read_settings(), partial(_work, lambda hatch: hatch.decline(ProposalId(number), reason)))


@proposals.command()
def pools(municipality: Where = "") -> None:
    """List what at least five residents wish at one time and near one place."""
    do(read_settings(), partial(_work, lambda hatch: hatch.pools(municipality)))


@proposals.command()
def bless(number: Number, mentor: Mentor) -> None:
    """Let those who wish it be asked, one at a time, whether they start it."""
    do(read_settings(), partial(_work, lambda hatch: hatch.bless(ProposalId(number), mentor)))


@dataclass(frozen=True, slots=True)
class Hatch:
    """Does what staff ask for and tells it on ``console``, in the language of the municipality."""

    desk: ProposalDesk
    pooling: Pooling
    library: Library
    console: Console

    async def waiting(self, municipality: str) -> int:
        if municipality and municipality_of(self.library, municipality, "--municipality") is None:
            return UNKNOWN
        found = await self.desk.waiting(municipality or None)
        for one in found:
            self._tell(one.proposal, self._line(one))
        return self._nothing() if not found else 0

    async def show(self, number: ProposalId) -> int:
        one = await self.desk.look(number)
        topics = Several(tuple(Say(f"topic-{topic}") for topic in sorted(one.proposal.plan.topics)))
        self._tell(one.proposal, self._line(one), Say("only", one=topics))
        if one.proposal.plan.description:
            self.console.print(one.proposal.plan.description, markup=False, highlight=False, soft_wrap=True)
        return 0

    async def approve(self, number: ProposalId, mentor: str, at: str, place: str, topics: Sequence[str]) -> int:
        """Unknown topics and a time that is none are refused before anything is done."""
        unknown = sorted(set(topics) - self.library.taxonomy.topics.keys())
        starts_at = await self._moment(number, at)
        if unknown or (at and starts_at is None):
            complain(f"--topic: {', '.join(unknown)}" if unknown else "--at: YYYY-MM-DD HH:MM")
            return UNKNOWN
        approved = await self.desk.approve(
            number, mentor, starts_at=starts_at, place_name=place, topics=frozenset(topics)
        )
        self._tell(approved, Say("staff-proposal-approved", mentor=approved.mentor))
        return 0

    async def decline(self, number: ProposalId, reason: Reason) -> int:
        declined = await self.desk.decline(number, reason)
        self._tell(declined, Say("staff-proposal-declined", reason=Say(f"proposal-declined-{reason}")))
        return 0

    async def pools(self, municipality: str) -> int:
        if municipality and municipality_of(self.library, municipality, "--municipality") is None:
            return UNKNOWN
        found = await self.pooling.found(municipality or None)
        for one in found:
            self._tell(one.proposal, _pool(one))
        return self._nothing() if not found else 0

    async def bless(self, number: ProposalId, mentor: str) -> int:
        blessed = await self.pooling.bless(number, mentor)
        self._tell(blessed, Say("staff-pool-blessed", mentor=blessed.mentor))
        return 0

    def refused(self, key: str) -> int:
        """Say why nothing was done."""
        complain(self.library.texts.word(SOURCE, key))
        return REFUSED

    def _line(self, one: Standing) -> Say:
        municipality = self._municipality(one.proposal)
        facts = told(one.proposal.plan, municipality.zone if municipality else ZoneInfo("UTC"))
        state = Say(f"staff-proposal-{one.proposal.state}", count=one.willing, wanted=one.proposal.plan.wanted)
        return Say("staff-proposal", number=one.proposal.id, **facts, standing=state)

    def _tell(self, proposal: Proposal, *says: Say) -> None:
        municipality = self._municipality(proposal)
        language = municipality.language if municipality else SOURCE
        for say in says:
            text = self.library.texts.plain(language, say)
            self.console.print(text, markup=False, highlight=False, soft_wrap=True)

    def _nothing(self) -> int:
        self.console.print(self.library.texts.word(SOURCE, "staff-nothing"), markup=False, soft_wrap=True)
        return 0

    def _municipality(self, proposal: Proposal) -> Municipality | None:
        return self.library.municipalities.get(proposal.municipality)

    async def _moment(self, number: ProposalId, at: str) -> datetime | None:
        """A day and an hour on the clock of the place, within a year or so; None when it is none."""
        try:
            wall = datetime.fromisoformat(at) if CLOCK.fullmatch(at) else None
        except ValueError:
            return None
        proposal = (await self.desk.look(number)).proposal
        municipality = self._municipality(proposal)
        if wall is None or municipality is None or wall.year > proposal.at.year + 1:
            return None
        return to_utc(wall, municipality.zone)


def _pool(one: Found) -> Say:
    plan = one.proposal.plan
    topics = Several(tuple(Say(f"topic-{topic}") for topic in sorted(plan.topics)))
    hours, place = common_hours(plan), plan.place_name
    return Say("staff-pool", number=one.proposal.id, count=one.count, place=place, topics=topics, hours=hours)


async def _work(
    ask: Callable[[Hatch], Awaitable[int]], _settings: Settings, storage: Storage, clock: Clock, library: Library
) -> int:
    made = Proposals(storage, clock, Signups(storage, clock), library.municipalities)
    hatch = Hatch(ProposalDesk(made), Pooling(made), library, console)
    try:
        return await ask(hatch)
    except Refused as refused:
        return hatch.refused(f"refused-{refused.rule}")
    except Outdated:
        return hatch.refused("staff-proposal-outdated")
