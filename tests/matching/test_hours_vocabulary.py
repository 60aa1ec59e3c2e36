"""The words for times: whole in each language, and refused when they are broken."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta

import pytest

from bot.errors import Unreadable
from bot.matching.times.periods import coming
from bot.matching.times.vocabulary import Vocabulary
from tests.matching.availability import FOLDER, LANGUAGES, TODAY, days

TABLES = [
    "cues", "days", "endings", "leads", "months", "numbers", "parts", "periods", "relative", "spells", "units",
    "weak_days", "weak_months",
]  # fmt: skip


def text(language: str = "nb") -> str:
    return (FOLDER / f"{language}.toml").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_every_table_each_day_each_month_and_each_hour_of_the_clock(language: str) -> None:
    file = tomllib.loads(text(language))
    assert sorted(file) == TABLES
    assert sorted({*file["months"], *file["weak_months"]}, key=int) == [str(number) for number in range(1, 13)]
    assert {"mon", "tue", "wed", "thu", "fri", "sat", "sun", "mon-fri", "sat,sun", "all"} == set(file["days"])
    assert [str(hour) for hour in range(1, 13) if str(hour) not in file["numbers"]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_period_is_one_that_comes(language: str) -> None:
    codes = tomllib.loads(text(language))["periods"]
    assert [code for code in codes if coming(code, TODAY).last < TODAY] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_stand_in_small_letters_without_apostrophes(language: str) -> None:
    words = [word for table in tomllib.loads(text(language)).values() for one in table.values() for word in one]
    assert [word for word in words if word != word.lower().strip() or "'" in word or "’" in word] == []


@pytest.mark.parametrize(
    "broken",
    [
        "[days",
        "[days]\nmon = 1",
        text() + '\n[more]\n"x" = 1\n[more]\n',
        text().replace('mon = ["mandag"', 'mon = ["tirsdag"', 1),
        text().replace('"17-24" = ["kveld"', '"17-25" = ["kveld"', 1),
        text().replace('"mon-fri" = ["hverdag"', '"mon-fry" = ["hverdag"', 1),
    ],
)
def test_broken_words_are_refused(broken: str) -> None:
    with pytest.raises(Unreadable):
        Vocabulary.parse({"nb": broken})


@pytest.mark.parametrize(
    ("code", "today", "expected"),
    [
        ("12-20/01-03", "2026-11-23", "2026-12-20/2027-01-03"),
        ("12-20/01-03", "2027-01-02", "2026-12-20/2027-01-03"),
        ("12-20/01-03", "2027-01-04", "2027-12-20/2028-01-03"),
        ("week 8/week 9", "2026-11-23", "2027-02-22/2027-03-07"),
        ("week 53", "2026-11-23", "2026-12-28/2027-01-03"),
        ("easter-8/easter+1", "2026-11-23", "2027-03-20/2027-03-29"),
        ("12-24", "2026-12-24", "2026-12-24/2026-12-24"),
    ],
)
def test_the_next_period_that_is_not_over_is_meant(code: str, today: str, expected: str) -> None:
    assert coming(code, date.fromisoformat(today)) == days(expected)


def test_a_period_is_found_on_any_day_of_a_leap_cycle() -> None:
    each = [date(2024, 1, 1) + timedelta(days=step) for step in range(0, 4 * 366, 7)]
    assert [day for day in each if coming("02-29", day).last < day] == []
