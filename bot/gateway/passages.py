"""A chat goes along to another device: a link, good once and for ten minutes, as a code to be scanned."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final
from zoneinfo import ZoneInfo

import segno
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.gateway.allowance import Allowance
from bot.gateway.exchange import Exchange
from bot.gateway.guard import ChatCookie
from bot.gateway.sheets import Sheets
from bot.texts import Moment

GOOD_FOR: Final = timedelta(minutes=10)
SECRET_BITS: Final = 128


class Passages:
    """Whoever has the link has the chat; the page says so before the link is made and before it is used."""

    def __init__(
        self, exchange: Exchange, sheets: Sheets, cookie: ChatCookie, *, public_url: str, zone: ZoneInfo
    ) -> None:
        self._exchange = exchange
        self._sheets = sheets
        self._cookie = cookie
        self._public_url = public_url.rstrip("/")
        self._zone = zone
        self._made = Allowance(10, 600)
        self._tried = Allowance(20, 60)

    def routes(self, guards: Sequence[Middleware]) -> list[BaseRoute]:
        return [
            Route("/chat/passage", self._make, methods=["POST"], middleware=guards),
            Route("/passage/{secret}", self._ask, middleware=guards),
            Route("/passage", self._use, methods=["POST"], middleware=guards),
        ]

    async def _make(self, request: Request) -> Response:
        chat_id = self._cookie.read(request)
        now = self._exchange.clock.now()
        async with self._exchange.storage.begin() as town:
            chat = await town.gateway.get(chat_id, lock=True) if chat_id is not None else None
            if chat is None:
                return RedirectResponse("/", 303)
            if self._made.wait(chat.id, now):
                return self._sheets.html("passage.html", chat.language, {"state": "too-fast"}, 429)
            secret = _written(self._exchange.chance.getrandbits(SECRET_BITS))
            await town.passages.tidy(now)
            await town.passages.keep(chat.id, _digest(secret), now + GOOD_FOR)
        link = f"{self._public_url or str(request.base_url).rstrip('/')}/passage/{secret}"
        facts = {"link": link, "code": drawn(link), "until": self._local(now + GOOD_FOR), "since": chat.revision}
        return self._sheets.html("passage.html", chat.language, {"state": "made", **facts})

    async def _ask(self, request: Request) -> Response:
        """Says what the link does; that it is good is not said before it is used."""
        language = await self._language(request)
        facts = {"state": "ask", "secret": request.path_params["secret"], "has_chat": await self._chat(request)}
        return self._sheets.html("passage.html", language, facts)

    async def _use(self, request: Request) -> Response:
        async with request.form() as form:
            secret = str(form.get("secret", ""))
        now = self._exchange.clock.now()
        language = await self._language(request)
        if self._tried.wait(request.client.host if request.client else "", now):
            return self._sheets.html("passage.html", language, {"state": "too-fast"}, 429)
        async with self._exchange.storage.begin() as town:
            chat_id = await town.passages.use(_digest(secret), now)
            chat = await town.gateway.get(chat_id, lock=True) if chat_id is not None else None
            if chat is not None:
                words = self._sheets.texts.word(chat.language, "gateway-passage-used")
                await town.gateway.set_notice(chat.id, {"text": words, "alert": True})
        if chat is None:
            return self._sheets.html("passage.html", language, {"state": "gone"}, 410)
        self._exchange.bells.ring(chat.id)
        answer = RedirectResponse("/", 303)
        self._cookie.write(answer, chat.id)
        return answer

    async def _chat(self, request: Request) -> bool:
        chat_id = self._cookie.read(request)
        async with self._exchange.storage.read() as town:
            return chat_id is not None and await town.gateway.get(chat_id) is not None

    async def _language(self, request: Request) -> str:
        chat_id = self._cookie.read(request)
        async with self._exchange.storage.read() as town:
            chat = await town.gateway.get(chat_id) if chat_id is not None else None
        return chat.language if chat is not None else self._sheets.asked_for(request)

    def _local(self, moment: datetime) -> Moment:
        return Moment(moment.astimezone(self._zone))


def drawn(link: str) -> str:
    """The link as a QR code with its quiet zone, dark on light in every colour scheme, as a ``data:`` address."""
    return str(segno.make(link, error="m", micro=False).svg_data_uri(scale=8, border=4, dark="#000", light="#fff"))


def _written(number: int) -> str:
    return base64.urlsafe_b64encode(number.to_bytes(SECRET_BITS // 8, "big")).rstrip(b"=").decode()


def _digest(secret: str) -> str:
    return sha256(secret.encode("utf-8", "replace")).hexdigest()
