"""What an activity's own words tell of whom it is for, which needs it meets and in which languages."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.needs import EVERYBODY, Ages, Need
from bot.matching.understanding import audience
from tests.matching.conftest import TAXONOMY

PARTICULARS = TAXONOMY.particulars


@pytest.mark.parametrize(
    ("title", "ages"),
    [
        ("For barn 6-12 år", Ages(6, 12)),
        ("Børneteater 3-6 år", Ages(3, 6)),
        ("Kids 8–12", Ages(8, 12)),
        ("Teknologi for jenter 10 til 15 år", Ages(10, 15)),
        ("Legestue for 0-3-årige", Ages(0, 3)),
        ("Babysvømming 3-10 mnd", Ages(0, 1)),
        ("Kodeklubb 4.-7. trinn", Ages(9, 14)),
        ("Fra 16 år", Ages(16)),
        ("16 år og oppover", Ages(16)),
        ("Gåfotball 60+", Ages(60)),
        ("Konsert, 18-års aldersgrense", Ages(18)),
        ("Teater for barn under 6 år", Ages(0, 6)),
    ],
)
def test_numbers_in_a_title_tell_the_ages(title: str, ages: Ages) -> None:
    assert audience(title, "", [], TAXONOMY) == ages


@pytest.mark.parametrize(
    ("title", "ages"),
    [
        ("Bingo for seniorer", Ages(60)),
        ("Seniordans", Ages(60)),
        ("Ungdomsklubben", Ages(13, 19)),
        ("Barnekor", Ages(0, 12)),
        ("Barn og ungdom: teater", Ages(0, 19)),
        ("Unge voksne spiller", Ages(18, 30)),
        ("Malekurs for voksne", Ages(18)),
        ("Småbørnstræf", Ages(0, 5)),
    ],
)
def test_without_a_number_the_words_of_a_title_tell_them(title: str, ages: Ages) -> None:
    assert audience(title, "", [], TAXONOMY) == ages


@pytest.mark.parametrize(
    "title",
    [
        "", "Strikkekafé", "Familiedag", "Åpent for alle", "Kino kl. 16-18", "Lørdag 12-14", "Uke 34-36",
        "50+ deltakere", "Åpen barnehage", "Mor og barn-trim", "Jubileum: 10 år med kor",
        "Besøksvenn for eldre: vi søker deg",
    ],
)  # fmt: skip
def test_where_nothing_is_told_of_ages_everybody_may_come(title: str) -> None:
    assert audience(title, "", [], TAXONOMY) == EVERYBODY


def test_a_description_counts_when_the_title_says_nothing_and_only_what_it_is_for() -> None:
    assert audience("Tirsdagstreff", "Et treff for pensjonister.", [], TAXONOMY) == Ages(60)
    assert audience("Ungdomsklubb", "Et treff for pensjonister.", [], TAXONOMY) == Ages(13, 19)
    assert audience("Kino", "Pensjonister var her i går.", [], TAXONOMY) == EVERYBODY
    assert audience("Museum", "Gratis for barn under 12 år.", [], TAXONOMY) == EVERYBODY
    assert audience("Tur", "Ikke for barn under 10 år.", [], TAXONOMY) == EVERYBODY


def test_categories_count_as_the_title_does() -> None:
    assert audience("Lørdagsklubben", "", ["Barn 6-12 år"], TAXONOMY) == Ages(6, 12)


def test_who_helps_may_be_of_any_age_unless_a_number_says_so() -> None:
    assert audience("Frivillig leksehjelper for barn", "", [], TAXONOMY) == EVERYBODY
    assert audience("Frivillig leksehjelper for barn, fra 16 år", "", [], TAXONOMY) == Ages(16)


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("Lokalet er rullestoltilgjengelig og har teleslynge.", {Need.WHEELCHAIR, Need.HEARING_LOOP}),
        ("Der er kørestolsvenlig adgang", {Need.WHEELCHAIR}),
        ("Dessverre ikke rullestolvennlig", set()),
        ("Gratis!", {Need.FREE}),
        ("Free admission", {Need.FREE}),
        ("Gratis kaffe, 50 kr i døra", set()),
        ("Free parking", set()),
        ("Rolig time på biblioteket", {Need.QUIET}),
        ("Ta med barna, vi har lekekrok", {Need.CHILD_ALONG}),
        ("", set()),
    ],
)
def test_needs_are_met_where_a_text_says_so(text: str, needs: set[Need]) -> None:
    assert PARTICULARS.met(text) == needs


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("Kurset holdes på engelsk og arabisk", {"en", "ar"}),
        ("English speaking group", {"en"}),
        ("Guided tour in English", {"en"}),
        ("Vi snakker norsk, polsk eller ukrainsk", {"nb", "pl", "uk"}),
        ("Polske arbeidere bygde kirken", set()),
        ("", set()),
    ],
)
def test_the_language_of_an_activity_is_that_which_it_is_held_in(text: str, languages: set[str]) -> None:
    assert PARTICULARS.held_in(text) == languages


@settings(max_examples=200, deadline=None)
@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from(["for", "barn", "6", "-", "120", "999", "år", "+", "fra"])).map(" ".join)
)
def test_whatever_is_written_ages_come_out(text: str) -> None:
    assert audience(text, text, [text], TAXONOMY).youngest < 120


@pytest.mark.parametrize("piece", ["12 til ", "for ", "for barn ", "gratis ", "på norsk og ", "1", "fra 1", "+", "- "])
def test_four_thousand_characters_of_anything_take_a_tenth_of_a_second_at_most(piece: str) -> None:
    text = (piece * 4096)[:4096]
    began = time.process_time()
    audience(text, text, [], TAXONOMY)
    PARTICULARS.met(text)
    PARTICULARS.held_in(text)
    assert time.process_time() - began < 0.1
