"""What is coming, kept in memory and brought up to date before each look at it."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from bot.clock import Clock
from bot.domain.activity import ActivityId, OccurrenceId
from bot.domain.consent import VERSIONS, Purpose
from bot.domain.resident import ResidentId
from bot.matching.exposure import Exposure, worth
from bot.matching.kinship import Goer, Kinship, kinship
from bot.matching.taxonomy import Taxonomy
from bot.services.coming import Coming
from bot.services.pictures import Picture
from bot.storage import Storage, Town
from bot.storage.changes import News, Noun

LEARNT_FROM: Final = timedelta(days=365)


class Index(Picture):
    """The occurrences to come, what those alike go to, and how much activities were shown."""

    def __init__(self, storage: Storage, clock: Clock, taxonomy: Taxonomy) -> None:
        super().__init__(storage, clock)
        self.taxonomy = taxonomy
        self.exposure = Exposure()
        self.kinship: Kinship = {}
        self.coming = Coming(taxonomy, self.exposure)
        self._unkept: defaultdict[tuple[ActivityId, str], float] = defaultdict(float)
        self._shown_today: tuple[date, set[tuple[ResidentId, ActivityId]]] = (date.min, set())

    async def follow(self) -> int:
        """As every picture does; what has begun since is let go."""
        self.coming.forget_begun(self.clock.now())
        return await super().follow()

    async def build(self, town: Town) -> int:
        coming, count = Coming(self.taxonomy, self.exposure), 0
        async for some in town.occurrences.all_coming(self.clock.now()):
            for occurrence in some:
                coming.put(occurrence)
            count += len(some)
            await asyncio.sleep(0)
        self.coming = coming
        return count

    async def change(self, town: Town, news: News) -> int:
        wanted = [OccurrenceId(number) for number in news.numbers[Noun.OCCURRENCE]]
        of = [ActivityId(number) for number in news.numbers[Noun.ACTIVITY]]
        if not wanted and not of:
            return 0
        found = await town.occurrences.coming_of(wanted, of, self.clock.now())
        known = {one.id for activity in of for one in self.coming.times_of(activity)}
        for number in ({*wanted} | known) - {occurrence.id for occurrence in found}:
            self.coming.drop(number)
        for occurrence in found:
            self.coming.put(occurrence)
        return len(found)

    async def learn(self) -> int:
        """Count anew what those alike go to; how many likes have anything.

        Only of those who agree to be matched now, and nothing of hardships: what ails somebody is nobody's hint.
        """
        async with self.storage.read() as town:
            likes = await town.residents.likes()
            went = await town.signups.went(self.clock.now() - LEARNT_FROM)
            matched = await town.residents.matched(VERSIONS[Purpose.MATCHING])
        goers = [
            Goer(self._told_freely(likes.get(person, frozenset())), self._told_freely(topics))
            for person, topics in went.items()
            if person in matched
        ]
        self.kinship = await asyncio.to_thread(kinship, goers)
        return sum(bool(found) for found in self.kinship.values())

    def _told_freely(self, topics: frozenset[str]) -> frozenset[str]:
        return frozenset(topic for topic in topics if not self.taxonomy.is_hardship(topic))

    async def tidy(self) -> int:
        """Forget changes that every process has followed long ago, and showings of what is over; how many."""
        async with self.storage.begin() as town:
            return await town.changes.tidy() + await town.exposures.tidy(self.clock.now())

    def shown(self, to: ResidentId, occurrences: Iterable[OccurrenceId]) -> None:
        """These were shown to somebody, best first: each counts for its activity, once a day and person.

        It counts from the next ``keep_exposure`` on, so that a list stays as it is while it is looked at.
        """
        now = self.clock.now()
        if self._shown_today[0] != now.date():
            self._shown_today = (now.date(), set())
        for rank, number in enumerate(occurrences, 1):
            one = self.coming.get(number)
            if one is None or (to, one.activity.id) in self._shown_today[1]:
                continue
            self._shown_today[1].add((to, one.activity.id))
            self._unkept[one.activity.id, one.activity.municipality] += worth(rank, now)

    async def keep_exposure(self) -> int:
        """Store what was shown since the last time, and take in what other processes have shown; how many."""
        unkept, self._unkept = self._unkept, defaultdict(float)
        try:
            if unkept:
                async with self.storage.begin() as town:
                    await town.exposures.add({activity: amount for (activity, _), amount in unkept.items()})
        except BaseException:  # also when it is cancelled: what was shown is stored the next time
            for shown, amount in unkept.items():
                self._unkept[shown] += amount
            raise
        async with self.storage.read() as town:
            kept = await town.exposures.all()
        self.exposure.forget()
        for (activity, area), amount in kept.items():
            self.exposure.add(activity, area, amount)
        return len(unkept)
