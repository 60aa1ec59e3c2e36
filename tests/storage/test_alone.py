"""One process runs the bot on a database."""

from __future__ import annotations

import pytest

from bot.storage import Storage
from bot.storage.alone import Occupied, alone


async def test_a_second_one_is_refused_until_the_first_has_gone(address: str) -> None:
    first, second = Storage(address), Storage(address)

    async with alone(first):
        with pytest.raises(Occupied):
            async with alone(second):
                pass
    async with alone(second):
        pass

    await first.close()
    await second.close()


async def test_whoever_runs_alone_does_not_hold_up_others_who_read_and_write(storage: Storage) -> None:
    async with alone(storage), storage.begin() as town:
        await town.variables.put("name", "value")
    async with storage.read() as town:
        assert await town.variables.get("name") == "value"
