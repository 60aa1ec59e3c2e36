"""Pictures of the database kept in memory, brought up to date from the list of changes."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import Final, Generic, TypeVar

from bot.clock import Clock
from bot.storage import Storage, Town
from bot.storage.changes import Bookmark, News

BREATH: Final = 500  # rows taken in before others in this process get their turn
Row = TypeVar("Row")


class Picture(ABC, Generic[Row]):
    """Rows that are read once and read again when they have changed, whichever process changed them.

    It never decides: whoever acts on what it shows asks the database again.
    """

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self.storage = storage
        self.clock = clock
        self._bookmark: Bookmark | None = None
        self._turn = asyncio.Lock()

    async def follow(self) -> int:
        """Take in what has changed since the last time, everything the first time; how many rows it read."""
        async with self._turn:
            async with self.storage.read() as town:
                news = await town.changes.since(self._bookmark) if self._bookmark is not None else None
                if news is None or news.missed:
                    rows, bookmark = await self.everything(town), await town.changes.bookmark()
                    self.begin(len(rows))
                else:
                    (rows, gone), bookmark = await self.changed(town, news), news.bookmark
                    for number in gone:
                        self.drop(number)
            for count, row in enumerate(rows, 1):
                self.put(row)
                if count % BREATH == 0:
                    await asyncio.sleep(0)
            self._bookmark = bookmark
            return len(rows)

    @abstractmethod
    async def everything(self, town: Town) -> Sequence[Row]:
        """All rows that belong in the picture."""

    @abstractmethod
    async def changed(self, town: Town, news: News) -> tuple[Sequence[Row], Iterable[int]]:
        """The rows that the news speaks of and that belong in the picture, and the numbers of those that do not."""

    @abstractmethod
    def begin(self, rows: int) -> None:
        """Begin anew, with room for so many."""

    @abstractmethod
    def put(self, row: Row) -> None:
        """Take in a row or what it has become."""

    @abstractmethod
    def drop(self, number: int) -> None:
        """Let go of a row; nothing for one that is not there."""
