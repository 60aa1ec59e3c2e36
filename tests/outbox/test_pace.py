"""Telegram's limits are kept, and people who just spoke are answered first."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import AnswerCallbackQuery, GetUpdates, SendMessage, TelegramMethod

from bot.outbox.pace import Pace, bulk
from tests.inbox.updates import TOKEN, Wire


class Time:
    """Seconds that pass only when everybody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self._sleepers: list[tuple[float, int, asyncio.Event]] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        self._sleepers.append((self.now + seconds, len(self._sleepers), woken))
        await woken.wait()

    async def pass_by(self, seconds: float) -> None:
        """Let the time pass from sleeper to sleeper."""
        end = self.now + seconds
        await self._settle()
        while self._sleepers and min(self._sleepers)[0] <= end:
            soonest = min(self._sleepers)
            self._sleepers.remove(soonest)
            self.now = max(self.now, soonest[0])
            soonest[2].set()
            await self._settle()
        self.now = end

    async def _settle(self) -> None:
        for _ in range(20):
            await asyncio.sleep(0)


class Phone(Wire):
    """Notes when each request came; the first ``pauses`` are refused with 429."""

    def __init__(self, time: Time) -> None:
        super().__init__()
        self.time = time
        self.came: list[tuple[float, str]] = []
        self.pauses: list[int] = []

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], *_: Any, **__: Any) -> Any:
        if self.pauses:
            raise TelegramRetryAfter(method=method, message="Too Many Requests", retry_after=self.pauses.pop(0))
        label = method.text if isinstance(method, SendMessage) else method.__api_method__
        self.came.append((round(self.time.now - 1000, 3), label))
        return True


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def phone(time: Time) -> Phone:
    return Phone(time)


@pytest.fixture
def bot(phone: Phone, time: Time) -> Bot:
    phone.middleware(Pace(10, clock=time, sleep=time.sleep))
    return Bot(TOKEN, session=phone)


def moments(phone: Phone) -> list[float]:
    return [moment for moment, _ in phone.came]


async def send_in_bulk(bot: Bot, method: SendMessage) -> None:
    with bulk():
        await bot(method)


async def test_over_all_chats_messages_come_at_the_rate_set(bot: Bot, phone: Phone, time: Time) -> None:
    async with asyncio.TaskGroup() as group:
        for chat in range(1, 8):
            group.create_task(bot(SendMessage(chat_id=chat, text="hei")))
        await time.pass_by(5)
    assert moments(phone) == [0, 0, 0, 0.1, 0.2, 0.3, 0.4]


async def test_one_chat_gets_a_short_burst_and_then_one_a_second(bot: Bot, phone: Phone, time: Time) -> None:
    async with asyncio.TaskGroup() as group:
        for _ in range(7):
            group.create_task(bot(SendMessage(chat_id=1, text="hei")))
        await time.pass_by(5)
    assert moments(phone) == [0, 0, 0, 0.1, 1, 2, 3]


async def test_a_busy_chat_holds_up_no_other(bot: Bot, phone: Phone, time: Time) -> None:
    async with asyncio.TaskGroup() as group:
        for _ in range(8):
            group.create_task(bot(SendMessage(chat_id=1, text="busy")))
        await time.pass_by(0.5)
        group.create_task(bot(SendMessage(chat_id=2, text="other")))
        await time.pass_by(10)
    assert (0.5, "other") in phone.came


async def test_answers_go_before_bulk(bot: Bot, phone: Phone, time: Time) -> None:
    async with asyncio.TaskGroup() as group:
        for chat in range(1, 21):
            group.create_task(send_in_bulk(bot, SendMessage(chat_id=chat, text="bulk")))
        await time.pass_by(0.25)
        for chat in range(31, 34):
            group.create_task(bot(SendMessage(chat_id=chat, text="answer")))
        await time.pass_by(10)
    assert len(phone.came) == 23
    assert [text for _, text in phone.came[5:9]] == ["answer"] * 3 + ["bulk"]


async def test_a_tap_is_answered_and_updates_are_fetched_without_waiting(bot: Bot, phone: Phone, time: Time) -> None:
    async with asyncio.TaskGroup() as group:
        for chat in range(20):
            group.create_task(bot(SendMessage(chat_id=chat, text="hei")))
        await time.pass_by(0.1)
        group.create_task(bot(AnswerCallbackQuery(callback_query_id="1")))
        group.create_task(bot(GetUpdates()))
        await time.pass_by(10)
    assert [came for came in phone.came if came[1] != "hei"] == [(0.1, "answerCallbackQuery"), (0.1, "getUpdates")]


async def test_when_telegram_asks_to_wait_the_whole_bot_waits_and_nothing_is_lost(
    bot: Bot, phone: Phone, time: Time
) -> None:
    phone.pauses = [7]
    async with asyncio.TaskGroup() as group:
        for chat in range(1, 7):
            group.create_task(bot(SendMessage(chat_id=chat, text=str(chat))))
        await time.pass_by(20)
    assert sorted(text for _, text in phone.came) == ["1", "2", "3", "4", "5", "6"]
    assert moments(phone) == [7, 7, 7, 7.1, 7.2, 7.3]


async def test_a_pause_of_hours_is_told_at_once_instead_of_waited_out(bot: Bot, phone: Phone, time: Time) -> None:
    phone.pauses = [3600]
    with pytest.raises(TelegramRetryAfter) as first:
        await bot(SendMessage(chat_id=1, text="hei"))
    await time.pass_by(600)
    with pytest.raises(TelegramRetryAfter) as second:
        await bot(SendMessage(chat_id=2, text="hei"))
    assert (first.value.retry_after, second.value.retry_after) == (3601, 3001)
    await time.pass_by(3001)
    await bot(SendMessage(chat_id=2, text="hei"))
    assert moments(phone) == [3601]
