"""Answers to letters about a ticket; both lead back to where the talk was."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aiogram_dialog import DialogManager

from bot.dialogs.handover import Human, leave
from bot.dialogs.services import Services
from bot.handlers.letters import Answer


class TicketAnswers(Human):
    """Done with the human, or on from where we were. Whichever ticket the letter was of, the open one is meant."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.verbs: Final[Mapping[str, Answer]] = {"ticket-close": self.done, "ticket-go-on": self.done}

    async def done(self, manager: DialogManager, _about: int) -> None:
        await leave(self, manager)
