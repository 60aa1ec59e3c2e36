"""Where somebody lives, however they write it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.municipality import Municipality
from bot.domain.place import Point
from bot.matching.places import Found, Unsure, find_place, nearest
from bot.services.municipalities import Municipalities

TOWNS = Municipalities.load().all


def label(text: str) -> str | None:
    found = find_place(text, TOWNS)
    assert not isinstance(found, Unsure)
    return found.label if found else None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Arendal", "Arendal"),
        ("jeg bor i arendal", "Arendal"),
        ("arndal", "Arendal"),
        ("Arendall", "Arendal"),
        ("4836", "Arendal"),
        ("jeg bor på Hisøy", "Hisøy, Arendal"),
        ("hisøya i arendal", "Hisøy, Arendal"),
        ("hisoy", "Hisøy, Arendal"),
        ("tromoya", "Tromøy, Arendal"),
        ("Moland", "Moland, Arendal"),
        ("Øyestad", "Øyestad, Arendal"),
        ("Stenkjer", "Steinkjer"),
        ("steinkjær", "Steinkjer"),
        ("Verran", "Verran, Steinkjer"),
        ("Malm", "Verran, Steinkjer"),
        ("levang", "Levanger"),
        ("7620 Skogn", "Skogn, Levanger"),
        ("OSLO", "Oslo"),
        ("osloo", "Oslo"),
        ("Tøyen", "Gamle Oslo, Oslo"),
        ("gruner løkka", "Grünerløkka, Oslo"),
        ("St. Hanshaugen", "St. Hanshaugen, Oslo"),
        ("0475 Oslo", "Oslo"),
        ("sentrum i Oslo", "Sentrum, Oslo"),
        ("voss", "Voss"),
        ("Vossevangen", "Vossevangen, Voss"),
        ("Eg bur på Vossestrondi", "Vossestrand, Voss"),
        ("Granvin", "Granvin, Voss"),
        ("Aarhus", "Aarhus"),
        ("Århus", "Aarhus"),
        ("aarhus", "Aarhus"),
        ("8000 Aarhus C", "Midtbyen, Aarhus"),
        ("8220 Brabrand", "Brabrand, Aarhus"),
        ("Арендал", "Arendal"),
        ("живу в Левангері", "Levanger"),
        ("Хісьой", "Hisøy, Arendal"),
        ("СТЕЙНК'ЄР", "Steinkjer"),
        ("Sonderborg", "Sønderborg"),
        ("Sønderborg", "Sønderborg"),
        ("Sonderburg", "Sønderborg"),
        ("graasten", "Gråsten, Sønderborg"),
        ("6430", "Sønderborg"),
        ("Oslo gate 3, 4838 Arendal", "Arendal"),
    ],
)
def test_a_place_is_found_by_name_old_name_dialect_or_postcode(text: str, place: str) -> None:
    assert label(text) == place


@pytest.mark.parametrize(
    "text", ["", "x", "hei", "Bergen", "Trondheim", "København", "Kristiansand", "9999", "🙂", "84", "12345"]
)
def test_what_is_no_place_of_ours_is_none(text: str) -> None:
    assert label(text) is None


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Årdal", {"Arendal"}),
        ("Midtbyen", {"Midtbyen, Aarhus", "Sønderborg by, Sønderborg"}),
        ("Arendal eller Oslo", {"Arendal", "Oslo"}),
        ("Hasle", {"Aarhus V, Aarhus", "Grünerløkka, Oslo"}),
    ],
)
def test_a_name_that_several_share_or_almost_have_is_asked_about(text: str, places: set[str]) -> None:
    found = find_place(text, TOWNS)
    assert isinstance(found, Unsure)
    assert {candidate.label for candidate in found.candidates} == places


@pytest.mark.parametrize("town", TOWNS, ids=lambda town: town.slug)
def test_every_name_in_the_files_finds_its_place_or_asks_among_namesakes(town: Municipality) -> None:
    missed = []
    for district in town.districts:
        for name in (district.name, *district.aliases):
            found = find_place(f"{name}, {town.name}", TOWNS)
            wanted = Found(town, district)
            if found != wanted and not (isinstance(found, Unsure) and wanted in found.candidates):
                missed.append((name, found))
    assert missed == []


@pytest.mark.parametrize("town", TOWNS, ids=lambda town: town.slug)
def test_the_first_and_last_postcode_of_each_range_belong_to_their_municipality(town: Municipality) -> None:
    found = {find_place(code, TOWNS) for both in town.postcodes for code in both}
    assert found == {Found(town, None)}


@given(st.text(max_size=400))
def test_anything_typed_is_answered(text: str) -> None:
    assert isinstance(find_place(text, TOWNS), Found | Unsure | None)


def test_four_thousand_characters_take_a_tenth_of_a_second_at_most() -> None:
    began = time.process_time()
    find_place("arndel hisøi " * 400, TOWNS)
    assert time.process_time() - began < 0.1


@pytest.mark.parametrize(
    ("latitude", "longitude", "slug", "inside"),
    [
        (58.44, 8.75, "arendal", True),
        (59.92, 10.70, "oslo", True),
        (63.93, 11.41, "steinkjer", True),
        (63.70, 11.20, "levanger", True),
        (60.63, 6.42, "voss", True),
        (56.20, 10.25, "aarhus", True),
        (55.05, 9.75, "sonderborg", True),
        (48.85, 2.35, "sonderborg", False),
        (59.33, 18.07, "oslo", False),
        (0.0, 0.0, "sonderborg", False),
    ],
)
def test_a_shared_location_finds_the_nearest_and_says_whether_it_is_inside(
    latitude: float, longitude: float, slug: str, inside: bool
) -> None:
    near = nearest(Point(latitude, longitude), TOWNS)
    assert (near.municipality.slug, near.inside) == (slug, inside)
