"""One search through the residents: whom a call may reach, why not the others, and the points of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.domain.needs import EVERYBODY, Need
from bot.domain.resident import Reach
from bot.matching import scoring
from bot.matching.bitmaps import Rows, Words, bears, clear, count_in, rows_in, words_with
from bot.matching.calls import Call, Exclusion
from bot.matching.moments import EPOCH, SECOND
from bot.matching.pattern_table import UNTOLD
from bot.matching.resident_table import (
    ANY_LANGUAGE,
    BUDGET,
    CONSENTS,
    DISLIKES,
    KEPT,
    PAUSED,
    TOLD,
    ResidentTable,
)
from bot.matching.said_table import Links
from bot.matching.scoring import Floats

Booleans = NDArray[np.bool_]
Columns = NDArray[np.void]

ASKED: Final = -0.3  # asked this minute; nothing once it is REST ago: a little less than being near
REST_S: Final = 90 * 86_400
ROUNDING: Final = 1e-6  # more than sums of points can be off


@dataclass(frozen=True, slots=True)
class Found:
    """Residents whom the call may reach, as arrays of one length."""

    rows: Rows
    persons: Columns
    points: Floats


class CallSearch:
    """What one call finds in the table as it stands.

    ``excluded`` tells how many each exclusion takes of those that the ones before it left, in the order of
    ``Exclusion`` and as far as anybody was looked at.
    """

    def __init__(self, table: ResidentTable, call: Call) -> None:
        self.table = table
        self.call = call
        self.excluded = dict.fromkeys(Exclusion, 0)
        self._left = self._by_marks()

    def all(self) -> Found:
        """Everybody whom the call may reach."""
        return self._found(rows_in(self._left))

    def promising(self) -> Iterator[tuple[Found, float]]:
        """Everybody whom the call may reach, some at a time, with the most points that anybody later may have."""
        left, tiers = self._left.copy(), sorted(self._tiers(), key=lambda tier: -tier[0])
        for at, (_, words) in enumerate(tiers):
            found = self._found(rows_in(left & words))
            left &= ~words
            yield found, tiers[at + 1][0] if at + 1 < len(tiers) else -np.inf

    def _tiers(self) -> Iterator[tuple[float, Words]]:
        """Sets of rows that are all of them together, each with the most points that any of it may have."""
        call, marks, likes, topics = self.call, self.table.marks, self.table.likes, self.table.topics
        taxonomy, everybody = self.table.taxonomy, ~marks.none()
        lines = {above for topic in call.topics for above in scoring.line(topic, taxonomy)[1:]}
        liking = [(0.0, everybody)]
        if call.topics:
            further = scoring.FURTHER_TOPIC * (len(call.topics) - 1)
            liking = [
                (scoring.EXACT + further, likes.any(topics.of(call.topics))),
                (scoring.NARROWER + further, likes.any(topics.of(lines))),
                (scoring.WIDER + further, everybody),
            ]
        near = ROUNDING + (0.0 if call.point is None else scoring.NEAR)
        for interest, words in liking:
            yield interest + near + (0.0 if call.starts is None else scoring.FITS), words & marks.of(TOLD)
            yield interest + near, words

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
        paused = self.table.persons["paused_s"][rows] > (self.call.now - EPOCH) // SECOND
        return words_with(rows[paused], len(left))

    def _not_asked(self) -> Words:
        found = ~self.table.marks.none()
        clear(found, [row for one in self.call.asked if (row := self.table.numbers.of(one)) is not None])
        return found

    def _interested(self) -> Words:
        """Those who like a topic of the call, something above it or something below it."""
        taxonomy = self.table.taxonomy
        around = {one for topic in self.call.topics for one in (*scoring.line(topic, taxonomy), *taxonomy.below(topic))}
        return self.table.likes.any(self.table.topics.of(around))

    def _found(self, rows: Rows) -> Found:
        """Those of the rows whom nothing in their columns excludes."""
        call, table = self.call, self.table
        if call.starts is not None or call.ages != EVERYBODY:
            rows = rows[self._habitual(table.habits.take(rows))]
        near = np.zeros(len(rows))
        if call.point is not None:
            places, reaches = table.places.take(rows), table.reaches.columns
            squared = table.chords(places, call.point)
            inside = np.flatnonzero(~(squared > reaches["chord"].take(places["reach"])))
            self.excluded[Exclusion.DISTANCE] += len(rows) - len(inside)
            fades_at_m = reaches["fades_at_m"].take(places["reach"][inside])
            rows, near = rows[inside], scoring.NEAR * scoring.nearness(squared[inside], fades_at_m)
        persons = table.persons.take(rows)
        if call.topics:
            content = np.flatnonzero(~self._disliking(rows, persons["link"]))
            self.excluded[Exclusion.DISLIKED] += len(rows) - len(content)
            rows, persons, near = rows[content], persons.take(content), near[content]
        return Found(rows, persons, np.round(near + self._points(rows, persons), scoring.DECIMALS))

    @cached_property
    def _free(self) -> Booleans:
        """By the number of their availability, whether they may have time then: having told none, they may."""
        starts = self.call.starts
        assert starts is not None
        free = self.table.patterns.covering(starts, self.call.ends, self.call.now)
        free[UNTOLD] = True
        return free

    def _habitual(self, habits: Columns) -> Rows:
        """The positions of those of the right age who have time, or have not said when."""
        call = self.call
        fit = (habits["youngest"] <= call.ages.oldest) & (habits["oldest"] >= call.ages.youngest)
        count = int(np.count_nonzero(fit))
        self.excluded[Exclusion.AGES] += len(habits) - count
        if call.starts is not None:
            fit &= self._free.take(habits["pattern"])
            self.excluded[Exclusion.TIME] += count - int(np.count_nonzero(fit))
        return np.flatnonzero(fit)

    def _disliking(self, rows: Rows, links: Links) -> Booleans:
        """Whether they dislike a topic of the call."""
        found = np.zeros(len(rows), np.bool_)
        at = np.flatnonzero(bears(self.table.marks.of(DISLIKES), rows))
        for topic in self.call.topics:
            found[at] |= self.table.said.disliked(links[at], topic)
        return found

    def _points(self, rows: Rows, persons: Columns) -> Floats:
        """All points but for being near."""
        call = self.call
        rested = ((call.now - EPOCH) // SECOND - persons["asked_s"].astype(np.float64)) / REST_S
        points = ASKED * np.clip(1 - rested, 0.0, 1.0)
        if call.topics:
            points += scoring.best_and_further([self.table.said.worth(persons["link"], one) for one in call.topics])
        if call.starts is not None:
            points += scoring.FITS * bears(self.table.marks.of(TOLD), rows)
        return points
