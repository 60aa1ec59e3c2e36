"""A Bot API on loopback that takes messages, keeps its own ledger, and fails as it is told to."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from enum import StrEnum
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web

TOKEN = f"1:{'x' * 35}"


class Fault(StrEnum):
    """What goes wrong with one request."""

    PAUSE = "429"
    ERROR = "500"
    RESET_BEFORE = "reset before accepting"
    RESET_AFTER = "reset after accepting"
    GARBAGE = "garbage after accepting"
    SLOW = "slow after accepting"
    BLOCKED = "403"
    NO_CHAT = "400 chat not found"
    BAD_MARKUP = "400 can't parse entities"
    BAD_TEXT = "400 message text is empty"


ACCEPTED = frozenset({Fault.RESET_AFTER, Fault.GARBAGE, Fault.SLOW})  # the person has it, the bot cannot know
ANSWERS: dict[Fault, tuple[int, str]] = {
    Fault.PAUSE: (429, "Too Many Requests: retry after 1"),
    Fault.ERROR: (500, "Internal Server Error"),
    Fault.BLOCKED: (403, "Forbidden: bot was blocked by the user"),
    Fault.NO_CHAT: (400, "Bad Request: chat not found"),
    Fault.BAD_MARKUP: (400, "Bad Request: can't parse entities: unclosed tag"),
    Fault.BAD_TEXT: (400, "Bad Request: message text is empty"),
}


class BotApi:
    """``fault`` is asked about each sendMessage; ``received`` counts what each chat really got."""

    def __init__(self, fault: Callable[[dict[str, str]], Fault | None] | None = None, *, takes: float = 0.0) -> None:
        self.fault = fault or (lambda _form: None)
        self.takes = takes
        self.received: Counter[tuple[int, str]] = Counter()
        self.injected: Counter[tuple[int, Fault]] = Counter()
        self.forms: list[dict[str, str]] = []
        self.address = ""
        self._last_message = 0

    def bot(self) -> Bot:
        """A bot that speaks to this API."""
        return Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(self.address)))

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[BotApi]:
        """Serve on a free port of loopback."""
        app = web.Application()
        app.router.add_post("/bot{token}/sendMessage", self._send)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield self
        finally:
            await runner.cleanup()

    async def _send(self, request: web.Request) -> web.StreamResponse:
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.forms.append(form)
        chat = int(form["chat_id"])
        fault = self.fault(form)
        if fault is not None:
            self.injected[chat, fault] += 1
        if fault in ANSWERS:
            return _refusal(*ANSWERS[fault])
        if fault is Fault.RESET_BEFORE:
            return _reset(request)
        self.received[chat, form["text"]] += 1
        await asyncio.sleep(self.takes if fault is not Fault.SLOW else 1.5)
        if fault is Fault.RESET_AFTER:
            return _reset(request)
        if fault is Fault.GARBAGE:
            return web.Response(text="<html>bad gateway", status=502)
        return web.json_response({"ok": True, "result": self._message(chat, form["text"])})

    def _message(self, chat: int, text: str) -> dict[str, Any]:
        self._last_message += 1
        return {"message_id": self._last_message, "date": 1, "chat": {"id": chat, "type": "private"}, "text": text}


def _refusal(code: int, description: str) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    if code == 429:
        body["parameters"] = {"retry_after": 1}
    return web.json_response(body, status=code)


def _reset(request: web.Request) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()
