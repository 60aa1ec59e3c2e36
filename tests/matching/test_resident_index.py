"""Whom a call reaches: the index against plain loops, and what it answers where there is little to answer with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.availability import Availability, Part, Week
from bot.domain.place import Point
from bot.domain.resident import Reach, ResidentId
from bot.matching.calls import Call, Callee, Exclusion
from bot.matching.resident_index import ResidentIndex
from tests.matching import small_worlds
from tests.matching.brute_force import callees
from tests.matching.conftest import TAXONOMY
from tests.matching.small_worlds import MOMENTS, OSLO, Dice
from tests.matching.worlds import World


class SmallTown:
    """An index and the plain list of who is in it."""

    def __init__(self, seed: int, now: datetime) -> None:
        self.dice, self.now = Dice.of(seed), now
        self.index = ResidentIndex(TAXONOMY, room=1)
        self.callees: dict[ResidentId, Callee] = {}

    def live(self) -> None:
        """One thing happens to one resident."""
        happens = self.dice.one_of((self.put, self.put, self.put, self.drop, self.reachable, self.contacted))
        happens(ResidentId(self.dice.upto(60)))

    def put(self, id: ResidentId) -> None:
        self.callees[id] = small_worlds.callee(self.dice, id, self.now)
        self.index.put(self.callees[id])

    def drop(self, id: ResidentId) -> None:
        self.callees.pop(id, None)
        self.index.drop(id)

    def reachable(self, id: ResidentId) -> None:
        consents, reach = self.dice.maybe(0.8), self.dice.one_of(tuple(Reach))
        until = self.now + timedelta(hours=self.dice.upto(20) - 10) if self.dice.maybe(0.5) else None
        self.index.reachable(id, consents=consents, reach=reach, paused_until=until)
        if id in self.callees:
            self.callees[id] = replace(self.callees[id], consents=consents, reach=reach, paused_until=until)

    def contacted(self, id: ResidentId) -> None:
        budget, asked_at = self.dice.upto(2), self.now - timedelta(minutes=self.dice.upto(9000))
        self.index.contacted(id, budget=budget, asked_at=asked_at)
        if id in self.callees:
            self.callees[id] = replace(self.callees[id], budget=budget, asked_at=asked_at)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(MOMENTS), st.integers(0, 150), st.integers(1, 12))
def test_the_index_answers_as_plain_loops_do_whatever_was_put_changed_and_dropped(
    seed: int, now: datetime, events: int, most: int
) -> None:
    town = SmallTown(seed, now)
    for _ in range(events):
        town.live()
    for _ in range(4):
        call = small_worlds.call(town.dice, now)
        chosen, counts = callees(town.callees.values(), call, TAXONOMY, most)
        preview = town.index.preview(call)
        assert [(one.resident, one.points) for one in town.index.best(call, most)] == chosen
        assert {why.value: count for why, count in preview.excluded.items() if count} | (
            {"": preview.reached} if preview.reached else {}
        ) == counts


def test_in_a_dense_city_the_index_answers_as_plain_loops_do() -> None:
    """So many whom a call suits that most are never looked at."""
    world, index = World.of(TAXONOMY), ResidentIndex(TAXONOMY)
    residents = list(world.callees(3_000))
    for one in residents:
        index.put(one)
    for call in world.calls(30, city=True):
        chosen, _ = callees(residents, call, TAXONOMY, 10)
        assert [(one.resident, one.points) for one in index.best(call, 10)] == chosen


CALL = Call(MOMENTS[0], topics=frozenset({"chess"}))


def resident(number: int, **said: object) -> Callee:
    """Somebody who may be asked and likes chess, unless said otherwise."""
    plain = Callee(ResidentId(number), "here", {"chess": 1.0}, consents=True)
    return replace(plain, **said)  # type: ignore[arg-type]  # each is of the type of its field


def asked(call: Call, *residents: Callee) -> list[int]:
    """Whom the call reaches, best first."""
    index = ResidentIndex(TAXONOMY)
    for one in residents:
        index.put(one)
    return [chosen.resident for chosen in index.best(call)]


def test_whoever_was_asked_longest_ago_comes_first_and_whoever_never_was_before_them() -> None:
    lately, long_ago = (resident(n, asked_at=CALL.now - timedelta(days=days)) for n, days in ((1, 3), (2, 30)))
    assert asked(CALL, lately, long_ago, resident(3)) == [3, 2, 1]


def test_whoever_said_that_they_have_time_comes_before_whoever_said_nothing_of_it() -> None:
    call = replace(CALL, starts=datetime(2026, 11, 24, 18, tzinfo=OSLO))
    evenings = Availability(Week.of_cells({(1, Part.EVENING)}))
    mornings = Availability(Week.of_cells({(1, Part.MORNING)}))
    assert asked(call, resident(1), resident(2, availability=mornings), resident(3, availability=evenings)) == [3, 1]


def test_hours_over_midnight_must_be_free_on_both_days() -> None:
    call = replace(CALL, starts=datetime(2026, 11, 29, 22, tzinfo=OSLO), ends=datetime(2026, 11, 30, 1, tzinfo=OSLO))
    sunday, monday = Week.of_hours([6], range(20, 24)), Week.of_hours([0], range(2))
    both, first = Availability(sunday | monday), Availability(sunday)
    assert asked(call, resident(1, availability=first), resident(2, availability=both)) == [2]


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_on_the_days_on_which_the_clock_changes_hours_are_those_on_the_wall(day: date) -> None:
    starts = datetime(day.year, day.month, day.day, 1, 30, tzinfo=OSLO)
    call = replace(CALL, now=MOMENTS[1], starts=starts, ends=starts.replace(hour=4, minute=0))
    night, gap = Week.of_hours([6], [1, 2, 3]), Week.of_hours([6], [1, 3])
    assert asked(call, resident(1, availability=Availability(gap)), resident(2, availability=Availability(night))) == [
        2
    ]


def test_at_a_border_the_residents_of_both_municipalities_are_asked_the_nearer_first() -> None:
    call = replace(CALL, municipalities=frozenset({"here", "there"}), point=Point(58.40, 8.70))
    near = resident(1, municipality="there", home=Point(58.401, 8.70))
    far = resident(2, home=Point(58.43, 8.70))
    elsewhere = resident(3, municipality="far", home=Point(58.40, 8.70))
    assert asked(call, far, elsewhere, near) == [1, 2]


def test_whoever_likes_nothing_is_asked_only_when_the_call_is_about_nothing() -> None:
    assert (asked(CALL, resident(1, likes={})), asked(Call(CALL.now), resident(1, likes={}))) == ([], [1])


def test_somebody_with_many_likes_and_dislikes_is_known_by_all_of_them() -> None:
    likes = dict.fromkeys(list(TAXONOMY.topics)[:40], 1.0)
    one = resident(1, likes=likes, dislikes=frozenset(list(TAXONOMY.topics)[40:80]) - likes.keys())
    for topic in likes:
        assert asked(Call(CALL.now, frozenset({topic})), one) == [1]


def test_nobody_is_in_an_empty_index() -> None:
    index = ResidentIndex(TAXONOMY)
    assert (index.best(CALL), index.preview(CALL).reached, sum(index.preview(CALL).excluded.values())) == ([], 0, 0)


def test_the_preview_tells_of_each_how_many_it_excludes_the_first_one_only() -> None:
    index = ResidentIndex(TAXONOMY)
    for one in (
        resident(1),
        resident(2, consents=False, reach=Reach.STOPPED),
        resident(3, reach=Reach.STOPPED, budget=0),
        resident(4, paused_until=CALL.now + timedelta(days=1)),
        resident(5, paused_until=CALL.now),
        resident(6, budget=0, likes={}),
        resident(7, likes={"choir": 1.0}),
    ):
        index.put(one)
    preview = index.preview(CALL)
    assert preview.reached == 2
    assert {why: count for why, count in preview.excluded.items() if count} == {
        Exclusion.NO_CONSENT: 1,
        Exclusion.STOPPED: 1,
        Exclusion.PAUSED: 1,
        Exclusion.NO_BUDGET: 1,
        Exclusion.TOPIC: 1,
    }
    assert list(preview.excluded) == list(Exclusion)
