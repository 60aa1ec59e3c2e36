"""People who tap and write whatever comes to mind: nothing is buried, nobody is left without an answer."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random  # noqa: TID251  seeded: each walk is the same every time
from typing import Final

import pytest
from sqlalchemy import select

from bot.domain.consent import Purpose
from bot.domain.resident import Reach
from bot.storage import Storage
from bot.storage.tables import consents, signups
from tests.conversations.conftest import MONDAY_NOON, fill
from tests.conversations.knowing import known
from tests.scenario import Person, SetClock, Town
from tests.telegram import buttons_of

STEPS: Final = 45
SAID: Final = (
    *("ja", "nei", "ok", "tilbake", "hopp over", "ferdig", "mine", "forslag", "interesser", "menneske", "hei", "stopp"),
    *("/start", "/start arendal-bibliotek", "/availability", "/place", "/language", "/pause", "/mydata", "/help"),
    *("Hisøy", "4836", "tirsdag kveld", "ikkje fotball", "jeg kommer", "kan ikke", "slett meg", "yes please"),
    *("1", "١", "²", "99999999999", "<b>x</b>", "{ $title }", "🧶", "x" * 4096, "' OR 1=1 --", "\x1f", "a\nb"),
    *("forslag", "1", "jeg kommer") * 5,
    "jeg liker strikking og sjakk, ikke fotball",
)


@dataclass
class Wanderer:
    """One person on a walk."""

    person: Person
    chance: Random

    async def step(self) -> None:
        self.person.screen.unread.clear()
        kind = self.chance.random()
        if kind < 0.55 and self.person.screen.shown:
            await self._tap()
        elif kind < 0.95:
            await self.person.town.deliver(self.person.message(text=self.chance.choice(SAID)))
            assert self.person.screen.unread or await self._human_has_the_talk(), "words were never answered"
        else:
            place = {"latitude": self.chance.uniform(-90, 90), "longitude": self.chance.uniform(-180, 180)}
            await self.person.town.deliver(self.person.message(location=place))
        self.person.screen.unread.clear()

    async def _human_has_the_talk(self) -> bool:
        tickets = self.person.town.house.services.tickets
        return await tickets.open_of((await self.person.resident()).id) is not None

    async def _tap(self) -> None:
        """Mostly on what was shown last, now and then on something old, or with forged data."""
        shown = list(self.person.screen.shown.values())
        message = self.chance.choice(shown if self.chance.random() < 0.2 else shown[-2:])
        if not (buttons := buttons_of(message)):
            return
        data = self.chance.choice(buttons).callback_data or ""
        if self.chance.random() < 0.1:
            data = data[:-1] + self.chance.choice("0:9xæ")
        tap = self.person.press(data, message)
        await self.person.town.deliver({"callback_query": tap}, again=self.chance.random() < 0.1)
        assert tap["id"] in self.person.town.telegram.answered, "the button spins"


@pytest.mark.parametrize("seed", range(3))
async def test_wherever_people_wander_they_are_answered_and_the_promises_hold(storage: Storage, seed: int) -> None:
    town, chance = Town(storage, SetClock(MONDAY_NOON)), Random(seed)
    await fill(town)
    people = [await known(town, "Anna", "knitting"), await known(town, "Oleg", "chess", research=True)]
    people += [town.person("Kari"), town.person("Per")]
    for stranger in people[2:]:
        await town.deliver(stranger.message(text="/start arendal-bibliotek"))

    for _ in range(STEPS):
        await Wanderer(chance.choice(people), chance).step()
        if chance.random() < 0.1:
            await silent_to_who_stopped(town, people, hours=chance.choice((1, 6, 24)))
        await promises_hold(town)


async def silent_to_who_stopped(town: Town, people: list[Person], *, hours: int) -> None:
    """Time passes; whoever said STOP, or was never met, hears nothing."""
    for person in people:
        person.screen.unread.clear()
    await town.passes(hours=hours)
    for person in people:
        async with town.storage.read() as reading:
            resident = await reading.residents.of_chat(town.house.memory.channels[town.bot.id], person.number)
        if resident is None or resident.reach is Reach.STOPPED:
            person.sees_nothing()


async def promises_hold(town: Town) -> None:
    """Nothing is overbooked, and nobody has a place who never agreed to be matched."""
    now = town.clock.now()
    agreed = select(consents.c.resident_id).where(consents.c.purpose == Purpose.MATCHING.value, consents.c.granted)
    strangers = select(signups.c.id).where(signups.c.resident_id.is_not(None), signups.c.resident_id.not_in(agreed))
    async with town.storage.read() as reading:
        coming = await reading.occurrences.coming("arendal", now, now.replace(year=2027))
        assert [one for one in coming if one.capacity is not None and one.taken > one.capacity] == []
        assert (await reading.connection.execute(strangers)).all() == []
