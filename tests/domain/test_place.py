"""Points on the earth and the way between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.place import Point, distance_m

points = st.builds(Point, st.floats(-90, 90), st.floats(-180, 180))


@pytest.mark.parametrize(("latitude", "longitude"), [(91.0, 0.0), (-91.0, 0.0), (0.0, 181.0), (float("nan"), 0.0)])
def test_a_point_beyond_the_poles_or_the_date_line_is_refused(latitude: float, longitude: float) -> None:
    with pytest.raises(ValueError, match="no such point"):
        Point(latitude, longitude)


def test_from_oslo_to_aarhus_it_is_about_four_hundred_and_twenty_kilometres() -> None:
    assert distance_m(Point(59.9139, 10.7522), Point(56.1567, 10.2108)) == pytest.approx(419_000, rel=0.01)


def test_a_degree_of_latitude_is_a_ninetieth_of_the_quarter_of_the_earth() -> None:
    assert distance_m(Point(0, 0), Point(1, 0)) == pytest.approx(111_195, abs=1)


@given(points, points)
def test_the_way_back_is_as_long_and_never_longer_than_half_the_earth(one: Point, other: Point) -> None:
    assert distance_m(one, other) == pytest.approx(distance_m(other, one), abs=1e-3)
    assert 0 <= distance_m(one, other) <= 20_015_120


@given(st.builds(Point, st.floats(54, 72), st.floats(4, 32)))
def test_a_coarse_point_lies_within_a_hundred_metres(point: Point) -> None:
    assert distance_m(point, point.coarse()) < 100
