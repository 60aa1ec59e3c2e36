"""Looking for company, a step at a time: the next one is asked, and what has come to nothing is told in time."""

from __future__ import annotations

from datetime import datetime

from bot.clock import Clock
from bot.domain.activity import Occurrence
from bot.domain.companion import MOST_ASKED, THINKS, Companion, State
from bot.domain.letter import Kind
from bot.domain.resident import ResidentId
from bot.domain.signup import Seat, Signup, SignupId
from bot.services.companions import Companions, may_go_along
from bot.services.proposal_waves import may_be_asked
from bot.storage import Storage, Town


class CompanionSearches:
    """Run by the clock; running it once more changes nothing."""

    def __init__(self, companions: Companions) -> None:
        self.storage: Storage = companions.storage
        self.clock: Clock = companions.clock
        self.companions = companions

    async def step(self) -> int:
        """Take every search a step on; how many were asked."""
        async with self.storage.read() as town:
            searches = await town.companions.searches({State.SEEKING, State.FOUND})
        return sum([await self._step(one) for one in searches])

    async def _step(self, known: Companion) -> int:
        now = self.clock.now()
        async with self.storage.begin() as town:
            search = await town.companions.get(known.id, lock=True)
            signup = await town.signups.get(search.signup) if search is not None else None
            occurrence = await town.occurrences.get(signup.occurrence) if signup is not None else None
            if search is None or signup is None or occurrence is None:
                return 0
            if search.state is State.FOUND:
                await self._hold(town, search, signup, occurrence, now)
            elif search.state is State.SEEKING:
                return await self._go_on(town, search, signup, occurrence, now)
        return 0

    async def _go_on(self, town: Town, search: Companion, seeker: Signup, occurrence: Occurrence, now: datetime) -> int:
        """Ask the next one, as long as there is something to go to and somebody who may be named to others."""
        comes = seeker.seat is Seat.TAKEN and not occurrence.cancelled and occurrence.starts_at > now
        if not comes or not await may_go_along(town, seeker):
            await self.companions.end(town, search, gone=None)
        elif search.until is not None and search.until <= now:
            await self._give_up(town, search, occurrence)
        else:
            return await self._ask_next(town, search, seeker, occurrence, now)
        return 0

    async def _hold(self, town: Town, search: Companion, seeker: Signup, occurrence: Occurrence, now: datetime) -> None:
        """As long as both come; of a cancellation they hear otherwise, and afterwards nobody needs the names."""
        yes = next((one for one in await town.companions.questions(search.signup) if one.state is State.FOUND), None)
        other = await town.signups.get(yes.asked) if yes is not None and yes.asked is not None else None
        if occurrence.cancelled or occurrence.starts_at <= now:
            await self.companions.end(town, search, gone=None)
        elif seeker.seat is not Seat.TAKEN:
            await self.companions.end(town, search, gone=search.signup)
        elif other is None or other.seat is not Seat.TAKEN:
            await self.companions.end(town, search, gone=yes.asked if yes is not None else None)

    async def _give_up(self, town: Town, search: Companion, occurrence: Occurrence) -> None:
        for question in await town.companions.questions(search.signup):
            if question.state is State.ASKED:
                await town.companions.change(question.to(State.LAPSED))
        await town.companions.change(search.to(State.NOBODY).forgotten())
        await self.companions.tell(town, Kind.COMPANION_NONE, search.signup, search.id, occurrence)

    async def _ask_next(
        self, town: Town, search: Companion, seeker: Signup, occurrence: Occurrence, now: datetime
    ) -> int:
        """One at a time, by day, of those who have been there before; who was asked longest ago first."""
        questions = [one for one in await town.companions.questions(search.signup) if one.at >= search.at]
        for question in questions:
            if question.state is State.ASKED and question.until is not None and question.until <= now:
                await town.companions.change(question.to(State.LAPSED))
            elif question.state is State.ASKED:
                return 0
        night = self.companions.quiet.hold(now, occurrence.activity.zone)
        asked = {one.asked for one in questions}
        if night or len(asked) >= MOST_ASKED:
            return 0
        for number in await town.companions.regulars(occurrence):
            signup = await town.signups.get(number)
            resident = signup.resident if signup is not None else None
            if number in asked or resident is None or resident == seeker.resident:
                continue
            if await town.companions.said_yes(number) is None and await may_be_asked(town, resident, now):
                return await self._ask(town, search, number, resident, now)
        return 0

    async def _ask(self, town: Town, search: Companion, seat: SignupId, resident: ResidentId, now: datetime) -> int:
        assert search.until is not None
        until = min(now + THINKS, search.until)
        question = await town.companions.ask(search.signup, seat, now, until)
        once = f"{Kind.COMPANION_ASK}:{question.id}"
        await town.outbox.put(resident, Kind.COMPANION_ASK, question.id, once=once, not_before=now, expires_at=until)
        return 1
