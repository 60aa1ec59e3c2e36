"""The residents as columns and bitmaps, kept up with every change."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.domain.place import Point
from bot.domain.resident import Reach, ResidentId
from bot.matching.bitmaps import Bitmaps, RowNumbers
from bot.matching.calls import Callee
from bot.matching.moments import EPOCH, SECOND
from bot.matching.pattern_table import PatternTable
from bot.matching.reach_table import ReachTable
from bot.matching.said_table import SaidTable
from bot.matching.scoring import Floats, TopicNumbers, chords_of_degrees
from bot.matching.taxonomy import Taxonomy

Mark = tuple[str, str]  # what is said, and of what: ("speaks", "nb")

KEPT: Final[Mark] = ("kept", "")
CONSENTS: Final[Mark] = ("consents", "")
PAUSED: Final[Mark] = ("paused", "")  # until the moment in the columns
BUDGET: Final[Mark] = ("budget", "")  # may be contacted once more
DISLIKES: Final[Mark] = ("dislikes", "")  # some topic
TOLD: Final[Mark] = ("told", "")  # when they have time
ANY_LANGUAGE: Final[Mark] = ("speaks", "")  # has not said which

NOWHERE: Final = -(2**31)  # in place of millionths of a degree

_HABITS: Final = np.dtype([("pattern", np.int32), ("youngest", np.uint8), ("oldest", np.uint8)])
_PLACES: Final = np.dtype([("latitude", np.int32), ("longitude", np.int32), ("reach", np.int32)])
_PERSONS: Final = np.dtype([("id", np.int64), ("asked_s", np.uint32), ("paused_s", np.uint32), ("link", np.int32)])


class ResidentTable:
    """A row a resident: ``marks`` holds what is so or not; ``habits``, ``places`` and ``persons`` what is compared.

    These three are columns apart because a search needs each of them for fewer rows than the one before.
    """

    def __init__(self, taxonomy: Taxonomy, room: int) -> None:
        self.taxonomy = taxonomy
        self.numbers = RowNumbers()
        self.marks: Bitmaps[Mark] = Bitmaps(room)
        self.habits = np.zeros(room, _HABITS)
        self.places = np.zeros(room, _PLACES)
        self.persons = np.zeros(room, _PERSONS)
        self.reaches = ReachTable()
        self.patterns = PatternTable()
        self.topics = TopicNumbers(taxonomy)
        self.said = SaidTable(self.topics, room)
        self.likes: Bitmaps[int] = Bitmaps(room)  # by the number of the topic

    def put(self, callee: Callee) -> None:
        """Keep the resident, or what they have become."""
        self.drop(callee.id)
        row = self.numbers.give(callee.id)
        self._make_room(row)
        for mark in self._marks(callee):
            self.marks.set(mark, row)
        for topic in self.topics.of(callee.likes):
            self.likes.set(topic, row)
        pattern, link = self.patterns.hold(callee.availability), self.said.keep(callee)
        self.habits[row] = pattern, callee.ages.youngest, callee.ages.oldest
        self.places[row] = *_millionths(callee.home), self.reaches.number(callee.reach_m)
        self.persons[row] = callee.id, 0, 0, link
        self.reachable(callee.id, consents=callee.consents, reach=callee.reach, paused_until=callee.paused_until)
        self.contacted(callee.id, budget=callee.budget, asked_at=callee.asked_at)

    def reachable(self, id: ResidentId, *, consents: bool, reach: Reach, paused_until: datetime | None) -> None:
        """Keep whether they may be written to; nothing for a resident who is not kept."""
        row = self.numbers.of(id)
        if row is not None:
            self.marks.put(CONSENTS, row, consents)
            self.marks.put(PAUSED, row, paused_until is not None)
            self.persons["paused_s"][row] = _seconds(paused_until)
            for other in Reach:
                self.marks.put(("reach", other), row, reach is other)

    def contacted(self, id: ResidentId, *, budget: int, asked_at: datetime | None) -> None:
        """Keep how often they may still be written to, and when they were asked; nothing for one who is not kept."""
        row = self.numbers.of(id)
        if row is not None:
            self.marks.put(BUDGET, row, budget > 0)
            self.persons["asked_s"][row] = _seconds(asked_at)

    def drop(self, id: ResidentId) -> None:
        """Keep them no longer; nothing for a resident who is not kept."""
        row = self.numbers.free(id)
        if row is not None:
            self.patterns.release(int(self.habits["pattern"][row]))
            for topic in self.said.release(int(self.persons["link"][row])):
                self.likes.clear(topic, row)
            self.marks.clear_row(row)

    def chords(self, places: NDArray[np.void], point: Point) -> Floats:
        """The squared chords from ``point`` to those of the places; not numbers where one is not known."""
        latitudes = np.where(places["latitude"] == NOWHERE, np.nan, places["latitude"] * 1e-6)
        return chords_of_degrees(latitudes, places["longitude"] * 1e-6, point)

    @property
    def nbytes(self) -> int:
        """Bytes of columns and bitmaps."""
        columns = self.habits.nbytes + self.places.nbytes + self.persons.nbytes
        tables = columns + self.patterns.nbytes + self.said.nbytes + self.reaches.nbytes
        return tables + self.marks.nbytes + self.likes.nbytes + self.numbers.nbytes

    def _marks(self, callee: Callee) -> set[Mark]:
        marks = {("speaks", language) for language in callee.languages or {""}}
        marks.update(("needs", need) for need in callee.needs)
        marks.update(mark for mark, holds in ((DISLIKES, callee.dislikes), (TOLD, callee.availability)) if holds)
        return marks | {KEPT, ("town", callee.municipality)}

    def _make_room(self, row: int) -> None:
        if row >= len(self.habits):
            room = max(row + 1, len(self.habits) * 5 // 4)
            self.habits, self.places, self.persons = (
                np.concatenate([old, np.zeros(room - len(old), old.dtype)])
                for old in (self.habits, self.places, self.persons)
            )
            self.marks.grow(room)
            self.likes.grow(room)


def _millionths(place: Point | None) -> tuple[int, int]:
    """Of degrees; NOWHERE for no place."""
    return (round(place.latitude * 1e6), round(place.longitude * 1e6)) if place else (NOWHERE, NOWHERE)


def _seconds(moment: datetime | None) -> int:
    """Whole seconds since 1970; 0 for no moment."""
    return (moment - EPOCH) // SECOND if moment else 0
