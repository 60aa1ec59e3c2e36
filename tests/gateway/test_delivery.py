"""Updates reach the bot once each and in their order, whichever way it takes them."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.storage import Storage
from tests.gateway.person import person
from tests.gateway.robot import robot
from tests.gateway.street import beside, served, street


class Hook:
    """A webhook that is not well at first."""

    def __init__(self) -> None:
        self.seen: list[tuple[str | None, Any]] = []
        self.answers = [500, 200]
        self.full = asyncio.Event()

    async def take(self, request: Request) -> Response:
        update = await request.json()
        self.seen.append((request.headers.get("x-telegram-bot-api-secret-token"), update["message"]["text"]))
        if len(self.seen) == 4:
            self.full.set()
        return Response(status_code=self.answers.pop(0) if self.answers else 204)


async def test_a_webhook_gets_each_update_until_it_takes_it(storage: Storage) -> None:
    hook = Hook()
    app = Starlette(routes=[Route("/telegram", hook.take, methods=["POST"])])
    async with street(storage) as place, served(app) as address, robot(place) as bot, person(place) as anna:

        async def stop() -> None:
            place.gateway.close()

        await bot.does("setWebhook", url=f"{address}/telegram", secret_token="s3")
        async with beside(place.gateway.deliver(), stop):
            await anna.browser.post("/chat/start", follow_redirects=False)
            for text in ("a", "b"):
                await anna.browser.post("/chat/say", data={"text": text}, follow_redirects=False)
            async with asyncio.timeout(20):
                await hook.full.wait()
        assert hook.seen == [("s3", "/start"), ("s3", "/start"), ("s3", "a"), ("s3", "b")]


async def test_no_update_is_confirmed_before_it_could_be_seen(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as oleg:
        chat_id = await bot.meets(anna)
        await bot.meets(oleg)
        async with asyncio.TaskGroup() as tasks, storage.begin() as town:
            first = await town.gateway.add_update(chat_id, {"message": {"text": "first"}})
            say = oleg.browser.post("/chat/say", data={"text": "second"}, follow_redirects=False)
            tasks.create_task(say)
            await asyncio.sleep(0.3)
            assert await bot.does("getUpdates") == []
        updates = await bot.does("getUpdates")
        assert [update["message"]["text"] for update in updates] == ["first", "second"]
        assert updates[0]["update_id"] == first
