"""The coming occurrences as columns and bitmaps, kept up with every change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from bot.domain.activity import Activity, ActivityId, Occurrence, OccurrenceId
from bot.matching.bitmaps import Bitmaps, RowNumbers
from bot.matching.columns import Columns
from bot.matching.exposure import Exposure
from bot.matching.moments import EPOCH, MICROSECOND, SPANS, even_week, span_of
from bot.matching.scoring import TopicNumbers, line, on_sphere
from bot.matching.taxonomy import Taxonomy
from bot.matching.variety import NOTHING

Mark = tuple[str, str]  # what is said, and of what: ("topic", "chess")

OPEN: Final[Mark] = ("open", "")  # takes place, as far as is known
SEATS: Final[Mark] = ("seats", "")  # has a free one
ANY_LANGUAGE: Final[Mark] = ("language", "")  # has not told which

_TOPICS: Final = 4  # of an activity; there is room for more once one has more
_COLUMNS: Final = {
    "starts_us": "i8",
    "id": "i8",
    "day": "i4",  # proleptic ordinal, on the clock of the place
    "span": "i2",  # the kind of time, those of weeks with an even number after those of the others
    "x": "f8",  # on the unit sphere
    "y": "f8",
    "z": "f8",
    "seen_s": "f8",  # since 1970; not a number if unknown
    "number": "i4",  # in the exposure
    "town": "i4",
    "organiser": "i4",
    "youngest": "u1",
    "oldest": "u1",
    "free": "?",
}


@dataclass(slots=True)
class Kept:
    """An activity of which at least one occurrence is kept, and all that follows from it."""

    activity: Activity
    marks: frozenset[Mark]
    facts: dict[str, object]  # for its columns
    rows: set[int] = field(default_factory=set)


class OccurrenceTable:
    """A row an occurrence: ``columns`` holds what is compared and counted, ``marks`` what is so or not."""

    def __init__(self, taxonomy: Taxonomy, exposure: Exposure, room: int) -> None:
        self.taxonomy = taxonomy
        self.exposure = exposure
        self.topics = TopicNumbers(taxonomy)
        self.numbers = RowNumbers()
        self.marks: Bitmaps[Mark] = Bitmaps(room)
        self.columns = Columns(room, _COLUMNS)
        self.topics_of = np.full((_TOPICS, room), self.topics.none, np.int16)
        self.occurrences: dict[int, Occurrence] = {}  # by row
        self.activities: dict[ActivityId, Kept] = {}
        self.towns: dict[str, int] = {}
        self.organisers: dict[str, int] = {"": NOTHING}
        self.activities_of: Counter[str] = Counter()  # municipalities

    def put(self, occurrence: Occurrence) -> None:
        """Keep the occurrence, or what it has become; what its activity has become holds for all its occurrences."""
        row = self.numbers.of(occurrence.id)
        if row is not None and self.occurrences[row].activity.id != occurrence.activity.id:
            self.drop(occurrence.id)
        kept = self._kept(occurrence.activity)
        row = self.numbers.give(occurrence.id)
        if row not in kept.rows:
            self._make_room(row)
            kept.rows.add(row)
            self.marks.change(row, frozenset(), kept.marks)
            self._describe(row, kept)
        self._write(row, occurrence)

    def seats(self, id: OccurrenceId, taken: int, waiting: int) -> None:
        """Keep how many seats are taken and how many people wait; nothing for an occurrence that is not kept."""
        row = self.numbers.of(id)
        if row is not None:
            occurrence = self.occurrences[row] = replace(self.occurrences[row], taken=taken, waiting=waiting)
            self.marks.put(SEATS, row, occurrence.free != 0)

    def drop(self, id: OccurrenceId) -> None:
        """Keep it no longer; nothing for an occurrence that is not kept."""
        row = self.numbers.free(id)
        if row is None:
            return
        activity = self.occurrences.pop(row).activity
        kept = self.activities[activity.id]
        kept.rows.remove(row)
        self.marks.change(row, kept.marks | {OPEN, SEATS}, frozenset())
        if not kept.rows:
            del self.activities[activity.id]
            self.activities_of[kept.activity.municipality] -= 1

    def rows_of(self, activities: Iterable[ActivityId]) -> set[int]:
        """The rows of those activities that are kept."""
        return {row for activity in activities if activity in self.activities for row in self.activities[activity].rows}

    @property
    def nbytes(self) -> int:
        """Bytes of columns and bitmaps, without the occurrences themselves."""
        return self.columns.nbytes + self.topics_of.nbytes + self.marks.nbytes + self.numbers.nbytes

    def _kept(self, activity: Activity) -> Kept:
        kept = self.activities.get(activity.id)
        if kept is None:
            kept = self.activities[activity.id] = Kept(activity, self._marks(activity), self._facts(activity))
            self.activities_of[activity.municipality] += 1
        elif kept.activity is not activity and kept.activity != activity:
            self._change(kept, activity)
        return kept

    def _change(self, kept: Kept, activity: Activity) -> None:
        """Bring every occurrence of the activity up to date."""
        self.activities_of[kept.activity.municipality] -= 1
        self.activities_of[activity.municipality] += 1
        old, kept.activity = kept.marks, activity
        kept.marks, kept.facts = self._marks(activity), self._facts(activity)
        for row in kept.rows:
            self.marks.change(row, old, kept.marks)
            self._describe(row, kept)
            self._write(row, replace(self.occurrences[row], activity=activity))

    def _write(self, row: int, occurrence: Occurrence) -> None:
        self.occurrences[row] = occurrence
        self.marks.put(OPEN, row, not occurrence.cancelled)
        self.marks.put(SEATS, row, occurrence.free != 0)
        starts = occurrence.local_start()
        started_us = (occurrence.starts_at - EPOCH) // MICROSECOND
        span = span_of(starts, occurrence.local_end()) + (SPANS if even_week(starts) else 0)
        self.columns.write(row, {"starts_us": started_us, "id": occurrence.id, "day": starts.toordinal(), "span": span})

    def _marks(self, activity: Activity) -> frozenset[Mark]:
        known = [topic for topic in activity.topics if topic in self.taxonomy.topics]
        marks = {("topic", topic) for topic in known}
        marks.update(("under", above) for topic in known for above in line(topic, self.taxonomy))
        marks.update(("language", language) for language in activity.languages or {""})
        marks.update(("meets", need) for need in activity.meets)
        return frozenset(marks | {("town", activity.municipality), ("role", activity.role)})

    def _facts(self, activity: Activity) -> dict[str, object]:
        x, y, z = on_sphere(activity.point)
        return {
            "x": x,
            "y": y,
            "z": z,
            "seen_s": activity.seen_at.timestamp() if activity.seen_at else np.nan,
            "number": self.exposure.number(activity.id),
            "town": self.towns.setdefault(activity.municipality, len(self.towns)),
            "organiser": self.organisers.setdefault(activity.organiser, len(self.organisers)),
            "youngest": activity.ages.youngest,
            "oldest": activity.ages.oldest,
            "free": activity.cost == 0,
        }

    def _describe(self, row: int, kept: Kept) -> None:
        """Write what the row has from its activity."""
        self.columns.write(row, kept.facts)
        topics = self.topics.of(kept.activity.topics)
        if len(topics) > len(self.topics_of):
            more = np.full((len(topics) - len(self.topics_of), self.columns.room), self.topics.none, np.int16)
            self.topics_of = np.concatenate([self.topics_of, more])
        self.topics_of[:, row] = topics + [self.topics.none] * (len(self.topics_of) - len(topics))

    def _make_room(self, row: int) -> None:
        if row >= self.columns.room:
            room = max(row + 1, self.columns.room * 3 // 2)
            more = np.full((len(self.topics_of), room - self.columns.room), self.topics.none, np.int16)
            self.topics_of = np.concatenate([self.topics_of, more], axis=1)
            self.columns.grow(room)
            self.marks.grow(room)
