"""The columns that other engines are asked about say what our nouns say."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.availability import HOURS, Availability, Week
from tests.benchmarks.parts.peers.columns import LONGEST_H, WORD_BITS, mask_of, slot, slots_within, touched, words

MONDAY = datetime(2026, 11, 23, tzinfo=ZoneInfo("Europe/Oslo"))
masks = st.integers(0, (1 << HOURS) - 1).map(Week)
available = st.builds(Availability, week=masks, alternate=masks, even=st.sampled_from([None, True, False]))
starts = st.integers(0, 2 * HOURS * 60 - 1).map(lambda minutes: MONDAY + timedelta(minutes=minutes))


@given(available, starts, st.integers(1, (LONGEST_H - 1) * 60))
def test_a_slot_is_among_those_within_an_availability_exactly_when_its_hours_are_free(
    availability: Availability, begins: datetime, minutes: int
) -> None:
    ends = begins + timedelta(minutes=minutes)
    free = availability.week_of(begins.date()).covers(begins, ends)
    assert (slot(begins, ends) in slots_within(availability)) == free


@given(available, starts, st.integers(1, (LONGEST_H - 1) * 60))
def test_the_bits_of_the_hours_touched_are_in_the_words_of_the_week_exactly_when_they_are_free(
    availability: Availability, begins: datetime, minutes: int
) -> None:
    ends = begins + timedelta(minutes=minutes)
    free = words(mask_of(availability, begins.isocalendar().week % 2))
    bits = [free[hour // WORD_BITS] >> hour % WORD_BITS & 1 for hour in touched(begins, ends)]
    assert all(bits) == availability.week_of(begins.date()).covers(begins, ends)
