"""One search through the residents: whom a call may reach, why not the others, and the points of each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.domain.needs import Need
from bot.domain.resident import Reach
from bot.matching import scoring
from bot.matching.bitmaps import Rows, Words, clear, count_in, rows_in, words_with
from bot.matching.calls import Call, Exclusion
from bot.matching.moments import EPOCH, SECOND
from bot.matching.pattern_table import UNTOLD
from bot.matching.resident_table import (
    ANY_LANGUAGE,
    ANYWHERE,
    BUDGET,
    CONSENTS,
    DISLIKES,
    KEPT,
    PAUSED,
    ResidentTable,
)
from bot.matching.scoring import Floats

Booleans = NDArray[np.bool_]
Columns = NDArray[np.void]

ASKED: Final = -0.3  # asked this minute; nothing once it is REST ago: a little less than being near
REST_S: Final = 90 * 86_400
FARTHEST_FADE_M: Final = 100_000.0


class CallSearch:
    """What one call finds in the table as it stands.

    ``rows`` are those it may reach; ``excluded`` tells how many each exclusion takes, in the order of ``Exclusion``,
    of those that the ones before it left.
    """

    def __init__(self, table: ResidentTable, call: Call) -> None:
        self.table = table
        self.call = call
        self.excluded: dict[Exclusion, int] = {}
        self.rows, self.columns = self._by_columns(rows_in(self._by_marks()))

    def points(self) -> Floats:
        """The points of each of the rows."""
        call, columns = self.call, self.columns
        points = np.zeros(len(columns))
        if call.topics:
            points += scoring.best_and_further([self.table.said.worth(columns["link"], one) for one in call.topics])
        if call.starts is not None:
            points += scoring.FITS * (columns["pattern"] != UNTOLD)
        if call.point is not None:
            fades_at_m = np.where(columns["reach_m"] == ANYWHERE, scoring.FADES_AT_M, columns["reach_m"])
            squared = scoring.chords(columns["place"], call.point)
            points += scoring.NEAR * scoring.nearness(squared, np.clip(fades_at_m, 1.0, FARTHEST_FADE_M))
        rested = ((call.now - EPOCH) // SECOND - columns["asked_s"].astype(np.float64)) / REST_S
        points += ASKED * np.clip(1 - rested, 0.0, 1.0)
        return np.round(points, scoring.DECIMALS)

    def _by_marks(self) -> Words:
        """Those of the municipalities whom no bitmap excludes."""
        marks = self.table.marks
        towns = self.call.municipalities
        left = marks.any(("town", slug) for slug in towns) if towns else marks.of(KEPT).copy()
        count = count_in(left)
        for exclusion, may in self._marked(left):
            left &= may
            count, before = count_in(left), count
            self.excluded[exclusion] = before - count
        return left

    def _marked(self, left: Words) -> Iterator[tuple[Exclusion, Words]]:
        """For each exclusion that bitmaps tell, the rows that it spares; ``left`` are those still in question."""
        call, marks = self.call, self.table.marks
        yield Exclusion.NO_CONSENT, marks.of(CONSENTS)
        yield Exclusion.BLOCKED, ~marks.of(("reach", Reach.BLOCKED))
        yield Exclusion.STOPPED, ~marks.of(("reach", Reach.STOPPED))
        yield Exclusion.PAUSED, ~self._paused(left)
        yield Exclusion.ASKED, self._not_asked()
        yield Exclusion.NO_BUDGET, marks.of(BUDGET)
        speaking = chain([ANY_LANGUAGE], (("speaks", language) for language in call.languages))
        yield Exclusion.LANGUAGE, marks.any(speaking) if call.languages else left
        yield Exclusion.NEEDS, ~marks.any(("needs", need) for need in Need if need not in call.meets)
        yield Exclusion.TOPIC, self._interested() if call.topics else left

    def _paused(self, left: Words) -> Words:
        """Those of ``left`` whose pause is not over."""
        rows = rows_in(left & self.table.marks.of(PAUSED))
        paused = self.table.columns["paused_s"][rows] > (self.call.now - EPOCH) // SECOND
        return words_with(rows[paused], len(left))

    def _not_asked(self) -> Words:
        found = ~self.table.marks.none()
        clear(found, [row for one in self.call.asked if (row := self.table.numbers.of(one)) is not None])
        return found

    def _interested(self) -> Words:
        """Those who like a topic of the call, something above it or something below it."""
        taxonomy = self.table.taxonomy
        around = {one for topic in self.call.topics for one in (*scoring.line(topic, taxonomy), *taxonomy.below(topic))}
        return self.table.marks.any(("likes", one) for one in around)

    def _by_columns(self, rows: Rows) -> tuple[Rows, Columns]:
        """Those of the rows whom nothing in their columns excludes, and these columns."""
        columns = self.table.columns.take(rows)
        may = np.ones(len(rows), np.bool_)
        for exclusion, spared in self._compared(columns):
            before = np.count_nonzero(may)
            may &= spared
            self.excluded[exclusion] = int(before - np.count_nonzero(may))
        at = np.flatnonzero(may)
        rows, columns = rows[at], columns.take(at)
        content = np.flatnonzero(~self._disliking(rows, columns))
        self.excluded[Exclusion.DISLIKED] = len(rows) - len(content)
        return rows[content], columns.take(content)

    def _compared(self, columns: Columns) -> Iterator[tuple[Exclusion, Booleans | np.bool_]]:
        """For each exclusion that columns tell, whether it spares each row."""
        call = self.call
        yield Exclusion.AGES, (columns["youngest"] <= call.ages.oldest) & (columns["oldest"] >= call.ages.youngest)
        yield Exclusion.TIME, self._free(columns)
        if call.point is None:
            yield Exclusion.DISTANCE, np.True_
        else:
            within = scoring.chord_of(columns["reach_m"])
            yield Exclusion.DISTANCE, ~(scoring.chords(columns["place"], call.point) > within)

    def _free(self, columns: Columns) -> Booleans | np.bool_:
        """Whether they have time, or have not said when."""
        call = self.call
        if call.starts is None:
            return np.True_
        free = self.table.patterns.covering(call.starts, call.ends, call.now)
        free[UNTOLD] = True
        return free.take(columns["pattern"])

    def _disliking(self, rows: Rows, columns: Columns) -> Booleans:
        """Whether they dislike a topic of the call."""
        found = np.zeros(len(rows), np.bool_)
        bits = self.table.marks.of(DISLIKES).view(np.uint8)
        at = np.flatnonzero(bits.take(rows >> 3) >> (rows & 7).astype(np.uint8) & 1)
        links = columns["link"][at]
        for topic in self.call.topics:
            found[at] |= self.table.said.disliked(links, topic)
        return found
