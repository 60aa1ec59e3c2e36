"""Telegram's limits, kept before Telegram has to remind us of them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import AnswerCallbackQuery, Response, TelegramMethod
from aiogram.methods.base import TelegramType

ALL_BURST: Final = 3  # requests that may go at once after a silence
CHAT_SECONDS: Final = 1.0  # between two messages to one chat
CHAT_BURST: Final = 4
CHATS_REMEMBERED: Final = 10_000
NO_TIME: Final = 1e-6  # below this a wait is a rounding error
PATIENCE_SECONDS: Final = 20.0  # a pause longer than this is the caller's to wait out

_is_bulk: ContextVar[bool] = ContextVar("is_bulk", default=False)


@contextmanager
def bulk() -> Iterator[None]:
    """Requests made within go after the answers to people who just spoke."""
    before = _is_bulk.set(True)
    try:
        yield
    finally:
        _is_bulk.reset(before)


class Spacing:
    """Lets one through each ``seconds``, after a silence up to ``burst`` at once."""

    def __init__(self, seconds: float, burst: int) -> None:
        self.seconds = seconds
        self.slack = seconds * (burst - 1)
        self.ideal = float("-inf")  # when the next would come if all came evenly

    def wait(self, now: float) -> float:
        """The seconds until the next may go."""
        wait = self.ideal - self.slack - now
        return wait if wait > NO_TIME else 0.0

    def take(self, now: float) -> float:
        """Take the next place; the seconds until it comes."""
        wait = self.wait(now)
        self.ideal = max(self.ideal, now) + self.seconds
        return wait


class Pace(BaseRequestMiddleware):
    """A request middleware for the session of one bot.

    Requests that name a chat are spaced, over all (``a_second``) and for each chat; answers take
    the next place, bulk only one that nobody else wants. When Telegram asks to wait
    (``retry_after``), the whole bot waits and the request is made again; when that is longer than
    ``patience`` seconds, TelegramRetryAfter is raised with the seconds left, without a request.
    """

    def __init__(
        self,
        a_second: float,
        *,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        self.clock = clock  # monotonic, in seconds
        self.sleep = sleep
        self.patience = patience
        self._all = Spacing(1 / a_second, ALL_BURST)
        self._chats: dict[int | str, Spacing] = {}
        self._paused_until = float("-inf")
        self._bulk_in_line = asyncio.Lock()

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        chat: int | str | None = getattr(method, "chat_id", None)
        if chat is None or isinstance(method, AnswerCallbackQuery):
            return await make_request(bot, method)
        while True:
            await self._pause(method)
            await self._place(chat)
            if self._paused_until > self.clock():
                continue
            try:
                return await make_request(bot, method)
            except TelegramRetryAfter as error:
                self._paused_until = max(self._paused_until, self.clock() + error.retry_after)

    async def _place(self, chat: int | str) -> None:
        await self._sleep(self._chat(chat).take(self.clock()))
        if not _is_bulk.get():
            await self._sleep(self._all.take(self.clock()))
            return
        async with self._bulk_in_line:
            while wait := self._all.wait(self.clock()):
                await self.sleep(wait)
            self._all.take(self.clock())

    async def _pause(self, method: TelegramMethod[TelegramType]) -> None:
        while (left := self._paused_until - self.clock()) > 0:
            if left > self.patience:
                raise TelegramRetryAfter(method=method, message="paused", retry_after=int(left) + 1)
            await self.sleep(left)

    def _chat(self, chat: int | str) -> Spacing:
        if len(self._chats) >= CHATS_REMEMBERED:
            now = self.clock()
            self._chats = {chat: spacing for chat, spacing in self._chats.items() if spacing.ideal > now}
        return self._chats.setdefault(chat, Spacing(CHAT_SECONDS, CHAT_BURST))

    async def _sleep(self, seconds: float) -> None:
        if seconds:
            await self.sleep(seconds)
