"""The week of 168 hours and the grid that people see of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.availability import HOURS, PART_HOURS, Availability, Days, Part, Week

wall = datetime.fromisoformat
cells = st.sets(st.tuples(st.integers(0, 6), st.sampled_from(Part)))
weeks = st.builds(Week, st.integers(0, (1 << HOURS) - 1))
walls = st.datetimes(wall("2026-01-01T00:00"), wall("2027-01-01T00:00"))


@pytest.mark.parametrize("mask", [-1, 1 << HOURS])
def test_a_week_has_168_hours(mask: int) -> None:
    with pytest.raises(ValueError, match="168"):
        Week(mask)


def test_the_parts_of_a_day_follow_each_other_without_overlap() -> None:
    assert [hour for part in Part for hour in PART_HOURS[part]] == list(range(6, 24))


@given(cells)
def test_the_chosen_cells_come_back_as_they_were_chosen(chosen: set[tuple[int, Part]]) -> None:
    assert set(Week.of_cells(chosen).cells()) == chosen


@given(weeks, st.integers(0, 6), st.sampled_from(Part))
def test_turning_a_cell_changes_that_cell_alone(week: Week, day: int, part: Part) -> None:
    turned = week.turned(day, part)
    assert turned.has(day, part) is not week.has(day, part)
    others = [(d, p) for d in range(7) for p in Part if (d, p) != (day, part)]
    assert [turned.has(*cell) for cell in others] == [week.has(*cell) for cell in others]


@pytest.mark.parametrize(
    ("starts", "ends", "covered"),
    [
        (wall("2026-11-24T17:00"), wall("2026-11-24T19:00"), True),
        (wall("2026-11-24T17:30"), wall("2026-11-24T23:00"), True),
        (wall("2026-11-24T16:59"), wall("2026-11-24T19:00"), False),
        (wall("2026-11-24T22:00"), wall("2026-11-25T00:01"), False),
        (wall("2026-11-24T18:00"), None, True),
        (wall("2026-11-25T18:00"), None, False),
        (wall("2026-11-24T18:00"), wall("2026-11-24T18:00"), True),  # no time at all: the first hour counts
        (wall("2026-11-24T18:00"), wall("2026-11-24T17:00"), True),  # ends before it starts: likewise
    ],
)
def test_tuesday_evening_covers_what_lies_wholly_within_it(
    starts: datetime, ends: datetime | None, covered: bool
) -> None:
    assert Week.of_cells({(1, Part.EVENING)}).covers(starts, ends) is covered


def test_hours_across_midnight_and_across_the_end_of_the_week_are_looked_up_on_both_days() -> None:
    sunday_night = Week(1 << (24 * 6 + 23) | 1)
    assert sunday_night.covers(wall("2026-11-29T23:00"), wall("2026-11-30T01:00")) is True
    assert sunday_night.covers(wall("2026-11-29T23:00"), wall("2026-11-30T01:30")) is False


@given(walls)
def test_what_lasts_a_day_or_longer_never_fits(starts: datetime) -> None:
    assert Week((1 << HOURS) - 1).covers(starts, starts + timedelta(days=1, microseconds=1)) is False


@given(weeks, walls, st.timedeltas(timedelta(0), timedelta(hours=23)))
def test_an_occurrence_fits_exactly_when_every_minute_of_it_is_free(
    week: Week, starts: datetime, lasts: timedelta
) -> None:
    minutes = [starts + timedelta(minutes=n) for n in range(int(lasts.total_seconds() // 60))]
    touched = [starts, *minutes, max(starts, starts + lasts - timedelta(microseconds=1))]
    free = all(week.mask >> (24 * at.weekday() + at.hour) & 1 for at in touched)
    assert week.covers(starts, starts + lasts) is free


def test_a_fortnight_is_free_every_second_week_by_the_number_of_the_week() -> None:
    wednesdays = Availability(alternate=Week.of_hours([2], range(17, 20)), even=True)
    now = wall("2026-01-01T00:00")
    starts = [wall(f"2026-01-{day:02}T18:00") for day in (7, 14, 21, 28)]  # weeks 2, 3, 4, 5
    assert [wednesdays.covers(start, None, now) for start in starts] == [True, False, True, False]


def test_a_fortnight_of_which_nobody_said_the_week_is_never_free() -> None:
    wednesdays = Availability(alternate=Week.of_hours([2], range(17, 20)))
    starts = [wall("2026-01-07T18:00"), wall("2026-01-14T18:00")]
    assert [wednesdays.covers(start, None, wall("2026-01-01T00:00")) for start in starts] == [False, False]


def test_exceptions_validity_and_lead_time_each_take_hours_away() -> None:
    day = wall("2026-07-08T18:00")
    july = Days(date(2026, 7, 1), date(2026, 7, 31))
    always = Week.of_hours(range(7), range(24))
    soon, early = day - timedelta(hours=3), day - timedelta(days=30)
    assert Availability(always).covers(day, None, soon)
    assert not Availability(always, busy=(july,)).covers(day, None, early)
    assert Availability(always, valid=july).covers(day, None, early)
    assert not Availability(always, valid=july).covers(day + timedelta(days=31), None, early)
    assert not Availability(always, lead=timedelta(hours=4)).covers(day, None, soon)
