"""The residents as columns and bitmaps, kept up with every change."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import numpy as np

from bot.domain.resident import Reach, ResidentId
from bot.matching.bitmaps import Bitmaps, RowNumbers
from bot.matching.calls import Callee
from bot.matching.moments import EPOCH, SECOND
from bot.matching.pattern_table import PatternTable
from bot.matching.said_table import SaidTable
from bot.matching.scoring import TopicNumbers, on_sphere
from bot.matching.taxonomy import Taxonomy

Mark = tuple[str, str]  # what is said, and of what: ("likes", "chess")

KEPT: Final[Mark] = ("kept", "")
CONSENTS: Final[Mark] = ("consents", "")
PAUSED: Final[Mark] = ("paused", "")  # until the moment in the columns
BUDGET: Final[Mark] = ("budget", "")  # may be contacted once more
DISLIKES: Final[Mark] = ("dislikes", "")  # some topic
ANY_LANGUAGE: Final[Mark] = ("speaks", "")  # has not said which

ANYWHERE: Final = 2**32 - 1  # metres, a reach that nothing exceeds
NEVER_ASKED: Final = 0

_COLUMNS: Final = np.dtype(
    [
        ("id", np.int64),
        ("place", np.float64, (3,)),
        ("reach_m", np.uint32),
        ("asked_s", np.uint32),  # since 1970
        ("paused_s", np.uint32),  # since 1970
        ("pattern", np.int32),  # the number of the availability
        ("link", np.int32),  # the first of what was said of topics
        ("youngest", np.uint8),
        ("oldest", np.uint8),
    ]
)


class ResidentTable:
    """A row a resident: ``columns`` holds what is compared and counted, ``marks`` what is so or not."""

    def __init__(self, taxonomy: Taxonomy, room: int) -> None:
        self.taxonomy = taxonomy
        self.numbers = RowNumbers()
        self.marks: Bitmaps[Mark] = Bitmaps(room)
        self.columns = np.zeros(room, _COLUMNS)
        self.patterns = PatternTable()
        self.said = SaidTable(TopicNumbers(taxonomy), room)

    def put(self, callee: Callee) -> None:
        """Keep the resident, or what they have become."""
        self.drop(callee.id)
        row = self.numbers.give(callee.id)
        self._make_room(row)
        for mark in self._marks(callee):
            self.marks.set(mark, row)
        reach_m = ANYWHERE if callee.reach_m is None else min(int(callee.reach_m), ANYWHERE)
        self.columns[row] = (
            callee.id,
            on_sphere(callee.home),
            reach_m,
            0,
            0,
            self.patterns.hold(callee.availability),
            self.said.keep(callee),
            callee.ages.youngest,
            callee.ages.oldest,
        )
        self.reachable(callee.id, consents=callee.consents, reach=callee.reach, paused_until=callee.paused_until)
        self.contacted(callee.id, budget=callee.budget, asked_at=callee.asked_at)

    def reachable(self, id: ResidentId, *, consents: bool, reach: Reach, paused_until: datetime | None) -> None:
        """Keep whether they may be written to; nothing for a resident who is not kept."""
        row = self.numbers.of(id)
        if row is not None:
            self.marks.put(CONSENTS, row, consents)
            self.marks.put(PAUSED, row, paused_until is not None)
            self.columns["paused_s"][row] = _seconds(paused_until)
            for other in Reach:
                self.marks.put(("reach", other), row, reach is other)

    def contacted(self, id: ResidentId, *, budget: int, asked_at: datetime | None) -> None:
        """Keep how often they may still be written to, and when they were asked; nothing for one who is not kept."""
        row = self.numbers.of(id)
        if row is not None:
            self.marks.put(BUDGET, row, budget > 0)
            self.columns["asked_s"][row] = _seconds(asked_at)

    def drop(self, id: ResidentId) -> None:
        """Keep them no longer; nothing for a resident who is not kept."""
        row = self.numbers.free(id)
        if row is not None:
            self.patterns.release(int(self.columns["pattern"][row]))
            self.said.release(int(self.columns["link"][row]))
            self.marks.clear_row(row)
            self.columns[row] = np.zeros((), _COLUMNS)

    @property
    def nbytes(self) -> int:
        """Bytes of columns and bitmaps."""
        tables = self.columns.nbytes + self.patterns.nbytes + self.said.nbytes
        return tables + self.marks.nbytes + self.numbers.nbytes

    def _marks(self, callee: Callee) -> set[Mark]:
        marks = {("likes", topic) for topic in callee.likes if topic in self.taxonomy.topics}
        marks.update(("speaks", language) for language in callee.languages or {""})
        marks.update(("needs", need) for need in callee.needs)
        return marks | {KEPT, ("town", callee.municipality)} | ({DISLIKES} if callee.dislikes else set())

    def _make_room(self, row: int) -> None:
        if row >= len(self.columns):
            room = max(row + 1, len(self.columns) * 5 // 4)
            self.columns = np.concatenate([self.columns, np.zeros(room - len(self.columns), _COLUMNS)])
            self.marks.grow(room)


def _seconds(moment: datetime | None) -> int:
    """Whole seconds since 1970; 0 for no moment."""
    return (moment - EPOCH) // SECOND if moment else 0
