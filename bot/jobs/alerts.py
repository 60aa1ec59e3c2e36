"""Telling staff that somebody waits, at an address of theirs such as a channel of their own chat."""

from __future__ import annotations

import logging
from typing import Final

import aiohttp

from bot.domain.ticket import Ticket
from bot.services.municipalities import Municipalities
from bot.services.tickets import Tickets
from bot.texts import Texts

log = logging.getLogger(__name__)

ANSWER_SECONDS: Final = 5


class Alerts:
    """One HTTP POST for each ticket that begins to wait, and one when it is escalated; none without a ``url``.

    It tells the number and the municipality, never who or what about. What is not answered with 2xx is told again.
    """

    def __init__(self, tickets: Tickets, municipalities: Municipalities, texts: Texts, url: str) -> None:
        self.tickets = tickets
        self.municipalities = municipalities
        self.texts = texts
        self.url = url

    async def tell(self) -> int:
        """Tell what was not told yet, until one is not taken; how many were."""
        if not self.url:
            return 0
        told = 0
        timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            for ticket in await self.tickets.unalerted():
                if not await self._post(session, ticket):
                    break
                await self.tickets.alerted(ticket)
                told += 1
        return told

    async def _post(self, session: aiohttp.ClientSession, ticket: Ticket) -> bool:
        try:
            async with session.post(self.url, json=self._message(ticket), allow_redirects=False) as answer:
                taken = 200 <= answer.status < 300
                trouble = str(answer.status)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:  # no answer, or no address at all
            taken, trouble = False, type(error).__name__
        if not taken:  # the address may be a secret
            log.warning("staff could not be alerted", extra={"trouble": trouble})
        return taken

    def _message(self, ticket: Ticket) -> dict[str, object]:
        """Mattermost, Rocket.Chat and Slack show ``text``; the rest is for programs."""
        municipality = self.municipalities.get(ticket.municipality)
        language = municipality.language if municipality else ""
        facts = {"number": str(ticket.id), "place": municipality.name if municipality else ticket.municipality}
        return {
            "text": self.texts.word(language, f"staff-alert-{ticket.state}", **facts),
            "ticket": ticket.id,
            "municipality": ticket.municipality,
            "state": ticket.state.value,
        }
