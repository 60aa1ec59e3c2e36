"""A language is a folder: with one that nobody has heard of, a whole talk is held, and no code is told of it.

Northern Sámi stands in for it, written as bokmål with an ending on every word that residents read or type.
"""

from __future__ import annotations

import re
from pathlib import Path
from shutil import copytree
from typing import Final

import pytest

from bot.app.library import read_library
from bot.domain.resident import Reach
from bot.storage import Storage
from tests.conversations.conftest import MONDAY_NOON, fill
from tests.scenario import Person, SetClock, Town
from tools.catalogue import LOCALES

NEW: Final = "se"
ENDING: Final = "vui"
READ: Final = ("topic-", "button-", "day-", "part-of-day-", "typed-", "command-words-", "language-name")


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    """The folder of texts with one language more."""
    copytree(LOCALES, tmp_path / "locales")
    copytree(LOCALES / "nb", tmp_path / "locales" / NEW)
    for file in (tmp_path / "locales" / NEW).glob("*.ftl"):
        file.write_text("\n".join(translated(line) for line in file.read_text("utf-8").split("\n")), "utf-8")
    return tmp_path / "locales"


def translated(line: str) -> str:
    """The line with an ending on the words of its text, where residents read or type them."""
    key, equals, text = line.partition(" = ")
    if not equals or "{" in text or not key.startswith(READ):
        return line
    return key + equals + re.sub(r"[^\W\d_]+", lambda word: word[0] + ENDING, text)


def town_of(storage: Storage, locales: Path) -> Town:
    return Town(storage, SetClock(MONDAY_NOON), library=read_library(locales))


async def test_a_folder_of_texts_is_a_language_that_a_whole_talk_is_held_in(storage: Storage, locales: Path) -> None:
    town = town_of(storage, locales)
    await fill(town)
    biret = town.person("Biret", NEW)

    await biret.says("/start")
    biret.sees("Medsam")
    await taps(biret, "begin")
    biret.sees()
    await biret.says("javui")
    biret.sees()
    await taps(biret, "no")
    biret.sees()
    await biret.says("Arendal")
    biret.sees("Arendal")
    await biret.says("javui")
    biret.sees()
    await biret.says("sjakkvui, turvui")
    biret.sees("sjakkvui", "turvui")
    await taps(biret, "confirm")
    biret.sees("Sjakkvenner", "Turgruppe på Hisøy")
    await taps(biret, "availability")
    biret.sees()
    await biret.says("torsdagvui kveldvui")
    biret.sees("torsdagvui 17–24")
    await taps(biret, "done")
    biret.sees("1. Sjakkvenner")
    await biret.says("STOPPVUI!")
    biret.sees()

    resident = await biret.resident()
    assert (resident.language, resident.reach) == (NEW, Reach.STOPPED)


async def test_its_name_is_offered_to_those_who_speak_another(storage: Storage, locales: Path) -> None:
    anna = town_of(storage, locales).person("Anna")

    await anna.says("/start")
    anna.sees("Hei!")
    await anna.taps("Bokmålvui")
    anna.sees("Medsam")

    assert (await anna.resident()).language == NEW


async def test_a_language_that_lacks_a_text_is_not_offered_and_is_spoken_to_in_the_source(
    storage: Storage, locales: Path
) -> None:
    file = locales / NEW / "language.ftl"
    file.write_text(file.read_text("utf-8").replace("language-ask = ", "# language-ask = "), "utf-8")
    town = town_of(storage, locales)
    biret = town.person("Biret", NEW)

    await biret.says("/start")
    greeting = biret.sees("Hei!")

    assert NEW not in town.library.texts.languages
    assert "Bokmålvui" not in [button.text for row in greeting.reply_markup.inline_keyboard for button in row]  # type: ignore[union-attr]
    assert (await biret.resident()).language == "nb"


async def taps(person: Person, name: str) -> None:
    await person.taps(person.word(f"button-{name}"))
