"""Dates, times of day and money, as people write them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.needs import EVERYBODY, Ages, Need
from bot.importers import values
from bot.importers.dates import read_date, read_time
from bot.importers.reading import Flawed
from tests.importers.support import local


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("2026-12-01", "2026-12-01"),
        ("2026-12-01T18:00", "2026-12-01T18:00:00"),
        ("2026-12-01 18:00:30", "2026-12-01T18:00:30"),
        ("January 19 2011", "2011-01-19"),
        ("Jan 19, 2011 6:30 pm", "2011-01-19T18:30:00"),
        ("19th of January 2011", "2011-01-19"),
        ("Tuesday, December 1, 2026", "2026-12-01"),
        ("tirsdag 1. desember 2026 kl. 18", "2026-12-01T18:00:00"),
        ("tysdag 1. des. 2026", "2026-12-01"),
        ("ti. 1. desember 2026", "2026-12-01"),
        ("tirsdag den 1. december 2026 kl. 18.30", "2026-12-01T18:30:00"),
        ("17. mai 2027", "2027-05-17"),
        ("5. maj 2027", "2027-05-05"),
        ("1.12.2026", "2026-12-01"),
        ("01/12/2026 18:00", "2026-12-01T18:00:00"),
        ("29.02.2028", "2028-02-29"),
    ],
)
def test_dates_are_read_as_people_write_them(written: str, wanted: str) -> None:
    assert read_date(written, day_first=True).isoformat() == wanted


def test_an_offset_that_is_written_counts() -> None:
    told = read_date("2026-12-01T18:00:00+02:00", day_first=True)

    assert isinstance(told, datetime)
    assert local(told) == "2026-12-01 17:00"


def test_a_map_may_say_that_the_month_comes_first() -> None:
    assert read_date("12/01/2026", day_first=False) == date(2026, 12, 1)


@pytest.mark.parametrize(
    "written", ["29.02.2027", "i morgen", "2026", "13/13/2026", "1. brumaire 2026", "2026-12-01 kveld"]
)
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(Flawed) as flawed:
        read_date(written, day_first=True)

    assert (flawed.value.reason, flawed.value.detail) == ("bad-date", written)


@pytest.mark.parametrize(
    ("written", "wanted"),
    [("18", "18:00"), ("kl. 18.30", "18:30"), ("6 pm", "18:00"), ("12 am", "00:00"), ("klokken 9", "09:00")],
)
def test_times_of_day_are_read_as_people_write_them(written: str, wanted: str) -> None:
    assert read_time(written).strftime("%H:%M") == wanted


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("", (None, "NOK")),
        ("gratis", (0, "NOK")),
        ("0", (0, "NOK")),
        ("50", (5000, "NOK")),
        ("kr 50,-", (5000, "NOK")),
        ("49,50 kr", (4950, "NOK")),
        ("1 200 kr", (120000, "NOK")),
        ("1.200", (120000, "NOK")),
        ("12.5 EUR", (1250, "EUR")),
        ("€ 5", (500, "EUR")),
        ("DKK 40", (4000, "DKK")),
    ],
)
def test_money_is_read_as_people_write_it(written: str, wanted: tuple[int | None, str]) -> None:
    assert values.money(written, "NOK") == wanted


@settings(deadline=None)  # a busy machine is no failure
@given(
    st.text(max_size=40)
    | st.from_regex(r"\d{1,2}[. /-]+(\d{1,2}|mai|Dec)[. ,/-]+\d{4}( \d{1,2}:\d{2})?", fullmatch=True)
)
def test_any_text_is_a_date_or_refused_as_one(text: str) -> None:
    assert date_or_reason(text) in ("date", "datetime", "bad-date")


def date_or_reason(text: str) -> str:
    try:
        return type(read_date(text, day_first=True)).__name__
    except Flawed as flawed:
        return flawed.reason


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("", EVERYBODY),
        ("6-12", Ages(6, 12)),
        ("6 – 12", Ages(6, 12)),
        ("60+", Ages(60)),
        ("-12", Ages(0, 12)),
        ("7", Ages(7, 7)),
    ],
)
def test_ages_are_read_as_people_write_them(written: str, wanted: Ages) -> None:
    assert values.ages(written) == wanted


@pytest.mark.parametrize("written", ["barn", "12-6", "6-1200", "130+", "6-"])
def test_what_are_no_ages_is_refused(written: str) -> None:
    with pytest.raises(Flawed) as flawed:
        values.ages(written)

    assert (flawed.value.reason, flawed.value.detail) == ("ages", written)


def test_languages_and_access_are_named_or_refused() -> None:
    assert values.languages("Norsk; arabisk") == {"nb", "nn", "ar"}
    assert values.access("Rullestol, rolig") == {Need.WHEELCHAIR, Need.QUIET}
    assert (values.languages(""), values.access("")) == (frozenset(), frozenset())
    with pytest.raises(Flawed, match="languages"):
        values.languages("volapük")
    with pytest.raises(Flawed, match="access"):
        values.access("heis")


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("", None),
        ("24", timedelta(hours=24)),
        ("24 timer", timedelta(hours=24)),
        ("48 t.", timedelta(hours=48)),
        ("2 dager", timedelta(days=2)),
        ("1 døgn", timedelta(days=1)),
        ("0", timedelta()),
        ("60 days", timedelta(days=60)),
    ],
)
def test_how_long_before_a_seat_should_be_given_up_is_read_in_hours_or_days(
    written: str, wanted: timedelta | None
) -> None:
    assert values.cancel_by(written) == wanted


@pytest.mark.parametrize("written", ["snart", "61 dager", "-1", "2 uker", "99999"])
def test_what_is_no_length_of_hours_or_days_is_refused(written: str) -> None:
    with pytest.raises(Flawed, match="cancel-by"):
        values.cancel_by(written)
