"""A yes to a letter is a yes like any other: nobody says it who took their consent back, said STOP or is too young."""

from __future__ import annotations

from typing import Final

from aiogram.types import Message

from bot.domain.consent import Purpose
from bot.domain.resident import Reach
from tests.conversations.knowing import known, occurrence, seated
from tests.scenario import Person, Town

KNITTING: Final = "Strikkekafé"  # Tuesday at 18, one seat


async def invited(town: Town, *names: str) -> list[Person]:
    """People who were asked whether they come in Anna's place."""
    anna = await known(town, "Anna", "knitting")
    people = [await known(town, name, "knitting") for name in names]
    await seated(town, anna, KNITTING)
    wanted = (await occurrence(town, KNITTING)).id
    await town.house.services.replacements.seek((await anna.resident()).id, wanted)
    await town.tick()
    return people


async def too_late(town: Town) -> tuple[Person, Message]:
    """Somebody whose yes came after another's, and the letter that offers them the waitlist."""
    oleg, kari = await invited(town, "Oleg", "Kari")
    kari.sees("Det er en ledig plass")
    await kari.says("ja takk")
    kari.sees("Plassen er din")
    oleg.sees("Det er en ledig plass")
    await oleg.taps("✅ Ja, jeg kommer")
    return oleg, oleg.sees("Noen andre rakk å ta plassen", buttons=["⏳ Sett meg på venteliste"])


async def seats(town: Town, person: Person) -> list[str]:
    """Where they have a seat or wait for one."""
    places = await town.house.services.signups.coming((await person.resident()).id)
    return [place.occurrence.activity.title for place in places]


async def withdraws(town: Town, person: Person) -> None:
    """They no longer agree to be matched."""
    await town.house.services.residents.agree((await person.resident()).id, Purpose.MATCHING, granted=False)


async def test_who_took_their_consent_back_waits_nowhere_until_they_agree_again(town: Town) -> None:
    oleg, letter = await too_late(town)
    await withdraws(town, oleg)
    await oleg.taps("⏳ Sett meg på venteliste", on=letter)
    oleg.sees("Vil du prøve likevel")
    assert await seats(town, oleg) == []

    await oleg.taps("Jeg vil prøve likevel")
    oleg.sees()
    await oleg.taps("Ja")
    oleg.sees("1. ")
    await oleg.taps("⏳ Sett meg på venteliste", on=letter)
    oleg.sees("Du er nummer 1 på ventelista til Strikkekafé")


async def test_who_said_stop_is_asked_whether_it_should_end_before_they_get_a_seat(town: Town) -> None:
    (oleg,) = await invited(town, "Oleg")
    oleg.sees("Det er en ledig plass")
    await oleg.says("stopp")
    oleg.sees("Jeg har stoppet")
    await oleg.taps("✅ Ja, jeg kommer")
    oleg.sees("Jeg har stoppet", buttons=["Start igjen", "Slett meg"])
    assert await seats(town, oleg) == []

    await oleg.taps("Start igjen")
    oleg.sees("Velkommen tilbake!")
    assert (await oleg.resident()).reach is Reach.OPEN
    await oleg.taps("✅ Ja, jeg kommer")
    oleg.sees("Plassen er din: Strikkekafé")


async def test_who_did_not_tell_their_age_is_asked_for_it_first(town: Town) -> None:
    (oleg,) = await invited(town, "Oleg")
    oleg.sees("Det er en ledig plass")
    await town.house.services.residents.be_of_age((await oleg.resident()).id, 0)
    await oleg.says("ja")
    oleg.sees("Er du 13 år eller eldre?")
    assert await seats(town, oleg) == []


async def test_nobody_waits_who_was_not_invited(town: Town) -> None:
    oleg, letter = await too_late(town)
    eve, stranger = await known(town, "Eve", "chess"), town.person("Stranger")
    await stranger.says("/start")
    stranger.sees("Hei!")
    chess = (await occurrence(town, "Sjakkvenner")).id
    for person, shown in ((eve, "Det gjelder ikke din påmelding"), (stranger, "Hei!")):
        await town.deliver({"callback_query": person.press(f"letter:queue:{chess}", letter)})
        person.sees(shown)
        assert await seats(town, person) == []
    oleg.sees_nothing()
