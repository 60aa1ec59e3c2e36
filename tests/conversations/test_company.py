"""Coming together: how many, where not all fit, and what else is at the same time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from tests.conversations.conftest import activity
from tests.conversations.knowing import known, occurrence, seated
from tests.scenario import Person, Town

CARD: Final = ["✅ Jeg kommer", "👥 Ta med noen", "🗺 Kart", "📣 Del med noen", "Ikke dette", "🔎 Forslag", "Min side"]
SEATED: Final = [
    "👥 Ta med noen",
    "🗓 Legg i kalender",
    "🗺 Kart",
    "📣 Del med noen",
    "🤝 Gå sammen med noen",
    "Jeg kan ikke komme",
    "🔎 Forslag",
    "Min side",
]


async def chess(person: Person) -> None:
    """They open the card of the chess evening, which has eight seats."""
    await person.says("forslag")
    person.sees("1. Sjakkvenner")
    await person.says("1")
    person.sees("Sjakkvenner")


async def bring(town: Town, person: Person, title: str, party: int) -> None:
    """They have signed up with others, by whatever way."""
    wanted = (await occurrence(town, title)).id
    await town.house.services.signups.join((await person.resident()).id, wanted, party)


async def test_anna_brings_two_friends_and_later_one_less(town: Town) -> None:
    anna, oleg = await known(town, "Anna", "chess"), await known(town, "Oleg", "chess")

    await chess(anna)
    await anna.taps("👥 Ta med noen")
    anna.sees("Hvor mange blir dere", buttons=["1", "2", "3", "4", "5", "6", "7", "8", "Tilbake"])
    await anna.says("jeg tar med to venner")
    anna.sees("Så fint at du kommer!", "Du har plass, og 2 til", buttons=SEATED)
    await anna.taps("🗓 Legg i kalender")
    anna.sees("kalenderen din")
    anna.sees("Sjakkvenner")
    assert "Du og 2 til." in anna.screen.files[0][1].decode().replace("\r\n ", "")

    await oleg.says("forslag")
    oleg.sees("5 plasser igjen")
    await anna.says("ta med noen")
    anna.sees("Hvor mange blir dere")
    await anna.taps("2")
    anna.sees("Du har plass, og én til")
    await oleg.says("1")
    oleg.sees("6 plasser igjen", buttons=CARD)


async def test_a_party_that_does_not_fit_takes_what_there_is(town: Town) -> None:
    oleg, anna = await known(town, "Oleg", "chess"), await known(town, "Anna", "chess")
    await bring(town, oleg, "Sjakkvenner", 6)

    await chess(anna)
    await anna.says("ta med noen")
    anna.sees("Hvor mange")
    await anna.says("vi er tre")
    anna.sees("Det er 2 plasser", "Dere er 3", buttons=["Ta plassene som er", "⏳ Vent sammen", "Tilbake"])
    await anna.taps("Ta plassene som er")
    anna.sees("Du har plass, og én til")


async def test_a_party_waits_together_and_gathers_seats_until_all_of_it_fits(town: Town) -> None:
    oleg, kari, anna = [await known(town, name, "chess") for name in ("Oleg", "Kari", "Anna")]
    await bring(town, oleg, "Sjakkvenner", 6)
    await seated(town, kari, "Sjakkvenner")

    await chess(anna)
    await anna.says("ta med noen")
    anna.sees("Hvor mange")
    await anna.taps("3")
    anna.sees("Det er én plass", "Dere er 3")
    await anna.says("vi venter")
    anna.sees("Nå står du på ventelista", "Dere er 3, og én plass er holdt av")

    await town.house.services.signups.leave((await kari.resident()).id, (await occurrence(town, "Sjakkvenner")).id)
    await town.passes(minutes=15)
    anna.sees_nothing()
    await bring(town, oleg, "Sjakkvenner", 5)
    await town.passes(minutes=15)
    anna.sees("3 ledige plasser til dere", buttons=["✅ Ja, jeg tar plassen", "Nei takk"])
    await anna.says("ja takk")
    anna.sees("Plassen er din")


async def test_more_than_ten_and_words_without_a_number_are_answered_kindly(town: Town) -> None:
    anna = await known(town, "Anna", "choir")

    await anna.says("forslag")
    anna.sees("1. Åpent kor")
    await anna.says("1")
    anna.sees("Åpent kor")
    await anna.says("ta med noen")
    anna.sees("Hvor mange")
    await anna.says("vi er tretti, 30 stykker")
    anna.sees("Det er ikke plass til så mange")
    await anna.says("blablabla")
    anna.sees("Det skjønte jeg ikke", "Hvor mange")
    await anna.says("bare meg")
    anna.sees("Du har plass.")


async def overlapping(town: Town) -> None:
    """A quiz at the hour of the chess."""
    quiz = replace(activity("quiz", "Quizkveld", ("quiz",), hours=80, seats=1))
    await town.house.imports.take([quiz], municipality="arendal", zone=ZoneInfo("Europe/Oslo"), source="quiz")


async def test_whoever_has_something_else_at_the_time_is_told_before_and_decides(town: Town) -> None:
    await overlapping(town)
    anna = await known(town, "Anna", "chess")
    await seated(town, anna, "Quizkveld")

    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.says("1")
    anna.sees("Sjakkvenner", "Du har Quizkveld samtidig", buttons=CARD)
    await anna.taps("✅ Jeg kommer")
    anna.sees("Du har allerede Quizkveld samtidig", buttons=["Ja, likevel", "Ja, dropp det andre", "Nei"])
    await anna.says("nei")
    anna.sees("Vil du være med?")
    await anna.taps("✅ Jeg kommer")
    anna.sees("Du har allerede Quizkveld samtidig")
    await anna.taps("Ja, likevel")
    anna.sees("Du har plass", "Du har Quizkveld samtidig")
    await anna.says("mine")
    anna.sees("✅ Sjakkvenner", "✅ Quizkveld")


async def test_the_other_seat_is_given_up_only_for_a_seat_and_goes_to_the_next_in_line(town: Town) -> None:
    await overlapping(town)
    anna, oleg = await known(town, "Anna", "chess"), await known(town, "Oleg")
    await seated(town, anna, "Quizkveld")
    await seated(town, oleg, "Quizkveld")

    await chess(anna)
    await anna.says("jeg kommer")
    anna.sees("Du har allerede Quizkveld samtidig")
    await anna.says("bytt")
    anna.sees("Du har plass")
    await town.passes(minutes=15)
    oleg.sees("ledig plass", "Quizkveld")
    await oleg.taps("Nei takk")
    oleg.sees("Plassen går til neste")
    await anna.says("mine")
    message = anna.sees("✅ Sjakkvenner")
    assert "Quizkveld" not in (message.text or "")


async def test_whoever_gives_up_a_seat_late_is_thanked_and_was_told_until_when_it_is_free(town: Town) -> None:
    kayak = replace(activity("kajakk", "Kajakktur", ("padling",), hours=72, seats=4), cancel_by=timedelta(days=1))
    await town.house.imports.take([kayak], municipality="arendal", zone=ZoneInfo("Europe/Oslo"), source="sea")
    anna = await known(town, "Anna")
    await seated(town, anna, "Kajakktur")

    await anna.says("mine")
    anna.sees("Kajakktur")
    await anna.taps("Kajakktur")
    anna.sees("Du har plass", "Meld deg av før onsdag 25. november kl. 12.00")
    await town.comes("2026-11-25 13:00")
    anna.screen.unread.clear()
    await anna.says("mine")
    anna.sees("Kajakktur")
    await anna.taps("Kajakktur")
    anna.sees("Fristen for å melde seg av var onsdag 25. november kl. 12.00")
    await anna.taps("Jeg kan ikke komme")
    anna.sees("Fristen for å melde seg av er ute, men si gjerne fra.")
    await anna.taps("Ja")
    anna.sees("bedre sent enn ikke", "Vil du være med?")


async def test_who_comes_along_may_be_told_at_the_card_and_is_nothing_to_like(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.says("kona og to barn")
    anna.sees("Det skjønte jeg ikke", "1. Sjakkvenner")
    profile = await town.house.services.residents.profile((await anna.resident()).id)
    assert profile.interests.likes == {"chess"}
    await anna.says("1")
    anna.sees("Sjakkvenner", buttons=CARD)
    await anna.says("kona og to barn")
    anna.sees("Så fint at du kommer!", "Du har plass, og 3 til", buttons=SEATED)


async def test_what_is_asked_about_the_activity_in_sight_is_answered_by_its_card(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await chess(anna)
    await anna.says("hva koster det?")
    anna.sees("Dette er det jeg vet:", "Sjakkvenner", buttons=CARD)
    await anna.taps("✅ Jeg kommer")
    anna.sees("Så fint at du kommer!")
    await anna.says("hjelp")
    anna.sees()
    await anna.says("hvor er det?")
    anna.sees("Sjakkvenner", "Du har plass")
