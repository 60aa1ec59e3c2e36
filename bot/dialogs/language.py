"""The language one wants to be spoken to in."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager

from bot.dialogs.buttons import button, choices
from bot.dialogs.question import Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Language
from bot.dialogs.talk import Talk
from bot.texts import Say


class LanguageDialog(Talk):
    """Goes on where the talk is open, in the language that was chosen."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "language-ask"),
                choices(texts, "language", self.choose),
                button(texts, "back", self.back),
                state=Language.choose,
                getter=self.languages,
            )
        )

    async def languages(self, **_: Any) -> dict[str, Any]:
        texts = self.services.texts
        return {"items": [(code, Say("named", name=texts.name(code))) for code in texts.languages]}

    async def choose(self, _event: CallbackQuery, _select: Any, manager: DialogManager, language: str) -> None:
        if language in self.services.texts.languages:
            await self.services.residents.speak(profile_of(manager).resident.id, language)
            await self.read_again(manager)
            await self.count(manager, "settings", "language")
        await self.onward(manager, key="language-chosen")

    async def back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.onward(manager)
