"""One search through the occurrences: what may be suggested at all, and the points of each."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from bot.domain.availability import Availability, Days
from bot.domain.needs import EVERYBODY
from bot.matching import scoring
from bot.matching.bitmaps import Rows, Words, clear, rows_in, where_among, words_with
from bot.matching.columns import View
from bot.matching.moments import EPOCH, MICROSECOND
from bot.matching.occurrence_table import ANY_LANGUAGE, OPEN, SEATS, OccurrenceTable
from bot.matching.scoring import Floats
from bot.matching.variety import NOTHING, Options, look_sizes
from bot.matching.wishes import Wishes

Booleans = NDArray[np.bool_]


class Miss(StrEnum):
    """The one wish that something does not meet; what lies nearest to it first."""

    FULL = "full"
    TIME = "time"
    DISTANCE = "distance"
    TOPIC = "topic"


class OccurrenceSearch:
    """What one resident's wishes find in the table as it stands."""

    def __init__(self, table: OccurrenceTable, wishes: Wishes) -> None:
        self.table = table
        self.wishes = wishes
        self.worth = scoring.related(wishes.likes, table.taxonomy)
        self._values = table.topics.values(self.worth)
        self._disliked = _disliked(wishes, table)
        self._now_us = (wishes.now - EPOCH) // MICROSECOND
        hidden = {
            table.occurrences[row].activity.id for one in wishes.hidden if (row := table.numbers.of(one)) is not None
        }
        skipped = {row for one in wishes.skipped if (row := table.numbers.of(one)) is not None}
        self._barred = table.rows_of(hidden | wishes.declined) | skipped

    def looks(self, miss: Miss | None) -> Iterator[tuple[Options, float]]:
        """The best of what is found, more each time, with the most points that anything else may have."""
        rows, points = self.found(miss)
        for size in look_sizes(len(rows)):
            if size < len(rows):
                at = np.argpartition(-points, size)[: size + 1]
                at, beyond = at[:-1], float(points[at[-1]])
            else:
                at, beyond = np.arange(len(rows)), -np.inf
            yield self._options(rows[at], points[at]), beyond

    def found(self, miss: Miss | None = None) -> tuple[Rows, Floats]:
        """The rows that meet every wish but ``miss``, in order, with their points; none of them meets ``miss``
        as long as none meets them all.
        """
        view = View(self.table.columns, rows_in(self._marked(miss)))
        squared = self._chords(view)
        may = self._in_time(view, miss) & self._for_them(view)
        if self.wishes.reach_m is not None and miss is not Miss.DISTANCE:
            may &= ~(squared > scoring.chord_of(self.wishes.reach_m))
        at = np.flatnonzero(may)
        view = View(self.table.columns, view.rows[at])
        points = self._of_activities(view, squared[at]) + self._of_times(view, miss)
        return view.rows, np.round(points, scoring.DECIMALS)

    def _options(self, rows: Rows, points: Floats) -> Options:
        view, topics = View(self.table.columns, rows), self.table.topics_of[:, rows]
        main = topics[self._values.take(topics).argmax(axis=0), np.arange(len(rows))]
        main[main == self.table.topics.none] = NOTHING
        return Options(rows, points, view["starts_us"], view["id"], view["number"], view["organiser"], main)

    def _marked(self, miss: Miss | None) -> Words:
        """The rows of which no bitmap says that they may not be."""
        wishes, marks = self.wishes, self.table.marks
        found = marks.of(OPEN).copy()
        if miss is not Miss.FULL:
            found &= marks.of(SEATS)
        if wishes.likes and miss is not Miss.TOPIC:
            found &= self._meeting()
        if wishes.municipalities:
            found &= marks.any(("town", slug) for slug in wishes.municipalities)
        if wishes.languages:
            found &= marks.any(chain([ANY_LANGUAGE], (("language", one) for one in wishes.languages)))
        if wishes.role is not None:
            found &= marks.of(("role", wishes.role))
        for need in wishes.needs:
            found &= marks.of(("meets", need))
        if wishes.only is not None:
            rows = np.fromiter(self.table.rows_of(wishes.only), np.int64)
            found &= words_with(rows, len(found))
        clear(found, self._barred)
        return found

    def _meeting(self) -> Words:
        """The rows with a topic that is liked, belongs to one, or that one belongs to."""
        likes, taxonomy = self.wishes.likes, self.table.taxonomy
        under = (("under", like) for like in likes)
        above = (("topic", topic) for like in likes for topic in scoring.line(like, taxonomy)[1:])
        return self.table.marks.any(chain(under, above))

    def _in_time(self, view: View, miss: Miss | None) -> Booleans:
        """Not begun, on a day that is asked for, on no busy day and not too soon."""
        ahead_us, day = view["starts_us"] - self._now_us, view["day"]
        kept: Booleans = ahead_us > 0
        available = self.wishes.availability
        if available is not None and miss is not Miss.TIME:
            if available.lead:
                kept &= ahead_us >= available.lead // MICROSECOND
            if available.valid is not None:
                kept &= _within(day, available.valid)
            for busy in available.busy:
                kept &= ~_within(day, busy)
        if self.wishes.days is not None:
            kept &= _within(day, self.wishes.days)
        if self.wishes.starts_in is not None:
            kept &= np.tile(scoring.begun_spans(self.wishes.starts_in), 2).take(view["span"])
        return kept

    def _for_them(self, view: View) -> Booleans:
        """For their ages, and about nothing that they dislike."""
        ages = self.wishes.ages
        kept = np.ones(len(view), np.bool_)
        if ages != EVERYBODY:
            kept = (view["youngest"] <= ages.oldest) & (view["oldest"] >= ages.youngest)
        if self._disliked is not None:
            for topics in self.table.topics_of:
                kept &= ~self._disliked.take(topics.take(view.rows))
        return kept

    def _chords(self, view: View) -> Floats:
        """The squared chords from home; not numbers where either place is not known."""
        if self.wishes.home is None:
            return np.full(len(view), np.nan)
        x, y, z = scoring.on_sphere(self.wishes.home)
        return np.asarray((view["x"] - x) ** 2 + (view["y"] - y) ** 2 + (view["z"] - z) ** 2)

    def _of_activities(self, view: View, squared: Floats) -> Floats:
        """The points that every occurrence of an activity gets alike."""
        wishes, table = self.wishes, self.table
        points = scoring.FREE * view["free"] + scoring.staleness(view["seen_s"], wishes.now.timestamp())
        points += scoring.NEAR * scoring.nearness(squared, scoring.FADES_AT_M)
        topics = [one.take(view.rows) for one in table.topics_of] if wishes.likes or wishes.kin else []
        if wishes.likes:
            points += scoring.best_and_further([self._values.take(one) for one in topics])
        if wishes.kin:
            shares = table.topics.values(wishes.kin)
            points += scoring.KIN * np.max([shares.take(one) for one in topics], axis=0)
        if wishes.known:
            points += scoring.NEW
            points[where_among(view.rows, table.rows_of(wishes.known))] -= scoring.NEW
        means = self._means().take(view["town"])
        return points + table.exposure.penalties(view["number"], means, wishes.now)

    def _of_times(self, view: View, miss: Miss | None) -> Floats:
        """The points of one time that an activity happens."""
        available, span = self.wishes.availability, view["span"]
        points = scoring.lateness(view["starts_us"], self._now_us)
        if available is not None and miss is not Miss.TIME:
            points += scoring.FITS * _fitting(available).take(span)
        if self.wishes.wrong_times:
            points += scoring.WRONG_TIME * np.tile(scoring.begun_spans(self.wishes.wrong_times), 2).take(span)
        return points

    def _means(self) -> Floats:
        """What an activity has been shown on average, by the number of its municipality; 1 where none is found."""
        table, now, asked = self.table, self.wishes.now, self.wishes.municipalities or self.table.towns.keys()
        return np.array(
            [
                table.exposure.mean(town, table.activities_of[town], now) if town in asked else 1.0
                for town in table.towns
            ]
        )


def _disliked(wishes: Wishes, table: OccurrenceTable) -> Booleans | None:
    """Whether each topic by number is disliked; None where nothing is."""
    topics = scoring.disliked(wishes.likes, wishes.dislikes, table.taxonomy)
    return table.topics.values(dict.fromkeys(topics, 1.0)) > 0 if topics else None


def _within(day: NDArray[np.int32], days: Days) -> Booleans:
    return (day >= days.first.toordinal()) & (day <= days.last.toordinal())


def _fitting(available: Availability) -> Booleans:
    """For each kind of time, in weeks of odd number and then of even number, whether it is free."""
    always = scoring.free_spans(available.week)
    if available.even is None or not available.alternate:
        return np.concatenate([always, always])
    sometimes = scoring.free_spans(available.week | available.alternate)
    return np.concatenate([always, sometimes] if available.even else [sometimes, always])
