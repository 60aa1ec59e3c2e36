"""Answers to letters about somebody themselves; each checks that it is the speaker."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aiogram_dialog import DialogManager

from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Rights
from bot.dialogs.talk import Talk, go, show_anew
from bot.errors import Refused, Rule
from bot.handlers.letters import Answer, Answered
from bot.texts import Say


class ResidentAnswers(Talk):
    """Still here, or rather forgotten."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.verbs: Final[Mapping[str, Answer]] = {"still-here": self.stay, "forget-me": self.leave}

    async def stay(self, manager: DialogManager, about: int) -> Answered:
        """That they answer at all is noted by the gate."""
        _check(manager, about)
        await self.count_untimed(manager, "still-there", "yes")
        return Answered(Say("answered-still-here"))

    async def leave(self, manager: DialogManager, about: int) -> None:
        """To the last look before everything is deleted."""
        _check(manager, about)
        await self.count_untimed(manager, "still-there", "forget")
        show_anew(manager)
        await go(manager, Rights.delete, key="answered-forget-me")


def _check(manager: DialogManager, about: int) -> None:
    if profile_of(manager).resident.id != about:
        raise Refused(Rule.NOT_YOURS)
