"""Letters about somebody themselves: whether they are still there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.domain.letter import Kind, Letter
from bot.domain.resident import Resident, ResidentId
from bot.outbox.tellers import Answers, Told
from bot.services.municipalities import Municipalities
from bot.texts import Say


@dataclass(frozen=True, slots=True)
class ResidentTeller:
    """Asks as long as they have not been seen since the letter was laid."""

    municipalities: Municipalities

    ANSWERS: ClassVar[Answers] = {Kind.STILL_THERE: ("still-here", "forget-me")}

    async def tell(self, letter: Letter, resident: Resident) -> Told | None:
        """Whoever was seen meanwhile is there."""
        if resident.still_there_asked_at is None:
            return None
        town = self.municipalities.get(resident.municipality or "") or self.municipalities.all[0]
        return Told(Say(f"letter-{letter.kind}"), town.zone, self.ANSWERS[letter.kind])

    async def answers(self, _resident: ResidentId, kind: Kind, _about: int) -> tuple[str, ...]:
        """The same at any time."""
        return self.ANSWERS[kind]
