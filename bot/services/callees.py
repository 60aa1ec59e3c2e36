"""Whom a call may reach, kept in memory and brought up to date before each look at it."""

from __future__ import annotations

import asyncio
from typing import Final

from bot.clock import Clock
from bot.domain.consent import Purpose
from bot.domain.resident import ResidentId
from bot.matching.calls import Call, Callee, Chosen, Preview
from bot.matching.resident_index import ResidentIndex
from bot.matching.taxonomy import Taxonomy
from bot.services.pictures import Picture
from bot.storage import Storage, Town
from bot.storage.changes import News, Noun
from bot.storage.residents import Known

MOST: Final = 50


class Callees(Picture):
    """Every resident of a municipality; whoever sends a call asks the database again whether they may.

    A call reaches those who agreed to its ``purpose``.
    """

    def __init__(self, storage: Storage, clock: Clock, taxonomy: Taxonomy, purpose: Purpose = Purpose.HELP) -> None:
        super().__init__(storage, clock)
        self.taxonomy = taxonomy
        self.purpose = purpose
        self._index = ResidentIndex(taxonomy)

    async def best(self, call: Call, most: int = MOST) -> list[Chosen]:
        """Whom to ask first."""
        await self.follow()
        return self._index.best(call, most)

    async def preview(self, call: Call) -> Preview:
        """How many the call may reach, and how many not, by the first reason."""
        await self.follow()
        return self._index.preview(call)

    async def build(self, town: Town) -> int:
        index, count = ResidentIndex(self.taxonomy), 0
        async for some in town.residents.everybody():
            for known in some:
                _put(index, known, self.purpose)
            count += len(some)
            await asyncio.sleep(0)
        self._index = index
        return count

    async def change(self, town: Town, news: News) -> int:
        wanted = [ResidentId(number) for number in news.numbers[Noun.RESIDENT]]
        known = await town.residents.some(wanted)
        for number in {*wanted} - {one.resident.id for one in known}:
            self._index.drop(number)
        for one in known:
            _put(self._index, one, self.purpose)
        return len(known)


def _put(index: ResidentIndex, known: Known, purpose: Purpose) -> None:
    if known.resident.municipality is None:
        index.drop(known.resident.id)
    else:
        index.put(callee(known, known.resident.municipality, purpose))


def callee(known: Known, municipality: str, purpose: Purpose = Purpose.HELP) -> Callee:
    """What of a resident decides whether a call reaches them; how often they were asked no call tells yet."""
    resident, agreed = known.resident, known.consents.get(purpose)
    return Callee(
        id=resident.id,
        municipality=municipality,
        likes=dict.fromkeys(known.interests.likes, 1.0),
        dislikes=known.interests.dislikes,
        availability=resident.availability,
        home=resident.home,
        reach_m=resident.reach_m,
        needs=resident.needs,
        ages=resident.ages,
        languages=resident.speaks,
        consents=agreed is not None and agreed.holds,
        reach=resident.reach,
        paused_until=resident.paused_until,
    )
