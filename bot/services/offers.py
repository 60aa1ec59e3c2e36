"""Freed seats, offered to whoever waits, in the order in which they asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.clock import Clock
from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.letter import Kind
from bot.domain.local_time import QuietHours
from bot.domain.signup import GATHERS_UNTIL, Offer, Seat, Signup, due_to, offer_at
from bot.services.seats import keep
from bot.storage import Storage, Town

EXPIRING_AT_ONCE: Final = 200
NO_LIMIT: Final = 1_000_000  # seats


class Offers:
    """The first in line gets what is free. A party that is larger gathers seats until there are enough for all of it;
    a day and a half before the start it no longer does, and whoever fits is asked.
    """

    def __init__(self, storage: Storage, clock: Clock, quiet: QuietHours) -> None:
        self.storage = storage
        self.clock = clock
        self.quiet = quiet

    async def offer_on(self, town: Town, occurrence: Occurrence, now: datetime) -> None:
        """Within ``town``, under the lock: hold what is free for the next who wait and may be asked in time."""
        current = await town.occurrences.get(occurrence.id)
        if current is None or current.cancelled:
            return
        room = NO_LIMIT if current.capacity is None else current.capacity - current.taken
        gathers = now < current.starts_at - GATHERS_UNTIL
        for signup in await town.signups.at(current.id, [Seat.WAITING]):
            if room <= 0 and not signup.gathered:
                continue
            offer = await self._offer(town, signup, current, now)
            due = due_to(signup, room, gathers=gathers) if offer is not None else 0
            if offer is not None and due == signup.party:
                await _make(town, signup, offer)
            elif due != signup.gathered:
                await keep(town, replace(signup, gathered=due))
            room += signup.gathered - due

    async def expire(self) -> int:
        """Let every offer go whose time is up, each to the next in line, and seats that gathered for too long."""
        now = self.clock.now()
        async with self.storage.read() as town:
            expired = await town.signups.offers_expired(now, most=EXPIRING_AT_ONCE)
            gathering = await town.signups.gathering(now + GATHERS_UNTIL)
        for signup in expired:
            async with self.storage.begin() as town:
                await self._expire(town, signup, now)
        for number in gathering:
            await self._let_go(number, now)
        return len(expired) + len(gathering)

    async def _expire(self, town: Town, signup: Signup, now: datetime) -> None:
        occurrence = await town.occurrences.get(signup.occurrence, lock=True)
        current = await town.signups.get(signup.id)
        if occurrence is not None and current == signup:
            await keep(town, signup.to(Seat.EXPIRED))
            await self.offer_on(town, occurrence, now)

    async def _let_go(self, number: OccurrenceId, now: datetime) -> None:
        async with self.storage.begin() as town:
            occurrence = await town.occurrences.get(number, lock=True)
            if occurrence is not None:
                await self.offer_on(town, occurrence, now)

    async def _offer(self, town: Town, signup: Signup, occurrence: Occurrence, now: datetime) -> Offer | None:
        """The offer that this person may be made; None when they cannot be asked, or not in time."""
        resident = await town.residents.get(signup.resident) if signup.resident else None
        if resident is None:
            return None
        quiet = resident.contact.quiet or self.quiet
        offer = offer_at(now, occurrence.starts_at, quiet, occurrence.activity.zone)
        return offer if offer is not None and resident.may_be_written_to(offer.told_at) else None


async def _make(town: Town, signup: Signup, offer: Offer) -> None:
    assert signup.resident is not None
    await keep(town, signup.to(Seat.OFFERED, offered_until=offer.until))
    await town.outbox.put(
        signup.resident,
        Kind.OFFER,
        signup.id,
        once=await town.outbox.fresh(Kind.OFFER, signup.id),
        not_before=offer.told_at,
        expires_at=offer.until,
    )
