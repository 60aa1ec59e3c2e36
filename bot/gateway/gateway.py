"""The gateway: browser chats for a bot that believes it speaks to Telegram."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.clock import Clock
from bot.gateway.allowance import Limiter, generous
from bot.gateway.bot_api import BotApi
from bot.gateway.delivery import Delivery
from bot.gateway.demo_clock import DemoClock, Turn
from bot.gateway.exchange import Chance, Exchange
from bot.gateway.guard import ChatCookie
from bot.gateway.pages import Pages
from bot.gateway.taps import Taps
from bot.storage import Storage
from bot.texts import Texts

ZONE: Final = "Europe/Oslo"  # Danish clocks show the same


class Gateway:
    """One bot's browser chats.

    ``token`` is ``<number>:<secret>`` as Telegram gives out; ``key`` signs cookies and taps and must outlive
    a restart; ``chance`` is a source of numbers that nobody may guess. With ``turn`` the page has a control
    that turns the bot's clock; without it there is none.
    """

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        texts: Texts,
        *,
        token: str,
        key: bytes,
        public_url: str,
        chance: Chance,
        turn: Turn | None = None,
        limiter: Limiter | None = None,
        zone: str = ZONE,
    ) -> None:
        place = ZoneInfo(zone)
        self._exchange = Exchange(storage, clock, chance, Taps(key), bot_id=int(token.partition(":")[0]))
        self._bot_api = BotApi(self._exchange, token, limiter or generous())
        self._pages = Pages(
            self._exchange,
            texts,
            ChatCookie(key, secure=public_url.startswith("https://")),
            public_url=public_url,
            zone=place,
            demo=DemoClock(clock, turn, place) if turn else None,
        )

    def bot_api(self) -> Starlette:
        """The face towards the bot. Listen to it on loopback only."""
        return self._bot_api.app()

    def pages(self) -> list[BaseRoute]:
        """The face towards the resident, to be routed at the root of the public web app."""
        return self._pages.routes()

    async def deliver(self) -> None:
        """Bring updates to the webhook, if the bot sets one, until ``close``; a bot that polls needs none of it."""
        await Delivery(self._exchange).run()

    def close(self) -> None:
        """Let every request that waits for news be answered now, so that a server can stop."""
        self._exchange.bells.close()
