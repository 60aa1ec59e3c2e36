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
from bot.command import REFUSED, UNKNOWN, Number, age, complain, console, do, municipality_of, read_settings
from bot.domain.local_time import to_utc
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
    do(read_settings(), partial(_work, None, lambda hatch: hatch.waiting(municipality)))


@proposals.command()
def show(number: Number) -> None:
    """Show one proposal with its word to the neighbours."""
    do(read_settings(), partial(_work, ProposalId(number), lambda hatch: hatch.show(ProposalId(number))))


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
    do(read_settings(), partial(_work, ProposalId(number), decided))


@proposals.command()
def decline(number: Number, reason: Annotated[Reason, typer.Option(help="It is told to the proposer.")]) -> None:
    """Say no, kindly and with another way."""
    do(read_settings(), partial(_work, ProposalId(number), lambda hatch: hatch.decline(ProposalId(number), reason)))


@proposals.command()
def pools(municipality: Where = "") -> None:
    """List what at least five residents wish at one time and near one place."""
    do(read_settings(), partial(_work, None, lambda hatch: hatch.pools(municipality)))


@proposals.command()
def bless(number: Number, mentor: Mentor) -> None:
    """Let those who wish it be asked, one at a time, whether they start it."""
    do(read_settings(), partial(_work, ProposalId(number), lambda hatch: hatch.bless(ProposalId(number), mentor)))


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
        return self._nothing(municipality) if not found else 0

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
            self._tell(one.proposal, self._pool(one))
        return self._nothing(municipality) if not found else 0

    async def bless(self, number: ProposalId, mentor: str) -> int:
        blessed = await self.pooling.bless(number, mentor)
        self._tell(blessed, Say("staff-pool-blessed", mentor=blessed.mentor))
        return 0

    async def refused(self, key: str, number: ProposalId | None) -> int:
        """Say why nothing was done."""
        slug = await self.desk.municipality_of(number) if number is not None else ""
        complain(self.library.texts.word(self._language(slug), key))
        return REFUSED

    def _line(self, one: Standing) -> Say:
        proposal = one.proposal
        municipality = self.library.municipalities.get(proposal.municipality)
        facts = told(proposal.plan, municipality.zone if municipality else ZoneInfo("UTC"))
        state = Say(f"staff-proposal-{proposal.state}", count=one.willing, wanted=proposal.plan.wanted)
        return Say("staff-proposal", number=proposal.id, **facts, **self._since(proposal), standing=state)

    def _pool(self, one: Found) -> Say:
        plan = one.proposal.plan
        topics = Several(tuple(Say(f"topic-{topic}") for topic in sorted(plan.topics)))
        hours, since = common_hours(plan), self._since(one.proposal)
        facts = {"count": one.count, "place": plan.place_name, "topics": topics, "hours": hours}
        return Say("staff-pool", number=one.proposal.id, **facts, **since)

    def _since(self, proposal: Proposal) -> dict[str, object]:
        """The facts ``municipality`` and ``age``."""
        municipality = self.library.municipalities.get(proposal.municipality)
        return {
            "municipality": municipality.name if municipality else proposal.municipality,
            "age": age(proposal.at, self.desk.clock.now()),
        }

    def _tell(self, proposal: Proposal, *says: Say) -> None:
        for say in says:
            text = self.library.texts.plain(self._language(proposal.municipality), say)
            self.console.print(text, markup=False, highlight=False, soft_wrap=True)

    def _nothing(self, slug: str) -> int:
        self.console.print(self.library.texts.word(self._language(slug), "staff-nothing"), markup=False, soft_wrap=True)
        return 0

    def _language(self, slug: str) -> str:
        municipality = self.library.municipalities.get(slug)
        return municipality.language if municipality else SOURCE

    async def _moment(self, number: ProposalId, at: str) -> datetime | None:
        """A day and an hour on the clock of the place, within a year or so; None when it is none."""
        try:
            wall = datetime.fromisoformat(at) if CLOCK.fullmatch(at) else None
        except ValueError:
            return None
        proposal = (await self.desk.look(number)).proposal
        municipality = self.library.municipalities.get(proposal.municipality)
        if wall is None or municipality is None or wall.year > proposal.at.year + 1:
            return None
        return to_utc(wall, municipality.zone)


async def _work(
    number: ProposalId | None,
    ask: Callable[[Hatch], Awaitable[int]],
    _settings: Settings,
    storage: Storage,
    clock: Clock,
    library: Library,
) -> int:
    """``number``: the proposal that it is about, for what is refused is told in its municipality's language."""
    made = Proposals(storage, clock, Signups(storage, clock), library.municipalities)
    hatch = Hatch(ProposalDesk(made, library.countries), Pooling(made), library, console)
    try:
        return await ask(hatch)
    except Refused as refused:
        return await hatch.refused(f"refused-{refused.rule}", number)
    except Outdated:
        return await hatch.refused("staff-proposal-outdated", number)
