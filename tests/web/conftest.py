"""A server on a free port, spoken to over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import httpx
import pytest
from starlette.types import ASGIApp

from bot.web.server import WebServer, listen

Serve = Callable[[ASGIApp], AbstractAsyncContextManager[httpx.AsyncClient]]


@pytest.fixture
def serve() -> Serve:
    """Serves an application within the block and gives a client of it."""

    @asynccontextmanager
    async def serving(application: ASGIApp) -> AsyncIterator[httpx.AsyncClient]:
        server = WebServer(application, listen("127.0.0.1", 0))
        async with asyncio.TaskGroup() as group:
            group.create_task(server.run())
            async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}", trust_env=False) as client:
                try:
                    yield client
                finally:
                    server.stop()

    return serving
