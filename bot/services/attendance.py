"""Whether those who had a seat were there, and how it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import takewhile
from typing import Final

from bot.clock import Clock
from bot.domain.reminder import LEADS
from bot.domain.resident import ResidentId
from bot.domain.signup import Seat, SignupId
from bot.errors import Outdated
from bot.services.existing import existing
from bot.services.seats import Place, keep, place, theirs
from bot.storage import Storage

IN_A_ROW: Final = 3
EARLIER: Final = timedelta(days=3)


class Attendance:
    """What residents tell of themselves; nobody else is shown who missed what."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self.storage = storage
        self.clock = clock

    async def went(self, resident: ResidentId, wanted: SignupId, *, there: bool) -> Place:
        """Whether they were there; the answer may be changed. Outdated before it began."""
        seat = Seat.ATTENDED if there else Seat.MISSED
        async with self.storage.begin() as town:
            signup = await theirs(town, resident, wanted)
            occurrence = await town.occurrences.get(signup.occurrence)
            if occurrence is None or occurrence.starts_at > self.clock.now():
                raise Outdated("has not begun")
            if signup.seat is not seat:
                signup = await keep(town, signup.to(seat))
            return await place(town, signup)

    async def often_missed(self, resident: ResidentId) -> bool:
        """Whether they have just missed every third in a row where seats are few, and get no early reminder yet."""
        now = self.clock.now()
        async with self.storage.read() as town:
            known = await town.residents.get(resident)
            came = await town.signups.came(resident, now, most=IN_A_ROW * 10)
        missed = len(list(takewhile(lambda seat: seat is Seat.MISSED, came)))
        early = known is None or any(lead >= EARLIER for lead in known.contact.leads or ())
        return missed > 0 and missed % IN_A_ROW == 0 and not early

    async def remind_earlier(self, resident: ResidentId) -> None:
        """From now on remind them EARLIER as well. Outdated when they are erased."""
        async with self.storage.begin() as town:
            known = await existing(town, resident)
            leads = LEADS if known.contact.leads is None else known.contact.leads
            earlier = tuple(sorted({EARLIER, *leads}, reverse=True))
            await town.residents.change(replace(known, contact=replace(known.contact, leads=earlier)))

    async def rate(self, resident: ResidentId, wanted: SignupId, rating: int) -> Place:
        """How it was: 1 not good, 2 fine, 3 good. Outdated when they were not there."""
        if rating not in (1, 2, 3):
            raise Outdated("no such rating")
        async with self.storage.begin() as town:
            signup = await theirs(town, resident, wanted)
            if signup.seat is not Seat.ATTENDED:
                raise Outdated("was not there")
            return await place(town, await keep(town, replace(signup, rating=rating)))
