"""Stop: confirmed at once, and the way back."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button
from bot.dialogs.question import Question, Spoken
from bot.dialogs.speaker import person_of
from bot.dialogs.states import Rights, Stop
from bot.dialogs.talk import Talk, go
from bot.texts import Say


class StopDialog(Talk):
    """Stands where somebody is who said STOP."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                Row(button(texts, "open-again", self.open_again), button(texts, "delete", self.delete)),
                state=Stop.done,
                getter=self.said,
            )
        )

    async def said(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        answers_for = await self.services.wards.of_proxy(person_of(dialog_manager))
        return {"says": [Say("stopped"), *([Say("stopped-wards")] if answers_for else [])]}

    async def open_again(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.services.residents.open_again(person_of(manager))
        await self.count(manager, "settings", "opened")
        await self.onward(manager, key="open-again")

    async def delete(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Rights.delete)
