"""The ring list: what people without a chat are told by telephone, and what they answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from typing import Final

from bot.clock import Clock
from bot.domain.activity import OccurrenceId
from bot.domain.letter import Kind, Letter, LetterId, State
from bot.domain.resident import ResidentId
from bot.domain.signup import SignupId
from bot.domain.ward import Ward
from bot.errors import Refused, Rule
from bot.services.attendance import Attendance
from bot.services.replacements import Replacements
from bot.services.signups import Signups
from bot.storage import Storage

AHEAD: Final = timedelta(hours=24)  # a list is printed in the morning and rung until the next
# What can be answered by telephone; everything else is only told.
ANSWERS: Final[Mapping[Kind, tuple[str, ...]]] = {
    Kind.REMINDER: ("coming", "cannot"),
    Kind.CHANGED: ("coming", "cannot"),
    Kind.OFFER: ("accept", "decline"),
    Kind.INVITATION: ("come", "pass"),
    Kind.AFTERWARDS: ("went", "missed"),
}

Verb = Callable[[ResidentId, int], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Call:
    """One person to be rung, with everything there is to tell them, longest due first."""

    ward: Ward
    letters: Sequence[Letter]


class RingList:
    """What the volunteer centre of a municipality tells by telephone."""

    def __init__(
        self, storage: Storage, clock: Clock, signups: Signups, attendance: Attendance, replacements: Replacements
    ) -> None:
        self.storage = storage
        self.clock = clock
        self.verbs: Final[Mapping[str, Verb]] = {
            "coming": lambda who, about: signups.confirm(who, SignupId(about)),
            "cannot": lambda who, about: signups.cannot_come(who, SignupId(about)),
            "accept": lambda who, about: signups.answer_offer(who, SignupId(about), accept=True),
            "decline": lambda who, about: signups.answer_offer(who, SignupId(about), accept=False),
            "come": lambda who, about: replacements.accept(who, OccurrenceId(about)),
            "pass": lambda who, about: replacements.decline(who, OccurrenceId(about)),
            "went": lambda who, about: attendance.went(who, SignupId(about), there=True),
            "missed": lambda who, about: attendance.went(who, SignupId(about), there=False),
        }

    async def calls(self, municipality: str) -> Sequence[Call]:
        """Whom to ring there, by name, with what is due within a day."""
        async with self.storage.read() as town:
            letters = await town.outbox.to_ring(municipality, self.clock.now() + AHEAD)
            theirs = groupby(sorted(letters, key=_whose), key=_whose)
            calls = [Call(ward, list(due)) for one, due in theirs if (ward := await town.wards.of(one)) is not None]
        return sorted(calls, key=lambda call: (call.ward.name.casefold(), call.ward.resident))

    async def municipality_of(self, wanted: LetterId) -> str:
        """Where whom it is for lives, as a slug; empty when that or the letter is not there. Nothing is refused."""
        async with self.storage.read() as town:
            return await town.outbox.municipality_of(wanted)

    async def told(self, wanted: LetterId, answer: str = "") -> None:
        """They were told that, and answered; an empty ``answer`` is none.

        Refused when it does not wait to be told, when it does not ask that, and when the answer comes too late.
        """
        async with self.storage.read() as town:
            letter = await town.outbox.to_be_told(wanted)
        if letter is None:
            raise Refused(Rule.NO_CALL)
        if answer:
            await self._answer(letter, answer)
        async with self.storage.begin() as town:
            await town.outbox.told(wanted, State.SENT, self.clock.now())

    async def drop(self, wanted: LetterId, why: str) -> None:
        """There is no need to tell it any longer; ``why`` is a code."""
        async with self.storage.begin() as town:
            await town.outbox.told(wanted, State.DROPPED, self.clock.now(), why)

    async def _answer(self, letter: Letter, answer: str) -> None:
        if answer not in ANSWERS.get(letter.kind, ()):
            raise Refused(Rule.NO_SUCH_ANSWER)
        await self.verbs[answer](letter.resident, letter.about)


def _whose(letter: Letter) -> ResidentId:
    return letter.resident
