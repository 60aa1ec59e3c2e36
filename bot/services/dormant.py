"""Nobody is kept for ever: who is silent for a year is asked once, and forgotten a month later."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.clock import Clock
from bot.domain.consent import Purpose
from bot.domain.dormancy import ASKED_AFTER, FORGOTTEN_AFTER, TO_ANSWER
from bot.domain.letter import Kind
from bot.domain.resident import Reach, Resident
from bot.services.residents import Residents
from bot.storage import Storage, Town

AT_ONCE: Final = 200  # people in one turn of the job; the next turn takes the next


class Dormant:
    """Somebody with a seat to come is there; a pause is kept, and the year counts from its end."""

    def __init__(self, storage: Storage, clock: Clock, residents: Residents) -> None:
        self.storage = storage
        self.clock = clock
        self.residents = residents

    async def ask(self) -> int:
        """Lay a letter for everybody silent for a year who may be written to; how many."""
        now = self.clock.now()
        asked = 0
        async with self.storage.begin() as town:
            for resident in await town.residents.silent_since(now - ASKED_AFTER, now, asked_by=None, most=AT_ONCE):
                asked += await self._ask(town, resident)
        return asked

    async def forget(self) -> int:
        """Erase everybody silent for a month more than that, a month after they were asked; how many."""
        now = self.clock.now()
        asked_by = now - TO_ANSWER
        async with self.storage.read() as town:
            gone = await town.residents.silent_since(now - FORGOTTEN_AFTER, now, asked_by=asked_by, most=AT_ONCE)
        for resident in gone:
            await self.residents.erase(resident.id)
        return len(gone)

    async def _ask(self, town: Town, resident: Resident) -> bool:
        """Whoever said STOP, or never agreed to be written to, is just left in peace until they are forgotten."""
        now = self.clock.now()
        await town.residents.change(replace(resident, still_there_asked_at=now))
        agreed = (await town.residents.consents_of(resident.id)).get(Purpose.MATCHING)
        if resident.reach is not Reach.OPEN or agreed is None or not agreed.granted:
            return False
        return await town.outbox.put(
            resident.id,
            Kind.STILL_THERE,
            resident.id,
            once=f"still-there:{resident.id}:{now:%Y%m%dT%H%M%S}",
            not_before=now,
            expires_at=now + TO_ANSWER,
        )
