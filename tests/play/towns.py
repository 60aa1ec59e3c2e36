"""A town to play in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.storage import Storage
from tests.conversations.conftest import MONDAY_NOON, fill
from tests.scenario import SetClock, Town


@asynccontextmanager
async def arendal(address: str) -> AsyncIterator[Town]:
    """Arendal on a Monday at noon with a handful of activities, in the empty database at that address."""
    storage = Storage(address)
    try:
        town = Town(storage, SetClock(MONDAY_NOON))
        await fill(town)
        yield town
    finally:
        await storage.close()
