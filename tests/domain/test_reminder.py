"""When reminders are due, for whom, and which one when several could be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.local_time import QuietHours
from bot.domain.reminder import DAY, HOURS_BEFORE, LEADS, SOONEST, TO_DECIDE, plan

OSLO: Final = ZoneInfo("Europe/Oslo")
NIGHT: Final = QuietHours()
HOUR: Final = timedelta(hours=1)
LONG_AGO: Final = datetime(2020, 1, 1, tzinfo=UTC)

wall = datetime.fromisoformat
starts = st.datetimes(wall("2024-01-01T00:00"), wall("2030-01-01T00:00"), timezones=st.just(UTC))
leads = st.lists(st.timedeltas(timedelta(minutes=15), timedelta(days=20)), min_size=1, max_size=5)
hours = st.integers(0, 23).map(time)
quiets = st.builds(QuietHours, hours, hours).filter(lambda quiet: quiet.begins > quiet.ends)


def local(text: str) -> datetime:
    return wall(text).replace(tzinfo=OSLO).astimezone(UTC)


START: Final = local("2026-11-24T18:00")


def moments(start: datetime, leads: Sequence[timedelta] = LEADS, quiet: QuietHours = NIGHT) -> list[datetime]:
    return [one.moment for one in plan(start, OSLO, quiet, leads).reminders]


@pytest.mark.parametrize(
    ("start", "day_before", "hours_before"),
    [
        (START, local("2026-11-23T18:00"), local("2026-11-24T16:00")),
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
    assert moments(start) == [day_before, hours_before]


@pytest.mark.parametrize(
    ("start", "lead", "moment"),
    [
        # three days on the clock, of which one has 25 hours, or 23
        (local("2026-10-26T12:00"), 3 * DAY, local("2026-10-23T12:00")),
        (local("2027-03-29T12:00"), 3 * DAY, local("2027-03-26T12:00")),
        # 26 hours that pass are no day and two hours on the clock
        (local("2026-10-25T12:00"), 26 * HOUR, local("2026-10-24T11:00")),
        (local("2027-03-28T14:00"), 26 * HOUR, local("2027-03-27T11:00")),
        # longer than two weeks counts as two weeks
        (local("2026-11-24T18:00"), 30 * DAY, local("2026-11-10T18:00")),
    ],
)
def test_whole_days_go_by_the_clock_and_other_leads_by_time_that_passes(
    start: datetime, lead: timedelta, moment: datetime
) -> None:
    assert moments(start, [lead]) == [moment]


def test_each_person_s_own_quiet_hours_move_their_reminders() -> None:
    late_riser = QuietHours(time(23), time(11))
    assert moments(local("2026-11-24T12:00"), quiet=late_riser) == [
        local("2026-11-23T12:00"),
        local("2026-11-23T22:30"),
    ]


def test_without_leads_there_is_no_reminder() -> None:
    none = plan(START, OSLO, NIGHT, [], free_until=START - DAY)
    assert none.reminders == ()
    assert none.ahead(LONG_AGO) == []


@given(starts, leads, quiets)
def test_a_reminder_is_never_due_in_the_quiet_hours_nor_too_early_nor_after_the_start(
    start: datetime, leads: list[timedelta], quiet: QuietHours
) -> None:
    for moment in moments(start, leads, quiet):
        assert not quiet.hold(moment, OSLO)
        assert start - SOONEST <= moment < start


@given(starts, leads, quiets, st.timedeltas(timedelta(0), timedelta(days=13)))
def test_one_of_them_comes_while_giving_the_seat_up_is_free(
    start: datetime, leads: list[timedelta], quiet: QuietHours, cancel_by: timedelta
) -> None:
    free_until = start - cancel_by
    assert plan(start, OSLO, quiet, leads, free_until=free_until).reminders[0].moment < free_until


def test_only_the_longest_lead_moves_to_where_cancelling_is_free() -> None:
    free_until = START - 2 * DAY
    planned = plan(START, OSLO, NIGHT, free_until=free_until)
    assert [(one.moment, one.lead, one.moved) for one in planned.reminders] == [
        (free_until - TO_DECIDE, DAY, True),
        (START - HOURS_BEFORE, HOURS_BEFORE, False),
    ]


@pytest.mark.parametrize(
    ("now", "lead"),
    [
        (local("2026-11-23T17:59"), None),
        (local("2026-11-23T18:00"), DAY),
        (local("2026-11-24T15:59"), DAY),
        (local("2026-11-24T16:00"), HOURS_BEFORE),
        (local("2026-11-24T17:59"), HOURS_BEFORE),
        (START, None),  # begun
    ],
)
def test_of_those_that_are_due_only_the_nearest_to_the_start_goes_out(now: datetime, lead: timedelta | None) -> None:
    due = plan(START, OSLO, NIGHT).due(since=LONG_AGO, told_at=None, now=now)
    assert (due.lead if due else None) == lead


def test_of_two_moved_to_the_same_evening_the_nearer_to_the_start_goes_out() -> None:
    evening = local("2027-03-28T20:30")
    planned = plan(local("2027-03-29T02:30"), OSLO, NIGHT, [5 * HOUR, HOURS_BEFORE])
    due = planned.due(since=LONG_AGO, told_at=None, now=evening)
    assert due == (evening, HOURS_BEFORE, True)
    assert planned.due(since=LONG_AGO, told_at=evening, now=evening) is None


def test_none_goes_out_after_a_later_one_so_that_other_leads_repeat_nothing() -> None:
    told_at = START - DAY
    longer = plan(START, OSLO, NIGHT, [3 * DAY, 2 * DAY])
    assert longer.due(since=LONG_AGO, told_at=told_at, now=told_at + HOUR) is None
    shorter = plan(START, OSLO, NIGHT, [3 * HOUR])
    due = shorter.due(since=LONG_AGO, told_at=told_at, now=START - 3 * HOUR)
    assert due == (START - 3 * HOUR, 3 * HOUR, False)


@pytest.mark.parametrize(
    ("leads", "signed_up", "comes"),
    [
        (LEADS, START - 3 * DAY, [START - DAY, START - HOURS_BEFORE]),
        (LEADS, START - DAY, [START - HOURS_BEFORE]),  # the confirmation has just told
        (LEADS, START - HOURS_BEFORE, []),
        ([DAY], START - 20 * HOUR, [START - HOURS_BEFORE]),  # nothing else would come
        ([DAY], START - 3 * HOUR, []),  # they have it in mind
        ([7 * DAY, 3 * DAY], START - 2 * DAY, [START - HOURS_BEFORE]),
        ([], START - 2 * DAY, []),
    ],
)
def test_who_signs_up_late_gets_what_is_still_ahead_and_one_where_that_is_nothing(
    leads: Sequence[timedelta], signed_up: datetime, comes: list[datetime]
) -> None:
    assert [one.moment for one in plan(START, OSLO, NIGHT, leads).ahead(signed_up)] == comes


def test_nothing_catches_up_before_the_sign_up() -> None:
    breakfast = local("2026-11-24T09:00")
    assert plan(breakfast, OSLO, NIGHT, [DAY]).ahead(local("2026-11-23T20:45")) == []


@given(starts, leads, quiets, st.timedeltas(timedelta(0), timedelta(days=20)), st.timedeltas(timedelta(0), DAY))
def test_whoever_asks_each_minute_is_told_each_moment_at_most_once(
    start: datetime, leads: list[timedelta], quiet: QuietHours, before: timedelta, later: timedelta
) -> None:
    planned = plan(start, OSLO, quiet, leads)
    now = start - before
    if planned.due(since=LONG_AGO, told_at=None, now=now) is None:
        return
    second = planned.due(since=LONG_AGO, told_at=now, now=now + later)
    assert second is None or second.moment > now
