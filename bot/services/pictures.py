"""Pictures of the database kept in memory, brought up to date from the list of changes."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod

from bot.clock import Clock
from bot.storage import Storage, Town
from bot.storage.changes import Bookmark, News


class Picture(ABC):
    """Rows that are read once and read again when they have changed, whichever process changed them.

    It never decides: whoever acts on what it shows asks the database again.
    """

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self.storage = storage
        self.clock = clock
        self._bookmark: Bookmark | None = None
        self._turn = asyncio.Lock()
        self._begun = 0

    async def follow(self) -> int:
        """Take in what has changed since the last time, everything the first time; how many rows it read.

        Of several who ask at once, one reads for all who asked before it began.
        """
        asked = self._begun
        async with self._turn:
            if self._begun > asked:
                return 0
            self._begun += 1
            return await self._follow()

    async def _follow(self) -> int:
        now = self.clock.now()
        async with self.storage.read() as town:
            news = None if self._bookmark is None else await town.changes.since(self._bookmark, now)
            if news is None or news.missed:
                bookmark = await town.changes.bookmark(now)
                read = await self.build(town)
            else:
                bookmark = news.bookmark
                read = await self.change(town, news)
        self._bookmark = bookmark
        return read

    @abstractmethod
    async def build(self, town: Town) -> int:
        """Read everything, and show it once it is whole; how many rows."""

    @abstractmethod
    async def change(self, town: Town, news: News) -> int:
        """Read anew what the news speaks of, and let go of what is gone; how many rows."""
