"""Going together: looked for by one, asked of one at a time, and told to both only when both said yes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.clock import Clock
from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.companion import Companion, CompanionId, State, sought_until
from bot.domain.consent import Purpose
from bot.domain.letter import Kind
from bot.domain.local_time import QuietHours
from bot.domain.resident import Reach, ResidentId
from bot.domain.signup import Seat, Signup, SignupId
from bot.errors import Outdated, Refused, Rule
from bot.storage import Storage, Town


@dataclass(frozen=True, slots=True)
class Together:
    """Two who go together, as one of them may know it."""

    occurrence: Occurrence
    name: str  # of the other
    meeting: str  # empty: the entrance


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody was asked: to go along to this. Of whom, they hear after a yes."""

    question: Companion
    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class Company:
    """How somebody comes: their ``search``, and with whom they go ``together``."""

    search: Companion | None
    together: Together | None
    first_time: bool  # they never were where they had a seat
    may_seek: bool


class Companions:
    """Every verb takes the lock of the search first. Nobody learns who was asked and said no."""

    def __init__(self, storage: Storage, clock: Clock, quiet: QuietHours) -> None:
        self.storage = storage
        self.clock = clock
        self.quiet = quiet

    async def standing(self, resident: ResidentId, occurrence: Occurrence) -> Company:
        """How they come to that occurrence: alone, looking, or with somebody; nothing of whom was asked."""
        async with self.storage.read() as town:
            signup = await town.signups.of(resident, occurrence.id)
            search = await town.companions.search_of(signup.id) if signup is not None else None
            yes = await town.companions.said_yes(signup.id) if signup is not None else None
            first_time = not await town.companions.been_anywhere(resident)
        live = search if search is not None and search.state in (State.SEEKING, State.FOUND) else None
        together = await self.together(resident, signup.id) if signup is not None else None
        until = sought_until(occurrence.starts_at, self.quiet, occurrence.activity.zone)
        may_seek = live is None and yes is None and self.clock.now() < until
        return Company(live, together, first_time=first_time, may_seek=may_seek)

    async def seek(self, resident: ResidentId, wanted: OccurrenceId, name: str, meeting: str) -> Companion:
        """Look for somebody to go with; looked for twice, it is one search. An empty ``meeting`` is the entrance.

        Outdated when they have no seat. Refused when it begins too soon for anybody to be asked.
        """
        now = self.clock.now()
        async with self.storage.begin() as town:
            occurrence = await town.occurrences.get(wanted, lock=True)
            signup = await town.signups.of(resident, wanted)
            if occurrence is None or signup is None or signup.seat is not Seat.TAKEN or occurrence.cancelled:
                raise Outdated("no seat to come from")
            known = await town.companions.search_of(signup.id)
            if known is not None and known.state in (State.SEEKING, State.FOUND):
                return known
            until = sought_until(occurrence.starts_at, self.quiet, occurrence.activity.zone)
            if until <= now:
                raise Refused(Rule.TOO_LATE)
            return await town.companions.seek(signup.id, name, meeting, now, until)

    async def stop_seeking(self, resident: ResidentId, wanted: OccurrenceId) -> None:
        """They would rather come alone; whoever said yes is told. Outdated when they look for nobody."""
        async with self.storage.begin() as town:
            signup = await town.signups.of(resident, wanted)
            search = await town.companions.search_of(signup.id) if signup is not None else None
            if search is None or search.state not in (State.SEEKING, State.FOUND):
                raise Outdated("looks for nobody")
            await self.end(town, search, gone=search.signup)

    async def asked(self, resident: ResidentId, wanted: CompanionId) -> Asked:
        """What they were asked. Refused when it was somebody else, Outdated when it was answered or is over."""
        async with self.storage.read() as town:
            question = await town.companions.get(wanted)
            asked = await self._asked(town, resident, question)
            await self._still_seeking(town, await town.companions.search_of(asked.question.signup))
            return asked

    async def accept(self, resident: ResidentId, wanted: CompanionId, name: str) -> Occurrence:
        """They go along, under that name. Both are told by letter what the other is called, and where to meet.

        Outdated when whoever looked has found somebody, or may not be matched any more.
        """
        async with self.storage.begin() as town:
            search = await _locked_search(town, await town.companions.get(wanted))
            asked = await self._asked(town, resident, await town.companions.get(wanted))
            search = await self._still_seeking(town, search)
            await town.companions.change(replace(asked.question.to(State.FOUND), asked_name=name))
            await town.companions.change(search.to(State.FOUND))
            for number in (search.signup, asked.question.asked):
                assert number is not None
                await self.tell(town, Kind.COMPANION_FOUND, number, asked.question.id, asked.occurrence)
            return asked.occurrence

    async def decline(self, resident: ResidentId, wanted: CompanionId) -> Occurrence:
        """They would rather not; the next one is asked, and nobody hears of it."""
        async with self.storage.begin() as town:
            asked = await self._asked(town, resident, await town.companions.get(wanted, lock=True))
            await town.companions.change(asked.question.to(State.DECLINED))
            return asked.occurrence

    async def together(self, resident: ResidentId, wanted: SignupId) -> Together | None:
        """With whom whoever has that seat goes, and where they meet; None when with nobody."""
        async with self.storage.read() as town:
            signup = await town.signups.get(wanted)
            occurrence = await town.occurrences.get(signup.occurrence) if signup is not None else None
            if signup is None or occurrence is None or signup.resident != resident or signup.seat is not Seat.TAKEN:
                return None
            question = await self._yes_of(town, wanted)
            search = await town.companions.search_of(question.signup) if question is not None else None
        if question is None or search is None or search.state is not State.FOUND:
            return None
        other = question.asked_name if search.signup == wanted else search.name
        return Together(occurrence, other, search.meeting)

    async def let_go(self, town: Town, resident: ResidentId) -> None:
        """Within ``town``, before they are forgotten: whoever would have gone with them is told."""
        for one in (await town.companions.live_of(resident)).values():
            search = await town.companions.search_of(one.signup)
            seat = await town.signups.get(one.signup)
            theirs = seat is not None and seat.resident == resident
            if one.state is State.FOUND and search is not None and search.state is State.FOUND:
                gone = one.signup if theirs else one.asked
                assert gone is not None
                await self.end(town, search, gone=gone)

    async def end(self, town: Town, search: Companion, *, gone: SignupId | None) -> None:
        """Within ``town``: nobody is looked for any more. Of two who had found each other, the other is told.

        ``gone`` is the seat of whoever does not come; None when there is nothing to tell.
        """
        yes = await self._yes_of(town, search.signup) if search.state is State.FOUND else None
        await town.companions.change(search.to(State.OVER).forgotten())
        for question in await town.companions.questions(search.signup):
            if question.state in (State.ASKED, State.FOUND):
                await town.companions.change(question.to(State.OVER).forgotten())
        if yes is None or gone is None:
            return
        left = yes.asked if gone == search.signup else search.signup
        signup = await town.signups.get(left) if left is not None else None
        occurrence = await town.occurrences.get(signup.occurrence) if signup is not None else None
        if signup is not None and occurrence is not None:
            await self.tell(town, Kind.COMPANION_OVER, signup.id, yes.id, occurrence)

    async def tell(self, town: Town, kind: Kind, to: SignupId, question: CompanionId, occurrence: Occurrence) -> None:
        """Within ``town``: lay a letter for whoever has that seat."""
        signup = await town.signups.get(to)
        if signup is not None and signup.resident is not None:
            once, ends = f"{kind}:{question}:{to}", occurrence.starts_at
            now = self.clock.now()
            await town.outbox.put(signup.resident, kind, to, once=once, not_before=now, expires_at=ends)

    async def _asked(self, town: Town, resident: ResidentId, question: Companion | None) -> Asked:
        signup = await _seat(town, question.asked if question is not None else None)
        if question is None or signup is None or signup.resident != resident:
            raise Refused(Rule.NOT_YOURS)
        occurrence = await town.occurrences.get(signup.occurrence)
        open_still = question.state is State.ASKED and signup.seat is Seat.TAKEN
        if occurrence is None or not open_still or occurrence.starts_at <= self.clock.now():
            raise Outdated("answered or over")
        return Asked(question, occurrence)

    async def _still_seeking(self, town: Town, search: Companion | None) -> Companion:
        seat = await _seat(town, search.signup if search is not None else None)
        if search is None or search.state is not State.SEEKING or seat is None or not await may_go_along(town, seat):
            raise Outdated("looks for nobody any more")
        return search

    async def _yes_of(self, town: Town, seat: SignupId) -> Companion | None:
        """The question that was answered with yes, of the search or by the one whose seat it is."""
        questions = await town.companions.questions(seat)
        own = next((one for one in questions if one.state is State.FOUND), None)
        return own or await town.companions.said_yes(seat)


async def may_go_along(town: Town, seat: Signup) -> bool:
    """Whether whoever has that seat may be brought together with somebody: neither STOP nor a no to being matched.

    A pause hides nobody: of somebody whom they look for they hear when it ends, or on their own page.
    """
    resident = await town.residents.get(seat.resident) if seat.resident is not None else None
    if resident is None or resident.reach is not Reach.OPEN:
        return False
    agreed = (await town.residents.consents_of(resident.id)).get(Purpose.MATCHING)
    return agreed is not None and agreed.holds


async def _locked_search(town: Town, question: Companion | None) -> Companion | None:
    search = await town.companions.search_of(question.signup) if question is not None else None
    return await town.companions.get(search.id, lock=True) if search is not None else None


async def _seat(town: Town, wanted: SignupId | None) -> Signup | None:
    return await town.signups.get(wanted) if wanted is not None else None
