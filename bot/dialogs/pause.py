"""Pause: no message one did not ask for, until a day."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager

from bot.dialogs.buttons import button, choices
from bot.dialogs.question import Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import My, Pause
from bot.dialogs.talk import Talk, go, number_of
from bot.texts import Say

WEEKS: Final = (1, 2, 4, 8)


class PauseDialog(Talk):
    """Comes back to the overview, which tells until when."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "pause-ask"),
                choices(texts, "pause", self.pause, width=2),
                button(texts, "resume", self.resume, when="paused"),
                button(texts, "back", self.back),
                state=Pause.choose,
                getter=self.lengths,
            )
        )

    async def lengths(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        until = profile_of(dialog_manager).resident.paused_until
        return {
            "items": [(str(weeks), Say("pause-weeks", weeks=weeks)) for weeks in WEEKS],
            "paused": until is not None and until > self.services.clock.now(),
        }

    async def pause(self, _event: CallbackQuery, _select: Any, manager: DialogManager, weeks: str) -> None:
        length = timedelta(weeks=min(number_of(weeks), max(WEEKS)))
        await self.services.residents.pause(profile_of(manager).resident.id, self.services.clock.now() + length)
        await self.count(manager, "settings", "paused")
        await go(manager, My.overview, key="paused")

    async def resume(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.services.residents.pause(profile_of(manager).resident.id, None)
        await self.count(manager, "settings", "resumed")
        await go(manager, My.overview, key="resumed")

    async def back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, My.overview)
