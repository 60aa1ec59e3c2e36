"""Going together: asked for by one, of one at a time, names for both only when both said yes."""

from __future__ import annotations

from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from bot.domain.activity import TimeRecord
from bot.domain.companion import CompanionId
from bot.domain.consent import Purpose
from bot.domain.signup import Seat
from bot.errors import Refused
from tests.conversations.conftest import MONDAY_NOON, activity
from tests.conversations.knowing import known, occurrence, seated
from tests.scenario import Person, Town

ASKED: Final = ["🤝 Ja, gjerne", "Helst ikke", "Hvorfor får jeg dette?", "Sjeldnere"]
CHOIR: Final = "Visekor"
WEEK: Final = timedelta(days=7)


async def lists_choir(town: Town) -> None:
    """A choir that was there last week already."""
    zone = ZoneInfo("Europe/Oslo")
    record = activity("vise", CHOIR, ("kor",), hours=55)
    await town.house.imports.take([record], municipality="arendal", zone=zone, source="choir", demo=False)
    before = TimeRecord("before", MONDAY_NOON - WEEK, MONDAY_NOON - WEEK + timedelta(hours=2))
    coming = await occurrence(town, CHOIR)
    async with town.storage.begin() as writing:
        await writing.activities.add_times([(coming.activity.id, before, None)])


async def regular(town: Town, name: str) -> Person:
    """Somebody with a seat who was there last week."""
    person = await known(town, name, "choir")
    number = (await person.resident()).id
    coming = await occurrence(town, CHOIR)
    async with town.storage.begin() as writing:
        both = await writing.occurrences.coming_of([], [coming.activity.id], MONDAY_NOON - 2 * WEEK)
        before = min(both, key=lambda one: one.starts_at)
        await writing.signups.add(number, before.id, Seat.ATTENDED, town.clock.now())
    await person.has_seat(coming.id)
    return person


async def newcomer(town: Town, name: str = "Anna") -> Person:
    """Somebody with a seat who has never been anywhere."""
    person = await known(town, name, "choir")
    await seated(town, person, CHOIR)
    return person


async def asks_for_company(person: Person) -> None:
    """They look for somebody to go with, and meet at the entrance."""
    await person.says("jeg vil ha noen å gå sammen med")
    person.sees("Hva er fornavnet ditt?")
    await person.says(person.name)
    person.sees("Hvor vil du møtes?")
    await person.says("inngangen")
    person.sees("Da leter jeg etter noen")


async def test_anna_goes_together_with_oleg_who_has_been_there(town: Town) -> None:
    await lists_choir(town)
    oleg, anna = await regular(town, "Oleg"), await newcomer(town)

    await anna.says("mine")
    anna.sees("Visekor")
    await anna.taps("Visekor")
    anna.sees("Er det første gang? Jeg kan finne noen du kan gå sammen med.")
    await anna.taps("🤝 Gå sammen med noen")
    anna.sees("Hva er fornavnet ditt? Det får de vite først når de har sagt ja.", buttons=["Tilbake"])
    await anna.says("Anna <b>Lie</b>")
    anna.sees("Hvor vil du møtes?", "ved inngangen: Biblioteket", buttons=["🚪 Ved inngangen", "Tilbake"])
    await anna.says("Ved den røde døra")
    anna.sees("Da leter jeg etter noen", buttons=None)
    await town.passes(minutes=15)
    oleg.sees("vil gjerne ha noen å gå sammen med. Du har vært der før.", buttons=ASKED)
    await oleg.says("ja gjerne")
    oleg.sees("Hva er fornavnet ditt? Den du går sammen med på Visekor")
    await oleg.says("Oleg")
    oleg.sees("Tusen takk!", "Du går sammen med Anna Lie. Dere møtes her: Ved den røde døra.")
    await town.passes(minutes=15)
    anna.sees("🤝 Du går sammen med Oleg på Visekor", "Dere møtes her: Ved den røde døra.")
    oleg.sees("🤝 Du går sammen med Anna Lie på Visekor")


async def test_of_a_no_nobody_hears_and_the_next_is_asked(town: Town) -> None:
    await lists_choir(town)
    oleg, siri, anna = await regular(town, "Oleg"), await regular(town, "Siri"), await newcomer(town)
    await asks_for_company(anna)
    await town.passes(minutes=15)
    oleg.sees("noen å gå sammen med")
    siri.sees_nothing()
    await oleg.taps("Helst ikke")
    oleg.sees("ingen får vite det")
    await town.passes(minutes=15)
    siri.sees("noen å gå sammen med")
    anna.sees_nothing()
    told = await town.house.services.residents.know((await oleg.resident()).id)
    assert [(row["name"], row["asked_name"], row["meeting"]) for row in told["companions"]] == [("", "", "")]


