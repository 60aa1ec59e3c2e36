"""Letters about what came and meets a wish: the occurrence, once, as long as there is a seat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.clock import Clock
from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.letter import Kind, Letter
from bot.domain.resident import Resident, ResidentId
from bot.domain.signup import LIVE
from bot.errors import Outdated
from bot.outbox.tellers import Answers, Told
from bot.outbox.telling import when_and_where
from bot.services.signups import Signups
from bot.texts import Say


@dataclass(frozen=True, slots=True)
class NewsTeller:
    """Tells what came."""

    clock: Clock
    signups: Signups

    ANSWERS: ClassVar[Answers] = {Kind.NEWS: ("open",)}

    async def tell(self, letter: Letter, resident: Resident) -> Told | None:
        """What came, unless it is over, full or cancelled by now, or they are going already."""
        occurrence = await coming(self.signups, OccurrenceId(letter.about), resident, self.clock)
        if occurrence is None:
            return None
        said = Say("letter-news", title=occurrence.activity.title, **when_and_where(occurrence))
        return Told(said, occurrence.activity.zone, self.ANSWERS[letter.kind])

    async def answers(self, _resident: ResidentId, kind: Kind, _about: int) -> tuple[str, ...]:
        return self.ANSWERS[kind]


async def coming(signups: Signups, wanted: OccurrenceId, resident: Resident, clock: Clock) -> Occurrence | None:
    """The occurrence, if it is news to them still: to come, with a seat, and they have not signed up."""
    try:
        occurrence = await signups.occurrence(wanted)
    except Outdated:  # it is gone
        return None
    place = await signups.place(resident.id, wanted)
    if occurrence.cancelled or occurrence.starts_at <= clock.now() or occurrence.free == 0:
        return None
    return None if place is not None and place.signup.seat in LIVE else occurrence
