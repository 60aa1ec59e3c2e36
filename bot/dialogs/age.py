"""Old enough to agree for oneself: asked once, where the law asks for it."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.speaker import bot_of, profile_of
from bot.dialogs.states import Age, Place
from bot.dialogs.talk import Talk, go
from bot.domain.needs import OLDEST, Ages
from bot.errors import Outdated
from bot.matching.meaning.meanings import SURE
from bot.matching.meaning.verbs import Verb
from bot.texts import Say


class AgeDialog(Talk):
    """A yes leads onward; of whoever is too young nothing is kept."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "age-ask"),
                Row(button(texts, "yes", self.old_enough), button(texts, "no", self.too_young)),
                button(texts, "back", self.back),
                state=Age.ask,
                getter=self.asked,
                hear=self.hear,
                asks=True,
            ),
            Question(
                services,
                Spoken(texts),
                button(texts, "begin-anew", self.begin_anew),
                state=Age.too_young,
                getter=self.grown_up,
            ),
        )

    async def asked(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        return {"facts": {"years": profile_of(dialog_manager).age_of_consent or 0}}

    async def grown_up(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        """The way for a grown-up: their own phone finds the bot by the link, the browser's address is seen anyway."""
        channel = profile_of(dialog_manager).resident.channel
        name = (await bot_of(dialog_manager).me()).username
        years = dialog_manager.start_data.get("years", 0) if isinstance(dialog_manager.start_data, dict) else 0
        facts = {"years": years, "channel": channel.value, "url": f"https://t.me/{name}"}
        return {"says": [Say("age-too-young", **facts), Say("guardian-may")]}

    async def hear(self, message: Message, manager: DialogManager) -> None:
        """A number of years, or a sentence with one."""
        told = self._told(manager, message.text or "")
        if told is None:
            raise NotUnderstood
        await self.services.particulars.aged(profile_of(manager).resident.id, told)
        await self.count(manager, "age", "told")
        await self.onward(manager, Place.ask)

    async def old_enough(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        profile = profile_of(manager)
        if profile.age_of_consent is None:
            raise Outdated("nobody asks")
        await self.services.residents.be_of_age(profile.resident.id, profile.age_of_consent)
        await self.count(manager, "age", "old-enough")
        await self.onward(manager, Place.ask)

    async def too_young(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.turn_away(manager)

    async def back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Place.ask)

    async def begin_anew(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.onward(manager)

    def _told(self, manager: DialogManager, text: str) -> Ages | None:
        years = text.strip().rstrip(".")
        if years.isdecimal() and int(years[:4]) <= OLDEST:
            return Ages(int(years), int(years))
        language = profile_of(manager).resident.language
        for meaning in self.services.meanings.read(text, language, self.today(manager)):
            if meaning.verb is Verb.AGE and meaning.confidence >= SURE:
                return meaning.ages
        return None
