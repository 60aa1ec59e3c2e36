"""Stop: confirmed at once, and the way back."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button
from bot.dialogs.question import Question, Spoken
from bot.dialogs.states import Rights, Stop
from bot.dialogs.talk import Talk, go, profile_of


class StopDialog(Talk):
    """Stands where somebody is who said STOP."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "stopped"),
                Row(button(texts, "open-again", self.open_again), button(texts, "delete", self.delete)),
                state=Stop.done,
                getter=self.nothing,
            )
        )

    async def nothing(self, **_: Any) -> dict[str, Any]:
        return {}

    async def open_again(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.services.residents.open_again(profile_of(manager).resident.id)
        await self.count(manager, "settings", "opened")
        await self.onward(manager, key="open-again")

    async def delete(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Rights.delete)
