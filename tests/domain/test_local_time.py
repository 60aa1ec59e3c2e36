"""Wall times and quiet hours across both changes of the clock."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.local_time import QuietHours, to_utc

OSLO = ZoneInfo("Europe/Oslo")
COPENHAGEN = ZoneInfo("Europe/Copenhagen")
NIGHT = QuietHours()

wall = datetime.fromisoformat


def utc(text: str) -> datetime:
    return wall(text).replace(tzinfo=UTC)


changes = st.sampled_from([utc("2026-10-25T01:00"), utc("2027-03-28T01:00")])
moments = st.datetimes(wall("2024-01-01T00:00"), wall("2030-01-01T00:00"), timezones=st.just(UTC)) | st.builds(
    datetime.__add__, changes, st.timedeltas(timedelta(hours=-30), timedelta(hours=30))
)
hours = st.times().map(lambda at: at.replace(second=0, microsecond=0, tzinfo=None))
quiet_hours = st.builds(QuietHours, hours, hours)


@pytest.mark.parametrize(
    ("shown", "instant"),
    [
        (wall("2026-11-23T18:00"), utc("2026-11-23T17:00")),
        (wall("2026-06-23T18:00"), utc("2026-06-23T16:00")),
        (wall("2027-03-28T01:59"), utc("2027-03-28T00:59")),
        (wall("2027-03-28T02:30"), utc("2027-03-28T01:30")),  # skipped: 03:30 on the clock
        (wall("2027-03-28T03:00"), utc("2027-03-28T01:00")),
        (wall("2026-10-25T01:59"), utc("2026-10-24T23:59")),
        (wall("2026-10-25T02:30"), utc("2026-10-25T00:30")),  # shown twice: the first
        (wall("2026-10-25T03:00"), utc("2026-10-25T02:00")),
    ],
)
def test_a_wall_time_is_one_instant_also_when_the_clock_changes(shown: datetime, instant: datetime) -> None:
    assert to_utc(shown, OSLO) == instant
    assert to_utc(shown, COPENHAGEN) == instant


def test_a_skipped_wall_time_moves_on_by_the_gap() -> None:
    assert to_utc(wall("2027-03-28T02:30"), OSLO).astimezone(OSLO).time() == time(3, 30)


@pytest.mark.parametrize(
    ("shown", "held"),
    [
        (time(20, 59), False),
        (time(21), True),
        (time(23, 59), True),
        (time(0), True),
        (time(7, 59), True),
        (time(8), False),
    ],
)
def test_quiet_hours_begin_on_the_hour_and_end_before_it(shown: time, held: bool) -> None:
    assert NIGHT.hold(to_utc(datetime.combine(wall("2026-11-23T00:00"), shown), OSLO), OSLO) is held


def test_quiet_hours_within_one_day_hold_only_there() -> None:
    noon = QuietHours(time(12), time(14))
    walls = [wall(f"2026-11-23T{hour}:00") for hour in (11, 12, 13, 14, 23)]
    assert [noon.hold(to_utc(shown, OSLO), OSLO) for shown in walls] == [False, True, True, False, False]


@pytest.mark.parametrize(
    ("moment", "opens", "last"),
    [
        (utc("2026-11-23T21:00"), utc("2026-11-24T07:00"), utc("2026-11-23T19:59")),
        (utc("2026-11-24T03:00"), utc("2026-11-24T07:00"), utc("2026-11-23T19:59")),
        (utc("2026-11-24T12:00"), utc("2026-11-24T12:00"), utc("2026-11-24T12:00")),
        # the night in which the clock goes back lasts an hour longer, the one in spring an hour less
        (utc("2026-10-24T22:00"), utc("2026-10-25T07:00"), utc("2026-10-24T18:59")),
        (utc("2027-03-27T22:00"), utc("2027-03-28T06:00"), utc("2027-03-27T19:59")),
    ],
)
def test_a_moment_in_the_quiet_hours_moves_to_their_end_or_to_just_before_them(
    moment: datetime, opens: datetime, last: datetime
) -> None:
    assert (NIGHT.next_open(moment, OSLO), NIGHT.last_open(moment, OSLO)) == (opens, last)


def test_quiet_hours_are_given_to_the_minute() -> None:
    with pytest.raises(ValueError, match="whole minutes"):
        QuietHours(time(21, 0, 1))


@given(moments, quiet_hours)
def test_the_next_and_last_open_moments_are_never_quiet_and_lie_on_the_right_side(
    moment: datetime, quiet: QuietHours
) -> None:
    after, before = quiet.next_open(moment, OSLO), quiet.last_open(moment, OSLO)
    assert before <= moment <= after
    assert after - before <= timedelta(hours=49)
    assert not quiet.hold(after, OSLO)
    assert not quiet.hold(before, OSLO)
    assert (before == moment == after) is not quiet.hold(moment, OSLO)
