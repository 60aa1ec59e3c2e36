"""Reminders: the day before and two hours before, never at night, answered by tap or by word."""

from __future__ import annotations

from functools import partial
from zoneinfo import ZoneInfo

from tests.conversations.conftest import activity
from tests.conversations.knowing import known, seated
from tests.scenario import Town
from tests.telegram import buttons_of


async def test_anna_is_reminded_twice_says_that_she_comes_and_is_asked_how_it_was(town: Town) -> None:
    anna = await known(town, "Anna")
    await seated(town, anna, "Sjakkvenner")  # Thursday at 19

    await town.comes("2026-11-25 18:45")
    anna.sees_nothing()
    await town.comes("2026-11-25 19:00")
    anna.sees(
        "Husk Sjakkvenner i morgen",
        "torsdag 26. november kl. 19.00",
        buttons=["✅ Jeg kommer", "Jeg blir litt sein", "Jeg kan ikke", "Finn noen i mitt sted"],
    )
    await anna.taps("✅ Jeg kommer")
    anna.sees("Da er du med: Sjakkvenner")
    await town.comes("2026-11-26 16:45")
    anna.sees_nothing()
    await town.comes("2026-11-26 17:00")
    anna.sees("I dag er det Sjakkvenner")
    await anna.says("ja jeg kan komme")
    anna.sees("Da er du med: Sjakkvenner")
    await town.comes("2026-11-27 08:00")
    anna.sees("Var du på Sjakkvenner", buttons=["Ja, jeg var der", "Nei"])
    await anna.says("ja")
    anna.sees("Hvordan var det?", buttons=["😀 Bra", "🙂 Greit", "🙁 Ikke bra"])
    await anna.says("kjempebra")
    anna.sees("Så godt å høre!")
    await town.passes(days=7)


async def test_a_yes_to_an_old_reminder_after_the_start_is_told_that_it_has_begun(town: Town) -> None:
    anna = await known(town, "Anna")
    await seated(town, anna, "Sjakkvenner")  # Thursday at 19
    await town.comes("2026-11-25 19:00")
    anna.sees("Husk Sjakkvenner i morgen")
    await town.comes("2026-11-26 17:00")
    anna.sees("I dag er det Sjakkvenner")
    await town.comes("2026-11-26 19:00")
    await anna.taps("✅ Jeg kommer")
    anna.sees("Det har allerede begynt")


async def test_who_cannot_come_after_all_frees_the_seat_for_whoever_waits(town: Town) -> None:
    oleg, anna = await known(town, "Oleg"), await known(town, "Anna")
    await seated(town, oleg, "Strikkekafé")  # Tuesday at 18
    await seated(town, anna, "Strikkekafé")

    await town.comes("2026-11-23 18:00")
    oleg.sees("Husk Strikkekafé i morgen")
    await oleg.says("kan ikke")
    oleg.sees("Plassen på Strikkekafé går til en annen")
    await town.passes(minutes=15)
    anna.sees("ledig plass")
    await anna.taps("✅ Ja, jeg tar plassen")
    anna.sees("Plassen er din")
    await town.comes("2026-11-24 16:00")
    anna.sees("I dag er det Strikkekafé")


async def test_nothing_comes_after_stop_and_start_opens_again(town: Town) -> None:
    anna = await known(town, "Anna")
    await seated(town, anna, "Sjakkvenner")

    await anna.says("STOP")
    anna.sees("Jeg har stoppet")
    await town.comes("2026-11-26 17:30")
    await anna.says("hvorfor er det så stille")
    anna.sees("Jeg har stoppet")
    await anna.says("hei")
    anna.sees("Jeg har stoppet")
    assert (await anna.resident()).reach == "stopped"
    await anna.says("/start")
    anna.sees()
    assert (await anna.resident()).reach == "open"


async def test_stop_is_understood_in_every_language_and_in_the_middle_of_a_question(town: Town) -> None:
    for name, word in (("A", "stopp"), ("B", "STOP!"), ("C", "/stop"), ("D", "Stop."), ("E", "Stop, please!")):
        person = town.person(name)
        await person.says("/start")
        person.sees()
        await person.says(word)
        person.sees("Jeg har stoppet")
        assert (await person.resident()).reach == "stopped"


