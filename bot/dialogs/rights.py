"""One's rights: everything that is known, as text and as a file, and being forgotten."""

from __future__ import annotations

import json
from typing import Any

from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import Dialog, DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.availability_words import in_words
from bot.dialogs.buttons import button
from bot.dialogs.question import Question, Spoken
from bot.dialogs.states import My, Rights
from bot.dialogs.talk import Talk, bot_of, go, profile_of, show_anew
from bot.dialogs.telling import topics
from bot.domain.consent import Purpose
from bot.texts import Date, Say


class RightsDialog(Talk):
    """Deleting has a last look, then it is done."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                button(texts, "file", self.file),
                button(texts, "research-yes", self.research_yes, when="uncounted"),
                button(texts, "research-no", self.research_no, when="counted"),
                Row(button(texts, "back", self.back), button(texts, "delete", self.ask_delete)),
                state=Rights.know,
                getter=self.known,
            ),
            Question(
                services,
                Spoken(texts, "delete-sure"),
                Row(button(texts, "delete-now", self.delete), button(texts, "no", self.back)),
                state=Rights.delete,
                getter=self.nothing,
            ),
        )

    async def nothing(self, **_: Any) -> dict[str, Any]:
        return {}

    async def known(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        profile = await self.read_again(dialog_manager)
        resident, counted = profile.resident, profile.agreed(Purpose.RESEARCH)
        municipality = self.services.municipalities.get(resident.municipality or "")
        known = Say(
            "known",
            since=Date(resident.created_at),
            channel=resident.channel.value,
            language=self.services.texts.name(resident.language),
            place=municipality.name if municipality else Say("not-told"),
            home="yes" if resident.home else "no",
            likes=topics(profile.interests.likes),
            dislikes=topics(profile.interests.dislikes),
            week=in_words(resident.availability),
            signups=len(await self.services.signups.coming(resident.id)),
            research="yes" if counted else "no",
        )
        return {"says": [known], "counted": counted, "uncounted": not counted}

    async def file(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        resident = profile_of(manager).resident
        everything = await self.services.residents.know(resident.id)
        content = json.dumps(everything, ensure_ascii=False, indent=2).encode()
        await bot_of(manager).send_document(
            resident.chat_id,
            BufferedInputFile(content, "medsam.json"),
            caption=self.services.texts.html(resident.language, Say("file-caption")),
        )
        await self.count(manager, "settings", "exported")
        show_anew(manager)

    async def research_yes(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._research(manager, granted=True)

    async def research_no(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._research(manager, granted=False)

    async def back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, My.overview)

    async def ask_delete(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Rights.delete)

    async def delete(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        resident = profile_of(manager).resident
        await manager.reset_stack()
        manager.show_mode = ShowMode.NO_UPDATE
        await self.services.residents.erase(resident.id)  # first: the goodbye may never reach them
        goodbye = self.services.texts.html(resident.language, Say("deleted"))
        await bot_of(manager).send_message(resident.chat_id, goodbye)

    async def _research(self, manager: DialogManager, *, granted: bool) -> None:
        await self.services.residents.agree(profile_of(manager).resident.id, Purpose.RESEARCH, granted=granted)
        await self.read_again(manager)
        if granted:
            await self.count(manager, "consent-research", "yes")
