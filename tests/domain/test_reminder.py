"""When reminders are due, and which one when several could be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.local_time import QuietHours
from bot.domain.reminder import HOURS_BEFORE, LONGEST_LEAD, Lead, due, due_now

OSLO = ZoneInfo("Europe/Oslo")
NIGHT = QuietHours()

wall = datetime.fromisoformat
starts = st.datetimes(wall("2024-01-01T00:00"), wall("2030-01-01T00:00"), timezones=st.just(UTC))


def local(text: str) -> datetime:
    return wall(text).replace(tzinfo=OSLO).astimezone(UTC)


@pytest.mark.parametrize(
    ("start", "day_before", "hours_before"),
    [
        (local("2026-11-24T18:00"), local("2026-11-23T18:00"), local("2026-11-24T16:00")),
        # the clock went back in the night between: the same wall time, 25 hours earlier
        (local("2026-10-25T12:00"), local("2026-10-24T12:00"), local("2026-10-25T10:00")),
        # the clock went forward: the same wall time, 23 hours earlier
        (local("2027-03-28T12:00"), local("2027-03-27T12:00"), local("2027-03-28T10:00")),
        # two hours before a breakfast is in the quiet hours, so the evening before
        (local("2026-11-24T09:00"), local("2026-11-23T09:00"), local("2026-11-23T20:30")),
        # a day before 22:00 is in the quiet hours too
        (local("2026-11-24T22:00"), local("2026-11-23T20:30"), local("2026-11-24T20:00")),
        # the wall time a day earlier was skipped in spring: it moves on, and then out of the night
        (local("2027-03-29T02:30"), local("2027-03-27T20:30"), local("2027-03-28T20:30")),
    ],
)
def test_a_day_before_is_the_same_time_on_the_clock_and_two_hours_are_two_hours(
    start: datetime, day_before: datetime, hours_before: datetime
) -> None:
    assert due(Lead.DAY_BEFORE, start, OSLO, NIGHT) == day_before
    assert due(Lead.HOURS_BEFORE, start, OSLO, NIGHT) == hours_before


@given(starts, st.sampled_from(Lead))
def test_a_reminder_is_never_due_in_the_quiet_hours_nor_too_early_nor_after_the_start(
    start: datetime, lead: Lead
) -> None:
    moment = due(lead, start, OSLO, NIGHT)
    assert not NIGHT.hold(moment, OSLO)
    assert start - LONGEST_LEAD <= moment <= start - HOURS_BEFORE


@pytest.mark.parametrize(
    ("now", "lead"),
    [
        (local("2026-11-23T17:59"), None),
        (local("2026-11-23T18:00"), Lead.DAY_BEFORE),
        (local("2026-11-23T22:00"), None),  # quiet
        (local("2026-11-24T15:59"), Lead.DAY_BEFORE),
        (local("2026-11-24T16:00"), Lead.HOURS_BEFORE),
        (local("2026-11-24T17:59"), Lead.HOURS_BEFORE),
        (local("2026-11-24T18:00"), None),  # begun
    ],
)
def test_of_those_that_are_due_only_the_nearest_to_the_start_goes_out(now: datetime, lead: Lead | None) -> None:
    start = local("2026-11-24T18:00")
    found = due_now(start, OSLO, NIGHT, now=now)
    assert (found.lead if found else None) is lead


def test_of_two_moved_to_the_same_evening_the_nearer_to_the_start_goes_out() -> None:
    start = local("2027-03-29T02:30")
    found = due_now(start, OSLO, NIGHT, now=local("2027-03-28T20:30"))
    assert found == (local("2027-03-28T20:30"), Lead.HOURS_BEFORE)


@given(starts, st.timedeltas(timedelta(0), timedelta(days=3)))
def test_nothing_goes_out_before_its_moment_after_the_start_or_in_the_quiet_hours(
    start: datetime, before: timedelta
) -> None:
    now = start - before
    found = due_now(start, OSLO, NIGHT, now=now)
    moments = [moment for lead in Lead if (moment := due(lead, start, OSLO, NIGHT)) <= now]
    if now >= start or NIGHT.hold(now, OSLO) or not moments:
        assert found is None
    else:
        assert found is not None
        assert found.moment == max(moments)
