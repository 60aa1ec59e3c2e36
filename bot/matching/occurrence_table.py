"""The coming occurrences as columns and bitmaps, kept up with every change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Final

import numpy as np

from bot.domain.activity import Activity, ActivityId, Occurrence, OccurrenceId
from bot.matching.bitmaps import Bitmaps, RowNumbers
from bot.matching.exposure import Exposure
from bot.matching.moments import EPOCH, MICROSECOND, SPANS, even_week, span_of
from bot.matching.scoring import TopicNumbers, line, on_sphere
from bot.matching.taxonomy import Taxonomy
from bot.matching.variety import NOTHING

Mark = tuple[str, str]  # what is said, and of what: ("topic", "chess")

OPEN: Final[Mark] = ("open", "")  # takes place, as far as is known
SEATS: Final[Mark] = ("seats", "")  # has a free one
ANY_LANGUAGE: Final[Mark] = ("language", "")  # has not told which

_TOPICS: Final = 6  # of an activity; there is room for more once one has more


@dataclass(slots=True)
class Kept:
    """An activity of which at least one occurrence is kept, and all that follows from it."""

    activity: Activity
    marks: frozenset[Mark]
    facts: tuple[object, ...]  # of the columns from ``place`` on
    rows: set[int] = field(default_factory=set)


class OccurrenceTable:
    """A row an occurrence: ``columns`` holds what is compared and counted, ``marks`` what is so or not."""

    def __init__(self, taxonomy: Taxonomy, exposure: Exposure, room: int) -> None:
        self.taxonomy = taxonomy
        self.exposure = exposure
        self.topics = TopicNumbers(taxonomy)
        self.numbers = RowNumbers()
        self.marks: Bitmaps[Mark] = Bitmaps(room)
        self.columns = np.zeros(room, _columns(_TOPICS))
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
        self._write(row, occurrence, kept)

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
        return self.columns.nbytes + self.marks.nbytes + self.numbers.nbytes

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
            self._write(row, replace(self.occurrences[row], activity=activity), kept)

    def _write(self, row: int, occurrence: Occurrence, kept: Kept) -> None:
        self.occurrences[row] = occurrence
        self.marks.put(OPEN, row, not occurrence.cancelled)
        self.marks.put(SEATS, row, occurrence.free != 0)
        starts = occurrence.local_start()
        started_us = (occurrence.starts_at - EPOCH) // MICROSECOND
        span = span_of(starts, occurrence.local_end()) + (SPANS if even_week(starts) else 0)
        self.columns[row] = (started_us, occurrence.id, starts.toordinal(), span, *kept.facts)

    def _marks(self, activity: Activity) -> frozenset[Mark]:
        known = [topic for topic in activity.topics if topic in self.taxonomy.topics]
        marks = {("topic", topic) for topic in known}
        marks.update(("under", above) for topic in known for above in line(topic, self.taxonomy))
        marks.update(("language", language) for language in activity.languages or {""})
        marks.update(("meets", need) for need in activity.meets)
        return frozenset(marks | {("town", activity.municipality), ("role", activity.role)})

    def _facts(self, activity: Activity) -> tuple[object, ...]:
        topics = self.topics.of(activity.topics)
        width = self.columns["topics"].shape[1]
        if len(topics) > width:
            width = self._widen(len(topics))
        seen = activity.seen_at.timestamp() if activity.seen_at else np.nan
        town = self.towns.setdefault(activity.municipality, len(self.towns))
        ages, number = activity.ages, self.exposure.number(activity.id)
        organiser = self.organisers.setdefault(activity.organiser, len(self.organisers))
        padded = _padded(topics, width, self.topics.none)
        place, free = on_sphere(activity.point), activity.cost == 0
        return (place, seen, number, town, organiser, ages.youngest, ages.oldest, free, padded)

    def _make_room(self, row: int) -> None:
        if row >= len(self.columns):
            room = max(row + 1, len(self.columns) * 3 // 2)
            self.columns = np.concatenate([self.columns, np.zeros(room - len(self.columns), self.columns.dtype)])
            self.marks.grow(room)

    def _widen(self, topics: int) -> int:
        """Room for that many topics a row."""
        wider = np.zeros(len(self.columns), _columns(topics))
        for name in self.columns.dtype.names or ():
            if name != "topics":
                wider[name] = self.columns[name]
        wider["topics"] = self.topics.none
        wider["topics"][:, : self.columns["topics"].shape[1]] = self.columns["topics"]
        self.columns = wider
        for kept in self.activities.values():
            kept.facts = (*kept.facts[:-1], _padded(kept.facts[-1], topics, self.topics.none))
        return topics


def _columns(topics: int) -> np.dtype[np.void]:
    return np.dtype(
        [
            ("starts_us", np.int64),
            ("id", np.int64),
            ("day", np.int32),  # proleptic ordinal, on the clock of the place
            ("span", np.int16),
            ("place", np.float64, (3,)),
            ("seen_s", np.float64),
            ("number", np.int32),
            ("town", np.int32),
            ("organiser", np.int32),
            ("youngest", np.uint8),
            ("oldest", np.uint8),
            ("free", np.bool_),
            ("topics", np.int16, (topics,)),
        ]
    )


def _padded(topics: Any, width: int, none: int) -> tuple[int, ...]:
    return (*topics, *[none] * (width - len(topics)))
