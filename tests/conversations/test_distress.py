"""Whoever is not well gets the numbers of people at once, and goes on where they were."""

from __future__ import annotations

import logging
from typing import Final

import pytest
from sqlalchemy import select

from bot.domain.resident import Reach
from bot.storage.tables import metadata
from tests.conversations.knowing import known
from tests.scenario import Town

CRY: Final = "mannen min slår meg gul og blå, eg vil ikkje leva meir"


async def test_the_numbers_come_at_once_and_the_question_stays_open(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("interesser")
    anna.sees("Du liker: sjakk")
    await anna.says("jeg vil ikke leve lenger")
    text = anna.sees("113", "116 123", "116 006", buttons=[]).text or ""
    assert "Du liker" not in text
    await anna.says("strikking")
    anna.sees("strikking")


async def test_a_first_word_ever_is_answered_with_numbers_and_nothing_else(town: Town) -> None:
    anna = town.person("Anna")

    await anna.says("jeg orker ikke leve mer")
    anna.sees("113", "116 123", buttons=[])
    anna.sees_nothing()
    await anna.says("hei")
    anna.sees("Hei!")


async def test_after_a_stop_the_numbers_come_and_the_stop_holds(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("stopp")
    anna.sees("Jeg har stoppet")
    await anna.says("jeg vil dø")
    anna.sees("113")
    assert (await anna.resident()).reach is Reach.STOPPED


async def test_no_flood_swallows_it(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    town.restarts = False  # what is counted is forgotten by a restart
    await town.deliver(*(anna.message(text="mine") for _ in range(100)))
    anna.screen.unread.clear()
    await anna.says("mine")
    anna.sees_nothing()
    await anna.says("jeg skal hoppe fra brua")
    anna.sees("113")


async def test_words_below_a_picture_count_as_well(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    photo = {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}
    await anna.sends(photo=[photo], caption="mannen min slår meg")
    anna.sees("116 006")


async def test_who_helps_most_comes_first(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    for said, number in [
        ("kjæresten min truer meg", "116 006"),
        ("pappa slår meg", "116 111"),
        ("jeg kutter meg", "116 123"),
        ("jeg vil ta livet av meg", "113"),
        ("han har kniv", "113"),
        ("sønnen min snakker om å ta livet sitt", "113"),
    ]:
        await anna.says(said)
        assert (anna.sees(number).text or "").splitlines()[1].startswith(number)


async def test_the_country_is_that_of_the_municipality(town: Town) -> None:
    anna = await known(town, "Anna", "chess", language="da")
    mette = await known(town, "Mette", "chess")
    await town.house.services.residents.settle((await mette.resident()).id, "aarhus", None)

    await anna.says("jeg vil ikke leve mere")
    anna.sees("113", "116 123")
    await mette.says("jeg vil ikke leve mer")
    text = mette.sees("112", "70 201 201", "11–05", "1888", "116 111").text or ""
    assert "113" not in text


async def test_who_has_not_told_where_they_live_is_taken_for_where_their_language_is_spoken(town: Town) -> None:
    mette, john = town.person("Mette", "da"), town.person("John", "en")

    await mette.says("jeg vil ikke leve mere")
    assert "113" not in (mette.sees("112", "70 201 201").text or "")
    await john.says("I want to die")
    john.sees("Denmark", "70 201 201", "Norway", "116 123")


async def test_nothing_of_it_is_counted_and_no_topic_is_kept(town: Town) -> None:
    anna = await known(town, "Anna", "chess", research=True)
    residents, number = town.house.services.residents, (await anna.resident()).id
    before = await residents.know(number)

    await anna.says("mannen min slår meg")
    anna.sees("116 006")
    after = await residents.know(number)
    assert (after.get("events"), after["interests"]) == (before.get("events"), before["interests"])


async def test_its_words_stand_in_no_table_and_in_no_log(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    anna = await known(town, "Anna", "chess", research=True)

    await anna.says("interesser")
    anna.sees("Du liker: sjakk")
    before = await everything_kept(town)
    with caplog.at_level(logging.DEBUG, logger="bot"), caplog.at_level(logging.DEBUG, logger="aiogram"):
        await anna.says(CRY)
        anna.sees("113")
        await town.passes(minutes=15)
    kept = await everything_kept(town)
    assert kept.keys() == before.keys() == metadata.tables.keys()
    assert "Sjakkvenner" in kept["activities"]  # words that are kept would be found
    told = {"slår", "leva", "gul og blå", "sl\\u00e5r"}
    assert {name: word for name, rows in kept.items() for word in told if word in rows} == {}
    assert kept["events"] == before["events"]
    assert {record.name for record in caplog.records if any(word in record.getMessage() for word in told)} == set()


async def everything_kept(town: Town) -> dict[str, str]:
    """All rows of each table, as they are read."""
    async with town.storage.read() as reading:
        return {
            name: repr((await reading.connection.execute(select(table))).all())
            for name, table in metadata.tables.items()
        }


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


async def test_other_languages_are_heard_too(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    for text in ("я не хочу жити", "nie chcę żyć", "لا أريد أن أعيش"):
        await anna.says(text)
        anna.sees("113", "116 123")


async def test_coffee_is_no_matter_of_life(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/suggestions")
    anna.sees("1. Sjakkvenner")
    await anna.says("jeg vil ikke leve uten kaffe")
    assert "113" not in (anna.sees().text or "")
