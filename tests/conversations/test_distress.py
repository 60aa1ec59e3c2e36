"""Whoever is not well gets the numbers of people at once, and goes on where they were."""

from __future__ import annotations

import pytest

from tests.conversations.knowing import known
from tests.scenario import Town


async def test_the_numbers_come_at_once_and_the_question_stays_open(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("interesser")
    anna.sees("Du liker: sjakk")
    await anna.says("jeg vil ikke leve lenger")
    text = anna.sees("113", "116 123", "116 006").text or ""
    assert "Du liker" not in text
    await anna.says("strikking")
    anna.sees("strikking")


async def test_nothing_of_it_is_counted_and_no_topic_is_kept(town: Town) -> None:
    anna = await known(town, "Anna", "chess", research=True)
    residents, number = town.house.services.residents, (await anna.resident()).id
    before = await residents.know(number)

    await anna.says("mannen min slår meg")
    anna.sees("116 006")
    after = await residents.know(number)
    assert (after.get("events"), after["interests"]) == (before.get("events"), before["interests"])


SAID = {
    "nb": "jeg vil dø",
    "nn": "eg vil ikkje leve",
    "da": "jeg tænker på selvmord",
    "en": "I want to kill myself",
}


@pytest.mark.parametrize("language", SAID)
async def test_each_language_has_its_words_and_its_numbers(town: Town, language: str) -> None:
    anna = await known(town, "Anna", "chess", language=language)

    await anna.says(SAID[language])
    anna.sees("113", "116 111")


async def test_coffee_is_no_matter_of_life(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/suggestions")
    anna.sees("1. Sjakkvenner")
    await anna.says("jeg vil ikke leve uten kaffe")
    assert "113" not in (anna.sees().text or "")
