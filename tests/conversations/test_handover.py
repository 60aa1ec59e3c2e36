"""A human has the talk: what they may see, what reaches whom, and back to where it was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.ticket import TicketId
from bot.domain.working_hours import Week
from bot.errors import Refused, Rule
from bot.services.desk import Desk
from tests.conversations.knowing import known, seated
from tests.scenario import Person, Town
from tests.telegram import buttons_of

DONE = "Ferdig, tilbake til Medsam"
SUBJECTS = ["En påmelding", "Å komme seg dit", "Noe som skjedde", "Hvordan Medsam virker", "Noe annet", "Tilbake"]
WEEK = Week.parse(dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "09:00-15:00"))


@pytest.fixture(autouse=True)
def hours(town: Town) -> None:
    """Arendal's volunteer centre is there on weekdays from nine to three."""
    towns = town.library.municipalities
    every = tuple(replace(one, contact_hours=WEEK if one.slug == "arendal" else None) for one in towns.all)
    town.library = replace(town.library, municipalities=replace(towns, all=every))
    town.restart()


def desk(town: Town) -> Desk:
    return Desk(town.storage, town.clock, town.house.services.signups)


async def handed_over(person: Person, *words: str, share: str = "Nei") -> TicketId:
    """They have asked for a human and written to them."""
    await person.says("jeg vil snakke med noen")
    person.sees("Du kan snakke med et menneske")
    await person.taps("Noe annet")
    person.sees("Vil du at")
    await person.taps(share)
    person.sees("Skriv til")
    await person.says(words[0] if words else "Kan jeg komme med rullator?")
    person.sees("Sendt til")
    ticket = await person.town.house.services.tickets.open_of((await person.resident()).id)
    assert ticket is not None
    return ticket.id


