"""Seats: taken, waited for, answered and given up. Nobody is ever overbooked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.clock import Clock
from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.letter import Kind
from bot.domain.local_time import QuietHours
from bot.domain.resident import ResidentId
from bot.domain.signup import HOLDS, LIVE, MOST_PARTY, Seat, Signup, SignupId
from bot.errors import Outdated, Refused, Rule
from bot.services.found import count_in
from bot.services.offers import Offers
from bot.services.seats import Place, keep, opened, place, theirs
from bot.storage import Storage, Town

PLANNED: Final = frozenset({Kind.REMINDER, Kind.OFFER})  # silenced when the seat is given up


class Signups:
    """Every verb takes the lock of the occurrence first, so that no seat is given twice."""

    def __init__(self, storage: Storage, clock: Clock, quiet: QuietHours | None = None) -> None:
        self.storage = storage
        self.clock = clock
        self.offers = Offers(storage, clock, quiet or QuietHours())

    async def join(
        self, resident: ResidentId, wanted: OccurrenceId, party: int | None = None, *, wait: bool = False
    ) -> Place:
        """A seat for each of the party, or a place on the waitlist for all of it; asked again, the same answer.

        ``party`` counts the resident in; None is as many as they said before, else them alone. Whoever waits takes
        seats that nobody else could be asked about in time. Refused when it has started or is cancelled; and, with
        how many are ``left``, when some of the party fit but not all, unless they would rather ``wait``. Outdated
        when it is gone, or no such party can be.
        """
        if party is not None and not 1 <= party <= MOST_PARTY:
            raise Outdated("no such party")
        async with self.storage.begin() as town:
            return await self.join_within(town, resident, wanted, party, wait=wait)

    async def join_within(
        self, town: Town, resident: ResidentId, wanted: OccurrenceId, party: int | None = None, *, wait: bool = False
    ) -> Place:
        """The same within ``town``."""
        occurrence = await opened(town, wanted, self.clock.now())
        now = self.clock.now()  # under the lock, so that the line is as it was joined
        known = await town.signups.of(resident, wanted)
        live = known if known is not None and known.seat in LIVE else None
        party = party or (live.party if live is not None else 1)
        wait = wait or (live is not None and live.seat is Seat.WAITING)
        seat = _seat(occurrence, party, live.seats if live is not None else 0, wait=wait)
        if known is None:
            signup = await town.signups.add(resident, wanted, seat, now, party=party)
        else:
            signup = await keep(town, _stepped(known, seat, party, now))
        if signup.seat is Seat.TAKEN and (known is None or known.seat is not Seat.TAKEN):
            await count_in(town, signup, now)
        if occurrence.free or (live is not None and live.seats > signup.seats):
            await self.offers.offer_on(town, occurrence, now)
        kept = await town.signups.get(signup.id)
        assert kept is not None
        return await place(town, kept)

    async def leave(self, resident: ResidentId, wanted: OccurrenceId) -> Place:
        """Give the seat or the place on the waitlist up; a freed seat is offered on. Outdated if there is none."""
        now = self.clock.now()
        async with self.storage.begin() as town:
            occurrence = await opened(town, wanted, now)
            signup = await town.signups.of(resident, wanted)
            if signup is None or signup.seat not in LIVE:
                raise Outdated("no seat to give up")
            signup = await self.give_up(town, signup, occurrence, now)
            return await place(town, signup)

    async def leave_all(self, town: Town, resident: ResidentId, seats: frozenset[Seat]) -> None:
        """Within ``town``: give up everything of theirs that stands so."""
        now = self.clock.now()
        for signup in await town.signups.ahead_of(resident, LIVE, now):
            if signup.seat in seats:
                occurrence = await town.occurrences.get(signup.occurrence, lock=True)
                assert occurrence is not None
                await self.give_up(town, signup, occurrence, now)

    async def give_up(self, town: Town, signup: Signup, occurrence: Occurrence, now: datetime) -> Signup:
        """Within ``town``, under the lock: silence what was planned, and offer on what was held."""
        given = await keep(town, signup.to(Seat.CANCELLED))
        await town.outbox.silence(signup.id, PLANNED, now)
        if signup.seats:
            await self.offers.offer_on(town, occurrence, now)
        return given

    async def answer_offer(self, resident: ResidentId, offered: SignupId, *, accept: bool) -> Place:
        """Take the seats that are held for them, or let them go to the next. Refused when no longer held."""
        now = self.clock.now()
        async with self.storage.begin() as town:
            signup = await theirs(town, resident, offered)
            if signup.seat is Seat.TAKEN and accept:
                return await place(town, signup)
            occurrence = await opened(town, signup.occurrence, now)
            if signup.seat is not Seat.OFFERED or signup.offered_until is None or signup.offered_until <= now:
                raise Refused(Rule.NO_OFFER)
            if accept:
                signup = await keep(town, _stepped(signup, Seat.TAKEN, signup.party, now))
                await count_in(town, signup, now)
            else:
                signup = await keep(town, signup.to(Seat.DECLINED))
                await self.offers.offer_on(town, occurrence, now)
            return await place(town, signup)

    async def confirm(self, resident: ResidentId, wanted: SignupId) -> Place:
        """They answered a reminder: coming. Refused when it has started; Outdated when they have no seat any more."""
        now = self.clock.now()
        async with self.storage.begin() as town:
            signup = await theirs(town, resident, wanted)
            if signup.seat is not Seat.TAKEN:
                raise Outdated("no seat to confirm")
            await opened(town, signup.occurrence, now)
            return await place(town, await keep(town, replace(signup, confirmed_at=now)))

    async def cannot_come(self, resident: ResidentId, wanted: SignupId) -> Place:
        """They answered a reminder: can't. Given up before, it stays so."""
        return await self.leave(resident, (await self.place_of(resident, wanted)).signup.occurrence)

    async def coming(self, resident: ResidentId) -> list[Place]:
        """Where they have a seat, an offer or a place on the waitlist, soonest first."""
        async with self.storage.read() as town:
            return [
                await place(town, signup) for signup in await town.signups.ahead_of(resident, LIVE, self.clock.now())
            ]

    async def given_up(self, resident: ResidentId) -> list[Place]:
        """Where they gave up a seat that they may want back, soonest first."""
        now = self.clock.now()
        async with self.storage.read() as town:
            again = {signup.occurrence for signup in await town.signups.ahead_of(resident, LIVE, now)}
            left = await town.signups.ahead_of(resident, {Seat.CANCELLED}, now)
            return [await place(town, signup) for signup in left if signup.occurrence not in again]

    async def clashing(self, resident: ResidentId, wanted: Occurrence) -> Place | None:
        """Another seat of theirs, taken or offered, at the same time; the soonest."""
        others = [one for one in await self.coming(resident) if one.signup.seat in HOLDS]
        return next((one for one in others if one.occurrence.clashes(wanted)), None)

    async def place(self, resident: ResidentId, wanted: OccurrenceId) -> Place | None:
        """Where they stand in one occurrence, if they ever asked."""
        async with self.storage.read() as town:
            signup = await town.signups.of(resident, wanted)
            return await place(town, signup) if signup else None

    async def place_of(self, resident: ResidentId, wanted: SignupId) -> Place:
        """One sign-up of theirs; refused when it is another person's."""
        async with self.storage.read() as town:
            signup = await town.signups.get(wanted)
            if signup is None or signup.resident != resident:
                raise Refused(Rule.NOT_YOURS)
            return await place(town, signup)

    async def occurrence(self, wanted: OccurrenceId) -> Occurrence:
        """The occurrence as it is now; Outdated when it is gone."""
        async with self.storage.read() as town:
            occurrence = await town.occurrences.get(wanted)
        if occurrence is None:
            raise Outdated("no such occurrence")
        return occurrence


def _seat(occurrence: Occurrence, party: int, theirs: int, *, wait: bool) -> Seat:
    """What a party gets that has ``theirs`` seats already. Refused when only some of it fit, or it never can."""
    if occurrence.free is None or occurrence.capacity is None:
        return Seat.TAKEN
    left = occurrence.free + theirs
    if left >= party:
        return Seat.TAKEN
    if party <= occurrence.capacity and (wait or left == 0):
        return Seat.WAITING
    raise Refused(Rule.FEW_SEATS, left=left)


def _stepped(signup: Signup, seat: Seat, party: int, now: datetime) -> Signup:
    """The sign-up as it stands after that answer; what is the same goes on from when it began."""
    if signup.seat is seat:
        return replace(signup, party=party)
    stepped = replace(signup.to(seat), created_at=now, party=party)
    return stepped if signup.seat in LIVE else replace(stepped, queued_at=now, confirmed_at=None)
