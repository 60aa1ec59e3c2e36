"""Whatever goes wrong with one push, the others go, and the next ones too."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.gateway.pushing import ATTEMPTS
from bot.storage import Storage
from bot.storage.gateway_subscriptions import Address
from tests.gateway.evening import evening
from tests.gateway.phone import soon
from tests.gateway.street import beside


async def test_a_key_that_cannot_be_read_holds_up_nobody_and_is_given_up(
    storage: Storage, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with evening(storage, tmp_path) as there:
        async with storage.begin() as town:
            broken = Address(f"{there.service.origin}/push/broken", "no key", "no secret")
            await town.subscriptions.keep(there.chat_id, broken, there.place.clock.now(), most=5)
        await there.asks()
        await there.writes()
        for _ in range(ATTEMPTS + 2):
            await there.passes(timedelta(days=1))
        assert [taken.name for taken in there.service.taken] == ["phone"]
        async with storage.read() as town:
            assert not await town.subscriptions.is_awake(there.chat_id)
        ours = [record.message for record in caplog.records if record.name.startswith("bot.")]
        assert ours == ["a push came to nothing"] * ATTEMPTS


async def test_pushes_go_on_when_the_database_comes_back(
    storage: Storage, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        await there.writes()
        there.place.clock.pass_by(timedelta(minutes=1))
        async with storage.begin() as town:
            await town.connection.execute(text("ALTER TABLE gateway_subscriptions RENAME TO away"))

        async def close() -> None:
            there.place.gateway.close()

        async with beside(there.place.gateway.push(), close):
            await soon(lambda: "cannot push" in caplog.text)
            async with storage.begin() as town:
                await town.connection.execute(text("ALTER TABLE away RENAME TO gateway_subscriptions"))
            await there.writes("!", disable_notification=True)
            await soon(lambda: there.service.taken)
        await asyncio.sleep(0)
        assert [taken.name for taken in there.service.taken] == ["phone"]
