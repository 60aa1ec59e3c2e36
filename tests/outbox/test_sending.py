"""What is known of a message after each way in which sending it can go wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramMigrateToChat, TelegramRetryAfter, TelegramUnauthorizedError
from aiogram.methods import SendMessage

from bot.outbox.drafts import Draft
from bot.outbox.sending import Outcome, Sent, meaning, send
from bot.outbox.together import Together
from tests.outbox.bot_api import TOKEN, BotApi, Fault

DRAFT = Draft(1, "hei")
MESSAGE = SendMessage(chat_id=1, text="hei")


@pytest.mark.parametrize(
    ("fault", "sent"),
    [
        (Fault.PAUSE, Sent(Outcome.PAUSED, "retry-after", rest=timedelta(seconds=1))),
        (Fault.ERROR, Sent(Outcome.NOT_NOW, "Internal Server Error")),
        (Fault.RESET_BEFORE, Sent(Outcome.IN_DOUBT, "ServerDisconnectedError")),
        (Fault.RESET_AFTER, Sent(Outcome.IN_DOUBT, "ServerDisconnectedError")),
        (Fault.GARBAGE, Sent(Outcome.IN_DOUBT, "ClientDecodeError")),
        (Fault.SLOW, Sent(Outcome.IN_DOUBT, "TimeoutError")),
        (Fault.BLOCKED, Sent(Outcome.UNREACHABLE, "Forbidden: bot was blocked by the user")),
        (Fault.NO_CHAT, Sent(Outcome.UNREACHABLE, "Bad Request: chat not found")),
        (Fault.BAD_TEXT, Sent(Outcome.REFUSED, "Bad Request: message text is empty")),
        (None, Sent(Outcome.SENT, message_id=1)),
    ],
)
async def test_each_answer_of_the_api_has_its_meaning(fault: Fault | None, sent: Sent) -> None:
    async with BotApi(lambda _form: fault).serving() as api, api.bot().context() as bot:
        assert await send(bot, DRAFT, 1) == sent


async def test_where_nobody_listens_nothing_was_accepted() -> None:
    async with BotApi().serving() as api:
        gone = api.address
    session = AiohttpSession(api=TelegramAPIServer.from_base(gone))
    async with Bot(TOKEN, session=session).context() as bot:
        assert await send(bot, DRAFT, 1) == Sent(Outcome.NOT_NOW, "ClientConnectorError")


@pytest.mark.parametrize(
    ("error", "sent"),
    [
        (
            TelegramRetryAfter(MESSAGE, "Too Many Requests", 9000),
            Sent(Outcome.PAUSED, "retry-after", rest=timedelta(hours=2.5)),
        ),
        (TelegramUnauthorizedError(MESSAGE, "Unauthorized"), Sent(Outcome.NOT_NOW, "Unauthorized")),
        (KeyError("what is this"), Sent(Outcome.IN_DOUBT, "KeyError")),
    ],
)
def test_each_error_has_its_meaning(error: Exception, sent: Sent) -> None:
    assert meaning(error) == sent


def test_a_chat_that_moved_is_nobody_we_know() -> None:
    assert meaning(TelegramMigrateToChat(MESSAGE, "group upgraded", -100)).outcome is Outcome.REFUSED


class Ledger:
    """Notes what was asked together; the first commits fail."""

    def __init__(self, failures: int = 0) -> None:
        self.failures = failures
        self.batches: list[Sequence[int]] = []

    async def work(self, items: Sequence[int]) -> Sequence[int]:
        await asyncio.sleep(0.01)
        if self.failures:
            self.failures -= 1
            raise ConnectionError
        self.batches.append(items)
        return [item * 10 for item in items]


async def test_what_is_asked_meanwhile_is_committed_together() -> None:
    ledger = Ledger()
    together = Together(ledger.work)
    assert await asyncio.gather(*(together(number) for number in range(6))) == [0, 10, 20, 30, 40, 50]
    assert await together(6) == 60
    assert ledger.batches == [[0], [1, 2, 3, 4, 5], [6]]


async def test_when_a_commit_fails_everybody_in_it_is_told_and_the_next_goes_on() -> None:
    together = Together(Ledger(failures=2).work)
    failed = await asyncio.gather(*(together(number) for number in (1, 2, 3)), return_exceptions=True)
    assert [type(error) for error in failed] == [ConnectionError] * 3
    assert await together(4) == 40
