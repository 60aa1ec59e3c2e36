"""Fetched updates are stored before they are confirmed, whatever the API does."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web

from bot.clock import Clock
from bot.handlers.poller import Poller
from bot.services.inbox import Inbox
from bot.storage import Storage
from tests.inbox.conftest import TELEGRAM, MakeReader, stored
from tests.inbox.updates import TOKEN, message


class Updates:
    """getUpdates on loopback: hands out what was not confirmed; ``troubles`` come first."""

    def __init__(self) -> None:
        self.waiting: list[dict[str, Any]] = []
        self.troubles: list[tuple[int, str]] = []
        self.asked: list[dict[str, str]] = []

    async def answer(self, request: web.Request) -> web.StreamResponse:
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.asked.append(form)
        if self.troubles:
            status, body = self.troubles.pop(0)
            if status == 0:
                assert request.transport is not None
                request.transport.abort()
            return web.Response(status=status or 200, text=body)
        self.waiting = [update for update in self.waiting if update["update_id"] >= int(form.get("offset", 0))]
        if not self.waiting:
            await asyncio.sleep(0.01)
        return web.json_response({"ok": True, "result": self.waiting[:100]})


@pytest.fixture
async def updates() -> Updates:
    return Updates()


@pytest.fixture
async def bot(updates: Updates) -> AsyncIterator[Bot]:
    app = web.Application()
    app.router.add_post("/bot{token}/getUpdates", updates.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server = TelegramAPIServer.from_base(f"http://127.0.0.1:{runner.addresses[0][1]}")
    async with Bot(TOKEN, session=AiohttpSession(api=server)).context() as bot:
        yield bot
    await runner.cleanup()


async def run_until_confirmed(poller: Poller, updates: Updates, offset: int) -> None:
    async with asyncio.TaskGroup() as group:
        running = group.create_task(poller.run())
        for _ in range(500):
            if any(form.get("offset") == str(offset) for form in updates.asked):
                break
            await asyncio.sleep(0.01)
        running.cancel()


async def test_updates_are_confirmed_once_they_are_stored(
    bot: Bot, updates: Updates, inbox: Inbox, storage: Storage
) -> None:
    updates.waiting = [message(number, 1) for number in (5, 6, 9)]
    poller = Poller(bot, TELEGRAM, inbox, allowed_updates=["message"], seconds=1)
    assert await poller.fetch() == 3
    assert [number for number, *_ in await stored(storage)] == [5, 6, 9]
    assert await poller.fetch() == 0
    assert updates.asked == [
        {"timeout": "1", "allowed_updates": '["message"]'},
        {"offset": "10", "timeout": "1", "allowed_updates": '["message"]'},
    ]


async def test_what_cannot_be_stored_is_not_confirmed(
    bot: Bot, updates: Updates, inbox: Inbox, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_: object) -> int:
        raise ConnectionError

    updates.waiting = [message(5, 1)]
    poller = Poller(bot, TELEGRAM, inbox, seconds=1)
    with monkeypatch.context() as broken:
        broken.setattr(inbox, "accept", down)
        with pytest.raises(ConnectionError):
            await poller.fetch()
    assert await poller.fetch() == 1
    assert [form.get("offset") for form in updates.asked] == [None, None]


async def test_another_run_stores_nothing_twice(bot: Bot, updates: Updates, inbox: Inbox) -> None:
    updates.waiting = [message(5, 1)]
    assert await Poller(bot, TELEGRAM, inbox, seconds=1).fetch() == 1
    assert await Poller(bot, TELEGRAM, inbox, seconds=1).fetch() == 0


async def test_whatever_the_api_does_fetching_goes_on_after_a_rest(
    bot: Bot, updates: Updates, inbox: Inbox, storage: Storage
) -> None:
    rests: list[float] = []

    async def rest(seconds: float) -> None:
        rests.append(seconds)

    pause = {"ok": False, "error_code": 429, "description": "Too Many Requests", "parameters": {"retry_after": 7}}
    conflict = {"ok": False, "error_code": 409, "description": "Conflict: terminated by other getUpdates request"}
    updates.troubles = [
        (500, json.dumps({"ok": False, "error_code": 500, "description": "Internal Server Error"})),
        (409, json.dumps(conflict)),
        (502, "<html>bad gateway"),
        (0, ""),
        (429, json.dumps(pause)),
    ]
    updates.waiting = [message(5, 1)]
    await run_until_confirmed(Poller(bot, TELEGRAM, inbox, seconds=1, sleep=rest), updates, 6)
    assert rests == [1.0, 2.0, 4.0, 8.0, 7.0]
    assert [number for number, *_ in await stored(storage)] == [5]


async def test_an_update_of_a_kind_that_is_not_known_yet_holds_up_no_other(
    bot: Bot, updates: Updates, inbox: Inbox, storage: Storage
) -> None:
    updates.waiting = [{"update_id": 5, "telepathy": {"thought": 1}}, message(6, 1)]
    assert await Poller(bot, TELEGRAM, inbox, seconds=1).fetch() == 2
    assert [(number, state) for number, state, *_ in await stored(storage)] == [(5, "done"), (6, "waiting")]


async def test_a_full_inbox_lets_telegram_keep_what_is_new(
    bot: Bot, updates: Updates, storage: Storage, clock: Clock, arrived: asyncio.Event, reader: MakeReader
) -> None:
    rests: list[float] = []

    async def rest(seconds: float) -> None:
        rests.append(seconds)

    small = Inbox(storage, clock, arrived, most=1)
    poller = Poller(bot, TELEGRAM, small, seconds=1, sleep=rest)
    updates.waiting = [message(5, 1)]
    assert await poller.fetch() == 1
    updates.waiting.append(message(6, 1))
    assert await poller.fetch() == 0
    assert (rests, len(updates.asked)) == ([1.0], 1)
    await reader().drain()
    assert await poller.fetch() == 1
