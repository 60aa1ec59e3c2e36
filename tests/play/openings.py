"""Where walks begin: somebody new, and the situations that taps alone do not lead to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.activity import ActivityRecord
from bot.domain.consent import Purpose
from bot.domain.interests import Interests
from bot.domain.resident import Channel
from bot.domain.ward import Given, Relation
from bot.services.wards import Registration
from bot.storage import Storage
from tests.conversations.conftest import MONDAY_NOON, activity, fill
from tests.conversations.knowing import known, occurrence, seated
from tests.play.scenes import File, Scene, scene
from tests.scenario import Person, SetClock, Town
from tests.telegram import buttons_of

Opening = Callable[[Town, str], Awaitable[Person]]


async def somebody_new(town: Town, language: str) -> Person:
    """They have just tapped "Start"."""
    anna = town.person("Anna", language)
    await anna.says("/start")
    return anna


async def somebody_reminded(town: Town, language: str) -> Person:
    """They have a seat, and are reminded of it."""
    anna = await _neighbour(town, language)
    await anna.has_seat((await occurrence(town, "Sjakkvenner")).id)
    await town.comes("2026-11-25 19:00")
    return anna


async def somebody_asked_afterwards(town: Town, language: str) -> Person:
    """They were there, and are asked how it was."""
    anna = await _neighbour(town, language)
    await anna.has_seat((await occurrence(town, "Sjakkvenner")).id)
    await town.comes("2026-11-27 10:00")
    return anna


async def somebody_offered_a_seat(town: Town, language: str) -> Person:
    """They waited, and a seat has come free."""
    anna = await _neighbour(town, language)
    oleg = await known(town, "Oleg", "knitting")
    cafe = (await occurrence(town, "Strikkekafé")).id
    await oleg.has_seat(cafe)
    await anna.has_seat(cafe)
    await town.house.services.signups.leave((await oleg.resident()).id, cafe)
    await town.passes(minutes=15)
    return anna


async def somebody_who_waits(town: Town, language: str) -> Person:
    """They wait for a seat of what is full, and have another that they may give up."""
    anna = await _neighbour(town, language)
    oleg = await known(town, "Oleg", "knitting")
    cafe = (await occurrence(town, "Strikkekafé")).id
    await oleg.has_seat(cafe)
    await anna.has_seat(cafe)
    await anna.has_seat((await occurrence(town, "Sjakkvenner")).id)
    await anna.says("/my")
    return anna


async def somebody_with_two_at_once(town: Town, language: str) -> Person:
    """They have a seat at the time of what they want to come to."""
    anna = await _neighbour(town, language)
    await seated(town, anna, "Sjakkvenner")
    await _listed(town, activity("lynsjakk", "Lynsjakk", ("sjakk",), hours=79, seats=8))
    await _opens(anna, "Lynsjakk")
    await _taps(anna, "join")
    return anna


async def somebody_with_more_friends_than_seats(town: Town, language: str) -> Person:
    """They want to bring somebody where one seat is left."""
    anna, oleg = await _neighbour(town, language), await known(town, "Oleg", "chess")
    await _listed(town, activity("lynsjakk", "Lynsjakk", ("sjakk",), hours=50, seats=2))
    await seated(town, oleg, "Lynsjakk")
    await _opens(anna, "Lynsjakk")
    await _taps(anna, "bring")
    await anna.says("2")
    return anna


async def somebody_asked_their_age(town: Town, language: str) -> Person:
    """They have said where they live."""
    anna = await somebody_new(town, language)
    for name in ("begin", "yes", "no"):
        anna.screen.unread.clear()
        await _taps(anna, name)
    await anna.says("Arendal")
    return anna


async def somebody_asked_to_help(town: Town, language: str) -> Person:
    """They have signed up, and were asked for their name before."""
    anna = await _newcomer(town, language, Purpose.NAME)
    await _opens(anna, "Sjakkvenner")
    await _taps(anna, "join")
    return anna


async def somebody_asked_about_a_weekly_few(town: Town, language: str) -> Person:
    """They have signed up, and look on."""
    anna = await _newcomer(town, language, Purpose.NAME, Purpose.HELP)
    await _opens(anna, "Sjakkvenner")
    for name in ("join", "suggestions"):
        await _taps(anna, name)
    return anna


async def somebody_who_wonders_why(town: Town, language: str) -> Person:
    """They ask why they were written to."""
    anna = await somebody_reminded(town, language)
    anna.screen.unread.clear()
    await anna.says("hvorfor skriver du til meg?")
    return anna


async def somebody_who_wants_company(town: Town, language: str) -> Person:
    """They have a seat, and have told their name to whoever goes with them."""
    anna = await _neighbour(town, language)
    await _opens(anna, "Sjakkvenner")
    for name in ("join", "company"):
        await _taps(anna, name)
    await anna.says("Anna")
    return anna


async def somebody_who_registers_another(town: Town, language: str) -> Person:
    """They have said what somebody is called, for whom they want to answer."""
    anna = await _neighbour(town, language)
    await anna.says("/wards")
    anna.screen.unread.clear()
    await _taps(anna, "register")
    await anna.says("Gunvor")
    return anna


async def somebody_who_answers_for_another(town: Town, language: str) -> Person:
    """They have registered somebody, and look at whom they answer for."""
    anna = await _neighbour(town, language)
    told = Registration("Gunvor", Relation.RELATIVE, Given.HEARD)
    await town.house.services.wards.register((await anna.resident()).id, told)
    await anna.says("/wards")
    return anna


OPENINGS: Final[tuple[Opening, ...]] = (
    somebody_new,
    somebody_reminded,
    somebody_asked_afterwards,
    somebody_offered_a_seat,
    somebody_who_waits,
    somebody_with_two_at_once,
    somebody_with_more_friends_than_seats,
    somebody_asked_their_age,
    somebody_asked_to_help,
    somebody_asked_about_a_weekly_few,
    somebody_who_wonders_why,
    somebody_who_wants_company,
    somebody_who_registers_another,
    somebody_who_answers_for_another,
)


async def opened(opening: Opening, file: File, empty: bytes, language: str) -> Scene:
    """The scene of an opening, in an empty database of the present shape."""
    file.lay(empty)
    town = Town(Storage(file.address), SetClock(MONDAY_NOON))
    await fill(town)
    person = await opening(town, language)
    return await scene(person, file)


async def _neighbour(town: Town, language: str) -> Person:
    """Anna of Arendal, who agreed and likes to knit and to play chess; the first person of the town."""
    anna = await known(town, "Anna", "knitting", "chess", language=language)
    await anna.says("/suggestions")
    anna.screen.unread.clear()
    return anna


async def _newcomer(town: Town, language: str, *answered: Purpose) -> Person:
    """Anna, who has been asked about these purposes beside those that everybody is asked about."""
    anna, residents = town.person("Anna", language), town.house.services.residents
    number = (await residents.meet(Channel.TELEGRAM, anna.number, language)).resident.id
    await residents.agree(number, Purpose.MATCHING, granted=True)
    for purpose in (Purpose.RESEARCH, *answered):
        await residents.agree(number, purpose, granted=False)
    await residents.be_of_age(number, 18)
    await residents.settle(number, "arendal", None)
    await residents.like(number, Interests(frozenset({"chess"})))
    return anna


async def _listed(town: Town, record: ActivityRecord) -> None:
    """One activity more in Arendal."""
    zone = ZoneInfo("Europe/Oslo")
    await town.house.imports.take([record], municipality="arendal", zone=zone, source="another")


async def _opens(person: Person, title: str) -> None:
    """They open one of their suggestions."""
    await person.says("/suggestions")
    [label] = [button.text for button in buttons_of(person.sees()) if title in button.text]
    await person.taps(label)
    person.screen.unread.clear()


async def _taps(person: Person, name: str) -> None:
    await person.taps(person.word(f"button-{name}"))
    person.screen.unread.clear()
