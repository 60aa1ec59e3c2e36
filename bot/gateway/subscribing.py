"""A browser asks to be told of news, or not any more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.gateway.allowance import Allowance
from bot.gateway.exchange import Exchange
from bot.gateway.guard import ChatCookie
from bot.gateway.push import read_address

BROWSERS_MOST: Final = 5  # of one chat


class Subscribing:
    """What the page's script posts; every answer is a status and no words."""

    def __init__(self, exchange: Exchange, cookie: ChatCookie) -> None:
        self._exchange = exchange
        self._cookie = cookie
        self._posts = Allowance(20, 60)

    def routes(self, guards: Sequence[Middleware]) -> list[BaseRoute]:
        return [
            Route("/chat/push", self._subscribe, methods=["POST"], middleware=guards),
            Route("/chat/push/known", self._known, methods=["POST"], middleware=guards),
            Route("/chat/push/stop", self._unsubscribe, methods=["POST"], middleware=guards),
        ]

    async def _subscribe(self, request: Request) -> Response:
        """204 once kept, 404 where there is no chat, 422 for an address that nobody may be sent to."""
        async with request.form() as form:
            told = [str(form.get(name, "")) for name in ("endpoint", "p256dh", "auth")]
        chat_id = self._cookie.read(request)
        if chat_id is None:
            return Response(status_code=404)
        if self._posts.wait(chat_id, self._exchange.clock.now()):
            return Response(status_code=429)
        address = read_address(*told)
        if address is None:
            return Response(status_code=422)
        async with self._exchange.storage.begin() as town:
            if await town.gateway.get(chat_id, lock=True) is None:
                return Response(status_code=404)
            await town.subscriptions.keep(chat_id, address, self._exchange.clock.now(), most=BROWSERS_MOST)
        return Response(status_code=204)

    async def _known(self, request: Request) -> Response:
        """204 while this browser is told of this chat's news, else 404."""
        chat_id, endpoint = await self._named(request)
        if chat_id is None:
            return Response(status_code=404)
        async with self._exchange.storage.read() as town:
            known = await town.subscriptions.knows(chat_id, endpoint)
        return Response(status_code=204 if known else 404)

    async def _unsubscribe(self, request: Request) -> Response:
        chat_id, endpoint = await self._named(request)
        if chat_id is not None:
            async with self._exchange.storage.begin() as town:
                await town.subscriptions.forget(chat_id, endpoint)
        return Response(status_code=204)

    async def _named(self, request: Request) -> tuple[int | None, str]:
        async with request.form() as form:
            return self._cookie.read(request), str(form.get("endpoint", ""))
