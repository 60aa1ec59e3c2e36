"""Answers to the question whether somebody would go along with another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aiogram_dialog import DialogManager

from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Companion
from bot.dialogs.talk import Talk, go
from bot.domain.companion import CompanionId
from bot.domain.letter import LetterId
from bot.handlers.letters import Answer, Answered
from bot.texts import Say


class CompanionAnswers(Talk):
    """Yes leads to the question for a first name; of a no nobody hears."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.verbs: Final[Mapping[str, Answer]] = {"accompany": self.accompany, "rather-not": self.rather_not}

    async def accompany(self, manager: DialogManager, number: int) -> None:
        resident = profile_of(manager).resident.id
        letter = await self.services.letters.get(resident, LetterId(number))
        asked = await self.services.companions.asked(resident, CompanionId(letter.about))
        await go(manager, Companion.name, data={"question": asked.question.id})

    async def rather_not(self, manager: DialogManager, about: int) -> Answered:
        occurrence = await self.services.companions.decline(profile_of(manager).resident.id, CompanionId(about))
        await self.count_untimed(manager, "companion", "declined")
        return Answered(Say("answered-rather-not", title=occurrence.activity.title))
