"""Letters about going together: a question without a name, and names for both once both said yes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.clock import Clock
from bot.domain.companion import CompanionId
from bot.domain.letter import Kind, Letter
from bot.domain.resident import Resident, ResidentId
from bot.domain.signup import Seat, SignupId
from bot.errors import MedsamError
from bot.outbox.tellers import Answers, Told
from bot.outbox.telling import when_and_where
from bot.services.companions import Companions
from bot.services.municipalities import Municipalities
from bot.services.signups import Signups
from bot.texts import Say


@dataclass(frozen=True, slots=True)
class CompanionTeller:
    """Tells of the other only to the two."""

    clock: Clock
    companions: Companions
    signups: Signups
    municipalities: Municipalities

    ANSWERS: ClassVar[Answers] = {
        Kind.COMPANION_ASK: ("accompany", "rather-not"),
        Kind.COMPANION_FOUND: (),
        Kind.COMPANION_NONE: (),
        Kind.COMPANION_OVER: (),
    }

    async def tell(self, letter: Letter, resident: Resident) -> Told | None:
        """What it says, as long as both have their seats."""
        try:
            if letter.kind is Kind.COMPANION_ASK:
                return await self._ask(letter, resident)
            if letter.kind is Kind.COMPANION_FOUND:
                return await self._found(letter, resident)
            return await self._alone(letter, resident)
        except MedsamError:  # answered, or gone
            return None

    async def answers(self, _resident: ResidentId, kind: Kind, _about: int) -> tuple[str, ...]:
        return self.ANSWERS[kind]

    async def _ask(self, letter: Letter, resident: Resident) -> Told:
        occurrence = (await self.companions.asked(resident.id, CompanionId(letter.about))).occurrence
        said = Say("letter-companion-ask", title=occurrence.activity.title, **when_and_where(occurrence))
        return Told(said, occurrence.activity.zone, self.ANSWERS[letter.kind])

    async def _found(self, letter: Letter, resident: Resident) -> Told | None:
        together = await self.companions.together(resident.id, SignupId(letter.about))
        if together is None:
            return None
        occurrence = together.occurrence
        meeting = together.meeting or Say("companion-entrance")
        facts = when_and_where(occurrence)
        said = Say(
            "letter-companion-found", title=occurrence.activity.title, **facts, name=together.name, meeting=meeting
        )
        return Told(said, occurrence.activity.zone)

    async def _alone(self, letter: Letter, resident: Resident) -> Told | None:
        """There is nobody, or nobody any more; the people behind the bot may still know a way."""
        place = await self.signups.place_of(resident.id, SignupId(letter.about))
        occurrence = place.occurrence
        if place.signup.seat is not Seat.TAKEN or occurrence.cancelled or occurrence.starts_at <= self.clock.now():
            return None
        municipality = self.municipalities.get(occurrence.activity.municipality)
        said = Say(
            f"letter-{letter.kind}",
            title=occurrence.activity.title,
            who=municipality.contact_name if municipality else "",
            phone=municipality.contact_phone if municipality else "",
        )
        return Told(said, occurrence.activity.zone)
