"""The seven municipalities as their files tell them, and links that name one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.municipality import Municipality
from bot.domain.place import distance_m
from bot.errors import Unreadable
from bot.services.municipalities import SHIPPED, Municipalities, parse

TOWNS = Municipalities.load()


def test_the_seven_of_the_project_are_served() -> None:
    assert [town.slug for town in TOWNS.all] == [
        "aarhus", "arendal", "levanger", "oslo", "sonderborg", "steinkjer", "voss",
    ]  # fmt: skip


def test_each_speaks_its_own_language_and_pays_in_its_own_money() -> None:
    assert {town.slug: (town.language, town.currency, town.zone.key) for town in TOWNS.all} == {
        "aarhus": ("da", "DKK", "Europe/Copenhagen"),
        "arendal": ("nb", "NOK", "Europe/Oslo"),
        "levanger": ("nb", "NOK", "Europe/Oslo"),
        "oslo": ("nb", "NOK", "Europe/Oslo"),
        "sonderborg": ("da", "DKK", "Europe/Copenhagen"),
        "steinkjer": ("nb", "NOK", "Europe/Oslo"),
        "voss": ("nn", "NOK", "Europe/Oslo"),
    }


@pytest.mark.parametrize("town", TOWNS.all, ids=lambda town: town.slug)
def test_districts_lie_within_reach_and_no_two_share_a_name(town: Municipality) -> None:
    assert [one.name for one in town.districts if distance_m(one.point, town.centre) > town.reach_m] == []
    assert len({one.name for one in town.districts}) == len(town.districts) >= 10
    assert len({one.point for one in town.districts}) == len(town.districts)


@pytest.mark.parametrize(
    ("payload", "told"),
    [
        ("arendal-bibliotek", ("arendal", "bibliotek")),
        ("Voss-Frivilligsentral", ("voss", "frivilligsentral")),
        ("sonderborg", ("sonderborg", "link")),
    ],
)
def test_a_link_names_municipality_and_source(payload: str, told: tuple[str, str]) -> None:
    linked = TOWNS.source(payload)
    assert linked is not None
    assert (linked[0].slug, linked[1]) == told


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "bergen",
        "arendal-",
        "arendal-bakrommet",
        "arendal-bibliotek-2",
        "arendal bibliotek",
        "-",
        "arendal\n",
        "å",
        "a" * 65,
    ],
)
def test_an_unknown_or_forged_link_names_nothing(payload: str) -> None:
    assert TOWNS.source(payload) is None


def test_an_unknown_slug_is_none() -> None:
    assert TOWNS.get("bergen") is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('name = "Arendal"\n', ""),
        ("centre = [58", "centre = [158"),
        ('zone = "Europe/Oslo"', 'zone = "Europe/Nowhere"'),
        ("[contact]", "[contact"),
    ],
)
def test_a_file_that_lacks_something_is_refused_by_name(old: str, new: str) -> None:
    text = (SHIPPED / "arendal.toml").read_text("utf-8")
    assert old in text
    with pytest.raises(Unreadable) as refused:
        parse("arendal", text.replace(old, new, 1))
    assert (refused.value.reason, refused.value.detail.partition(":")[0]) == ("municipality-unreadable", "arendal")


def test_a_municipality_is_added_by_adding_one_file(tmp_path: Path) -> None:
    (tmp_path / "bergen.toml").write_text((SHIPPED / "voss.toml").read_text("utf-8").replace('"Voss"', '"Bergen"', 1))
    assert [(town.slug, town.name) for town in Municipalities.load(tmp_path).all] == [("bergen", "Bergen")]
