"""A picture of what is coming, kept in memory and brought up to date before each look at it.

It never decides: whoever signs up is checked against the database again.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from heapq import heappop, heappush

from bot.clock import Clock
from bot.domain.activity import ActivityId, Occurrence, OccurrenceId
from bot.matching.exposure import Exposure
from bot.matching.kinship import Goer, Kinship, kinship
from bot.matching.occurrence_index import OccurrenceIndex
from bot.matching.taxonomy import Taxonomy
from bot.storage import Storage
from bot.storage.changes import Bookmark, Noun

BREATH = 500  # occurrences taken in before others in this process get their turn


class Index:
    """The occurrences to come, and how much their activities were shown.

    Other processes change the same database: what they wrote is seen by the next ``follow``, and a timer
    follows twice a second so that there is never much to catch up on.
    """

    def __init__(self, storage: Storage, clock: Clock, taxonomy: Taxonomy) -> None:
        self.storage = storage
        self.clock = clock
        self.taxonomy = taxonomy
        self.exposure = Exposure()
        self.occurrences = OccurrenceIndex(taxonomy, self.exposure)
        self.kinship: Kinship = {}
        self._bookmark: Bookmark | None = None
        self._kept: dict[OccurrenceId, Occurrence] = {}
        self._of_activity: dict[ActivityId, set[OccurrenceId]] = defaultdict(set)
        self._starts: list[tuple[datetime, OccurrenceId]] = []  # a heap; what was moved stands in it twice
        self._turn = asyncio.Lock()

    async def learn(self) -> int:
        """Count anew what those alike go to; how many likes have anything."""
        async with self.storage.read() as town:
            likes, went = await town.residents.likes(), await town.signups.went()
        self.kinship = kinship(Goer(likes.get(person, frozenset()), topics) for person, topics in went.items())
        return sum(bool(found) for found in self.kinship.values())

    async def tidy(self) -> int:
        """Forget changes that every process has followed long ago; how many."""
        async with self.storage.begin() as town:
            return await town.changes.tidy()

    async def follow(self) -> int:
        """Take in what has changed since the last time, everything the first time; how many occurrences it read."""
        async with self._turn:
            self._forget_begun()
            return await (self._build() if self._bookmark is None else self._catch_up(self._bookmark))

    async def _build(self) -> int:
        async with self.storage.read() as town:
            bookmark = await town.changes.bookmark()
            coming = await town.occurrences.all_coming(self.clock.now())
        self.occurrences = OccurrenceIndex(self.taxonomy, self.exposure, room=max(len(coming), 1024))
        self._kept.clear()
        self._of_activity.clear()
        self._starts.clear()
        await self._put(coming)
        self._bookmark = bookmark
        return len(coming)

    async def _catch_up(self, bookmark: Bookmark) -> int:
        async with self.storage.read() as town:
            news = await town.changes.since(bookmark)
            if news.missed:
                self._bookmark = None
            changed = [OccurrenceId(number) for number in news.numbers[Noun.OCCURRENCE]]
            of = [ActivityId(number) for number in news.numbers[Noun.ACTIVITY]]
            coming = await town.occurrences.coming_of(changed, of, self.clock.now()) if changed or of else []
        if self._bookmark is None:
            return await self._build()
        there = {occurrence.id for occurrence in coming}
        known = {number for activity in of for number in self._of_activity.get(activity, ())}
        for number in ({*changed} | known) - there:
            self._drop(number)
        await self._put(coming)
        self._bookmark = news.bookmark
        return len(coming)

    async def _put(self, coming: Iterable[Occurrence]) -> None:
        for count, occurrence in enumerate(coming, 1):
            self.occurrences.put(occurrence)
            self._kept[occurrence.id] = occurrence
            self._of_activity[occurrence.activity.id].add(occurrence.id)
            heappush(self._starts, (occurrence.starts_at, occurrence.id))
            if count % BREATH == 0:
                await asyncio.sleep(0)

    def _drop(self, number: OccurrenceId) -> None:
        if (gone := self._kept.pop(number, None)) is not None:
            self.occurrences.drop(number)
            self._of_activity[gone.activity.id].discard(number)

    def _forget_begun(self) -> None:
        now = self.clock.now()
        while self._starts and self._starts[0][0] <= now:
            _, number = heappop(self._starts)
            if number in self._kept and self._kept[number].starts_at <= now:
                self._drop(number)
