"""What is coming, kept in memory and brought up to date before each look at it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from heapq import heappop, heappush

from bot.clock import Clock
from bot.domain.activity import ActivityId, Occurrence, OccurrenceId
from bot.matching.exposure import Exposure, worth
from bot.matching.kinship import Goer, Kinship, kinship
from bot.matching.occurrence_index import OccurrenceIndex
from bot.matching.taxonomy import Taxonomy
from bot.matching.word_index import WordIndex
from bot.services.pictures import Picture
from bot.storage import Storage, Town
from bot.storage.changes import News, Noun


class Index(Picture[Occurrence]):
    """The occurrences to come, what those alike go to, and how much activities were shown."""

    def __init__(self, storage: Storage, clock: Clock, taxonomy: Taxonomy) -> None:
        super().__init__(storage, clock)
        self.taxonomy = taxonomy
        self.exposure = Exposure()
        self.kinship: Kinship = {}
        self._unkept: defaultdict[tuple[ActivityId, str], float] = defaultdict(float)
        self.begin(0)

    async def follow(self) -> int:
        """As every picture does; what has begun since is let go."""
        self._forget_begun()
        return await super().follow()

    async def learn(self) -> int:
        """Count anew what those alike go to; how many likes have anything."""
        async with self.storage.read() as town:
            likes, went = await town.residents.likes(), await town.signups.went()
        self.kinship = kinship(Goer(likes.get(person, frozenset()), topics) for person, topics in went.items())
        return sum(bool(found) for found in self.kinship.values())

    def shown(self, occurrences: Iterable[OccurrenceId]) -> None:
        """These were shown to somebody, best first: each counts for its activity, so that others get their turn."""
        now = self.clock.now()
        for rank, number in enumerate(occurrences, 1):
            if (one := self._kept.get(number)) is not None:
                amount = worth(rank, now)
                self.exposure.add(one.activity.id, one.activity.municipality, amount)
                self._unkept[one.activity.id, one.activity.municipality] += amount

    async def keep_exposure(self) -> int:
        """Store what was shown since the last time, and take in what other processes have shown; how many."""
        unkept, self._unkept = self._unkept, defaultdict(float)
        async with self.storage.begin() as town:
            await town.exposures.add({activity: amount for (activity, _), amount in unkept.items()})
            kept = await town.exposures.all()
        self.exposure.forget()
        for (activity, area), amount in (*kept.items(), *self._unkept.items()):
            self.exposure.add(activity, area, amount)
        return len(unkept)

    async def tidy(self) -> int:
        """Forget changes that every process has followed long ago; how many."""
        async with self.storage.begin() as town:
            return await town.changes.tidy()

    async def everything(self, town: Town) -> Sequence[Occurrence]:
        return await town.occurrences.all_coming(self.clock.now())

    async def changed(self, town: Town, news: News) -> tuple[Sequence[Occurrence], Iterable[int]]:
        wanted = [OccurrenceId(number) for number in news.numbers[Noun.OCCURRENCE]]
        of = [ActivityId(number) for number in news.numbers[Noun.ACTIVITY]]
        if not wanted and not of:
            return (), ()
        coming = await town.occurrences.coming_of(wanted, of, self.clock.now())
        known = {number for activity in of for number in self._of_activity.get(activity, ())}
        return coming, ({*wanted} | known) - {occurrence.id for occurrence in coming}

    def begin(self, rows: int) -> None:
        self.occurrences = OccurrenceIndex(self.taxonomy, self.exposure, room=max(rows, 1024))
        self.words = WordIndex()
        self._kept: dict[OccurrenceId, Occurrence] = {}
        self._of_activity: dict[ActivityId, set[OccurrenceId]] = defaultdict(set)
        self._starts: list[tuple[datetime, OccurrenceId]] = []  # a heap; what was moved stands in it twice

    def put(self, row: Occurrence) -> None:
        self.occurrences.put(row)
        self._name(row)
        self._kept[row.id] = row
        self._of_activity[row.activity.id].add(row.id)
        heappush(self._starts, (row.starts_at, row.id))

    def drop(self, number: int) -> None:
        gone = self._kept.pop(OccurrenceId(number), None)
        if gone is not None:
            self.occurrences.drop(gone.id)
            self._of_activity[gone.activity.id].discard(gone.id)
            if not self._of_activity[gone.activity.id]:
                self.words.drop(gone.activity.id)

    def times_of(self, activity: ActivityId) -> list[Occurrence]:
        """The coming occurrences of an activity."""
        return [self._kept[number] for number in sorted(self._of_activity.get(activity, ()))]

    def _name(self, row: Occurrence) -> None:
        """Index the activity's own words, once for all its occurrences."""
        known = next((self._kept[one].activity for one in self._of_activity.get(row.activity.id, ())), None)
        if known != row.activity:
            self.words.put(row.activity)

    def _forget_begun(self) -> None:
        now = self.clock.now()
        while self._starts and self._starts[0][0] <= now:
            _, number = heappop(self._starts)
            if number in self._kept and self._kept[number].starts_at <= now:
                self.drop(number)
