"""Where somebody lives: typed with typos, chosen, shared, skipped."""

from __future__ import annotations

from bot.domain.consent import Purpose
from bot.domain.resident import Channel
from tests.scenario import Person, Town


async def agreed(town: Town, name: str) -> Person:
    """Somebody who said yes and is asked where they live."""
    person = town.person(name)
    residents = town.house.services.residents
    resident = (await residents.meet(Channel.TELEGRAM, person.number, "nb")).resident
    for purpose in Purpose:
        await residents.agree(resident.id, purpose, granted=True)
    await person.says("/start")
    person.sees("Hvor bor du?")
    return person


async def test_a_misspelt_district_is_understood_and_said_back(town: Town) -> None:
    anna = await agreed(town, "Anna")

    await anna.says("jeg bor på hisøyya")
    anna.sees("Fint, Hisøy, Arendal.")

    known = await anna.resident()
    assert known.municipality == "arendal"
    assert known.home is not None


async def test_a_shared_location_is_kept_only_roughly(town: Town) -> None:
    anna = await agreed(town, "Anna")

    await anna.taps("📍 Del hvor jeg er")
    anna.sees("Trykk på knappen nederst")
    share, back = anna.screen.keyboard
    assert share == "📍 Del hvor jeg er nå"
    assert back.startswith("Tilbake")  # the dialog's mark follows, in signs nobody sees
    await anna.shares_location(58.461234, 8.772345)
    anna.sees("Fint, Arendal.")

    known = await anna.resident()
    assert known.home is not None
    assert (known.home.latitude, known.home.longitude) == (58.461, 8.772)


async def test_a_location_in_another_country_is_answered_kindly(town: Town) -> None:
    anna = await agreed(town, "Anna")

    await anna.shares_location(48.85, 2.35)
    anna.sees("Der er jeg ikke ennå", "Hvor bor du?")
    assert (await anna.resident()).municipality is None


async def test_a_place_nobody_knows_leads_to_the_list_of_municipalities(town: Town) -> None:
    anna = await agreed(town, "Anna")

    await anna.says("Xyzzy")
    anna.sees("«Xyzzy»", "Velg stedet der du bor")
    await anna.says("Voss")
    anna.sees("Fint, Voss")
    assert (await anna.resident()).municipality == "voss"


async def test_what_is_not_told_is_not_needed_but_suggestions_ask_for_it(town: Town) -> None:
    anna = await agreed(town, "Anna")

    await anna.says("hopp over")
    anna.sees("Hva liker du å gjøre?")
    await anna.says("sjakk")
    anna.sees("Du liker: sjakk.")
    await anna.says("ja")
    anna.sees("hvor du bor")
    await anna.taps("📍 Sted")
    anna.sees("Hvor bor du?")
    await anna.says("4836")
    anna.sees("Fint, Arendal.", "Er du 13 år eller eldre?")
    await anna.taps("Ja")
    anna.sees("Sjakkvenner")


async def test_markup_in_a_place_name_stays_words(town: Town) -> None:
    anna = await agreed(town, "Anna")

    await anna.says("<b>x</b>'; DROP TABLE residents;--")
    anna.sees("<b>x</b>")
