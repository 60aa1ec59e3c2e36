"""The reader killed in the middle of its work."""

from __future__ import annotations

import asyncio
import sys

import pytest

from bot.services.inbox import Inbox
from bot.storage import Storage
from tests.inbox.conftest import TELEGRAM
from tests.inbox.updates import message

CHATS = 10
UPDATES = 600


async def answered(storage: Storage, count: int) -> None:
    """Wait until so many are answered."""
    for _ in range(1500):
        async with storage.read() as town:
            if UPDATES - await town.inbox.waiting() >= count:
                return
        await asyncio.sleep(0.02)
    raise TimeoutError


@pytest.mark.slow
async def test_killed_twice_each_update_has_its_effect_once_and_in_order(
    storage: Storage, address: str, inbox: Inbox
) -> None:
    await inbox.accept(TELEGRAM, [message(number, number % CHATS, str(number)) for number in range(UPDATES)])
    for count in (UPDATES // 3, UPDATES * 2 // 3, UPDATES):
        reader = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.inbox.killed_reader", address)
        try:
            await answered(storage, count)
        finally:
            reader.kill()
            await reader.wait()
    for chat in range(CHATS):
        async with storage.read() as town:
            pages = await town.talks.of(TELEGRAM, chat)
        assert pages["default"].data["said"] == [str(number) for number in range(chat, UPDATES, CHATS)]
