"""Help: what one can say, and the way to a human."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager

from bot.dialogs.buttons import button
from bot.dialogs.question import Question, Spoken
from bot.dialogs.speaker import people_behind
from bot.dialogs.states import Help
from bot.dialogs.talk import Talk, is_aside


class HelpDialog(Talk):
    """Goes on where the talk is open."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "help"),
                button(texts, "go-on", self.go_on),
                state=Help.overview,
                getter=self.facts,
            )
        )

    async def facts(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        return {"facts": people_behind(self.services, dialog_manager), "human": True}

    async def go_on(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await (self.come_back(manager) if is_aside(manager) else self.onward(manager))