async def test_a_pause_is_kept_and_ends_by_itself(town: Town) -> None:
    anna = await known(town, "Anna")
    await seated(town, anna, "Sjakkvenner")

    await anna.says("pause")
    anna.sees("Hvor lenge")
    await anna.taps("1 uke")
    anna.sees("Pausen er satt", "Pause til mandag 30. november")
    await town.passes(days=6)
    anna.sees_nothing()


async def test_somebody_else_s_letter_cannot_be_answered(town: Town) -> None:
    anna, eve = await known(town, "Anna"), await known(town, "Eve")
    await seated(town, anna, "Sjakkvenner")

    await town.comes("2026-11-25 19:00")
    letter = anna.sees("Husk Sjakkvenner")
    forged = eve.press(buttons_of(letter)[1].callback_data or "", letter)
    await town.deliver({"callback_query": forged})
    eve.sees("Det gjelder ikke din påmelding")
    await anna.taps("✅ Jeg kommer")
    anna.sees("Da er du med: Sjakkvenner")


async def test_a_person_who_blocks_the_bot_is_written_to_no_more_until_they_write(town: Town) -> None:
    anna = await known(town, "Anna")
    await seated(town, anna, "Sjakkvenner")

    town.telegram.blocked.add(anna.number)
    await town.comes("2026-11-26 18:00")
    assert (await anna.resident()).reach == "blocked"
    town.telegram.blocked.clear()
    await anna.says("mine")
    anna.sees("Sjakkvenner")
    assert (await anna.resident()).reach == "open"


async def test_a_stop_and_a_pause_outlast_blocking_the_bot(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg")

    await anna.says("stopp")
    anna.sees("Jeg har stoppet")
    await oleg.says("pause")
    oleg.sees("Hvor lenge")
    await oleg.taps("4 uker")
    oleg.sees("Pausen er satt")
    town.telegram.blocked |= {anna.number, oleg.number}
    await anna.says("mine")
    await oleg.says("mine")
    town.telegram.blocked.clear()
    await anna.says("mine")
    anna.sees("Du har sagt stopp")
    await oleg.says("mine")
    oleg.sees("Pause til mandag 21. desember")


async def test_a_no_to_a_question_asked_after_the_reminder_is_no_answer_to_the_reminder(town: Town) -> None:
    anna = await known(town, "Anna")
    await seated(town, anna, "Sjakkvenner")

    await anna.says("mine")
    anna.sees("✅ Sjakkvenner")
    await anna.taps("Sjakkvenner")
    anna.sees("Du har plass")
    await town.comes("2026-11-25 19:00")
    anna.sees("Husk Sjakkvenner")
    await town.passes(minutes=15)
    await anna.taps("Jeg kan ikke komme")
    anna.sees("Kan du ikke komme på Sjakkvenner?")
    await anna.says("nei")
    anna.sees("Du har plass")


async def test_nobody_tells_how_it_was_before_it_began(town: Town) -> None:
    anna = await known(town, "Anna")
    await seated(town, anna, "Sjakkvenner")

    await town.comes("2026-11-25 19:00")
    letter = anna.sees("Husk Sjakkvenner")
    forged = (buttons_of(letter)[0].callback_data or "").replace("coming", "went")
    await town.deliver({"callback_query": anna.press(forged, letter)})
    anna.sees("Den knappen var gammel", "✅ Sjakkvenner")


async def test_a_cancellation_during_a_pause_is_told_when_the_pause_ends(town: Town) -> None:
    club, zone = activity("bok", "Bokklubb", ("lesing",), hours=240), ZoneInfo("Europe/Oslo")
    other = activity("quiz", "Quiz", ("quiz",), hours=240)
    take = partial(town.house.imports.take, municipality="arendal", zone=zone, source="books")
    await take([club, other])
    anna = await known(town, "Anna")
    await seated(town, anna, "Bokklubb")

    await anna.says("pause")
    anna.sees("Hvor lenge")
    await anna.taps("1 uke")
    anna.sees("Pausen er satt")
    await take([other], after=town.house.notices.of_import)
    await town.passes(days=6)
    anna.sees_nothing()
    await town.passes(days=2)
    anna.sees("Bokklubb", "avlyst")