async def test_anna_asks_a_human_is_answered_and_goes_on_where_she_was(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("interesser")
    anna.sees("Du liker: sjakk")
    await anna.says("jeg vil snakke med noen")
    anna.sees("Arendal frivilligsentral", "ring 113", buttons=SUBJECTS)
    await anna.says("å komme seg dit")
    anna.sees("sted, interesser og det du er påmeldt", buttons=["Ja", "Nei", "Tilbake"])
    await anna.says("ja")
    anna.sees("Skriv til Arendal frivilligsentral", buttons=["Tilbake"])
    await anna.says("Går det en buss til biblioteket på kvelden?")
    anna.sees("De er til stede hverdager 09:00–15:00", "ringe +47 37 01 30 00", buttons=[DONE])

    await desk(town).answer(TicketId(1), "Kari", "Hei! Ja, linje 101 <hver time>.")
    await town.tick()
    anna.sees("Kari, Arendal frivilligsentral:\n\nHei! Ja, linje 101 <hver time>.", buttons=[DONE])
    await anna.says("Så bra! Og tilbake?")
    anna.sees_nothing()
    await desk(town).answer(TicketId(1), "Kari", "Siste går 22.30.")
    await town.tick()
    anna.sees("Siste går 22.30.")
    await desk(town).close(TicketId(1), "Kari")
    await town.tick()
    anna.sees("Kari fra Arendal frivilligsentral har avsluttet samtalen", buttons=["Fortsett der vi var"])
    await anna.taps("Fortsett der vi var")
    anna.sees("Da fortsetter vi der vi var", "Du liker: sjakk")
    await anna.says("strikking")
    anna.sees("strikking")


async def test_words_in_place_of_a_subject_are_the_message(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/human")
    anna.sees("Hva gjelder det?")
    await anna.says("Trenger dere folk på lørdag? Jeg har henger.")
    anna.sees("Vil du at Arendal frivilligsentral skal se")
    await anna.says("nei")
    anna.sees("Sendt til Arendal frivilligsentral")
    case = await desk(town).look(TicketId(1))
    assert ([entry.body for entry in case.entries], case.shared) == (
        ["Trenger dere folk på lørdag? Jeg har henger."],
        None,
    )


async def test_the_bot_is_silent_and_everything_that_is_no_command_goes_to_staff(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await anna.says("/suggestions")
    list_ = anna.sees("Sjakkvenner")
    await handed_over(anna)

    await anna.says("hva skjer på lørdag?")
    anna.sees("Sendt til Arendal frivilligsentral.")
    await anna.says("hjelp")
    anna.sees_nothing()
    await anna.taps(buttons_of(list_)[0].text, on=list_)
    anna.sees("Du snakker med Arendal frivilligsentral nå", buttons=[DONE])
    await anna.says("/my")
    anna.sees("Du snakker med Arendal frivilligsentral nå")
    await anna.sends(voice={"file_id": "f", "file_unique_id": "u", "duration": 1})
    anna.sees("Jeg kan bare lese tekst")
    case = await desk(town).look(TicketId(1))
    assert [entry.body for entry in case.entries] == ["Kan jeg komme med rullator?", "hva skjer på lørdag?", "hjelp"]
    await anna.taps(DONE)
    anna.sees("Samtalen med Arendal frivilligsentral er avsluttet", "Sjakkvenner")
    await anna.says("1")
    anna.sees("Sjakkvenner for alle")


async def test_the_way_back_can_be_typed_and_the_open_question_is_put_again(town: Town) -> None:
    for name, typed in (("Anna", "avslutt"), ("Oleg", "Tilbake til Medsam"), ("Per", "/start"), ("Kim", DONE)):
        person = await known(town, name, "chess")
        await person.says("når jeg har tid")
        person.sees("Når har du tid")
        await person.says("tirsdag kveld")
        person.sees("tirsdag")
        number = await handed_over(person)

        await person.says(typed)
        person.sees("er avsluttet", "tirsdag")
        await person.says("ferdig")
        person.sees()
        assert (await person.resident()).availability is not None
        assert (await person.resident()).reach == "open"
        with pytest.raises(Refused) as refused:
            await desk(town).answer(number, "Kari", "Hei")
        assert refused.value.rule is Rule.TICKET_CLOSED


async def test_stop_ends_it_and_no_answer_comes(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    number = await handed_over(anna)

    await desk(town).answer(number, "Kari", "Et øyeblikk")
    await anna.says("stopp")
    anna.sees("Jeg har stoppet")
    await town.passes(days=2)
    anna.sees_nothing()
    with pytest.raises(Refused) as refused:
        await desk(town).answer(number, "Kari", "Hei")
    assert refused.value.rule is Rule.UNREACHABLE


async def test_who_said_stop_is_told_that_an_answer_could_not_come(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await anna.says("stopp")
    anna.sees("Jeg har stoppet")

    await anna.says("jeg vil snakke med noen")
    anna.sees("ville ikke nå deg her", "Du kan ringe +47 37 01 30 00", buttons=["Start igjen", "Tilbake"])
    await anna.taps("Start igjen")
    anna.sees("Hva gjelder det?")
    assert (await anna.resident()).reach == "open"


async def test_whoever_is_not_well_gets_the_numbers_and_staff_nothing_of_it(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    number = await handed_over(anna)

    await anna.says("jeg vil ikke leve lenger")
    anna.sees("113")
    assert len((await desk(town).look(number)).entries) == 1


async def test_what_nobody_answers_for_a_working_day_is_urgent_and_said_so_once(town: Town) -> None:
    anna, oleg = await known(town, "Anna", "chess"), await known(town, "Oleg")
    await handed_over(oleg)
    await town.comes("2026-11-24 10:00")
    await desk(town).answer(TicketId(1), "Kari", "Hei")
    await town.tick()
    oleg.sees("Hei")
    await town.comes("2026-11-27 14:00")  # Friday
    number = await handed_over(anna)

    await town.comes("2026-11-30 13:45")
    anna.sees_nothing()
    await town.comes("2026-11-30 14:00")
    anna.sees("har ikke svart ennå", "37 01 30 00", buttons=[DONE])
    assert [ticket.id for ticket in await desk(town).tickets()] == [number, TicketId(1)]
    await town.passes(days=3)
    anna.sees_nothing()
    await desk(town).answer(number, "Kari", "Beklager at du måtte vente!")
    await town.tick()
    anna.sees("Beklager")
    await anna.says("Det går bra")
    await town.passes(days=4)
    anna.sees_nothing()  # told once
    assert [ticket.state for ticket in await desk(town).tickets("arendal")] == ["escalated", "taken"]


async def test_reminders_come_meanwhile_and_are_answered_by_their_buttons(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await seated(town, anna, "Sjakkvenner")
    number = await handed_over(anna)
    await desk(town).answer(number, "Kari", "Hei")
    await town.tick()
    anna.sees("Hei")

    await town.comes("2026-11-25 19:00")
    anna.sees("Husk Sjakkvenner i morgen")
    await anna.says("ja")
    anna.sees("Sendt til")
    await anna.taps("✅ Jeg kommer")
    anna.sees("Da er du med: Sjakkvenner")
    await town.comes("2026-11-26 17:00")
    anna.sees("I dag er det Sjakkvenner")
    await desk(town).answer(number, "Kari", "God tur!")
    await town.tick()
    anna.sees("God tur!")
    await town.comes("2026-11-27 12:00")
    anna.sees_nothing()  # how it was, is asked when the human is done
    await anna.taps(DONE)
    anna.sees("er avsluttet")
    await town.passes(hours=2)
    anna.sees("Var du på Sjakkvenner")


async def test_an_answer_comes_at_night_and_during_a_pause(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await anna.says("pause")
    anna.sees("Hvor lenge")
    await anna.taps("1 uke")
    anna.sees("Pausen er satt")
    number = await handed_over(anna)

    await town.comes("2026-11-23 23:00")
    await desk(town).answer(number, "Kari", "Ja, det går fint.")
    await town.tick()
    anna.sees("Ja, det går fint.")


async def test_who_has_not_told_where_they_live_says_whom_it_is_for(town: Town) -> None:
    anna = town.person("Anna")
    await anna.says("/start")
    anna.sees("Hei")

    await anna.says("jeg vil snakke med noen")
    anna.sees("Hvilken kommune")
    await anna.says("Voss")
    anna.sees("Voss frivilligsentral", "Hva gjelder det?")
    await anna.says("Kan jeg bli med uten telefon?")
    anna.sees("Vil du at Voss frivilligsentral")
    await anna.taps("Nei")
    anna.sees("Jeg vet ikke når de er til stede")
    await anna.taps(DONE)
    anna.sees("er avsluttet", "Hei")


async def test_what_is_too_long_or_too_much_is_refused_with_words(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    number = await handed_over(anna)

    await anna.says("a" * 4096)
    anna.sees("Det ble for langt")
    for count in range(29):
        town.clock.moment = town.clock.moment.replace(minute=count)
        await anna.says(f"og {count}")
        anna.screen.unread.clear()
    await anna.says("en til")
    anna.sees("mange meldinger som venter på svar")
    with pytest.raises(Refused) as refused:
        await desk(town).answer(number, "Kari", "x" * 4097)
    assert refused.value.rule is Rule.TOO_LONG
    await desk(town).answer(number, "Kari " * 40, "🧶" * 1900)
    await town.tick()
    anna.sees("🧶" * 1900)


async def test_who_is_forgotten_is_forgotten_by_staff_too(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    number = await handed_over(anna)

    await anna.says("/delete")
    anna.sees("Skal jeg slette alt")
    await anna.taps("Ja, slett alt")
    anna.sees("slettet")
    assert await desk(town).tickets() == []
    with pytest.raises(Refused) as refused:
        await desk(town).look(number)
    assert refused.value.rule is Rule.NO_TICKET
    await town.passes(days=2)


async def test_somebody_else_s_ticket_cannot_be_closed_by_its_button(town: Town) -> None:
    anna, eve = await known(town, "Anna"), await known(town, "Eve")
    number = await handed_over(anna)
    await desk(town).answer(number, "Kari", "Hei")
    await town.tick()

    letter = anna.sees("Hei")
    forged = eve.press(buttons_of(letter)[0].callback_data or "", letter)
    await town.deliver({"callback_query": forged})
    eve.sees("Da fortsetter vi der vi var")
    assert (await desk(town).look(number)).ticket.is_open


async def test_anna_s_words_stay_hers_in_the_counts(town: Town) -> None:
    anna = await known(town, "Anna", "chess", research=True)
    await handed_over(anna, share="Ja")
    await anna.says("avslutt")
    anna.sees("er avsluttet")

    told = await town.house.services.residents.know((await anna.resident()).id)
    assert [(one["step"], one["option"]) for one in told["events"] if one["step"] == "handover"] == [
        ("handover", "about-other"), ("handover", "shares"), ("handover", "sent"), ("handover", "closed"),
    ]  # fmt: skip
    assert [one["body"] for one in told["ticket_messages"]] == ["Kan jeg komme med rullator?", ""]


LANGUAGES = {
    "nn": ("eg vil snakke med nokon", "Noko anna", "Nei"),
    "da": ("jeg vil tale med nogen", "Noget andet", "Nej"),
    "en": ("I want to talk to someone", "Something else", "No"),
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_human_is_reached_in_every_language(town: Town, language: str) -> None:
    words, subject, no = LANGUAGES[language]
    anna = await known(town, "Anna", "chess", language=language)

    await anna.says(words)
    anna.sees("Arendal frivilligsentral")
    await anna.taps(subject)
    anna.sees("Arendal frivilligsentral")
    await anna.taps(no)
    anna.sees("Arendal frivilligsentral")
    await anna.says("🧶?")
    anna.sees("✅")
    await desk(town).answer(TicketId(1), "Kari", "!?…1")
    await town.tick()
    anna.sees("!?…1")
    await desk(town).close(TicketId(1), "Kari")
    await town.tick()
    anna.sees("Kari")
    await anna.says("ok")
    anna.sees("Sjakkvenner" if language != "en" else "")
