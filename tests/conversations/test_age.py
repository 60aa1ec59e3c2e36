"""Somebody too young to agree alone comes by a grown-up; of what they told nothing is kept."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.resident import Channel
from bot.storage.personal import PERSONAL
from tests.conversations.knowing import known
from tests.scenario import Person, Town


async def agrees(person: Person) -> None:
    """To being matched, and not to being counted; asked where they live next."""
    await person.says("/start")
    person.sees("Medsam")
    await person.taps(person.word("button-begin"))
    person.sees()
    await person.taps(person.word("button-yes"))
    person.sees()
    await person.taps(person.word("button-no"))
    person.sees()


async def kept_of(town: Town, person: Person) -> dict[str, Any]:
    """What is kept of somebody who has no row of their own any more."""
    async with town.storage.read() as reading:
        assert await reading.residents.of_chat(Channel.TELEGRAM, person.number) is None
        rows = {
            table.name: (await reading.connection.execute(select(table))).mappings().all()
            for table in PERSONAL
            if table.name != "inbox"
        }
    return {name: [dict(row) for row in found] for name, found in rows.items() if found}


@pytest.mark.parametrize(
    ("language", "place", "years"),
    [("nb", "Arendal", 13), ("nn", "Voss", 13), ("da", "Aarhus", 15), ("en", "Oslo", 13)],
)
async def test_who_is_old_enough_is_asked_once_where_they_live_and_goes_on(
    town: Town, language: str, place: str, years: int
) -> None:
    anna = town.person("Anna", language)
    asked = anna.word("interests-ask").partition("</b>")[0].removeprefix("<b>")
    await agrees(anna)
    await anna.says(place)
    anna.sees(str(years), buttons=[anna.word("button-yes"), anna.word("button-no"), anna.word("button-back")])
    await anna.taps(anna.word("button-yes"))
    anna.sees(asked)
    await anna.says("/place")
    anna.sees()
    await anna.says(place)
    anna.sees(asked)


async def test_who_is_too_young_is_forgotten_at_once_and_told_who_may_write_instead(town: Town) -> None:
    mia = town.person("Mia")
    await agrees(mia)
    await mia.says("Arendal, Hisøy")
    mia.sees("Er du 13 år eller eldre?")
    await mia.taps("Nei")
    mia.sees("Be en voksen skrive til meg", "https://t.me/medsam_bot", buttons=["Jeg trykket feil"])

    kept = await kept_of(town, mia)
    assert set(kept) == {"talks"}
    assert {row["state"] for row in kept["talks"]} <= {None, "Age:too_young"}
    assert "arendal" not in str(kept)
    await mia.taps("Jeg trykket feil")
    mia.sees("Hei!")


async def test_an_age_that_is_told_is_an_answer(town: Town) -> None:
    mia, ola = town.person("Mia"), town.person("Ola")
    for person, said in ((mia, "jeg er 12 år"), (ola, "14")):
        await agrees(person)
        await person.says("Arendal")
        person.sees("Er du 13 år eller eldre?")
        await person.says(said)
    mia.sees("Be en voksen skrive til meg")
    ola.sees("Hva liker du")
    assert set(await kept_of_all(town)) == {"Ola"}


async def kept_of_all(town: Town) -> list[str]:
    """Who is known."""
    async with town.storage.read() as reading:
        found = [await reading.residents.of_chat(Channel.TELEGRAM, person.number) for person in town.people]
    return [person.name for person, resident in zip(town.people, found, strict=True) if resident is not None]


async def test_who_says_later_that_they_are_twelve_is_turned_away_as_kindly(town: Town) -> None:
    mia = await known(town, "Mia", "chess", research=True)
    await mia.says("jeg er 12 år")
    mia.sees("Be en voksen skrive til meg")
    assert set(await kept_of(town, mia)) == {"talks"}


async def test_a_day_after_the_goodbye_the_chat_itself_is_forgotten(town: Town) -> None:
    mia, anna = await known(town, "Mia"), await known(town, "Anna")
    await anna.says("/my")
    anna.sees()
    await mia.says("jeg er 12 år")
    mia.sees("Be en voksen skrive til meg")

    await town.passes(hours=23)
    assert {row["chat_id"] for row in (await kept_of(town, mia))["talks"]} == {mia.number, anna.number}
    await town.passes(hours=2)
    assert {row["chat_id"] for row in (await kept_of(town, mia))["talks"]} == {anna.number}
    await mia.taps("Jeg trykket feil")
    mia.sees("Hei!")


async def test_who_chooses_a_young_age_among_the_particulars_is_turned_away(town: Town) -> None:
    mia = await known(town, "Mia", "chess")
    for label in ("Min side", "🙂 Mer om meg", "Alder"):
        await (mia.says("/my") if label == "Min side" else mia.taps(label))
        mia.sees()
    await mia.says("11")
    mia.sees("Be en voksen skrive til meg")
    assert await kept_of_all(town) == []


async def test_who_came_before_it_was_asked_is_asked_at_their_next_visit_once(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    residents = town.house.services.residents
    await residents.be_of_age((await anna.resident()).id, 0)

    await anna.says("/my")
    anna.sees("Er du 13 år eller eldre?")
    await anna.taps("Ja")
    anna.sees("Sjakkvenner")
    await anna.says("/my")
    anna.sees("Mine påmeldinger")


async def test_who_moves_to_where_the_law_asks_for_more_is_asked_anew(town: Town) -> None:
    ola = await known(town, "Ola", "chess")
    await town.house.services.residents.be_of_age((await ola.resident()).id, 13)

    await ola.says("/place")
    ola.sees("Hvor bor du?")
    await ola.says("Aarhus")
    ola.sees("Er du 15 år eller eldre?")
    await ola.taps("Tilbake")
    ola.sees("Hvor bor du?")


async def test_nothing_of_a_child_who_is_turned_away_is_left_for_undo(town: Town) -> None:
    mia = await known(town, "Mia", "chess")
    number = (await mia.resident()).id
    await mia.says("jeg liker fotball")
    mia.sees()
    await mia.says("jeg er 12 år")
    mia.sees("Be en voksen")
    async with town.storage.read() as reading:
        pages = await reading.talks.of(Channel.TELEGRAM, mia.number)
        assert await reading.residents.get(number) is None
    assert "undo" not in str(pages)
    await mia.says("angre")
    mia.sees()
