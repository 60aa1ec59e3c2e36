"""Letters that ask whether somebody would come to an occurrence, where a seat is free."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.clock import Clock
from bot.domain.activity import OccurrenceId
from bot.domain.letter import Kind, Letter
from bot.domain.resident import Resident, ResidentId
from bot.domain.signup import LIVE
from bot.errors import Outdated
from bot.outbox.about_signups import begins
from bot.outbox.tellers import Answers, Told
from bot.services.signups import Signups
from bot.texts import Say


@dataclass(frozen=True, slots=True)
class InvitationTeller:
    """Tells of a free seat, never whose it was."""

    clock: Clock
    signups: Signups

    ANSWERS: ClassVar[Answers] = {Kind.INVITATION: ("come", "pass", "queue")}

    async def tell(self, letter: Letter, resident: Resident) -> Told | None:
        """What it says, as long as there is a seat for them."""
        try:
            occurrence = await self.signups.occurrence(OccurrenceId(letter.about))
        except Outdated:
            return None
        over = occurrence.cancelled or occurrence.starts_at <= self.clock.now()
        if over or occurrence.free == 0 or await self.signups.place(resident.id, occurrence.id) is not None:
            return None
        activity = occurrence.activity
        said = Say(
            "letter-invitation",
            title=activity.title,
            when=begins(occurrence),
            place=activity.place_name or activity.address or Say("where-unknown"),
        )
        return Told(said, activity.zone, ("come", "pass"))

    async def answers(self, resident: ResidentId, kind: Kind, about: int) -> tuple[str, ...]:
        """None for whoever has come by another way; once all seats are taken also a place on the waitlist."""
        try:
            occurrence = await self.signups.occurrence(OccurrenceId(about))
        except Outdated:
            return ()
        place = await self.signups.place(resident, occurrence.id)
        if place is not None and place.signup.seat in LIVE:
            return ()
        return self.ANSWERS[kind] if occurrence.free == 0 else ("come", "pass")
