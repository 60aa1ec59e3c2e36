"""For whom one answers: speaking for them, where they are rung, and no longer."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.speaker import person_of, profile_of
from bot.dialogs.states import My, Register, Wards
from bot.dialogs.talk import Talk, go, number_of
from bot.domain.resident import ResidentId
from bot.domain.ward import Ward, phone_number
from bot.texts import Say


class WardsDialog(Talk):
    """``one``, ``phone`` and ``release`` are started with ``{"ward": number}``."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                choices(texts, "ward", self.open),
                button(texts, "register", self.register),
                button(texts, "myself", self.be_oneself, when="for_another"),
                button(texts, "back", self.to_mine),
                state=Wards.list,
                getter=self.everybody,
            ),
            Question(
                services,
                Spoken(texts, "ward-card"),
                choices(texts, "answer", self.answer_for),
                Row(button(texts, "ring-at", self.ask_phone), button(texts, "release", self.ask_release)),
                button(texts, "back", self.to_list),
                state=Wards.one,
                getter=self.one,
            ),
            Question(
                services,
                Spoken(texts, "register-phone"),
                Row(button(texts, "back", self.to_one), button(texts, "no-phone", self.no_phone)),
                state=Wards.phone,
                getter=self.one,
                hear=self.hear_phone,
            ),
            Question(
                services,
                Spoken(texts, "release-sure"),
                Row(button(texts, "yes", self.release), button(texts, "no", self.to_one)),
                state=Wards.release,
                getter=self.one,
            ),
        )

    async def everybody(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        wards = await self.services.wards.of_proxy(person_of(dialog_manager))
        return {
            "says": [Say("wards-list", count=len(wards))],
            "items": [(str(ward.resident), Say("named", name=ward.name)) for ward in wards],
            "for_another": profile_of(dialog_manager).ward is not None,
        }

    async def one(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        ward = await self._ward(dialog_manager)
        relation = Say(f"relation-{ward.relation}")
        return {
            "facts": {"name": ward.name, "phone": ward.phone, "relation": relation},
            "items": [(str(ward.resident), Say("answer-for", name=ward.name))],
        }

    async def open(self, _event: CallbackQuery, _select: Any, manager: DialogManager, number: str) -> None:
        await go(manager, Wards.one, data={"ward": number_of(number)})

    async def register(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Register.name)

    async def answer_for(self, _event: CallbackQuery, _select: Any, manager: DialogManager, _number: str) -> None:
        await self.speak_for(manager, (await self._ward(manager)).resident)
        await go(manager, My.overview)

    async def be_oneself(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.speak_for(manager, None)
        await go(manager, My.overview)

    async def ask_phone(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Wards.phone)

    async def hear_phone(self, message: Message, manager: DialogManager) -> None:
        if not (phone := phone_number(message.text or "")):
            raise NotUnderstood
        await self._ring_at(manager, phone)

    async def no_phone(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._ring_at(manager, "")

    async def ask_release(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Wards.release)

    async def release(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        """Whoever spoke for them speaks for themselves again."""
        ward = await self._ward(manager)
        rung = await self.services.wards.release(person_of(manager), ward.resident)
        if profile_of(manager).resident.id == ward.resident:
            await self.speak_for(manager, None)
        await self.count(manager, "ward", "released")
        await go(manager, Wards.list, key="released-rung" if rung else "released-forgotten", name=ward.name)

    async def to_mine(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, My.overview)

    async def to_list(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Wards.list)

    async def to_one(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Wards.one)

    async def _ring_at(self, manager: DialogManager, phone: str) -> None:
        await self.services.wards.ring_at(person_of(manager), (await self._ward(manager)).resident, phone)
        await manager.switch_to(Wards.one)

    async def _ward(self, manager: DialogManager) -> Ward:
        assert isinstance(manager.start_data, dict)
        return await self.services.wards.get(person_of(manager), ResidentId(manager.start_data["ward"]))
