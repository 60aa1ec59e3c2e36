"""Many residents tap the last seat at the same time: one has it, the others wait in order."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from bot.clock import Clock
from bot.domain.activity import OccurrenceId
from bot.domain.resident import ResidentId
from bot.domain.signup import Seat
from bot.services.signups import Signups
from bot.storage import Storage
from tests.benchmarks.parts.measure import Measure, exactly
from tests.outbox.letters import make_occurrence, make_residents

RESIDENTS: Final = 50


async def measure(kind: str, address: str) -> Sequence[Measure]:
    """Let them all join at once, and compare what each was told with how they stand."""
    storage, clock = Storage(address), Clock()
    try:
        wanted = OccurrenceId(await make_occurrence(storage, clock.now() + timedelta(days=1), capacity=1))
        async with storage.begin() as town:
            people = await make_residents(storage, town.connection, RESIDENTS, clock.now())
        signups = Signups(storage, clock)
        places = await asyncio.gather(*(signups.join(ResidentId(person), wanted) for person in people))
        async with storage.read() as town:
            line = await town.signups.at(wanted, [Seat.WAITING])
    finally:
        await storage.close()
    seats = [place.signup.seat for place in places]
    told = {place.signup.id: place.position for place in places if place.signup.seat is Seat.WAITING}
    in_order = sum(told[signup.id] == position for position, signup in enumerate(line, start=1))
    name = f"{RESIDENTS} residents tap the last seat at once, {kind}"
    return [
        exactly(f"{name}: seats", seats.count(Seat.TAKEN), 1, "residents"),
        exactly(f"{name}: on the waitlist", len(line), RESIDENTS - 1, "residents"),
        exactly(f"{name}: told the number at which they stand", in_order, RESIDENTS - 1, "residents"),
    ]
