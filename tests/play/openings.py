"""Where walks begin: somebody new, and the situations that taps alone do not lead to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.activity import ActivityRecord
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


OPENINGS: Final[tuple[Opening, ...]] = (
    somebody_new,
    somebody_reminded,
    somebody_asked_afterwards,
    somebody_offered_a_seat,
    somebody_who_waits,
    somebody_with_two_at_once,
    somebody_with_more_friends_than_seats,
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
