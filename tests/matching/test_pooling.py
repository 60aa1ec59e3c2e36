"""Pools of unmet wishes are those that counting one by one finds, and nobody is shown in a group of fewer than five."""

from __future__ import annotations

from itertools import product
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.availability import Part, Week
from bot.domain.place import Point, distance_m
from bot.domain.resident import ResidentId
from bot.matching.pooling import BLOCKS, FEWEST, REACH_M, Pool, Spot, Wisher, hours_of, pools

CENTRE: Final = Spot("Arendal", Point(58.46, 8.77))
SPOTS: Final = (CENTRE, Spot("Hisøy", Point(58.44, 8.75)), Spot("Rykene", Point(58.40, 8.62)))
HOMES: Final = (None, CENTRE.point, SPOTS[1].point, SPOTS[2].point, Point(58.52, 8.9))
THURSDAY_EVENING: Final = Week.of_cells({(3, Part.EVENING)})
HOURS: Final = (None, THURSDAY_EVENING, Week.of_hours([3], [18, 19]), Week.of_hours([0, 5], range(10, 13)), Week())

REACHES: Final = (None, 500.0, 3_000.0, 20_000.0)


@st.composite
def towns(draw: st.DrawFn) -> list[Wisher]:
    """Up to 24 wishes of up to 12 residents, each of whom lives somewhere."""
    live = draw(st.lists(st.tuples(st.sampled_from(HOMES), st.sampled_from(REACHES)), min_size=12, max_size=12))
    told = st.tuples(st.integers(0, 11), st.sampled_from(["chess", "knitting"]), st.sampled_from(HOURS))
    return [
        Wisher(ResidentId(one), topic, hours, *live[one]) for one, topic, hours in draw(st.lists(told, max_size=24))
    ]


def one_by_one(told: list[Wisher]) -> list[Pool]:
    """The same by trying every block and spot."""
    found = []
    for topic in sorted({wisher.topic for wisher in told}):
        left = {wisher.resident for wisher in told if wisher.topic == topic}
        while True:
            groups = [
                Pool(topic, spot, block, frozenset(one for one in left if fits(told, topic, one, spot, block)))
                for block, spot in product(BLOCKS, SPOTS)
            ]
            best = min(
                groups, key=lambda pool: (-len(pool.members), pool.block, ways(told, pool))
            )  # of equals the first
            if len(best.members) < FEWEST:
                break
            found.append(best)
            left -= best.members
    return found


def ways(told: list[Wisher], pool: Pool) -> int:
    homes = {one.resident: one.home for one in reversed(told) if one.resident in pool.members}
    return sum(round(distance_m(home, pool.spot.point)) for home in homes.values() if home is not None)


def fits(told: list[Wisher], topic: str, resident: ResidentId, spot: Spot, block: tuple[int, int]) -> bool:
    theirs = [one for one in told if (one.topic, one.resident) == (topic, resident)]
    hours = Week()
    for one in theirs:
        hours |= hours_of(block) if one.hours is None else one.hours
    first = theirs[0]
    reach = REACH_M if first.reach_m is None else first.reach_m
    near = spot == CENTRE if first.home is None else distance_m(first.home, spot.point) <= reach
    return near and hours & hours_of(block) == hours_of(block)


@given(towns())
def test_pools_are_those_that_are_found_one_by_one(told: list[Wisher]) -> None:
    assert pools(told, SPOTS) == one_by_one(told)


@given(towns())
def test_no_pool_has_fewer_than_five_and_nobody_is_in_two_of_one_topic(told: list[Wisher]) -> None:
    found = pools(told, SPOTS)
    assert all(len(pool.members) >= FEWEST for pool in found)
    together = [(pool.topic, member) for pool in found for member in pool.members]
    assert len(set(together)) == len(together)


def wish(number: int, hours: Week | None = THURSDAY_EVENING) -> Wisher:
    return Wisher(ResidentId(number), "chess", hours, SPOTS[1].point, None)


def test_seven_near_hisøy_who_want_chess_on_thursday_evening_are_one_pool() -> None:
    found = pools([wish(number) for number in range(1, 8)], SPOTS)
    assert [(pool.topic, pool.spot, pool.block, len(pool.members)) for pool in found] == [
        ("chess", SPOTS[1], (3, 17), 7)  # the centre is within reach too, but farther
    ]


def test_four_are_nobody_and_one_who_wishes_twice_is_one() -> None:
    four = [wish(number) for number in range(1, 5)]
    assert pools([*four, wish(4, None)], SPOTS) == []
    assert len(pools([*four, wish(5)], SPOTS)) == 1
