"""Seats: taken, waited for, freed, offered, and never given twice."""

from __future__ import annotations

from tests.conversations.knowing import known, seated
from tests.scenario import Town


async def test_anna_is_offered_the_last_seat_when_oleg_gives_it_up(town: Town) -> None:
    oleg = await known(town, "Oleg", "knitting")
    anna = await known(town, "Anna", "knitting")
    await seated(town, oleg, "Strikkekafé")

    await anna.says("forslag")
    anna.sees("1. Strikkekafé", "fullt")
    await anna.says("1")
    anna.sees(
        "Det er fullt",
        buttons=["⏳ Sett meg på venteliste", "🗺 Kart", "📣 Del med noen", "Ikke dette", "🔎 Forslag", "Min side"],
    )
    await anna.says("venteliste")
    anna.sees("Du er nummer 1 på ventelista")

    await oleg.says("mine")
    oleg.sees("✅ Strikkekafé")
    await oleg.taps("Strikkekafé")
    oleg.sees("Du har plass")
    await oleg.taps("Jeg kan ikke komme")
    oleg.sees("Kan du ikke komme på Strikkekafé?")
    await oleg.taps("Ja")
    oleg.sees("Da er du meldt av")

    await town.passes(minutes=15)
    anna.sees("ledig plass", "Strikkekafé", buttons=["✅ Ja, jeg tar plassen", "Nei takk"])
    await anna.says("ja takk")
    anna.sees("Plassen er din")
    await town.passes(minutes=15)


async def test_an_offer_nobody_answers_goes_to_the_next_in_line(town: Town) -> None:
    oleg, anna, kari = [await known(town, name, "knitting") for name in ("Oleg", "Anna", "Kari")]
    for person in (oleg, anna, kari):
        await seated(town, person, "Strikkekafé")

    await oleg.says("mine")
    oleg.sees()
    await oleg.taps("Strikkekafé")
    oleg.sees()
    await oleg.taps("Jeg kan ikke komme")
    oleg.sees()
    await oleg.taps("Ja")
    oleg.sees()
    await town.passes(minutes=15)
    anna.sees("ledig plass")
    await town.passes(hours=23)
    kari.sees_nothing()
    await town.passes(hours=2)
    kari.sees("ledig plass")
    await anna.taps("✅ Ja, jeg tar plassen")
    anna.sees("Den plassen er ikke ledig lenger")
    await kari.taps("Nei takk")
    kari.sees("Plassen går til neste")


async def test_the_calendar_file_and_the_map_come_below_and_the_card_is_shown_again(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.taps("1. Sjakkvenner")
    anna.sees("Vil du være med?", "8 plasser igjen")
    await anna.says("jeg kommer")
    anna.sees("Så fint at du kommer!", "Du har plass")
    await anna.says("kalender")
    anna.sees("kalenderen din")
    anna.sees("Sjakkvenner")
    await anna.taps("🗺 Kart")
    anna.sees("Biblioteket")
    anna.sees("Sjakkvenner")

    name, content = anna.screen.files[0]
    assert name == "medsam.ics"
    assert b"SUMMARY:Sjakkvenner" in content
    assert b"DTSTART:20261126T180000Z" in content


async def test_a_button_of_last_week_shows_what_is_open_now(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("forslag")
    old = anna.sees("1. Sjakkvenner")
    await anna.says("mine")
    anna.sees("Mine påmeldinger")
    await anna.taps("1. Sjakkvenner", on=old)
    anna.sees("Den knappen var gammel")


async def test_nobody_signs_up_for_what_has_begun(town: Town) -> None:
    anna = await known(town, "Anna", "homework-help")

    await anna.says("forslag")
    anna.sees("Leksehjelp")
    await anna.taps("1. Leksehjelp")
    anna.sees("Vil du være med?")
    town.clock.moment = town.clock.moment.replace(day=25)
    await anna.taps("✅ Jeg kommer")
    anna.sees("Det har allerede begynt.")


async def test_who_waits_takes_a_seat_that_is_free_because_there_was_no_time_left_to_offer_it(town: Town) -> None:
    oleg, anna = await known(town, "Oleg"), await known(town, "Anna")
    await seated(town, oleg, "Strikkekafé")  # Tuesday at 18
    await seated(town, anna, "Strikkekafé")

    await town.comes("2026-11-24 17:15")
    oleg.sees("Husk Strikkekafé")
    oleg.sees("I dag er det Strikkekafé")
    await oleg.taps("Jeg kan ikke")
    oleg.sees("Plassen på Strikkekafé går til en annen")
    await anna.says("mine")
    anna.sees("Strikkekafé")
    await anna.taps("Strikkekafé")
    anna.sees("én plass igjen", "Vil du være med?")
    await anna.taps("✅ Jeg kommer")
    anna.sees("Du har plass")


async def test_who_said_stop_is_told_that_no_reminder_comes(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("stopp")
    anna.sees("Jeg har stoppet")
    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.says("1")
    anna.sees("Vil du være med?")
    await anna.says("jeg kommer")
    anna.sees("Du har plass", "Du har sagt stopp. Skriv /start")
