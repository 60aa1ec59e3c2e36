"""Seats: taken, waited for, offered, answered and given up. Nobody is ever overbooked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.clock import Clock
from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.letter import Kind
from bot.domain.local_time import QuietHours
from bot.domain.resident import ResidentId
from bot.domain.signup import HOLDS, LIVE, Seat, Signup, SignupId, offer_until
from bot.errors import Outdated, Refused, Rule
from bot.storage import Storage, Town

EXPIRING_AT_ONCE: Final = 200
PLANNED: Final = frozenset({Kind.REMINDER, Kind.OFFER})  # silenced when the seat is given up


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stands in an occurrence; ``position`` only on the waitlist, 1 the first."""

    signup: Signup
    occurrence: Occurrence
    position: int | None = None


class Signups:
    """Every verb takes the lock of the occurrence first, so that no seat is given twice."""

    def __init__(self, storage: Storage, clock: Clock, quiet: QuietHours | None = None) -> None:
        self.storage = storage
        self.clock = clock
        self.quiet = quiet or QuietHours()

    async def join(self, resident: ResidentId, wanted: OccurrenceId) -> Place:
        """A seat, or a place on the waitlist; asked again, the same answer.

        Whoever waits takes a seat that nobody else could be asked about in time.
        Refused when it has started or is cancelled; Outdated when it is gone.
        """
        async with self.storage.begin() as town:
            occurrence = await _open(town, wanted, self.clock.now())
            now = self.clock.now()  # under the lock, so that the line is as it was joined
            signup = await town.signups.of(resident, wanted)
            if signup is None:
                signup = await town.signups.add(resident, wanted, _seat(occurrence), now)
            elif signup.seat is Seat.OFFERED or (signup.seat is Seat.WAITING and _seat(occurrence) is Seat.TAKEN):
                signup = await _keep(town, replace(signup.to(Seat.TAKEN), created_at=now))
            elif signup.seat not in LIVE:
                again = replace(signup.to(_seat(occurrence)), created_at=now, queued_at=now, confirmed_at=None)
                signup = await _keep(town, again)
            return await _place(town, signup)

    async def leave(self, resident: ResidentId, wanted: OccurrenceId) -> Place:
        """Give the seat or the place on the waitlist up; a freed seat is offered on. Outdated if there is none."""
        now = self.clock.now()
        async with self.storage.begin() as town:
            occurrence = await _open(town, wanted, now)
            signup = await town.signups.of(resident, wanted)
            if signup is None or signup.seat not in LIVE:
                raise Outdated("no seat to give up")
            signup = await self._give_up(town, signup, occurrence, now)
            return await _place(town, signup)

    async def leave_all(self, town: Town, resident: ResidentId, seats: frozenset[Seat]) -> None:
        """Within ``town``: give up everything of theirs that stands so."""
        now = self.clock.now()
        for signup in await town.signups.live_of(resident, now):
            if signup.seat in seats:
                occurrence = await town.occurrences.get(signup.occurrence, lock=True)
                assert occurrence is not None
                await self._give_up(town, signup, occurrence, now)

    async def answer_offer(self, resident: ResidentId, offered: SignupId, *, accept: bool) -> Place:
        """Take the seat that is held for them, or let it go to the next. Refused when it is no longer held."""
        now = self.clock.now()
        async with self.storage.begin() as town:
            signup = await self._theirs(town, resident, offered)
            if signup.seat is Seat.TAKEN and accept:
                return await _place(town, signup)
            occurrence = await _open(town, signup.occurrence, now)
            if signup.seat is not Seat.OFFERED or signup.offered_until is None or signup.offered_until <= now:
                raise Refused(Rule.NO_OFFER)
            if accept:
                signup = await _keep(town, replace(signup.to(Seat.TAKEN), created_at=now))
            else:
                signup = await _keep(town, signup.to(Seat.DECLINED))
                await self.offer_on(town, occurrence, now)
            return await _place(town, signup)

    async def confirm(self, resident: ResidentId, wanted: SignupId) -> Place:
        """They answered a reminder: coming. Outdated when they have no seat any more."""
        now = self.clock.now()
        async with self.storage.begin() as town:
            signup = await self._theirs(town, resident, wanted)
            if signup.seat is not Seat.TAKEN:
                raise Outdated("no seat to confirm")
            return await _place(town, await _keep(town, replace(signup, confirmed_at=now)))

    async def cannot_come(self, resident: ResidentId, wanted: SignupId) -> Place:
        """They answered a reminder: can't. Given up before, it stays so."""
        async with self.storage.read() as town:
            signup = await town.signups.get(wanted)
        if signup is None or signup.resident != resident:
            raise Refused(Rule.NOT_YOURS)
        return await self.leave(resident, signup.occurrence)

    async def went(self, resident: ResidentId, wanted: SignupId, *, there: bool) -> Place:
        """Whether they were there; the answer may be changed. Outdated before it began."""
        seat = Seat.ATTENDED if there else Seat.MISSED
        async with self.storage.begin() as town:
            signup = await self._theirs(town, resident, wanted)
            occurrence = await town.occurrences.get(signup.occurrence)
            if occurrence is None or occurrence.starts_at > self.clock.now():
                raise Outdated("has not begun")
            if signup.seat is not seat:
                signup = await _keep(town, signup.to(seat))
            return await _place(town, signup)

    async def rate(self, resident: ResidentId, wanted: SignupId, rating: int) -> Place:
        """How it was: 1 not good, 2 fine, 3 good. Outdated when they were not there."""
        if rating not in (1, 2, 3):
            raise Outdated("no such rating")
        async with self.storage.begin() as town:
            signup = await self._theirs(town, resident, wanted)
            if signup.seat is not Seat.ATTENDED:
                raise Outdated("was not there")
            return await _place(town, await _keep(town, replace(signup, rating=rating)))

    async def expire_offers(self) -> int:
        """Let every offer go whose time is up, each to the next in line; how many went."""
        now = self.clock.now()
        async with self.storage.read() as town:
            expired = await town.signups.offers_expired(now, most=EXPIRING_AT_ONCE)
        for signup in expired:
            async with self.storage.begin() as town:
                occurrence = await town.occurrences.get(signup.occurrence, lock=True)
                current = await town.signups.get(signup.id)
                if occurrence is not None and current == signup:
                    await _keep(town, signup.to(Seat.EXPIRED))
                    await self.offer_on(town, occurrence, now)
        return len(expired)

    async def offer_on(self, town: Town, occurrence: Occurrence, now: datetime) -> None:
        """Within ``town``, under the lock: hold each free seat for the next who waits and may be asked in time."""
        current = await town.occurrences.get(occurrence.id)
        zone = occurrence.activity.zone
        told_at = self.quiet.next_open(now, zone)
        until = offer_until(told_at, occurrence.starts_at)
        if current is None or current.cancelled or until is None:
            return
        waiting = await town.signups.at(occurrence.id, [Seat.WAITING])
        for signup in waiting:
            if current.free == 0:
                return
            resident = await town.residents.get(signup.resident) if signup.resident else None
            if resident is None or not resident.may_be_written_to(told_at):
                continue
            await _keep(town, signup.to(Seat.OFFERED, offered_until=until))
            await town.outbox.put(
                resident.id,
                Kind.OFFER,
                signup.id,
                once=f"offer:{until:%Y%m%dT%H%M%S}:{signup.id}",
                not_before=told_at,
                expires_at=until,
            )
            current = replace(current, taken=current.taken + 1)

    async def coming(self, resident: ResidentId) -> list[Place]:
        """Where they have a seat, an offer or a place on the waitlist, soonest first."""
        async with self.storage.read() as town:
            return [await _place(town, signup) for signup in await town.signups.live_of(resident, self.clock.now())]

    async def place(self, resident: ResidentId, wanted: OccurrenceId) -> Place | None:
        """Where they stand in one occurrence, if they ever asked."""
        async with self.storage.read() as town:
            signup = await town.signups.of(resident, wanted)
            return await _place(town, signup) if signup else None

    async def place_of(self, resident: ResidentId, wanted: SignupId) -> Place:
        """One sign-up of theirs; refused when it is another person's."""
        async with self.storage.read() as town:
            signup = await town.signups.get(wanted)
            if signup is None or signup.resident != resident:
                raise Refused(Rule.NOT_YOURS)
            return await _place(town, signup)

    async def occurrence(self, wanted: OccurrenceId) -> Occurrence:
        """The occurrence as it is now; Outdated when it is gone."""
        async with self.storage.read() as town:
            occurrence = await town.occurrences.get(wanted)
        if occurrence is None:
            raise Outdated("no such occurrence")
        return occurrence

    async def _give_up(self, town: Town, signup: Signup, occurrence: Occurrence, now: datetime) -> Signup:
        held = signup.seat in HOLDS
        signup = await _keep(town, signup.to(Seat.CANCELLED))
        await town.outbox.silence(signup.id, PLANNED, now)
        if held:
            await self.offer_on(town, occurrence, now)
        return signup

    async def _theirs(self, town: Town, resident: ResidentId, wanted: SignupId) -> Signup:
        found = await town.signups.get(wanted)
        if found is None or found.resident != resident:
            raise Refused(Rule.NOT_YOURS)
        await town.occurrences.get(found.occurrence, lock=True)
        locked = await town.signups.get(wanted)
        assert locked is not None
        return locked


async def _open(town: Town, wanted: OccurrenceId, now: datetime) -> Occurrence:
    occurrence = await town.occurrences.get(wanted, lock=True)
    if occurrence is None:
        raise Outdated("no such occurrence")
    if occurrence.cancelled:
        raise Refused(Rule.CANCELLED)
    if occurrence.starts_at <= now:
        raise Refused(Rule.STARTED)
    return occurrence


def _seat(occurrence: Occurrence) -> Seat:
    return Seat.WAITING if occurrence.free == 0 else Seat.TAKEN


async def _keep(town: Town, signup: Signup) -> Signup:
    await town.signups.change(signup)
    return signup


async def _place(town: Town, signup: Signup) -> Place:
    occurrence = await town.occurrences.get(signup.occurrence)
    assert occurrence is not None
    position = await town.signups.position(signup) if signup.seat is Seat.WAITING else None
    return Place(signup, occurrence, position)
