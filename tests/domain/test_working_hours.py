"""A working day: from one moment to the same time of the next day on which somebody is there."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.holidays import Holidays, easter
from bot.domain.working_hours import ASSUMED, Week, WorkingHours
from bot.services.countries import Countries

OSLO = ZoneInfo("Europe/Oslo")
COUNTRIES = Countries.load()
OFFICE = Week.parse({"mon": "09:00-15:00", "tue": "09:00-15:00", "wed": "12:00-18:00", "fri": "09:00-13:00"})


def in_norway(week: Week = ASSUMED) -> WorkingHours:
    return WorkingHours(week, COUNTRIES.get("NO").holidays, OSLO)


def local(told: str) -> datetime:
    return datetime.fromisoformat(told).replace(tzinfo=OSLO)


@pytest.mark.parametrize(
    ("written", "due", "why"),
    [
        ("2026-11-23 10:00", "2026-11-24 10:00", "the same time of the next day"),
        ("2026-11-23 20:00", "2026-11-25 08:00", "after hours it was written when it next opens"),
        ("2026-11-23 06:00", "2026-11-24 08:00", "before hours too"),
        ("2026-11-27 14:00", "2026-11-30 14:00", "no weekend counts"),
        ("2026-11-28 12:00", "2026-12-01 08:00", "on Saturday nobody is there"),
        ("2026-12-24 10:00", "2026-12-28 10:00", "nor on the two days of Christmas"),
        ("2026-12-31 15:00", "2027-01-04 15:00", "nor at New Year"),
        ("2027-03-24 10:00", "2027-03-30 10:00", "nor from Maundy Thursday to Easter Monday, when clocks go forward"),
        ("2027-05-14 12:00", "2027-05-18 12:00", "nor on Whit Monday, which is 17 May as well that year"),
    ],
)
def test_a_working_day_later(written: str, due: str, why: str) -> None:
    assert in_norway().a_working_day_after(local(written)) == local(due), why


@pytest.mark.parametrize(
    ("written", "due"),
    [
        ("2026-11-23 10:00", "2026-11-24 10:00"),
        ("2026-11-24 10:00", "2026-11-25 12:00"),  # on Wednesday nobody is there before noon
        ("2026-11-25 17:00", "2026-11-27 13:00"),  # closed on Thursday, and on Friday only until one
        ("2026-11-27 14:00", "2026-12-01 09:00"),
    ],
)
def test_hours_of_the_next_day_bound_it(written: str, due: str) -> None:
    assert in_norway(OFFICE).a_working_day_after(local(written)) == local(due)


@given(minutes=st.integers(0, 13 * 365 * 24 * 60))
def test_it_is_always_later_and_never_on_a_day_off(minutes: int) -> None:
    hours, moment = in_norway(OFFICE), local("2024-01-01 00:00") + timedelta(minutes=minutes)
    due = hours.a_working_day_after(moment).astimezone(OSLO)
    assert due > moment
    assert hours.week.days[due.weekday()] is not None
    assert due.date() not in hours.holidays


@pytest.mark.parametrize("told", [{"mon": "15:00-09:00"}, {"monday": "09:00-15:00"}, {"mon": "morning"}, {}])
def test_hours_that_cannot_be_are_refused(told: dict[str, str]) -> None:
    with pytest.raises(ValueError):
        Week.parse(told)


@pytest.mark.parametrize("told", ["02-30", "5-17", "christmas", "easter*2", ""])
def test_a_holiday_that_cannot_be_is_refused(told: str) -> None:
    with pytest.raises(ValueError):
        Holidays.parse([told])


def days_off(code: str, year: int) -> list[str]:
    holidays = COUNTRIES.get(code).holidays
    every = (date.fromordinal(day) for day in range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()))
    return [f"{day:%m-%d}" for day in every if day in holidays]


def test_the_holidays_of_a_year_are_those_of_the_almanac() -> None:
    norway = ["01-01", "04-02", "04-03", "04-06", "05-01", "05-14", "05-17", "05-25", "12-25", "12-26"]
    denmark = ["01-01", "04-02", "04-03", "04-06", "05-14", "05-25", "06-05", "12-24", "12-25", "12-26", "12-31"]
    assert days_off("NO", 2026) == norway
    assert days_off("DK", 2026) == denmark


def test_easter_of_five_years() -> None:
    sundays = ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"]
    assert [easter(int(day[:4])) for day in sundays] == [date.fromisoformat(day) for day in sundays]
