"""The index against plain loops, and what it answers where there is little to answer with."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.activity import Activity, ActivityId, Occurrence, OccurrenceId
from bot.matching.exposure import Exposure
from bot.matching.occurrence_index import OccurrenceIndex
from bot.matching.occurrence_search import Miss, OccurrenceSearch
from bot.matching.ranking import Suggestion
from bot.matching.wishes import Wishes
from tests.matching import small_worlds
from tests.matching.brute_force import Pick, Shown, best
from tests.matching.conftest import TAXONOMY
from tests.matching.small_worlds import MOMENTS, Dice
from tests.matching.worlds import World

NOW = MOMENTS[0]


def misses_of(suggestion: Suggestion, wishes: Wishes) -> str | None:
    """The wish that a nearest miss tells it misses; whatever fits otherwise tells when its hours do not."""
    codes = [reason.code.removeprefix("missed-") for reason in suggestion.reasons if reason.code.startswith("missed-")]
    if suggestion.nearest_miss:
        [code] = codes
        return code
    one, available = suggestion.occurrence, wishes.availability
    unfit = available is not None and not available.covers(one.local_start(), one.local_end(), wishes.now)
    assert codes == (["time"] if unfit else [])
    return None


def picks(index: OccurrenceIndex, wishes: Wishes, most: int) -> list[Pick]:
    """What the index suggests, with the points that it gave."""
    search = OccurrenceSearch(index._table, wishes)
    found = []
    for suggestion in index.best(wishes, most):
        misses = misses_of(suggestion, wishes)
        rows, points = search.found(Miss(misses) if misses else None)
        ids = index._table.columns["id"][rows].tolist()
        worth = points[ids.index(suggestion.occurrence.id)]
        found.append(Pick(suggestion.occurrence.id, misses, float(worth)))
    return found


class SmallWorld:
    """An index and the plain list of what is in it."""

    def __init__(self, seed: int, now: datetime) -> None:
        self.dice, self.now = Dice.of(seed), now
        self.exposure, self.shown = Exposure(), Shown()
        self.index = OccurrenceIndex(TAXONOMY, self.exposure, room=1)
        self.activities: dict[ActivityId, Activity] = {}
        self.occurrences: dict[OccurrenceId, Occurrence] = {}

    def live(self) -> None:
        """One thing happens."""
        happens = self.dice.one_of((self.put, self.put, self.put, self.seats, self.drop, self.change, self.show))
        happens()

    def put(self) -> None:
        number = ActivityId(self.dice.upto(12))
        activity = self.activities.setdefault(number, small_worlds.activity(self.dice, number, self.now))
        one = small_worlds.occurrence(self.dice, self.dice.upto(40), activity, self.now)
        self.occurrences[one.id] = one
        self.index.put(one)

    def seats(self) -> None:
        id, taken = OccurrenceId(self.dice.upto(40)), self.dice.upto(4)
        if id in self.occurrences:
            self.occurrences[id] = replace(self.occurrences[id], taken=taken, waiting=1)
        self.index.seats(id, taken, 1)

    def drop(self) -> None:
        id = OccurrenceId(self.dice.upto(40))
        self.occurrences.pop(id, None)
        self.index.drop(id)

    def change(self) -> None:
        """An activity changes; one of its occurrences tells so."""
        if self.occurrences:
            one = self.dice.one_of(list(self.occurrences.values()))
            activity = small_worlds.activity(self.dice, one.activity.id, self.now)
            self.activities[activity.id] = activity
            for other in list(self.occurrences.values()):
                if other.activity.id == activity.id:
                    self.occurrences[other.id] = replace(other, activity=activity)
            self.index.put(self.occurrences[one.id])

    def show(self) -> None:
        shown = [ActivityId(number) for number in self.dice.some_of(range(13), 4)]
        town, at = self.dice.one_of(small_worlds.TOWNS), self.now - timedelta(days=self.dice.upto(40))
        self.exposure.shown(shown, town, at)
        self.shown.show(shown, town, at)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(MOMENTS), st.integers(0, 120), st.integers(1, 7))
def test_the_index_answers_as_plain_loops_do_whatever_was_put_changed_and_dropped(
    seed: int, now: datetime, events: int, most: int
) -> None:
    world = SmallWorld(seed, now)
    for _ in range(events):
        world.live()
    for _ in range(4):
        wishes = small_worlds.wishes(world.dice, now)
        expected = best(list(world.occurrences.values()), wishes, TAXONOMY, world.shown, most)
        assert picks(world.index, wishes, most) == expected


def test_in_a_dense_city_the_index_answers_as_plain_loops_do() -> None:
    """So many that are alike that the first look at the best of them does not settle it."""
    world, index, shown = World.of(TAXONOMY), OccurrenceIndex(TAXONOMY), Shown()
    occurrences = list(world.occurrences(1_500))
    for one in occurrences:
        index.put(one)
    for number, wishes in enumerate(world.wishes(30)):
        asked = wishes if number % 3 else replace(wishes, likes={}, dislikes=frozenset(), municipalities=frozenset())
        assert picks(index, asked, 5) == best(occurrences, asked, TAXONOMY, shown, 5)
        ids = [one.activity.id for one in occurrences[number : number + 5]]
        index.exposure.shown(ids, "town-0", wishes.now)
        shown.show(ids, "town-0", wishes.now)


def test_an_activity_with_many_topics_is_found_by_each() -> None:
    index, topics = OccurrenceIndex(TAXONOMY), list(TAXONOMY.topics)[:30]
    dice = Dice.of(1)
    few = replace(small_worlds.activity(dice, 1, NOW), topics=frozenset(topics[:1]), municipality="here")
    many = replace(few, id=ActivityId(2), topics=frozenset(topics))
    for number, activity in enumerate((few, many, few)):
        index.put(replace(small_worlds.occurrence(dice, number, activity, NOW), capacity=None, cancelled=False,
                          starts_at=NOW + timedelta(days=1), ends_at=None))  # fmt: skip
    for topic in topics[1:]:
        found = index.best(Wishes(NOW, {topic: 1.0}))
        assert found[0].occurrence.activity.id == 2


def test_what_is_dropped_or_unknown_is_no_more() -> None:
    index, dice = OccurrenceIndex(TAXONOMY), Dice.of(2)
    activity = small_worlds.activity(dice, 1, NOW)
    one = replace(small_worlds.occurrence(dice, 5, activity, NOW), starts_at=NOW + timedelta(days=1), cancelled=False)
    index.put(one)
    assert len(index) == 1
    index.drop(one.id)
    index.drop(one.id)
    index.seats(one.id, 3)
    assert (len(index), index.best(Wishes(NOW))) == (0, [])
