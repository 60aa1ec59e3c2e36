"""How much an activity was shown, and what that costs it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import log1p, log2

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.activity import ActivityId
from bot.matching.exposure import HALF_LIFE, LEAST_MEAN, PENALTY, STEEPNESS, Exposure

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
A, B = ActivityId(7), ActivityId(8)


def penalty(exposure: Exposure, activity: ActivityId, mean: float, now: datetime) -> float:
    [points] = exposure.penalties(np.array([exposure.number(activity)], np.int32), np.array([mean]), now)
    return float(points)


def test_what_was_never_shown_loses_nothing() -> None:
    assert penalty(Exposure(), A, 1.0, NOW) == 0


def test_a_lower_place_on_the_list_counts_for_less() -> None:
    exposure = Exposure()
    exposure.shown([A, B], "here", NOW)
    assert penalty(exposure, A, 1.0, NOW) == pytest.approx(-PENALTY * log1p(STEEPNESS))
    assert penalty(exposure, B, 1.0, NOW) == pytest.approx(-PENALTY * log1p(STEEPNESS / log2(3)))


def test_two_weeks_later_a_showing_counts_half() -> None:
    exposure = Exposure()
    exposure.shown([A], "here", NOW)
    assert penalty(exposure, A, 1.0, NOW + HALF_LIFE) == pytest.approx(-PENALTY * log1p(STEEPNESS / 2))
    exposure.shown([A], "here", NOW + HALF_LIFE)
    assert penalty(exposure, A, 1.0, NOW + HALF_LIFE) == pytest.approx(-PENALTY * log1p(STEEPNESS * 3 / 2))


def test_the_mean_is_over_the_activities_of_the_area_and_fades_too() -> None:
    exposure = Exposure()
    for _ in range(10):
        exposure.shown([A], "here", NOW)
    assert exposure.mean("here", 5, NOW) == pytest.approx(2)
    assert exposure.mean("here", 5, NOW + HALF_LIFE) == pytest.approx(1)
    assert exposure.mean("there", 5, NOW) == LEAST_MEAN


def test_the_mean_of_an_area_without_activities_is_defined() -> None:
    assert Exposure().mean("nowhere", 0, NOW) == LEAST_MEAN


@given(st.lists(st.tuples(st.integers(0, 5000), st.integers(-400, 400)), max_size=20), st.integers(0, 14_000))
def test_the_order_in_which_showings_are_told_is_no_matter(told: list[tuple[int, int]], later: int) -> None:
    one, other = Exposure(), Exposure()
    for activity, day in told:
        one.shown([ActivityId(activity)], "here", NOW + timedelta(days=day))
    for activity, day in reversed(told):
        other.shown([ActivityId(activity)], "here", NOW + timedelta(days=day))
    now = NOW + timedelta(days=later)
    for activity, _ in told:
        id = ActivityId(activity)
        assert penalty(one, id, 1.0, now) == pytest.approx(penalty(other, id, 1.0, now), abs=1e-9)


def test_more_activities_may_be_shown_than_there_was_room_for_at_first() -> None:
    exposure = Exposure()
    many = [ActivityId(number) for number in range(1, 3000)]
    exposure.shown(many, "arendal", NOW)
    numbers = np.array([exposure.number(many[0]), exposure.number(many[-1])], np.int32)
    first, last = exposure.penalties(numbers, np.ones(2), NOW)
    assert first < last < 0
