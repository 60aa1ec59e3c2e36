"""Every language says the same, and all of it."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from babel import Locale
from fluent.syntax import ast

from bot.errors import Rule
from bot.texts import Texts
from bot.texts.texts import SOURCE
from tests.texts.written import written
from tools.catalogue import LOCALES, PLURALS, entries, facts, languages, promised, selections
from tools.reviews import behind, incomplete, offered, translations
from tools.samples import SAMPLES

LANGUAGES_PAGE = LOCALES.parent / "docs" / "languages.md"

every_language = pytest.mark.parametrize("language", languages())
every_translation = pytest.mark.parametrize("language", translations())


def test_every_complete_language_is_offered_the_source_first(texts: Texts) -> None:
    assert texts.languages == (SOURCE, *(language for language in offered() if language != SOURCE))


def test_bokmål_nynorsk_danish_and_english_are_promised() -> None:
    assert promised() == ["da", "en", "nb", "nn"]


def test_a_promised_language_is_complete() -> None:
    assert {language: count for language, count in incomplete().items() if language in promised()} == {}


def test_the_page_about_languages_tells_of_each() -> None:
    cells = [line.split("|")[1].strip() for line in LANGUAGES_PAGE.read_text("utf-8").splitlines() if "|" in line]
    named = [code for cell in cells for code in cell.split(", ") if re.fullmatch("[a-z]{2,3}", code)]
    assert sorted(named) == languages()


@every_language
def test_fluent_can_read_every_line(language: str) -> None:
    assert [(file, entry.content) for file, entry in entries(language) if isinstance(entry, ast.Junk)] == []


@every_language
def test_no_key_is_written_twice(language: str) -> None:
    keys = Counter(entry.id.name for _, entry in entries(language) if not isinstance(entry, ast.Junk))
    assert [key for key, times in keys.items() if times > 1] == []


@every_language
def test_every_key_stands_in_the_file_of_the_same_name_as_in_the_source(language: str) -> None:
    def files(code: str) -> dict[str, str]:
        return {entry.id.name: file for file, entry in entries(code) if isinstance(entry, ast.Message)}

    source = files(SOURCE)
    assert {key: (file, source[key]) for key, file in files(language).items() if file != source[key]} == {}


@every_translation
def test_no_translation_is_left_over_or_stale(language: str) -> None:
    found = behind(language)
    assert (found.extra, found.stale) == ([], []), "python -m tools.texts"


@every_translation
def test_every_text_tells_the_same_facts_as_its_source(language: str) -> None:
    told = {key: facts(message) for key, message in written(language).items()}
    assert told == {key: facts(message) for key, message in written(SOURCE).items() if key in told}


@every_language
def test_every_count_has_the_plural_forms_of_its_language_and_no_others(language: str) -> None:
    """In its own forms (Unicode CLDR); what one promised language counts, each does. Others may tell a number alone."""
    counted = {
        (key, selection.fact)
        for other in (promised() if language in promised() else [language])
        for key, message in written(other).items()
        for selection in selections(message)
        if selection.counts and key in written(language)
    }
    forms = {
        (key, selection.fact, selection.variants & PLURALS)
        for key, message in written(language).items()
        for selection in selections(message)
        if (key, selection.fact) in counted
    }
    expected = frozenset(Locale.parse(language).plural_form.tags) | {"other"}
    assert forms == {(key, fact, expected) for key, fact in counted}


@every_language
def test_every_variant_can_be_met(language: str) -> None:
    """A variant that no sample reaches is misspelt, or its sample is missing."""
    unmet = {
        (key, variant)
        for key, message in written(language).items()
        for selection in selections(message)
        for variant in selection.variants - PLURALS
        if variant not in ({"yes", "no"} if selection.given else {str(value) for value in SAMPLES[selection.fact]})
    }
    assert unmet == set()


def test_every_rule_has_its_words() -> None:
    refused = {key.removeprefix("refused-") for key in written(SOURCE) if key.startswith("refused-")}
    assert refused == {rule.value for rule in Rule}
