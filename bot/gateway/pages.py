"""The face towards the resident: a chat that works without JavaScript, and better with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import quote
from zoneinfo import ZoneInfo

from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.gateway.allowance import Allowance
from bot.gateway.call import TEXT_UNITS
from bot.gateway.demo_clock import DemoClock
from bot.gateway.exchange import Exchange, words
from bot.gateway.guard import ChatCookie
from bot.gateway.reading import Reading, Seen
from bot.gateway.sheets import Sheets
from bot.gateway.specification import utf16_length
from bot.gateway.view import Viewer, keys

PAYLOAD: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_PLACES: Final = re.compile(r"(\d{1,18}):(\d{1,3}):(\d{1,3})")
_DOWNLOADS: Final = {"text/calendar", "text/csv", "application/json", "application/pdf"}


class Pages:
    """Serves the chat at ``/`` and everything it is made of."""

    def __init__(
        self,
        exchange: Exchange,
        sheets: Sheets,
        cookie: ChatCookie,
        *,
        zone: ZoneInfo,
        demo: DemoClock | None,
        push_key: str,
    ) -> None:
        self._exchange = exchange
        self._sheets = sheets
        self._texts = sheets.texts
        self._cookie = cookie
        self._zone = zone
        self._demo = demo
        self._push_key = push_key
        self._reading = Reading(exchange)
        self._posts = Allowance(30, 10)
        self._newcomers = Allowance(300, 60)

    def routes(self, guards: Sequence[Middleware]) -> list[BaseRoute]:
        routes: list[BaseRoute] = [
            Route("/", self._chat, middleware=guards),
            Route("/c/{payload}", self._chat, middleware=guards),
            Route("/chat/news", self._news, middleware=guards),
            Route("/chat/files/{file}", self._file, middleware=guards),
            Route("/chat/start", self._start, methods=["POST"], middleware=guards),
            Route("/chat/say", self._say, methods=["POST"], middleware=guards),
            Route("/chat/location", self._location, methods=["POST"], middleware=guards),
            Route("/chat/tap", self._tap, methods=["POST"], middleware=guards),
        ]
        if self._demo is not None:
            routes.append(Route("/demo/clock", self._clock, methods=["POST"], middleware=guards))
        return routes

    async def _chat(self, request: Request) -> Response:
        chat_id = self._cookie.read(request)
        payload = _payload(request.path_params.get("payload") or request.query_params.get("start", ""))
        seen = await self._reading.whole(chat_id) if chat_id is not None else None
        if chat_id is None or seen is None:
            return await self._welcome(request, payload)
        after = _number(request.query_params.get("after"))
        if after is not None:
            await self._reading.answer(chat_id, after)
            seen = await self._reading.whole(chat_id) or seen
        await self._exchange.calm(chat_id)
        since = after if after is not None else _number(request.query_params.get("since"))
        return self._page(seen, after=since, payload=payload)

    async def _welcome(self, request: Request, payload: str, *, too_fast: bool = False) -> Response:
        language = self._sheets.asked_for(request)
        trouble = self._texts.word(language, "gateway-too-fast") if too_fast else ""
        facts = {"payload": payload, "about": await self._reading.description(language), "trouble": trouble}
        return self._sheets.html("welcome.html", language, facts, 429 if too_fast else 200)

    def _page(
        self, seen: Seen, *, after: int | None, payload: str = "", trouble: str = "", draft: str = "", status: int = 200
    ) -> Response:
        notice = seen.chat.notice
        if after is None or notice is None or notice["revision"] <= after:
            notice = None
        more = {"payload": payload, "notice": notice, "trouble": trouble, "draft": draft}
        return self._sheets.html("chat.html", seen.chat.language, self._seen(seen) | more, status)

    def _seen(self, seen: Seen) -> dict[str, Any]:
        viewer = Viewer(self._texts, seen.chat.language, self._zone, seen.menu)
        bubbles = [viewer.bubble(kept) for kept in seen.messages if not kept.deleted]
        return {
            "bubbles": bubbles,
            "newest": next((bubble.number for bubble in reversed(bubbles) if bubble.mine), None),
            "keys": keys(seen.chat.keyboard),
            "revision": seen.chat.revision,
            "last": seen.chat.last_message_id,
            "menu": seen.menu,
            "push_key": self._push_key,
            "ask": bool(self._push_key) and seen.worth_asking,
            "clock": viewer.moment(self._exchange.clock.now()) if self._demo else None,
        }

    async def _news(self, request: Request) -> Response:
        chat_id = self._cookie.read(request)
        after, last = (_number(request.query_params.get(name)) or 0 for name in ("after", "last"))
        if chat_id is not None and "hidden" not in request.query_params:
            await self._reading.shown(chat_id, after)
        seen = await self._reading.news(chat_id, after) if chat_id is not None else None
        if seen is None or seen.chat.language != request.query_params.get("language"):
            return Response(headers={"hx-refresh": "true"})
        notice = seen.chat.notice if seen.chat.notice and seen.chat.notice["revision"] > after else None
        gone = [kept.message_id for kept in seen.messages if kept.deleted and kept.message_id <= last]
        facts = {"since": last, "gone": gone, "notice": notice, "news": seen.chat.revision > after}
        facts |= {"closing": self._exchange.bells.closed, "date": _date(request.query_params.get("date"))}
        return self._sheets.html("news.html", seen.chat.language, self._seen(seen) | facts)

    async def _file(self, request: Request) -> Response:
        chat_id = self._cookie.read(request)
        async with self._exchange.storage.read() as town:
            file = await town.gateway.file(request.path_params["file"])
        if file is None or file.chat_id != chat_id:
            raise HTTPException(404)
        kind = file.media_type if file.media_type in _DOWNLOADS else "application/octet-stream"
        name = f"attachment; filename*=UTF-8''{quote(file.name, safe='')}"
        return Response(file.content, media_type=kind, headers={"content-disposition": name})

    async def _start(self, request: Request) -> Response:
        async with request.form() as form:
            payload = _payload(str(form.get("payload", "")))
        chat_id = self._cookie.read(request)
        start = words(f"/start {payload}".rstrip())
        if chat_id is not None:
            if self._is_too_fast(chat_id):
                return await self._refuse(request, 429, "too-fast")
            revision = await self._exchange.say(chat_id, start)
            if revision is not None:
                return _back(request, revision)
        address = request.client.host if request.client else ""
        if self._newcomers.wait(address, self._exchange.clock.now()):
            return await self._welcome(request, payload, too_fast=True)
        language = self._sheets.asked_for(request)
        made = await self._exchange.open_chat(language)
        answer = RedirectResponse(f"/?after={await self._exchange.say(made, start)}#newest", 303)
        self._cookie.write(answer, made)
        return answer

    async def _say(self, request: Request) -> Response:
        async with request.form() as form:
            text = str(form.get("text", "")).replace("\r\n", "\n").replace("\x00", "").strip()
        if utf16_length(text) > TEXT_UNITS:
            return await self._refuse(request, 413, "too-long", draft=text)
        return await self._post(request, words(text) if text else None, draft=text)

    async def _location(self, request: Request) -> Response:
        async with request.form() as form:
            point = {name: _degrees(form.get(name), most) for name, most in (("latitude", 90), ("longitude", 180))}
        return await self._post(request, {"location": point} if None not in point.values() else None)

    async def _post(self, request: Request, content: dict[str, Any] | None, *, draft: str = "") -> Response:
        """Hand a person's message to the bot; nothing said is nothing done."""
        chat_id = self._cookie.read(request)
        if chat_id is None:
            return _home(request)
        if self._is_too_fast(chat_id):
            return await self._refuse(request, 429, "too-fast", draft=draft)
        revision = await self._exchange.say(chat_id, content) if content else None
        return _back(request, revision) if revision is not None else _home(request)

    async def _tap(self, request: Request) -> Response:
        async with request.form() as form:
            place = _PLACES.fullmatch(str(form.get("tap", "")))
        chat_id = self._cookie.read(request)
        if chat_id is None:
            return _home(request)
        if self._is_too_fast(chat_id):
            return await self._refuse(request, 429, "too-fast")
        message, row, column = (int(part) for part in place.groups()) if place else (0, 0, 0)
        revision = await self._exchange.tap(chat_id, message, row, column)
        if revision is None:
            return await self._refuse(request, 409, "gone")
        return _back(request, revision, at=f"m{message}")

    async def _clock(self, request: Request) -> Response:
        async with request.form() as form:
            step = str(form.get("step", ""))
        if self._demo is None or not await self._demo.forward(step):
            raise HTTPException(400)
        return RedirectResponse("/", 303)

    def _is_too_fast(self, chat_id: int) -> bool:
        return self._posts.wait(chat_id, self._exchange.clock.now()) > 0

    async def _refuse(self, request: Request, status: int, key: str, draft: str = "") -> Response:
        """Say kindly what did not go, and keep what was written."""
        chat_id = self._cookie.read(request)
        seen = await self._reading.whole(chat_id) if chat_id is not None else None
        if seen is None:
            return _home(request)
        trouble = self._texts.word(seen.chat.language, f"gateway-{key}")
        if _is_htmx(request):
            return self._sheets.html(
                "notice.html", seen.chat.language, {"notice": None, "trouble": trouble, "swap": True}, status
            )
        return self._page(seen, after=None, trouble=trouble, draft=draft, status=status)


def _back(request: Request, revision: int, at: str = "newest") -> Response:
    """To the chat, where the bot's answer will be; a page with JavaScript hears of it by itself."""
    return Response(status_code=204) if _is_htmx(request) else RedirectResponse(f"/?after={revision}#{at}", 303)


def _home(request: Request) -> Response:
    return (
        Response(status_code=204, headers={"hx-refresh": "true"}) if _is_htmx(request) else RedirectResponse("/", 303)
    )


def _is_htmx(request: Request) -> bool:
    return request.headers.get("hx-request") == "true"


def _payload(text: str) -> str:
    return text if PAYLOAD.fullmatch(text) else ""


def _number(text: str | None) -> int | None:
    return int(text) if text and re.fullmatch(r"[0-9]{1,18}", text) else None


def _date(text: str | None) -> str:
    return text if text and re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else ""


def _degrees(text: object, most: float) -> float | None:
    try:
        degrees = float(str(text))
    except ValueError:
        return None
    return degrees if -most <= degrees <= most else None
