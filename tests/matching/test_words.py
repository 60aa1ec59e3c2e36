"""What somebody means who types the name of a button."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.words import closest
from tools.catalogue import LOCALES

LABELS = {
    "coming": "✅ Jeg kommer",
    "wait": "Sett meg på venteliste",
    "more": "➕ Flere",
    "skip": "Hopp over",
    "back": "⬅️ Tilbake",
    "yes": "Ja",
    "no": "Nei takk",
    "evening": "Tirsdag kveld",
    "morning": "Tirsdag morgen",
}


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("✅ Jeg kommer", "coming"),
        ("jeg kommer", "coming"),
        ("JEG KOMMER!", "coming"),
        ("  jeg   kommer. ", "coming"),
        ("jeg komer", "coming"),
        ("sett meg pa venteliste", "wait"),
        ("sett meg paa venteliste", "wait"),
        ("sett meg på ventelista", "wait"),
        ("flere", "more"),
        ("flre", "more"),
        ("hopp", "skip"),
        ("tilbakke", "back"),
        ("ja", "yes"),
        ("Ja!", "yes"),
        ("nei takk", "no"),
        ("tirsdag kveld", "evening"),
    ],
)
def test_a_label_is_meant_however_it_is_typed(typed: str, key: str) -> None:
    assert closest(typed, LABELS) == key


@pytest.mark.parametrize("typed", ["٣", "۳", "3"])
def test_a_number_is_typed_in_the_digits_of_ones_own_letters(typed: str) -> None:
    assert closest(typed, {"one": "1", "three": "3"}) == "three"


@pytest.mark.parametrize("typed", ["تخطي", "تخطى", "تَخَطّي", "تخـــطي"])
def test_a_word_is_the_same_with_the_vowels_and_strokes_that_arabic_may_have(typed: str) -> None:
    assert closest(typed, {"skip": "تخطي", "back": "رجوع"}) == "skip"


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("usun mnie", "Usuń mnie"),
        ("wroc", "Wróć"),
        ("так вдалося", "Так, вдалося"),
        ("по різному", "По-різному"),
        ("ليس جيدا", "🙁 ليس جيدًا"),
        ("اقتراحات", "🔎 إقتراحات"),
        ("الخريطه", "🗺 الخريطة"),
    ],
)
def test_a_label_of_another_script_is_meant_without_its_marks(typed: str, label: str) -> None:
    assert closest(typed, {"this": label, "other": "Hopp over"}) == "this"


@pytest.mark.parametrize(
    "typed", ["", " ", "✅", "jo", "jas", "nei", "tirsdag", "hva koster det", "kommer dere også?", "x" * 5000]
)
def test_what_may_mean_nothing_or_more_than_one_means_none(typed: str) -> None:
    assert closest(typed, LABELS) is None


TURNED = [
    ("jeg kan", "Jeg kan ikke"),
    ("eg kan", "eg kan ikkje kome"),
    ("I can", "I can't"),
    ("I can come", "i can't come"),
    ("helst", "Helst ikke"),
    ("ikke sett meg på venteliste", "⏳ Sett meg på venteliste"),
    ("ja jeg tar ikke plassen", "ja jeg tar plassen"),
    ("jeg vil ikke prøve likevel", "Jeg vil prøve likevel"),
    ("nej slet alt", "Ja, slet alt"),
    ("nie usuwaj wszystkiego", "usuwaj wszystkiego"),
    ("не видаляти все", "видалити все"),
    ("لا احذفوا كل شيء", "نعم، احذفوا كل شيء"),
]


@pytest.mark.parametrize(("typed", "label"), TURNED)
def test_what_says_the_opposite_means_no_button(typed: str, label: str) -> None:
    assert closest(typed, {"this": label, "other": "Hopp over"}) is None


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("jeg kan ike", "Jeg kan ikke"),
        ("I can not come", "i cannot come"),
        ("neiii takk", "Nei takk"),
        ("nei tak", "Nei takk"),
    ],
)
def test_a_misspelt_no_is_a_no(typed: str, label: str) -> None:
    assert closest(typed, {"this": label, "other": "Hopp over"}) == "this"


def _labels(language: str) -> list[str]:
    """Every label and synonym of a language, as it is typed."""
    found = re.findall(r"^(?:button|typed)-[\w-]+ = ([^{\n]+)$", _texts(language), re.MULTILINE)
    return [label.strip() for labels in found for label in labels.split(",") if label.strip()]


def _texts(language: str) -> str:
    return "\n".join(file.read_text("utf-8") for file in sorted((LOCALES / language).glob("*.ftl")))


@pytest.mark.parametrize(
    ("language", "negation"),
    [("nb", "ikke"), ("nn", "ikkje"), ("da", "ikke"), ("en", "not"), ("uk", "не"), ("pl", "nie"), ("ar", "لا")],
)
def test_no_label_is_meant_by_itself_with_a_negation_more_or_less(language: str, negation: str) -> None:
    taken = []
    for label in _labels(language):
        words = re.findall(r"[\w']+", label.replace("’", "'").casefold())
        more = [" ".join([*words[:place], negation, *words[place:]]) for place in range(len(words) + 1)]
        less = " ".join(word for word in words if word != negation)
        turned = [said for said in (*more, less) if said != " ".join(words)]
        taken += [(said, label) for said in turned if closest(said, {"this": label}) is not None]
    assert taken == []


def test_what_is_grave_is_meant_by_its_very_words_only() -> None:
    labels = {"delete_now": "Ja, slett alt", "no": "Nei"}
    said = ("ja slett alt", "JA, SLETT ALT!", "ja slett", "ja slet alt")
    assert [closest(typed, labels, grave={"delete_now"}) for typed in said] == ["delete_now", "delete_now", None, None]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("flere takk", "more"),
        ("ja, tusen takk!", "yes"),
        ("please hopp over", "skip"),
        ("jeg kommer gjerne, takk", "coming"),
        ("nei", None),
        ("takk", None),
        ("tusen takk", None),
    ],
)
def test_please_and_thank_you_are_passed_over_and_mean_nothing_alone(typed: str, key: str | None) -> None:
    assert closest(typed, LABELS) == key


def test_synonyms_of_one_button_do_not_compete() -> None:
    labels = {"cannot\0" + "0": "kan ikke", "cannot\0" + "1": "kan ikkje", "coming\0" + "0": "kommer"}
    assert closest("kan ikke.", labels) == "cannot\0" + "0"
    assert closest("kan ikkee", labels) == "cannot\0" + "0"


def test_two_buttons_of_the_same_name_are_not_told_apart() -> None:
    assert closest("strikkekafé", {"1": "Strikkekafé", "2": "Strikkekafé"}) is None


def test_accents_only_count_when_they_tell_two_labels_apart() -> None:
    labels = {"hare": "Hare", "haare": "Håre"}
    assert (closest("håre", labels), closest("hare", labels)) == ("haare", "hare")


@given(st.text(max_size=60), st.dictionaries(st.text(min_size=1, max_size=5), st.text(max_size=30), max_size=6))
def test_the_answer_is_one_of_the_labels_or_none(typed: str, labels: dict[str, str]) -> None:
    assert closest(typed, labels) in {None, *labels}
