"""Availability comes back from storage as it went in."""

from __future__ import annotations

import json
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.availability import HOURS, Availability, Days, Week
from bot.storage.availability import read, written

weeks = st.builds(Week, st.integers(0, (1 << HOURS) - 1))
dates = st.dates(date(2026, 1, 1), date(2030, 1, 1))
days = st.builds(lambda first, length: Days(first, first + timedelta(days=length)), dates, st.integers(0, 400))
availabilities = st.builds(
    Availability,
    weeks,
    weeks,
    st.none() | st.booleans(),
    st.lists(days, max_size=4).map(tuple),
    st.none() | days,
    st.integers(0, 10_000).map(lambda minutes: timedelta(minutes=minutes)),
)


@given(availabilities | st.none())
def test_it_comes_back_as_it_went_in_and_is_json(availability: Availability | None) -> None:
    assert read(json.loads(json.dumps(written(availability)))) == availability
