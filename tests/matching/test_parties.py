"""How many come, in people's own words."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.parties import Parties
from bot.settings import ROOT

PARTIES: Final = Parties.parse((ROOT / "bot/matching/parties.toml").read_text("utf-8"))
SAID: Final = {
    "nb": {
        "3": 3,
        "vi er tre": 3,
        "jeg tar med en venn": 2,
        "jeg tar med to venner": 3,
        "meg og to barn": 3,
        "jeg + 2": 3,
        "vi er to voksne og to barn": 4,
        "oss fire": 4,
        "bare meg": 1,
        "alene": 1,
        "to til": 3,
        "jeg tar med kona": 2,
        "Fem!": 5,
        "vi blir 4 i alt, jeg tar med barna": 4,
        "kanskje": None,
        "kona og to barn": 4,
        "meg, mannen min og 3 barn": 5,
        "mor og far og jeg": 3,
        "en bror og jeg": 2,
        "vi blir fem, kona og ungene er med": 5,
        "": None,
    },
    "nn": {
        "me er tre": 3,
        "eg tek med ein ven": 2,
        "åleine": 1,
        "eg og to til": 3,
        "mannen min og to barn": 4,
        "sju": 7,
        "veit ikkje": None,
    },
    "da": {
        "vi er syv": 7,
        "jeg tager en ven med": 2,
        "mig og to børn": 3,
        "kun mig": 1,
        "otte": 8,
        "måske": None,
        "min kone og to børn": 4,
        "mor, far og jeg": 3,
    },
    "en": {
        "three": 3,
        "we are four": 4,
        "I am bringing a friend": 2,
        "me and two kids": 3,
        "just me": 1,
        "me plus 3": 4,
        "my husband": 2,
        "a friend": 2,
        "my wife and 2 kids": 4,
        "perhaps": None,
    },
    "uk": {"4": 4, "нас троє": 3, "дружина і двоє дітей": 4, "п’ять": 5, "можливо": None},
    "pl": {"żona i dwoje dzieci": 4, "jest nas troje": 3, "tylko ja": 1, "ja i mąż": 2, "może": None},
    "ar": {"زوجتي وطفلين": 4, "نحن ثلاثة": 3, "أنا وزوجي": 2, "وحدي": 1, "ربما": None},
}


@pytest.mark.parametrize(
    ("language", "text", "party"), [(language, *said) for language, every in SAID.items() for said in every.items()]
)
def test_how_many_come_is_read(language: str, text: str, party: int | None) -> None:
    assert PARTIES.read(text, language) == party


@pytest.mark.parametrize("text", ["kona og to barn", "meg, mannen min og 3 barn", "vi blir tre", "jeg + 2"])
def test_what_tells_only_who_comes_along_is_told_apart(text: str) -> None:
    assert PARTIES.only(text, "nb")


@pytest.mark.parametrize("text", ["en fin tur", "to barn som liker fotball", "bare meg", "kona liker sjakk", "3", ""])
def test_what_tells_something_else_is_not_only_who_comes_along(text: str) -> None:
    assert not PARTIES.only(text, "nb")


@given(st.text(max_size=300), st.sampled_from(["nb", "nn", "da", "en"]))
def test_any_text_is_a_number_of_people_or_none(text: str, language: str) -> None:
    party = PARTIES.read(text, language)
    assert party is None or party >= 1
