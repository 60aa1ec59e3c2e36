"""The server within the loop: it stops when told, after finishing what has begun."""

from __future__ import annotations

import asyncio

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.web.server import WebServer, listen


async def test_a_request_that_has_begun_is_answered_after_the_server_was_told_to_stop() -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(_request: Request) -> Response:
        begun.set()
        await go_on.wait()
        return PlainTextResponse("finished")

    server = WebServer(Starlette(routes=[Route("/", slow)]), listen("127.0.0.1", 0))
    async with httpx.AsyncClient(trust_env=False) as client, asyncio.TaskGroup() as group:
        running = group.create_task(server.run())
        asked = group.create_task(client.get(f"http://127.0.0.1:{server.port}/"))
        await begun.wait()
        server.stop()
        go_on.set()
        assert (await asked).text == "finished"
        await running


async def who_asks(request: Request) -> Response:
    assert request.client is not None
    return PlainTextResponse(f"{request.client.host} {request.url.scheme}")


@pytest.mark.parametrize(
    ("proxies", "seen"), [("", "127.0.0.1 http"), ("10.0.0.1", "127.0.0.1 http"), ("127.0.0.1", "203.0.113.9 https")]
)
async def test_only_a_proxy_that_is_named_is_believed(proxies: str, seen: str) -> None:
    server = WebServer(Starlette(routes=[Route("/", who_asks)]), listen("127.0.0.1", 0), proxies=proxies)
    forged = {"X-Forwarded-For": "198.51.100.1, 203.0.113.9", "X-Forwarded-Proto": "https"}
    async with httpx.AsyncClient(trust_env=False) as client, asyncio.TaskGroup() as group:
        group.create_task(server.run())
        answer = await client.get(f"http://127.0.0.1:{server.port}/", headers=forged)
        server.stop()
    assert answer.text == seen


def test_a_port_that_is_taken_is_told_at_once() -> None:
    with listen("127.0.0.1", 0) as taken, pytest.raises(OSError, match="Address already in use"):
        listen("127.0.0.1", taken.getsockname()[1])
