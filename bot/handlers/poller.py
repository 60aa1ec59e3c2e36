"""Fetching updates: stored first, and only then confirmed by asking for the next."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final

from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import TelegramMethod

from bot.domain.resident import Channel
from bot.services.inbox import Inbox

log = logging.getLogger(__name__)

POLL_SECONDS: Final = 30  # Telegram allows 50
ANSWER_SECONDS: Final = 10  # beyond the poll, until the connection counts as dead
FIRST_REST: Final = 1.0
LONGEST_REST: Final = 30.0
FULL_REST: Final = 1.0


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates without a look inside: one update that aiogram cannot read must not hold up the others."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


class Poller:
    """Fetches the updates of one bot into the inbox.

    Cancelling ``run`` at any moment loses nothing: what was stored and not confirmed comes again,
    and the inbox knows it.
    """

    def __init__(
        self,
        bot: Bot,
        channel: Channel,
        inbox: Inbox,
        *,
        allowed_updates: Sequence[str] | None = None,
        seconds: int = POLL_SECONDS,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.bot = bot
        self.channel = channel
        self.inbox = inbox
        self.allowed_updates = list(allowed_updates) if allowed_updates is not None else None
        self.seconds = seconds
        self.sleep = sleep
        self._offset: int | None = None

    async def run(self) -> None:
        """Fetch until cancelled, whatever the network, the API or the database does meanwhile."""
        rest = FIRST_REST
        while True:
            try:
                await self.fetch()
                rest = FIRST_REST
            except TelegramRetryAfter as error:
                await self.sleep(error.retry_after)
            except Exception as error:  # whatever it was, the next try is all there is to do
                log.warning("cannot fetch updates", extra={"channel": self.channel, "trouble": type(error).__name__})
                await self.sleep(rest)
                rest = min(rest * 2, LONGEST_REST)

    async def fetch(self) -> int:
        """One request: confirm what was stored before, store what has come since; how many were new."""
        if await self.inbox.is_full():
            await self.sleep(FULL_REST)
            return 0
        ask = RawUpdates(offset=self._offset, timeout=self.seconds, allowed_updates=self.allowed_updates)
        updates = await self.bot(ask, request_timeout=self.seconds + ANSWER_SECONDS)
        if not updates:
            return 0
        new = await self.inbox.accept(self.channel, updates)
        self._offset = max(update["update_id"] for update in updates) + 1
        return new
