"""What one tells a stranger with whom one goes: a first name and where to meet, and no other way to reach one."""

from __future__ import annotations

import pytest

from bot.domain.companion import meeting_of, name_of


@pytest.mark.parametrize("name", ["Anna", "Anne-Marie", "Jean Luc", "M. Louise", "O’Neill", "Åse", "Олег", "ليلى"])
def test_a_first_name_is_taken_as_it_is(name: str) -> None:
    assert name_of(f" {name} ") == name


@pytest.mark.parametrize(
    "words",
    [
        "",
        "...",
        "ring 99999999",
        "Anna 4",
        "Anna ٩٩",
        "Anna ⑨",
        "t.me/evil",
        "Anna t.me/evil",
        "https://evil.example",
        "www.evil",
        "evil.no",
        "evil．no",
        "@evil",
        "anna@evil.no",
    ],
)
def test_a_name_by_which_one_could_be_led_elsewhere_is_none(words: str) -> None:
    assert name_of(words) == ""


@pytest.mark.parametrize(
    "words",
    [
        "ved inngangen",
        "Torget 12, 4836 Arendal",
        "kl. 18.30 ved bord 4",
        "kl.18 ved døra",
        "St. Olavs gate 3",
        "перед входом",
    ],
)
def test_a_meeting_point_is_taken_as_it_is(words: str) -> None:
    assert meeting_of(words) == words


@pytest.mark.parametrize(
    "words", ["", "ring 37 01 30 00", "+47 99999999", "ring ٣٧٠١٣٠٠٠", "t.me/evil", "http://evil.no/kart", "evil.no"]
)
def test_a_meeting_point_that_is_a_number_or_a_link_is_none(words: str) -> None:
    assert meeting_of(words) == ""
