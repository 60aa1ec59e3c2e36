"""Telling staff what waits for them, at an address of theirs such as a channel of their own chat."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Final, TypeVar

import aiohttp

from bot.domain.proposal import Proposal
from bot.domain.ticket import Ticket
from bot.services.municipalities import Municipalities
from bot.services.proposal_desk import ProposalDesk
from bot.services.tickets import Tickets
from bot.texts import Texts

log = logging.getLogger(__name__)

ANSWER_SECONDS: Final = 5

T = TypeVar("T")
Json = Mapping[str, str | int]


class Alerts:
    """One HTTP POST for each ticket that begins to wait, and one when it is escalated; one for each proposal, each
    working day that it waits; one for each pool. None without a ``url``.

    It tells the number and the municipality, never who or what about. What is not answered with 2xx is told again.
    """

    def __init__(
        self, tickets: Tickets, desk: ProposalDesk, municipalities: Municipalities, texts: Texts, url: str
    ) -> None:
        self.tickets = tickets
        self.desk = desk
        self.municipalities = municipalities
        self.texts = texts
        self.url = url

    async def tell(self) -> int:
        """Tell what was not told yet, until one is not taken; how many were."""
        if not self.url:
            return 0
        timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            tickets = await self._tell(session, await self.tickets.unalerted(), self._of_ticket, self.tickets.alerted)
            proposals = await self._tell(session, await self.desk.unalerted(), self._of_proposal, self.desk.alerted)
        return tickets + proposals

    async def _tell(
        self,
        session: aiohttp.ClientSession,
        waiting: Sequence[T],
        message: Callable[[T], Json],
        note: Callable[[T], Awaitable[None]],
    ) -> int:
        for told, one in enumerate(waiting):
            if not await self._post(session, message(one)):
                return told
            await note(one)
        return len(waiting)

    async def _post(self, session: aiohttp.ClientSession, message: Json) -> bool:
        try:
            async with session.post(self.url, json=message, allow_redirects=False) as answer:
                taken = 200 <= answer.status < 300
                trouble = str(answer.status)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:  # no answer, or no address at all
            taken, trouble = False, type(error).__name__
        if not taken:  # the address may be a secret
            log.warning("staff could not be alerted", extra={"trouble": trouble})
        return taken

    def _of_ticket(self, ticket: Ticket) -> Json:
        text = self._text(f"staff-alert-{ticket.state}", ticket.id, ticket.municipality)
        return {"text": text, "ticket": ticket.id, "municipality": ticket.municipality, "state": ticket.state.value}

    def _of_proposal(self, proposal: Proposal) -> Json:
        slug, state = proposal.municipality, proposal.state.value
        text = self._text(f"alert-proposal-{state}", proposal.id, slug)
        return {"text": text, "proposal": proposal.id, "municipality": slug, "state": state}

    def _text(self, key: str, number: int, slug: str) -> str:
        """What Mattermost, Rocket.Chat and Slack show; the rest of a message is for programs."""
        municipality = self.municipalities.get(slug)
        language = municipality.language if municipality else ""
        return self.texts.word(language, key, number=str(number), place=municipality.name if municipality else slug)
