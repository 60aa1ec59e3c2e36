"""A street of browser chats: the gateway with both faces served over real HTTP."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, Final

import uvicorn
from starlette.applications import Starlette
from starlette.types import ASGIApp

from bot.clock import Clock
from bot.gateway import Gateway
from bot.gateway.allowance import Limiter
from bot.gateway.push import Push
from bot.settings import ROOT
from bot.storage import Storage
from bot.texts import Texts

TOKEN: Final = "7000:a-secret-of-the-test"
KEY: Final = b"a key of the test that is long enough"
TEXTS: Final = Texts.load(ROOT / "locales")


class StandingClock(Clock):
    """A clock that moves only when it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 23, 17, 5, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def pass_by(self, span: timedelta) -> None:
        self.moment += span


@dataclass
class Dice:
    """Chance that falls the same way every time."""

    seed: int
    thrown: int = 0

    def getrandbits(self, bits: int, /) -> int:
        self.thrown += 1
        digest = sha256(f"{self.seed} {self.thrown}".encode()).digest()
        return int.from_bytes(digest, "big") >> (256 - bits)


@dataclass(frozen=True)
class Street:
    """Where the two faces are, and what stands behind them."""

    gateway: Gateway
    storage: Storage
    clock: StandingClock
    api: str
    page: str

    @property
    def method(self) -> str:
        """The address of a Bot API method, but for its name."""
        return f"{self.api}/bot{TOKEN}/"


@asynccontextmanager
async def street(
    storage: Storage,
    *,
    seed: int = 1,
    public_url: str = "",
    turn: Callable[[datetime], Awaitable[None]] | None = None,
    clock: StandingClock | None = None,
    limiter: Limiter | None = None,
    push: Push | None = None,
) -> AsyncIterator[Street]:
    """A gateway that is served until the block is left."""
    clock = clock or StandingClock()
    gateway = Gateway(
        storage,
        clock,
        TEXTS,
        token=TOKEN,
        key=KEY,
        public_url=public_url,
        chance=Dice(seed),
        turn=turn,
        limiter=limiter,
        push=push,
    )
    async with served(gateway.bot_api()) as api, served(Starlette(routes=gateway.pages())) as page:
        try:
            yield Street(gateway, storage, clock, api, page)
        finally:
            gateway.close()


@asynccontextmanager
async def served(app: ASGIApp) -> AsyncIterator[str]:
    """The app on a free port of this machine; its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off", timeout_graceful_shutdown=3))

    async def stop() -> None:
        server.should_exit = True

    async with beside(server.serve(sockets=[listener]), stop):
        await _begun(server)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


@asynccontextmanager
async def beside(work: Coroutine[Any, Any, None], stop: Callable[[], Awaitable[None]]) -> AsyncIterator[None]:
    """Let the work run until the block is left; what went wrong in the block is told as it is, in no group."""
    trouble: Exception | None = None
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(work)
        try:
            yield
        except Exception as error:
            trouble = error
        await stop()
    if trouble is not None:
        raise trouble


async def _begun(server: uvicorn.Server) -> None:
    async with asyncio.timeout(20):
        while not server.started:  # noqa: ASYNC110 - uvicorn tells it no other way
            await asyncio.sleep(0.01)
