"""Who is not well is heard, in which way, and who only sounds like it is left in peace."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final

import pytest

from bot.domain.distress import Distress
from bot.errors import Unreadable
from bot.matching.distress import DistressWords, distress
from bot.settings import ROOT
from bot.texts import Texts
from bot.texts.texts import SOURCE
from tests.texts.written import written
from tools.catalogue import facts

HARMLESS: Final = "harmless"
HELD_OUT: Final[dict[str, dict[str, list[str]]]] = {
    f"{file}-{language}": said
    for file in ("held_out_distress", "held_out_distress_later", "held_out_distress_last", "held_out_distress_urgent")
    for language, said in tomllib.loads(Path(__file__).with_name(f"{file}.toml").read_text("utf-8")).items()
}


@pytest.mark.parametrize("said", HELD_OUT.values(), ids=HELD_OUT)
def test_whoever_is_not_well_is_heard(said: dict[str, list[str]]) -> None:
    assert [text for kind in Distress for text in said.get(kind, ()) if distress(text) is None] == []


@pytest.mark.parametrize("said", HELD_OUT.values(), ids=HELD_OUT)
def test_what_only_sounds_like_it_is_not(said: dict[str, list[str]]) -> None:
    assert [text for text in said[HARMLESS] if distress(text) is not None] == []


def test_the_kind_is_nearly_always_the_right_one() -> None:
    """It decides only who comes first; all numbers of the country are told."""
    texts = [(text, kind) for said in HELD_OUT.values() for kind in Distress for text in said.get(kind, ())]
    wrong = [text for text, kind in texts if distress(text) is not kind]
    assert len(wrong) <= len(texts) // 25


@pytest.mark.parametrize(
    ("text", "gravest"),
    [
        ("mannen min slår meg", Distress.VIOLENCE),
        ("pappa slår meg", Distress.CHILD),
        ("eg kuttar meg", Distress.HARM),
        ("jeg gider ikke leve mere", Distress.LIFE),
        ("I took a lot of pills", Distress.DANGER),
        ("mannen min slår meg og jeg vil dø", Distress.LIFE),
        ("mannen min slår meg. han har kniv", Distress.DANGER),
    ],
)
def test_the_gravest_kind_counts(text: str, gravest: Distress) -> None:
    assert distress(text) is gravest


@pytest.mark.parametrize(
    "text",
    [
        "JEG VIL IKKE LEVE MER!!!", "jeg vil dø 😭", "jeg  vil\nikke leve", "vil døøø", "jeg har tenkt på sjelvmord",
        "jeg vil ta livet av me", "orkr ikke leve mer", "mannen min slaar meg", "jeg ble voldtat", "dont want to live",
        "i want to kil myself", "selv-mord", "jeg liker sjakk, men jeg vil ikke leve lenger", "vil ikke leve uten ham",
        "jeg vil ikke leve uten kaffe. pappa slår meg", "jeg er frivillig. mannen min slår meg",
    ],
)  # fmt: skip
def test_slips_capitals_signs_and_harmless_words_beside_it_hide_nothing(text: str) -> None:
    assert distress(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "🧶",
        "strikking og turer, ikke fotball",
        "hva skjer på lørdag?",
        "stopp",
        "jeg kan ikke komme",
        "slett meg",
        "møtested for unge",
        "slutt å mase på meg, jeg orker ikke mer",
        "ضعوني على قائمة الانتظار",
        "يمكنني الانتظار",
        "سأنتظر",
    ],
)
def test_ordinary_words_tell_of_nothing(text: str) -> None:
    assert distress(text) is None


def test_no_command_or_button_in_words_is_taken_for_it() -> None:
    texts = Texts.load(ROOT / "locales")
    typed = [
        words.strip()
        for language in texts.languages
        for key in written(SOURCE)
        if key.startswith(("command-words-", "typed-", "button-")) and not facts(written(SOURCE)[key])
        for words in texts.word(language, key).split(",")
    ]
    assert "slett meg" in typed
    assert [words for words in typed if distress(words) is not None] == []


def test_what_is_named_as_a_subject_is_no_distress_and_what_is_told_beside_it_is() -> None:
    assert distress("bok om selvmord") is None
    assert distress("jeg tenker på selvmord") is Distress.LIFE
    assert distress("jeg leser en bok, og jeg tenker på selvmord") is Distress.LIFE


@pytest.mark.parametrize(
    "text",
    [
        "[", "[groups]\n[told]\n[named]", '[groups]\n[named]\n[harmless]\n[told]\nlife = ["<nobody> dies"]',
        "[groups]\n[named]\n[harmless]\nphrases = []\nsubjects = []\nlookalikes = []\n[told]\nlife = 5",
    ],
)  # fmt: skip
def test_a_file_that_lacks_something_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        DistressWords.parse([text])
