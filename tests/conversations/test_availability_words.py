"""An availability in words, in each language."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogs.availability_words import MOST_BUSY, in_words
from bot.domain.availability import HOURS, Availability, Days, Week
from bot.matching.hours import WAKING_WEEK
from bot.texts import Texts
from tests.matching.availability import LANGUAGES, week
from tools.catalogue import LOCALES

TEXTS: Final = Texts.load(LOCALES)
EVERYTHING: Final = Availability(
    week("tue,thu 17-24;sat,sun"),
    week("wed"),
    even=True,
    busy=(Days(date(2027, 7, 1), date(2027, 7, 31)), Days(date(2026, 12, 24), date(2026, 12, 24))),
    valid=Days(date(2026, 12, 1), date.max),
    lead=timedelta(days=2),
)


def words(availability: Availability | None, language: str = "nb") -> str:
    return TEXTS.plain(language, in_words(availability))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nb",
            "tirsdag og torsdag 17–24 · helg · i partallsuker: onsdag · ikke 1. juli 2027 – 31. juli 2027"
            " · ikke 24. desember 2026 · bare fra 1. desember 2026 · minst 2 dager før",
        ),
        (
            "nn",
            "tysdag og torsdag 17–24 · helg · i partalsveker: onsdag · ikkje 1. juli 2027 – 31. juli 2027"
            " · ikkje 24. desember 2026 · berre frå 1. desember 2026 · minst 2 dagar før",
        ),
        (
            "da",
            "tirsdag og torsdag 17–24 · weekend · i lige uger: onsdag · ikke 1. juli 2027 – 31. juli 2027"
            " · ikke 24. december 2026 · kun fra 1. december 2026 · mindst 2 dage før",
        ),
        (
            "en",
            "Tuesday and Thursday 17–24 · weekends · in even weeks: Wednesday · not 1 July 2027 – 31 July 2027"
            " · not 24 December 2026 · only from 1 December 2026 · at least 2 days before",
        ),
    ],
)
def test_everything_that_holds_is_said(language: str, said: str) -> None:
    assert words(EVERYTHING, language) == said


@pytest.mark.parametrize(
    ("notation", "said"),
    [
        ("all", "når som helst"),
        ("all 17-24", "hver dag 17–24"),
        ("mon-fri 9-12", "hverdager 9–12"),
        ("mon-thu 17-20", "mandag–torsdag 17–20"),
        ("mon,tue", "mandag og tirsdag"),
        ("tue 9-12;tue 17-24", "tirsdag 9–12 og 17–24"),
        ("fri 22-24;sat 0-2", "fredag 22–24 · lørdag 0–2"),
        ("all;-fri", "mandag, tirsdag, onsdag, torsdag, lørdag og søndag"),
    ],
)
def test_days_with_the_same_hours_are_said_together(notation: str, said: str) -> None:
    assert words(Availability(week(notation))) == said


def test_nothing_is_said_to_be_nothing() -> None:
    assert words(None) == words(Availability()) == "ikke oppgitt"


@pytest.mark.parametrize(
    ("lead", "said"),
    [
        (timedelta(hours=1), "minst 1 time før"),
        (timedelta(hours=36), "minst 36 timer før"),
        (timedelta(minutes=90), "minst 2 timer før"),
        (timedelta(days=1), "minst 1 dag før"),
    ],
)
def test_how_early_somebody_must_know(lead: timedelta, said: str) -> None:
    assert words(Availability(WAKING_WEEK, lead=lead)) == f"når som helst · {said}"


def test_of_many_exceptions_the_first_are_named_and_the_rest_counted() -> None:
    busy = tuple(Days(date(2027, 1, day), date(2027, 1, day)) for day in range(1, MOST_BUSY + 3))
    said = words(Availability(WAKING_WEEK, busy=busy))
    assert said.count("ikke") == MOST_BUSY
    assert said.endswith("og 2 perioder til")


@given(st.integers(0, (1 << HOURS) - 1), st.sampled_from(LANGUAGES))
def test_any_week_fits_in_a_message_with_its_grid(mask: int, language: str) -> None:
    assert 0 < len(words(Availability(Week(mask), Week(~mask & ((1 << HOURS) - 1))), language)) < 2_000
