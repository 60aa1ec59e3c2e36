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
        ("Svømmekurs for 5-åringer", Ages(5, 5)),
        ("Turn for 1- og 2-åringer", Ages(1, 2)),
        ("Musikk for treåringer", Ages(3, 3)),
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
        "50+ deltakere", "CC 150 kr", "I over 50 år har vi sunget", "Alkoholfri vinsmaking", "Vinterfest",
        "Åpen barnehage", "Mor og barn-trim", "Jubileum: 10 år med kor",
        "Besøksvenn for eldre: vi søker deg",
    ],
)  # fmt: skip
def test_where_nothing_is_told_of_ages_everybody_may_come(title: str) -> None:
    assert audience(title, "", [], TAXONOMY) == EVERYBODY


@pytest.mark.parametrize(
    ("text", "youngest"),
    [
        ("Aldersgrense: 18", 18),
        ("Aldersgrense er 20 år", 20),
        ("Aldersgrænse 18 år", 18),
        ("CC 20 år", 20),
        ("18 år leg.", 18),
        ("20 års grense", 20),
        ("18+", 18),
        ("Over 18s only", 18),
        ("Minimum age 16", 16),
        ("Min. 16 år", 16),
        ("Must be 21 or older", 21),
        ("20 år // leg", 20),
        ("Alkoholservering, 18 år", 18),
        ("No under 18s", 18),
        ("Ingen under 18 år", 18),
        ("Kun for myndige", 18),
        ("Kun voksne", 18),
        ("Adults only", 18),
    ],
)
def test_an_age_limit_counts_in_a_title_and_in_a_description(text: str, youngest: int) -> None:
    assert audience(f"Konsert. {text}", "", [], TAXONOMY) == Ages(youngest)
    assert audience("Konsert", f"Velkommen inn. {text}", [], TAXONOMY) == Ages(youngest)


@pytest.mark.parametrize(
    "title",
    ["Vinsmaking", "Ølsmaking på kaia", "Pokerkveld", "Nattklubb", "Vinsmagning", "Ølfestival", "Natklub",
     "Wine tasting", "Craft beer night", "Vin og tapas", "Nightclub opening", "Vinkveld"],
)  # fmt: skip
def test_a_title_about_what_only_grown_ups_may_is_for_them(title: str) -> None:
    assert audience(title, "", [], TAXONOMY) == Ages(18)


def test_an_age_in_years_comes_before_what_a_title_is_about() -> None:
    assert audience("Vinsmaking, 20 år", "Aldersgrense 20 år", [], TAXONOMY) == Ages(20)
    assert audience("Ølfestival for hele familien", "", [], TAXONOMY) == EVERYBODY
    assert audience("Kino", "Etterpå er det vinsmaking.", [], TAXONOMY) == EVERYBODY


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("noe for en 12-åring?", Ages(12, 12)),
        ("jeg er 12 år, hva kan jeg gjøre?", Ages(12, 12)),
        ("jeg er 12, hva kan jeg gjøre?", Ages(12, 12)),
        ("noe for 10-åringer", Ages(10, 10)),
        ("for en på 16 år", Ages(16, 16)),
        ("noe for en på 16?", Ages(16, 16)),
        ("noko for meg på 70", Ages(70, 70)),
        ("my 8 year old", Ages(8, 8)),
        ("something for my 8-year-old and my 11-year-old", Ages(8, 11)),
        ("til min søn på 9 år", Ages(9, 9)),
        ("min datter er 7 år", Ages(7, 7)),
        ("gutten min på 9 år", Ages(9, 9)),
        ("dattera mi er 6", Ages(6, 6)),
        ("for min 4 år gamle sønn", Ages(4, 4)),
        ("my mum is 82", Ages(82, 82)),
        ("ting å finne på med en toåring", Ages(2, 2)),
        ("my two-year-old", Ages(2, 2)),
        ("for de under 18", Ages(0, 18)),
        ("my son (9) loves football", Ages(9, 9)),
        ("noe for oss over 60", Ages(60)),
        ("jeg har 3 år med norsk", EVERYBODY),
        ("barna mine er 4 og 7 år", Ages(4, 7)),
        ("jeg er over 60 år", Ages(60)),
        ("er det noe for barn?", Ages(0, 12)),
        ("for barn under 6 år", Ages(0, 6)),
        ("jeg er ikke 12 år", EVERYBODY),
        ("jeg har danset i 10 år", EVERYBODY),
        ("jeg spilte fotball for 20 år siden", EVERYBODY),
        ("det er 10 års jubileum", EVERYBODY),
        ("vi er 4 personer", EVERYBODY),
        ("jeg er 5 km unna", EVERYBODY),
        ("noe på 16?", EVERYBODY),
        ("", EVERYBODY),
    ],
)
def test_the_age_of_whom_somebody_asks_for_is_heard(text: str, ages: Ages) -> None:
    assert PARTICULARS.asked(text).ages == ages


