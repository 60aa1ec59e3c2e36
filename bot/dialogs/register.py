"""Registering somebody else: who they are to whom, and how they agreed."""

from __future__ import annotations

from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.speaker import person_of
from bot.dialogs.states import My, Register
from bot.dialogs.talk import Talk, go
from bot.domain.companion import name_of
from bot.domain.needs import OLDEST
from bot.domain.ward import Given, Relation, phone_number
from bot.errors import Outdated
from bot.matching.words import says_yes
from bot.services.wards import Registration
from bot.texts import Say

GIVEN: Final = {Relation.GUARDIAN: (Given.GUARDIAN,)}
OTHERS_GIVE: Final = (Given.HEARD, Given.WRITTEN)


class RegisterDialog(Talk):
    """Ends in the first question that is open about them, spoken for by whoever registered them."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "register-name"),
                button(texts, "back", self.leave),
                state=Register.name,
                getter=self.facts,
                hear=self.hear_name,
            ),
            Question(
                services,
                Spoken(texts, "register-relation"),
                choices(texts, "relation", self.relate),
                button(texts, "back", self.ask_name),
                state=Register.relation,
                getter=self.relations,
            ),
            Question(
                services,
                Spoken(texts, "register-age"),
                Row(button(texts, "back", self.ask_relation), button(texts, "skip", self.skip_age)),
                state=Register.age,
                getter=self.facts,
                hear=self.hear_age,
            ),
            Question(
                services,
                Spoken(texts),
                choices(texts, "given", self.agreed),
                Row(button(texts, "back", self.ask_relation), button(texts, "no", self.not_agreed)),
                state=Register.agreed,
                getter=self.ways_to_agree,
                hear=self.hear_agreed,
            ),
            Question(
                services,
                Spoken(texts, "register-phone"),
                Row(button(texts, "back", self.ask_agreed), button(texts, "skip", self.skip_phone)),
                state=Register.phone,
                getter=self.facts,
                hear=self.hear_phone,
            ),
        )

    async def facts(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        return {"facts": {"name": dialog_manager.dialog_data.get("name", "")}}

    async def relations(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        items = [(relation.value, Say(f"relation-{relation}")) for relation in Relation]
        return {"items": items, **await self.facts(dialog_manager)}

    async def ways_to_agree(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        told = dialog_manager.dialog_data
        name, relation = told.get("name", ""), Relation(told.get("relation", Relation.RELATIVE))
        comes = "rung" if relation is Relation.CENTRE else "chat"
        says = Say("register-agreed", name=name, comes=comes)
        if relation is Relation.GUARDIAN:
            says = Say("register-agreed-guardian", name=name)
        items = [(given.value, Say(f"given-{given}", name=name)) for given in _ways(dialog_manager)]
        return {"says": [says], "items": items}

    async def hear_name(self, message: Message, manager: DialogManager) -> None:
        if not (name := name_of(message.text or "")):
            raise NotUnderstood
        await self.services.wards.may_register(person_of(manager), name)
        manager.dialog_data["name"] = name
        await manager.switch_to(Register.relation)

    async def relate(self, _event: CallbackQuery, _select: Any, manager: DialogManager, code: str) -> None:
        if code not in set(Relation):
            raise Outdated("forged")
        manager.dialog_data["relation"] = code
        manager.dialog_data["years"] = None
        await manager.switch_to(Register.age if code == Relation.GUARDIAN else Register.agreed)

    async def hear_age(self, message: Message, manager: DialogManager) -> None:
        years = (message.text or "").removesuffix(".").split(" ")[0]
        if not (years.isascii() and years.isdecimal() and len(years) <= 3 and int(years) <= OLDEST):
            raise NotUnderstood
        manager.dialog_data["years"] = int(years)
        await manager.switch_to(Register.agreed)

    async def skip_age(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Register.agreed)

    async def agreed(self, _event: CallbackQuery, _select: Any, manager: DialogManager, code: str) -> None:
        if code not in _ways(manager):
            raise Outdated("forged")
        manager.dialog_data["given"] = code
        await manager.switch_to(Register.phone)

    async def hear_agreed(self, message: Message, manager: DialogManager) -> None:
        """A yes alone is no paper."""
        if not says_yes(message.text or ""):
            raise NotUnderstood
        manager.dialog_data["given"] = _ways(manager)[0].value
        await manager.switch_to(Register.phone)

    async def not_agreed(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "ward", "left")
        await go(manager, My.overview, key="register-not")

    async def hear_phone(self, message: Message, manager: DialogManager) -> None:
        if not (phone := phone_number(message.text or "")):
            raise NotUnderstood
        await self._register(manager, phone)

    async def skip_phone(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._register(manager, "")

    async def leave(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "ward", "left")
        await go(manager, My.overview)

    async def ask_name(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Register.name)

    async def ask_relation(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Register.relation)

    async def ask_agreed(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Register.agreed)

    async def _register(self, manager: DialogManager, phone: str) -> None:
        told = manager.dialog_data
        registration = Registration(
            told["name"], Relation(told["relation"]), Given(told["given"]), phone, told.get("years")
        )
        ward = await self.services.wards.register(person_of(manager), registration)
        await self.count(manager, "ward", "registered")
        await self.speak_for(manager, ward)
        await self.onward(manager, key="registered", name=registration.name)


def _ways(manager: DialogManager) -> tuple[Given, ...]:
    """How whom they register may have agreed, the plainest first."""
    relation = Relation(manager.dialog_data.get("relation", Relation.RELATIVE))
    return GIVEN.get(relation, OTHERS_GIVE)
