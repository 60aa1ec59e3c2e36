"""The coming occurrences, by number, by activity, by start and by their words."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from heapq import heappop, heappush

from bot.domain.activity import Activity, ActivityId, Occurrence, OccurrenceId
from bot.matching.exposure import Exposure
from bot.matching.occurrence_index import OccurrenceIndex
from bot.matching.taxonomy import Taxonomy
from bot.matching.word_index import WordIndex


class Coming:
    """One whole picture of what is coming."""

    def __init__(self, taxonomy: Taxonomy, exposure: Exposure) -> None:
        self.occurrences = OccurrenceIndex(taxonomy, exposure)
        self.words = WordIndex()
        self._kept: dict[OccurrenceId, Occurrence] = {}
        self._of_activity: dict[ActivityId, set[OccurrenceId]] = defaultdict(set)
        self._starts: list[tuple[datetime, OccurrenceId]] = []  # a heap; what was moved stands in it twice

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, number: OccurrenceId) -> Occurrence | None:
        """The occurrence of that number, if it is coming."""
        return self._kept.get(number)

    def times_of(self, activity: ActivityId) -> list[Occurrence]:
        """The coming occurrences of an activity."""
        return [self._kept[number] for number in sorted(self._of_activity.get(activity, ()))]

    def put(self, occurrence: Occurrence) -> None:
        """Take in an occurrence or what it has become."""
        before = self._kept.get(occurrence.id)
        self.occurrences.put(occurrence)
        self._name(occurrence.activity)
        self._kept[occurrence.id] = occurrence
        self._of_activity[occurrence.activity.id].add(occurrence.id)
        if before is None or before.starts_at != occurrence.starts_at:
            heappush(self._starts, (occurrence.starts_at, occurrence.id))

    def drop(self, number: OccurrenceId) -> None:
        """Let go of an occurrence; nothing for one that is not there."""
        gone = self._kept.pop(number, None)
        if gone is None:
            return
        activity = gone.activity.id
        self.occurrences.drop(number)
        self._of_activity[activity].discard(number)
        if not self._of_activity[activity]:
            del self._of_activity[activity]
            self.words.drop(activity)

    def forget_begun(self, now: datetime) -> None:
        """Let go of what has begun."""
        while self._starts and self._starts[0][0] <= now:
            _, number = heappop(self._starts)
            if number in self._kept and self._kept[number].starts_at <= now:
                self.drop(number)

    def _name(self, activity: Activity) -> None:
        """Index the activity's own words, once for all its occurrences and again when they have changed."""
        known = next((self._kept[one].activity for one in self._of_activity.get(activity.id, ())), None)
        if known is None or (known is not activity and _words(known) != _words(activity)):
            self.words.put(activity)


def _words(activity: Activity) -> tuple[str, ...]:
    return activity.title, activity.description, activity.organiser, activity.place_name, activity.address
