"""The gateway: browser chats for a bot that believes it speaks to Telegram."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from bot.clock import Clock
from bot.gateway.allowance import Limiter, generous
from bot.gateway.bot_api import BotApi
from bot.gateway.call import BoundedBody
from bot.gateway.delivery import Delivery
from bot.gateway.demo_clock import DemoClock, Turn
from bot.gateway.exchange import Chance, Exchange
from bot.gateway.guard import ChatCookie, OwnPagesOnly, SafeHeaders
from bot.gateway.installing import Installing
from bot.gateway.pages import Pages
from bot.gateway.passages import Passages
from bot.gateway.push import Push
from bot.gateway.pushing import Pushing
from bot.gateway.sheets import Sheets
from bot.gateway.static_files import StaticFiles
from bot.gateway.subscribing import Subscribing
from bot.gateway.taps import Taps
from bot.storage import Storage
from bot.texts import Texts

ZONE: Final = "Europe/Oslo"  # Danish clocks show the same
MOST_BYTES: Final = 64 * 1024  # of a post; the longest text takes a quarter


class Room(Protocol):
    """A part of the pages."""

    def routes(self, guards: Sequence[Middleware]) -> list[BaseRoute]: ...


class Gateway:
    """One bot's browser chats.

    ``token`` is ``<number>:<secret>`` as Telegram gives out; ``key`` signs cookies and taps and must outlive
    a restart; ``chance`` is a source of numbers that nobody may guess. With ``turn`` the page has a control
    that turns the bot's clock; without it there is none. With ``push`` browsers may ask to be told of news.
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
        push: Push | None = None,
        limiter: Limiter | None = None,
        zone: str = ZONE,
    ) -> None:
        place = ZoneInfo(zone)
        static = StaticFiles()
        sheets = Sheets(texts, static)
        cookie = ChatCookie(key, secure=public_url.startswith("https://"))
        demo = DemoClock(clock, turn, place) if turn else None
        self._exchange = Exchange(storage, clock, chance, Taps(key), bot_id=int(token.partition(":")[0]))
        self._bot_api = BotApi(self._exchange, token, limiter or generous())
        self._pushing = Pushing(self._exchange, push, texts, place) if push else None
        self._public_url = public_url
        self._rooms: list[Room] = [
            Pages(self._exchange, sheets, cookie, zone=place, demo=demo, push_key=push.public_key if push else ""),
            Passages(self._exchange, sheets, cookie, public_url=public_url, zone=place),
            Installing(sheets),
            static,
        ]
        if push is not None:
            self._rooms.append(Subscribing(self._exchange, cookie))

    def bot_api(self) -> Starlette:
        """The face towards the bot. Listen to it on loopback only."""
        return self._bot_api.app()

    def pages(self) -> list[BaseRoute]:
        """The face towards the resident, to be routed at the root of the public web app."""
        guards = [
            Middleware(SafeHeaders),
            Middleware(BoundedBody, most=MOST_BYTES),
            Middleware(OwnPagesOnly, public_url=self._public_url),
        ]
        return [route for room in self._rooms for route in room.routes(guards)]

    async def deliver(self) -> None:
        """Bring updates to the webhook, if the bot sets one, until ``close``; a bot that polls needs none of it."""
        await Delivery(self._exchange).run()

    async def push(self) -> None:
        """Tell browsers of news until ``close``; where nobody can be pushed to there is nothing to do."""
        if self._pushing is not None:
            await self._pushing.run()

    def close(self) -> None:
        """Let every request that waits for news be answered now, so that a server can stop."""
        self._exchange.bells.close()
