"""Going together: a first name, and where to meet. The same question is put to whoever would go along."""

from __future__ import annotations

from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Companion, Signup
from bot.dialogs.talk import Talk, go
from bot.dialogs.telling import begins
from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.companion import CompanionId, meeting_of, name_of
from bot.texts import Say

NAME: Final = "name"
QUESTION: Final = "question"


class CompanionDialog(Talk):
    """Started with ``{"occurrence": number}`` by who looks for company, ``{"question": number}`` by who is asked."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                choices(texts, "name", self.known),
                button(texts, "back", self.leave),
                state=Companion.name,
                getter=self.asked,
                hear=self.hear_name,
                asks=True,
            ),
            Question(
                services,
                Spoken(texts, "companion-meeting"),
                button(texts, "entrance", self.entrance),
                Row(button(texts, "back", self.ask_name)),
                state=Companion.meeting,
                getter=self.where,
                hear=self.hear_meeting,
                asks=True,
            ),
        )

    async def asked(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        occurrence = await self._occurrence(dialog_manager)
        told = profile_of(dialog_manager).resident.name
        key = "companion-your-name" if _question(dialog_manager) is not None else "companion-name"
        return {
            "says": [Say(key, title=occurrence.activity.title, when=begins(occurrence))],
            "items": [("told", Say("named", name=told))] if told else [],
        }

    async def where(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        activity = (await self._occurrence(dialog_manager)).activity
        return {"facts": {"place": activity.place_name or activity.address or Say("where-unknown")}}

    async def hear_name(self, message: Message, manager: DialogManager) -> None:
        if not (name := name_of(message.text or "")):
            raise NotUnderstood
        await self._named(manager, name)

    async def known(self, _event: CallbackQuery, _select: Any, manager: DialogManager, _item: str) -> None:
        """The name by which others know them already."""
        await self._named(manager, name_of(profile_of(manager).resident.name or ""))

    async def hear_meeting(self, message: Message, manager: DialogManager) -> None:
        if not (meeting := meeting_of(message.text or "")):
            raise NotUnderstood
        await self._seek(manager, meeting)

    async def entrance(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._seek(manager, "")

    async def ask_name(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Companion.name)

    async def leave(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Signup.card, data={"occurrence": (await self._occurrence(manager)).id})

    async def _named(self, manager: DialogManager, name: str) -> None:
        question = _question(manager)
        if question is None:
            manager.dialog_data[NAME] = name
            await manager.switch_to(Companion.meeting)
            return
        occurrence = await self.services.companions.accept(profile_of(manager).resident.id, question, name)
        await self.count(manager, "companion", "accepted")
        await go(manager, Signup.card, data={"occurrence": occurrence.id}, key="companion-thanks")

    async def _seek(self, manager: DialogManager, meeting: str) -> None:
        if not (name := str(manager.dialog_data.get(NAME, ""))):
            await manager.switch_to(Companion.name)
            return
        occurrence = await self._occurrence(manager)
        await self.services.companions.seek(profile_of(manager).resident.id, occurrence.id, name, meeting)
        await self.count(manager, "companion", "sought")
        await go(manager, Signup.card, data={"occurrence": occurrence.id}, key="companion-sought")

    async def _occurrence(self, manager: DialogManager) -> Occurrence:
        question = _question(manager)
        if question is not None:
            return (await self.services.companions.asked(profile_of(manager).resident.id, question)).occurrence
        assert isinstance(manager.start_data, dict)
        return await self.services.signups.occurrence(OccurrenceId(manager.start_data["occurrence"]))


def _question(manager: DialogManager) -> CompanionId | None:
    data = manager.start_data
    return CompanionId(data[QUESTION]) if isinstance(data, dict) and QUESTION in data else None
