"""Hello and consent: who I am, what I keep, and a yes or no to each purpose."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.consents import asked_anew
from bot.dialogs.question import Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Rights, Welcome
from bot.dialogs.talk import Talk, go
from bot.domain.consent import Purpose
from bot.texts import Say


class WelcomeDialog(Talk):
    """Ends onward, or in peace with somebody who said no."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "hello"),
                button(texts, "begin", self.begin),
                choices(texts, "language", self.speak, width=2),
                state=Welcome.hello,
                getter=self.hello,
            ),
            Question(
                services,
                Spoken(texts),
                Row(button(texts, "yes", self.agree_to_matching), button(texts, "no", self.decline)),
                button(texts, "back", self.back),
                state=Welcome.matching,
                getter=self.ask_matching,
            ),
            Question(
                services,
                Spoken(texts),
                Row(button(texts, "yes", self.agree_to_research), button(texts, "no", self.not_research)),
                button(texts, "back", self.back),
                state=Welcome.research,
                getter=self.ask_research,
            ),
            Question(
                services,
                Spoken(texts, "consent-declined"),
                button(texts, "reconsider", self.begin),
                button(texts, "delete", self.delete),
                state=Welcome.declined,
                getter=self.nothing,
            ),
        )

    async def hello(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        profile = profile_of(dialog_manager)
        municipality = self.services.municipalities.get(profile.resident.municipality or "")
        texts = self.services.texts
        others = [code for code in texts.languages if code != profile.resident.language]
        return {
            "facts": {"place": municipality.name if municipality else ""},
            "items": [(code, Say("named", name=texts.name(code))) for code in others],
        }

    async def ask_matching(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        anew = asked_anew(self.services, profile_of(dialog_manager), Purpose.MATCHING)
        return {"says": [*anew, Say("consent-matching")]}

    async def ask_research(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        anew = asked_anew(self.services, profile_of(dialog_manager), Purpose.RESEARCH)
        return {"says": [*anew, Say("consent-research")]}

    async def nothing(self, **_: Any) -> dict[str, Any]:
        return {}

    async def begin(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Welcome.matching)

    async def back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.back()

    async def speak(self, _event: CallbackQuery, _select: Any, manager: DialogManager, language: str) -> None:
        if language in self.services.texts.languages:
            await self.services.residents.speak(profile_of(manager).resident.id, language)
            await self.read_again(manager)

    async def agree_to_matching(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._agree(manager, Purpose.MATCHING, granted=True)
        await self.onward(manager, Welcome.matching)

    async def decline(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._agree(manager, Purpose.MATCHING, granted=False)
        await manager.switch_to(Welcome.declined)

    async def agree_to_research(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._agree(manager, Purpose.RESEARCH, granted=True)
        await self.onward(manager, Welcome.research)

    async def not_research(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._agree(manager, Purpose.RESEARCH, granted=False)
        await self.onward(manager, Welcome.research)

    async def delete(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Rights.delete)

    async def _agree(self, manager: DialogManager, purpose: Purpose, *, granted: bool) -> None:
        await self.services.residents.agree(profile_of(manager).resident.id, purpose, granted=granted)
        await self.read_again(manager)
        if purpose is Purpose.RESEARCH and granted:
            await self.count(manager, "consent-research", "yes")
