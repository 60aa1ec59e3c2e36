"""People whom the bot knows already, so that a scenario can begin where it matters."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.domain.activity import Occurrence
from bot.domain.consent import Purpose
from bot.domain.interests import Interests
from bot.domain.resident import Channel
from tests.scenario import Person, Town

YEAR: Final = timedelta(days=365)


async def known(
    town: Town, name: str, *likes: str, language: str = "nb", research: bool = False, asked_later: bool = True
) -> Person:
    """Somebody of Arendal who agreed to be matched, told what they like and wants no digest.

    With ``asked_later`` they have refused what is asked later, to be asked for help and to tell their name.
    """
    person = town.person(name, language)
    residents = town.house.services.residents
    resident = (await residents.meet(Channel.TELEGRAM, person.number, language)).resident
    await residents.agree(resident.id, Purpose.MATCHING, granted=True)
    await residents.agree(resident.id, Purpose.RESEARCH, granted=research)
    for purpose in (Purpose.HELP, Purpose.NAME) if asked_later else ():
        await residents.agree(resident.id, purpose, granted=False)
    await residents.be_of_age(resident.id, 18)
    await residents.settle(resident.id, "arendal", None)
    await residents.like(resident.id, Interests(frozenset(likes)))
    await town.house.services.digests.want(resident.id, None)
    return person


async def occurrence(town: Town, title: str) -> Occurrence:
    """The next time that something with this title happens."""
    async with town.storage.read() as reading:
        found = await reading.occurrences.coming("arendal", town.clock.now(), town.clock.now() + YEAR)
    return next(one for one in found if one.activity.title == title)


async def seated(town: Town, person: Person, title: str) -> None:
    """They have signed up, by whatever way."""
    await person.has_seat((await occurrence(town, title)).id)