async def test_when_nobody_is_found_it_is_told_in_time_with_another_way(town: Town) -> None:
    await lists_choir(town)
    anna = await newcomer(town)
    await asks_for_company(anna)
    await town.comes("2026-11-25 15:30")
    reminder = anna.sees("Visekor")
    assert "Kommer du?" in (reminder.text or "")
    anna.sees("Jeg fant dessverre ingen", "Ring gjerne Arendal frivilligsentral på +47 37 01 30 00")


async def test_only_who_may_be_asked_is_asked(town: Town) -> None:
    await lists_choir(town)
    stopped, paused, anna = await regular(town, "Oleg"), await regular(town, "Siri"), await newcomer(town)
    await newcomer(town, "Kim")  # has a seat, and was never there
    residents = town.house.services.residents
    await residents.stop((await stopped.resident()).id)
    await residents.pause((await paused.resident()).id, town.clock.now() + timedelta(days=20))
    await asks_for_company(anna)
    await town.passes(hours=8)


async def test_who_cannot_come_after_all_is_told_to_the_other(town: Town) -> None:
    await lists_choir(town)
    oleg, anna = await regular(town, "Oleg"), await newcomer(town)
    await found(oleg, anna)
    await town.house.services.signups.leave((await anna.resident()).id, (await occurrence(town, CHOIR)).id)
    await town.passes(minutes=15)
    oleg.sees("Den du skulle gå sammen med på Visekor, kan dessverre ikke likevel.")


async def test_forgetting_one_tells_the_other_and_leaves_no_name(town: Town) -> None:
    await lists_choir(town)
    oleg, anna = await regular(town, "Oleg"), await newcomer(town)
    await found(oleg, anna)
    await town.house.services.residents.erase((await oleg.resident()).id)
    await town.passes(minutes=15)
    anna.sees("Den du skulle gå sammen med på Visekor")
    told = await town.house.services.residents.know((await anna.resident()).id)
    assert "Oleg" not in str(told)


async def test_nobody_learns_the_name_of_who_said_stop(town: Town) -> None:
    oleg, anna = await answers_too_late(town)
    await anna.says("STOPP")
    anna.sees("Jeg har stoppet")
    await says_a_name_in_vain(oleg, anna)


async def test_nobody_learns_the_name_of_who_takes_back_that_they_may_be_matched(town: Town) -> None:
    oleg, anna = await answers_too_late(town)
    residents = town.house.services.residents
    await residents.agree((await anna.resident()).id, Purpose.MATCHING, granted=False)
    await says_a_name_in_vain(oleg, anna)


async def answers_too_late(town: Town) -> tuple[Person, Person]:
    """Oleg would go along with Anna, and is asked for his name."""
    await lists_choir(town)
    oleg, anna = await regular(town, "Oleg"), await newcomer(town)
    await asks_for_company(anna)
    await town.passes(minutes=15)
    oleg.sees("noen å gå sammen med")
    await oleg.says("ja gjerne")
    oleg.sees("Hva er fornavnet ditt?")
    return oleg, anna


async def says_a_name_in_vain(oleg: Person, anna: Person) -> None:
    """He hears nothing of her, and within minutes nothing of it is kept."""
    await oleg.says("Oleg")
    assert "Anna" not in (oleg.sees().text or "")
    await anna.town.passes(minutes=15)
    told = await anna.town.house.services.residents.know((await anna.resident()).id)
    assert [(row["state"], row["name"], row["meeting"]) for row in told["companions"]] == [("over", "", "")] * 2


async def test_who_is_not_matched_any_more_is_not_asked_for(town: Town) -> None:
    await lists_choir(town)
    oleg, anna = await regular(town, "Oleg"), await newcomer(town)
    await asks_for_company(anna)
    await anna.says("STOPP")
    anna.sees("Jeg har stoppet")
    await town.passes(hours=3)
    oleg.sees_nothing()


async def test_who_was_not_asked_cannot_go_along(town: Town) -> None:
    await lists_choir(town)
    oleg, anna = await regular(town, "Oleg"), await newcomer(town)
    await asks_for_company(anna)
    await town.passes(minutes=15)
    oleg.sees("noen å gå sammen med")
    with pytest.raises(Refused):
        await town.house.services.companions.accept((await anna.resident()).id, CompanionId(2), "Anna")


async def found(oleg: Person, anna: Person) -> None:
    """Both said yes, and know it."""
    await asks_for_company(anna)
    await anna.town.passes(minutes=15)
    oleg.sees("noen å gå sammen med")
    await oleg.says("ja")
    oleg.sees("Hva er fornavnet ditt?")
    await oleg.says("Oleg")
    oleg.sees("Du går sammen med Anna")
    await anna.town.passes(minutes=15)
    anna.sees("Du går sammen med Oleg")
    oleg.sees("Du går sammen med Anna")
