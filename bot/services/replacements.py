"""Somebody in my place: the waitlist is asked first, then residents whom it fits, a few at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.clock import Clock
from bot.domain.activity import Activity, Occurrence, OccurrenceId, Role
from bot.domain.consent import Purpose
from bot.domain.letter import Kind
from bot.domain.local_time import QuietHours
from bot.domain.needs import EVERYBODY
from bot.domain.replacement import SEARCHED_UNTIL, WAVE, Replacement, Reply, Search
from bot.domain.resident import Resident, ResidentId
from bot.domain.signup import HOLDS, LIVE, Seat
from bot.errors import Outdated, Refused, Rule
from bot.matching.calls import Call
from bot.services.callees import Callees
from bot.services.seats import Place, opened, place
from bot.services.signups import Signups
from bot.services.suggestions import GROWN
from bot.storage import Storage, Town

LOOKED_AT: Final = 50  # of those whom it fits best, from whom those asked longest ago are chosen
WEEK: Final = timedelta(days=7)
AGREED: Final = {Role.JOIN: (Purpose.MATCHING,), Role.HELP: (Purpose.MATCHING, Purpose.HELP)}


class Replacements:
    """The seat is free as soon as it is given up; whoever says yes first has it, from wherever they come."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        quiet: QuietHours,
        signups: Signups,
        callees: Mapping[Role, Callees],
    ) -> None:
        self.storage = storage
        self.clock = clock
        self.quiet = quiet
        self.signups = signups
        self.callees = callees

    async def seek(self, resident: ResidentId, wanted: OccurrenceId) -> Place:
        """Give their seat up and look for somebody else. Outdated when they have none."""
        async with self.storage.begin() as town:
            occurrence = await opened(town, wanted, self.clock.now())
            signup = await town.signups.of(resident, wanted)
            if signup is None or signup.seat is not Seat.TAKEN:
                raise Outdated("no seat to fill")
            now = self.clock.now()
            await town.replacements.add(wanted, resident, signup.party, now)
            return await place(town, await self.signups.give_up(town, signup, occurrence, now))

    async def accept(self, resident: ResidentId, wanted: OccurrenceId) -> Place:
        """Whoever was invited comes. Refused when somebody was faster, or they were not invited."""
        async with self.storage.begin() as town:
            occurrence = await opened(town, wanted, self.clock.now())
            await self._replied(town, resident, wanted, Reply.YES)
            known = await town.signups.of(resident, wanted)
            if occurrence.free == 0 and (known is None or known.seat not in HOLDS):
                raise Refused(Rule.FULL)
            return await self.signups.join_within(town, resident, wanted)

    async def queue(self, resident: ResidentId, wanted: OccurrenceId) -> Place:
        """Whoever was invited too late waits for a seat, or has one that is free. Refused when they were not."""
        async with self.storage.begin() as town:
            if await town.replacements.invitation(wanted, resident) is None:
                raise Refused(Rule.NOT_YOURS)
            return await self.signups.join_within(town, resident, wanted)

    async def decline(self, resident: ResidentId, wanted: OccurrenceId) -> Occurrence:
        """They would rather not. Refused when they were not invited."""
        async with self.storage.begin() as town:
            await self._replied(town, resident, wanted, Reply.NO)
            occurrence = await town.occurrences.get(wanted)
            assert occurrence is not None
            return occurrence

    async def widen(self) -> int:
        """Ask some more for every seat that nobody has taken yet; how many were asked."""
        now, asked = self.clock.now(), 0
        async with self.storage.read() as town:
            searches = [one for one in await town.replacements.searching() if one.wants_a_wave(now)]
        for search in searches:
            asked += await self._widen(search, now)
        return asked

    async def _widen(self, search: Replacement, now: datetime) -> int:
        async with self.storage.read() as town:
            occurrence = await town.occurrences.get(search.occurrence)
            assert occurrence is not None  # it goes with its occurrence
            asked = await town.replacements.invited(occurrence.id)
            known = await town.signups.at(occurrence.id, Seat)
        if occurrence.cancelled or now >= occurrence.starts_at - SEARCHED_UNTIL:
            await self._end(search)
            return 0
        activity = occurrence.activity
        if occurrence.free == 0 or not activity.topics or self.quiet.hold(now, activity.zone):
            return 0  # the waitlist is being asked, nobody can be told what it is about, or it is night
        there = {signup.resident for signup in known if signup.resident is not None}
        found = await self.callees[activity.role].best(_call(occurrence, now, asked | there), LOOKED_AT)
        return await self._ask(search, occurrence, [one.resident for one in found], now)

    async def _ask(
        self, search: Replacement, occurrence: Occurrence, found: Sequence[ResidentId], now: datetime
    ) -> int:
        """One wave, those asked longest ago first."""
        async with self.storage.begin() as town:
            await town.occurrences.get(occurrence.id, lock=True)
            current = [one for one in await town.replacements.searching(occurrence.id) if one.id == search.id]
            if not current or not current[0].wants_a_wave(now):
                return 0  # another process has been here
            last = await town.replacements.last_asked(found)
            asked = 0
            for number in sorted(found, key=lambda one: last.get(one, datetime.min.replace(tzinfo=UTC))):
                if asked < WAVE and await self._may_be_asked(town, number, occurrence, now):
                    asked += await _invite(town, number, occurrence, now)
            await town.replacements.change(replace(current[0], widened_at=now))
        return asked

    async def _may_be_asked(self, town: Town, number: ResidentId, occurrence: Occurrence, now: datetime) -> bool:
        """Whether it is right to write to them now: the index has only said that it fits."""
        resident = await town.residents.get(number)
        if resident is None or not resident.may_be_written_to(now):
            return False
        activity = occurrence.activity
        quiet = resident.contact.quiet or self.quiet
        if quiet.hold(now, activity.zone) or not _old_enough(resident, activity):
            return False
        consents = await town.residents.consents_of(number)
        if not all(purpose in consents and consents[purpose].holds for purpose in AGREED[activity.role]):
            return False
        if any(no.activity == activity.id for no in await town.dismissals.of(number)):
            return False
        return await _has_room(town, resident, now) and not await _is_elsewhere(town, number, occurrence, now)

    async def _end(self, search: Replacement) -> None:
        async with self.storage.begin() as town:
            await town.occurrences.get(search.occurrence, lock=True)
            for current in await town.replacements.searching(search.occurrence):
                await town.replacements.change(replace(current, search=Search.OVER))

    async def _replied(self, town: Town, resident: ResidentId, wanted: OccurrenceId, reply: Reply) -> None:
        if await town.replacements.invitation(wanted, resident) is None:
            raise Refused(Rule.NOT_YOURS)
        await town.replacements.reply(wanted, resident, reply)


