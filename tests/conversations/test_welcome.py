"""Hello, consent, and the way to the first suggestion."""

from __future__ import annotations

from bot.domain.consent import Purpose
from bot.domain.interests import Interests
from tests.scenario import Town


async def test_anna_gets_her_first_suggestion_after_two_yes_a_place_and_a_sentence(town: Town) -> None:
    anna = town.person("Anna")

    await anna.says("/start")
    anna.sees("Jeg er Medsam, en robot", buttons=["Kom i gang", "Dansk", "English", "Nynorsk"])
    await anna.taps("Kom i gang")
    anna.sees("Kan jeg bruke svarene dine", buttons=["Ja", "Nei", "Tilbake"])
    await anna.taps("Ja")
    anna.sees("forskning", buttons=["Ja", "Nei", "Tilbake"])
    await anna.says("nei takk")
    anna.sees("Hvor bor du?")
    await anna.says("Arendal")
    anna.sees("Fint, Arendal.", "Er du 13 år eller eldre?")
    await anna.taps("Ja")
    anna.sees("Hva liker du")
    await anna.says("jeg liker å strikke og gå på tur, men ikke fotball")
    anna.sees("Du liker: tur og strikking.", "Ikke: fotball.")
    await anna.says("stemmer")
    anna.sees("1. Strikkekafé", "tirsdag 24. november kl. 18.00–20.00", "Biblioteket", "gratis", "du liker strikking")

    profile = await town.house.services.residents.profile((await anna.resident()).id)
    assert {purpose: consent.granted for purpose, consent in profile.consents.items()} == {
        Purpose.MATCHING: True,
        Purpose.RESEARCH: False,
    }
    assert profile.interests.dislikes == {"football"}


async def test_somebody_who_says_no_is_left_in_peace_and_may_come_back(town: Town) -> None:
    oleg = town.person("Oleg")

    await oleg.says("hei")
    oleg.sees("Hei!")
    await oleg.says("ok")
    oleg.sees("Kan jeg bruke svarene dine")
    await oleg.says("nei")
    oleg.sees("Det er helt i orden")
    await oleg.says("ok da ja")
    oleg.sees("Kan jeg bruke svarene dine")
    await oleg.taps("Tilbake")
    oleg.sees("Hei!")


async def test_a_poster_brings_somebody_to_its_municipality(town: Town) -> None:
    kari = town.person("Kari")

    await kari.says("/start arendal-bibliotek")
    kari.sees("i Arendal")
    await kari.taps("Kom i gang")
    kari.sees()
    await kari.taps("Ja")
    kari.sees()
    await kari.taps("Nei")
    kari.sees("Er du 13 år eller eldre?")
    await kari.taps("Ja")
    kari.sees("Hva liker du")

    known = await kari.resident()
    assert (known.municipality, known.source) == ("arendal", "bibliotek")


async def test_a_link_nobody_made_is_politely_ignored(town: Town) -> None:
    for number, payload in enumerate(["nowhere-atall", "a" * 64, "../../etc", "a" * 400, "arendal-æøå"]):
        person = town.person(f"P{number}")
        await person.says(f"/start {payload}")
        person.sees("Hei!")
        known = await person.resident()
        assert (known.municipality, known.source) == (None, None)


async def test_the_phone_s_language_is_spoken_and_can_be_changed_at_once(town: Town) -> None:
    mette = town.person("Mette", language="da-DK")

    await mette.says("/start")
    mette.sees("Hej!")
    await mette.taps("English")
    mette.sees("Hi!")
    await mette.taps("Nynorsk")
    mette.sees("Hei!", "Medsam")

    assert (await mette.resident()).language == "nn"


async def test_an_unknown_language_is_answered_in_bokmål(town: Town) -> None:
    ana = town.person("Ana", language="pt-BR")

    await ana.says("/start")
    ana.sees("Hei! Jeg er Medsam, en robot")


async def test_an_update_delivered_twice_is_answered_once(town: Town) -> None:
    anna = town.person("Anna")

    await anna.says("/start", again=True)
    anna.sees("Hei!")
    anna.sees_nothing()


async def test_nobody_is_matched_or_asked_anything_before_they_agreed(town: Town) -> None:
    anna = town.person("Anna")

    await anna.says("/start arendal-bibliotek")
    anna.sees("Hei!")
    for words in ("forslag", "/interests", "/my", "/availability", "/place"):
        await anna.says(words)
        anna.sees("Hei! Jeg er Medsam")
    await anna.says("kom i gang")
    anna.sees("Kan jeg bruke svarene dine")
    await anna.says("nei")
    anna.sees("Da foreslår jeg ingenting")
    await anna.says("forslag")
    anna.sees("Da foreslår jeg ingenting")
    await anna.says("hva vet du om meg")
    anna.sees("Dette vet jeg om deg")
    await anna.taps("Tilbake")
    anna.sees("Da foreslår jeg ingenting")
    await anna.says("/start")
    anna.sees("Hei!")


async def test_back_leads_to_the_question_before(town: Town) -> None:
    anna = town.person("Anna")

    await anna.says("/start")
    anna.sees("Hei!")
    await anna.taps("Kom i gang")
    anna.sees("Kan jeg bruke svarene dine")
    await anna.taps("Ja")
    anna.sees("forskning")
    await anna.taps("Nei")
    anna.sees("Hvor bor du?")
    await anna.taps("Tilbake")
    anna.sees("forskning")
    await anna.taps("Ja")
    anna.sees("Hvor bor du?")
    await anna.says("Arendal")
    anna.sees("Er du 13 år eller eldre?")
    await anna.taps("Tilbake")
    anna.sees("Hvor bor du?")
    await anna.says("Arendal")
    anna.sees("Er du 13 år eller eldre?")
    await anna.taps("Ja")
    anna.sees("Hva liker du")
    await anna.says("tilbake")
    anna.sees("Hvor bor du?")
    await anna.says("Voss")
    anna.sees("Hva liker du")
    await anna.says("hopp over")
    anna.sees()
    assert (await anna.resident()).municipality == "voss"


async def test_what_somebody_tells_before_they_said_yes_is_not_kept(town: Town) -> None:
    anna, oleg = town.person("Anna"), town.person("Oleg")

    await anna.says("/start")
    anna.sees("Jeg er Medsam")
    await anna.says("jeg liker sjakk")
    anna.sees("Gjerne, men først trenger jeg et ja fra deg.", "Jeg er Medsam, en robot")
    await anna.says("hva skjer i kveld?")
    anna.sees("Gjerne, men først trenger jeg et ja fra deg.", "Jeg er Medsam, en robot")
    await anna.taps("Kom i gang")
    anna.sees("Kan jeg bruke svarene dine")
    await anna.says("jeg har flyttet til Hisøy")
    anna.sees("men først trenger jeg et ja", "Kan jeg bruke svarene dine")
    await anna.says("jeg er 34 år")
    anna.sees("men først trenger jeg et ja", "Kan jeg bruke svarene dine")
    await anna.taps("Nei")
    anna.sees("Det er helt i orden")
    await anna.says("jeg bruker rullestol")
    anna.sees("men først trenger jeg et ja", "Det er helt i orden")
    profile = await town.house.services.residents.profile((await anna.resident()).id)
    told = profile.resident
    assert (told.municipality, told.home, told.needs) == (None, None, frozenset())
    assert profile.interests == Interests()

    await oleg.says("/start arendal-bibliotek")
    oleg.sees("i Arendal")
    await oleg.says("jeg er 9 år")
    oleg.sees("Du må være 13 år", "Jeg har slettet alt du fortalte")
