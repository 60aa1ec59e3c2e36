"""Somebody in my place: the waitlist first, then those whom it fits, few at a time, and the first yes has the seat."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.consent import Purpose
from bot.domain.contact import Contact
from bot.domain.local_time import QuietHours
from tests.conversations.conftest import activity
from tests.conversations.knowing import known, occurrence, seated
from tests.scenario import Person, Town

KNITTING: Final = "Strikkekafé"  # Tuesday at 18, one seat
REMINDED: Final = ["✅ Jeg kommer", "Jeg blir litt sein", "Jeg kan ikke", "Finn noen i mitt sted"]


async def wanting(town: Town, *names: str) -> list[Person]:
    """People of Arendal who like to knit."""
    return [await known(town, name, "knitting") for name in names]


async def contact(town: Town, person: Person, how: Contact) -> None:
    """They chose how they want to be written to."""
    resident = await person.resident()
    async with town.storage.begin() as writing:
        await writing.residents.change(replace(resident, contact=how))


async def gives_up(town: Town, person: Person) -> None:
    """They asked for somebody in their place, by whatever way."""
    wanted = (await occurrence(town, KNITTING)).id
    await town.house.services.replacements.seek((await person.resident()).id, wanted)
    await town.tick()


async def test_anna_finds_somebody_in_her_place(town: Town) -> None:
    anna, oleg, kari = await wanting(town, "Anna", "Oleg", "Kari")
    await seated(town, anna, KNITTING)

    await anna.says("mine")
    anna.sees("✅ Strikkekafé")
    await anna.taps("Strikkekafé")
    anna.sees("Du har plass")
    await anna.taps("Jeg kan ikke komme")
    anna.sees("Jeg kan også lete", buttons=["Finn noen i mitt sted", "Ja", "Nei"])
    await anna.says("finn noen")
    anna.sees("Plassen din er fri fra nå. Jeg spør ventelista først")

    await town.passes(minutes=15)
    letter = oleg.sees(
        "Det er en ledig plass på Strikkekafé",
        buttons=["✅ Ja, jeg kommer", "Nei takk", "Hvorfor får jeg dette?", "Sjeldnere"],
    )
    assert "Anna" not in (letter.text or "")
    kari.sees("Det er en ledig plass på Strikkekafé")
    await kari.says("ja takk")
    kari.sees("Plassen er din: Strikkekafé")
    await town.passes(minutes=15)
    anna.sees("Noen har tatt plassen din på Strikkekafé")
    await oleg.taps("✅ Ja, jeg kommer")
    oleg.sees("Noen andre rakk å ta plassen", buttons=["⏳ Sett meg på venteliste"])
    await oleg.taps("⏳ Sett meg på venteliste")
    oleg.sees("Du er nummer 1 på ventelista til Strikkekafé")


async def test_who_comes_after_all_has_the_seat_that_nobody_took(town: Town) -> None:
    anna, oleg = await wanting(town, "Anna", "Oleg")
    await seated(town, anna, KNITTING)
    await gives_up(town, anna)
    await town.passes(minutes=15)
    oleg.sees("Det er en ledig plass på Strikkekafé")

    await anna.says("Nei, jeg kommer likevel!")
    anna.sees("Så fint at du kommer!\n\nStrikkekafé")
    await anna.says("jeg kommer likevel")
    anna.sees("✅ Strikkekafé")
    await oleg.taps("✅ Ja, jeg kommer")
    oleg.sees("Noen andre rakk å ta plassen")
    await town.passes(minutes=30)
    anna.sees_nothing()


async def test_who_comes_after_all_to_a_seat_that_is_taken_may_wait_for_it(town: Town) -> None:
    anna, oleg = await wanting(town, "Anna", "Oleg")
    await seated(town, anna, KNITTING)
    await gives_up(town, anna)
    await town.passes(minutes=15)
    oleg.sees("Det er en ledig plass på Strikkekafé")
    await oleg.taps("✅ Ja, jeg kommer")
    oleg.sees("Plassen er din")
    await town.passes(minutes=15)
    anna.sees("Noen har tatt plassen din")

    await anna.says("jeg kommer likevel")
    anna.sees("Nå står du på ventelista")


async def test_a_reminder_is_answered_with_find_somebody(town: Town) -> None:
    anna, oleg = await wanting(town, "Anna", "Oleg")
    await seated(town, anna, KNITTING)

    await town.passes(hours=6.5)
    anna.sees("Husk Strikkekafé i morgen", buttons=REMINDED)
    await anna.says("kan noen ta plassen min")
    anna.sees("Plassen din på Strikkekafé er fri fra nå")
    await town.passes(minutes=15)
    oleg.sees("Det er en ledig plass")
    await oleg.taps("Nei takk")
    oleg.sees("Takk for at du svarte")
    await town.passes(hours=2)
    oleg.sees_nothing()


async def test_the_waitlist_is_asked_before_anybody_else(town: Town) -> None:
    anna, waits, other = await wanting(town, "Anna", "Venter", "Andre")
    await seated(town, anna, KNITTING)
    await seated(town, waits, KNITTING)

    await gives_up(town, anna)
    waits.sees("Det er en ledig plass på Strikkekafé", "Svar før")
    await town.passes(hours=2)
    other.sees_nothing()
    await waits.taps("Nei takk")
    waits.sees("Plassen går til neste")
    await town.passes(minutes=15)
    other.sees("Det er en ledig plass på Strikkekafé", "Den som svarer først")


async def test_whoever_on_the_waitlist_says_yes_fills_the_place(town: Town) -> None:
    anna, waits, other = await wanting(town, "Anna", "Venter", "Andre")
    await seated(town, anna, KNITTING)
    await seated(town, waits, KNITTING)

    await gives_up(town, anna)
    waits.sees("Det er en ledig plass på Strikkekafé")
    await waits.says("ja takk")
    waits.sees("Plassen er din")
    await town.passes(minutes=15)
    anna.sees("Noen har tatt plassen din")
    await town.passes(hours=2)
    other.sees_nothing()


async def test_five_are_asked_at_a_time_and_more_after_half_an_hour(town: Town) -> None:
    anna, *others = await wanting(town, "Anna", *"ABCDEFG")
    await seated(town, anna, KNITTING)

    await gives_up(town, anna)
    asked = [person for person in others if person.screen.unread]
    assert len(asked) == 5
    await town.passes(minutes=25)
    assert sum(bool(person.screen.unread) for person in others) == 5
    await town.passes(minutes=10)
    for person in others:
        person.sees("Det er en ledig plass på Strikkekafé")


async def test_nobody_is_asked_who_does_not_want_to_be_or_whom_it_does_not_fit(town: Town) -> None:
    anna, stops, pauses, sleeps, full, blocks, busy, doubts, fits = await wanting(
        town, "Anna", "Stopp", "Pause", "Sover", "Nok", "Blokk", "Opptatt", "Angrer", "Passer"
    )
    chess = await known(town, "Sjakk", "chess")
    residents = town.house.services.residents
    await seated(town, anna, KNITTING)
    await residents.stop((await stops.resident()).id)
    await residents.pause((await pauses.resident()).id, town.clock.now() + timedelta(days=3))
    await contact(town, sleeps, Contact(quiet=QuietHours(time(10), time(16))))
    await contact(town, full, Contact(weekly_limit=0))
    await residents.block((await blocks.resident()).id)
    cinema = activity("kino", "Kinoklubb", ("film",), hours=31)
    await town.house.imports.take([cinema], municipality="arendal", zone=ZoneInfo("Europe/Oslo"), source="cinema")
    await seated(town, busy, "Kinoklubb")
    await residents.agree((await doubts.resident()).id, Purpose.MATCHING, granted=False)

    await gives_up(town, anna)
    fits.sees("Det er en ledig plass på Strikkekafé")
    for person in (stops, pauses, sleeps, full, blocks, busy, doubts, chess, anna):
        person.sees_nothing()
    await town.comes("2026-11-23 16:15")
    sleeps.sees("Det er en ledig plass på Strikkekafé")


async def test_nobody_is_asked_at_night_and_nobody_in_the_last_hour(town: Town) -> None:
    anna, oleg = await wanting(town, "Anna", "Oleg")
    await seated(town, anna, KNITTING)
    await town.comes("2026-11-23 22:00")
    anna.sees("Husk Strikkekafé")
    await gives_up(town, anna)
    await town.comes("2026-11-24 07:45")
    oleg.sees_nothing()
    await town.comes("2026-11-24 08:15")
    oleg.sees("Det er en ledig plass på Strikkekafé")
    await known(town, "Kari", "knitting")
    await town.comes("2026-11-24 17:05")
    await town.tick()
    kari = town.people[-1]
    kari.screen.unread.clear()
    await known(town, "Sein", "knitting")
    await town.comes("2026-11-24 18:30")
    town.people[-1].sees_nothing()


async def test_whoever_comes_after_all_is_looked_for_no_longer(town: Town) -> None:
    anna, oleg = await wanting(town, "Anna", "Oleg")
    await seated(town, anna, KNITTING)
    await gives_up(town, anna)
    oleg.sees("Det er en ledig plass")
    await seated(town, anna, KNITTING)
    late = (await wanting(town, "Kari"))[0]
    await town.passes(hours=1)
    late.sees_nothing()
    await oleg.says("ja")
    oleg.sees("Noen andre rakk å ta plassen")


async def test_somebody_not_invited_cannot_answer_an_invitation(town: Town) -> None:
    anna, oleg = await wanting(town, "Anna", "Oleg")
    eve = await known(town, "Eve", "chess")
    await seated(town, anna, KNITTING)
    await gives_up(town, anna)
    letter = oleg.sees("Det er en ledig plass")
    wanted = (await occurrence(town, KNITTING)).id
    await town.deliver({"callback_query": eve.press(f"letter:come:{wanted}", letter)})
    eve.sees("Det gjelder ikke din påmelding")
    await town.deliver({"callback_query": eve.press(f"letter:pass:{wanted}", letter)})
    eve.sees("Det gjelder ikke din påmelding")


async def test_an_erased_person_leaves_neither_a_search_nor_an_invitation(town: Town) -> None:
    anna, oleg = await wanting(town, "Anna", "Oleg")
    await seated(town, anna, KNITTING)
    await gives_up(town, anna)
    oleg.sees("Det er en ledig plass")
    wanted = (await occurrence(town, KNITTING)).id
    for person in (anna, oleg):
        await town.house.services.residents.erase((await person.resident()).id)
    async with town.storage.read() as reading:
        assert await reading.replacements.searching() == []
        assert await reading.replacements.invited(wanted) == frozenset()
