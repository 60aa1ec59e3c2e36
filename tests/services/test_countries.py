"""What the files of the countries tell: whom to call."""

from __future__ import annotations

import pytest

from bot.domain.distress import Distress
from bot.errors import Unreadable
from bot.services.countries import SHIPPED, Countries, parse
from bot.services.municipalities import Municipalities

COUNTRIES = Countries.load()
NORWAY = (SHIPPED / "no.toml").read_text("utf-8")


def test_every_municipality_lies_in_a_country_that_has_a_file() -> None:
    assert {town.country for town in Municipalities.load().all} == {country.code for country in COUNTRIES.all}


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("NO", ["113", "112", "110", "116 123", "116 117", "116 006", "116 111"]),
        ("DK", ["112", "70 201 201", "1888", "116 111"]),
    ],
)
def test_each_country_has_its_numbers(code: str, numbers: list[str]) -> None:
    assert [one.number for one in COUNTRIES.get(code).helplines] == numbers


@pytest.mark.parametrize(
    ("code", "distress", "first"),
    [
        ("NO", Distress.DANGER, ["113", "112"]),
        ("NO", Distress.FIRE, ["110", "113"]),
        ("NO", Distress.LIFE, ["113", "116 123"]),
        ("NO", Distress.CHILD, ["116 111", "112"]),
        ("NO", Distress.VIOLENCE, ["116 006", "112"]),
        ("DK", Distress.LIFE, ["112", "70 201 201"]),
        ("DK", Distress.HARM, ["70 201 201", "112"]),
        ("DK", Distress.CHILD, ["116 111", "112"]),
        ("DK", Distress.VIOLENCE, ["1888", "112"]),
    ],
)
def test_those_who_help_most_come_first_and_nobody_who_helps_is_left_out(
    code: str, distress: Distress, first: list[str]
) -> None:
    country = COUNTRIES.get(code)
    told = [one.number for one in country.helplines_for(distress)]
    assert told[:2] == first
    assert sorted(told) == sorted(one.number for one in country.helplines if not one.only or distress in one.only)


def test_a_language_of_no_country_may_be_spoken_in_all() -> None:
    assert [country.code for country in COUNTRIES.speaking("nn")] == ["NO"]
    assert [country.code for country in COUNTRIES.speaking("da")] == ["DK"]
    assert [country.code for country in COUNTRIES.speaking("en")] == ["DK", "NO"]


@pytest.mark.parametrize(
    ("part", "broken"),
    [
        ("languages", "tongues"),
        ('number = "113"', 'number = "one one three"'),
        ('"ambulance", "police"]\nlife', '"ambulance", "firefighters"]\nlife'),
        ("violence = [", "quarrel = ["),
        ("[first]", "[first]\nboredom = []"),
        ("[[helplines]]", "[[helplines"),
    ],
)
def test_a_file_that_lacks_something_is_refused(part: str, broken: str) -> None:
    assert part in NORWAY
    with pytest.raises(Unreadable):
        parse("NO", NORWAY.replace(part, broken, 1))