def _call(occurrence: Occurrence, now: datetime, asked: frozenset[ResidentId] | set[ResidentId]) -> Call:
    activity = occurrence.activity
    return Call(
        now=now,
        topics=activity.topics,
        municipalities=frozenset({activity.municipality}),
        starts=occurrence.local_start(),
        ends=occurrence.local_end(),
        point=activity.point,
        meets=activity.meets,
        ages=activity.ages,
        languages=activity.languages,
        asked=frozenset(asked),
    )


def _old_enough(resident: Resident, activity: Activity) -> bool:
    """Whoever has not told their age is not asked to what is for children alone."""
    return resident.ages != EVERYBODY or activity.ages.oldest >= GROWN.youngest


async def _has_room(town: Town, resident: Resident, now: datetime) -> bool:
    """Whether one more question is within what they want to get in a week."""
    return await town.replacements.asked_since(resident.id, now - WEEK) < resident.contact.limit


async def _is_elsewhere(town: Town, number: ResidentId, wanted: Occurrence, now: datetime) -> bool:
    """Whether they have a seat somewhere else at the time."""
    for signup in await town.signups.ahead_of(number, LIVE, now):
        other = await town.occurrences.get(signup.occurrence)
        if signup.seat in HOLDS and other is not None and other.clashes(wanted):
            return True
    return False


async def _invite(town: Town, number: ResidentId, occurrence: Occurrence, now: datetime) -> bool:
    if not await town.replacements.invite(occurrence.id, number, now):
        return False
    return await town.outbox.put(
        number,
        Kind.INVITATION,
        occurrence.id,
        once=f"{Kind.INVITATION}:{occurrence.id}:{number}",
        not_before=now,
        expires_at=occurrence.starts_at - SEARCHED_UNTIL,
    )