@pytest.mark.parametrize(
    "text",
    [
        "noe gratis i helga?", "free yoga tonight?", "gratis?", "gratis", "Free?", "anything free tonight?",
        "noget gratis på lørdag", "er det noe kostnadsfritt", "noko som ikkje kostar noko", "something for free",
        "what is free this weekend?", "konserter uten å betale", "fri entré",
    ],
)  # fmt: skip
def test_who_asks_for_what_is_free_of_charge_is_heard(text: str) -> None:
    assert PARTICULARS.asked(text).needs == {Need.FREE}


@pytest.mark.parametrize(
    "text",
    [
        "I am free on Tuesdays", "free on Tuesdays", "I'm free tonight", "Tuesdays are free", "free after 5",
        "in my free time", "gluten free baking", "sugar-free baking", "jeg har fri på tirsdag", "ledig på fredag",
        "det trenger ikke være gratis", "gratis parkering?", "free parking?", "freestyle", "when are you free?", "",
    ],
)  # fmt: skip
def test_time_that_is_free_is_no_need(text: str) -> None:
    assert PARTICULARS.asked(text).needs == frozenset()


def test_other_needs_are_asked_for_in_the_words_that_tell_that_they_are_met() -> None:
    assert PARTICULARS.asked("noe gratis med rullestol?").needs == {Need.FREE, Need.WHEELCHAIR}
    assert PARTICULARS.asked("noe med rullestol?").needs == {Need.WHEELCHAIR}


def test_a_price_says_nothing_against_whom_it_is_for() -> None:
    asked = PARTICULARS.asked("gratis for barn i helga?")
    assert (asked.ages, asked.needs) == (Ages(0, 12), frozenset({Need.FREE}))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("İ yoga for min 8-åring", "İ yoga for min "),
        ("my 8 year old likes chess", "my  likes chess"),
        ("jeg er 12, sjakk?", "jeg er , sjakk?"),
        ("noe gratis i helga", "noe  i helga"),
        ("for barn 6-12 år på lørdag", "for barn  på lørdag"),
        ("yoga for barn", "yoga for barn"),
    ],
)
def test_what_is_asked_stands_in_stretches_that_can_be_taken_out(text: str, left: str) -> None:
    for start, end in sorted(PARTICULARS.asked(text).used, reverse=True):
        text = text[:start] + text[end:]
    assert text == left


def test_a_description_counts_when_the_title_says_nothing_and_only_what_it_is_for() -> None:
    assert audience("Tirsdagstreff", "Et treff for pensjonister.", [], TAXONOMY) == Ages(60)
    assert audience("Ungdomsklubb", "Et treff for pensjonister.", [], TAXONOMY) == Ages(13, 19)
    assert audience("Kino", "Pensjonister var her i går.", [], TAXONOMY) == EVERYBODY
    assert audience("Museum", "Gratis for barn under 12 år.", [], TAXONOMY) == EVERYBODY
    assert audience("Tur", "Ikke for barn under 10 år.", [], TAXONOMY) == EVERYBODY
    assert audience("Kino", "Fra 12 år 50 kr. Over 67 år: 80 kr", [], TAXONOMY) == EVERYBODY
    assert audience("Kino", "Over 67 år: 80 kr. Aldersgrense 15 år", [], TAXONOMY) == Ages(15)


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
    | st.lists(st.sampled_from(["for", "barn", "6", "-", "120", "999", "år", "+", "fra", "jeg er", "gratis"])).map(
        " ".join
    )
)
def test_whatever_is_written_ages_come_out(text: str) -> None:
    assert audience(text, text, [text], TAXONOMY).youngest < 120
    assert PARTICULARS.asked(text).ages.youngest <= 120


@pytest.mark.parametrize(
    "piece",
    [
        "12 til ",
        "for ",
        "for barn ",
        "gratis ",
        "på norsk og ",
        "1",
        "fra 1",
        "+",
        "- ",
        "jeg er 1 og ",
        "free ",
        "12 år ",
    ],
)
def test_four_thousand_characters_of_anything_take_a_tenth_of_a_second_at_most(piece: str) -> None:
    text = (piece * 4096)[:4096]
    assert min(seconds_of_reading(text) for _ in range(3)) < 0.1


def seconds_of_reading(text: str) -> float:
    began = time.process_time()
    audience(text, text, [], TAXONOMY)
    PARTICULARS.met(text)
    PARTICULARS.asked(text)
    PARTICULARS.held_in(text)
    return time.process_time() - began
