"""One's rights: everything that is kept, in words and as a file, each part deletable, and being forgotten."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import Dialog, DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.chat_notes import forget
from bot.dialogs.kept import Known, told
from bot.dialogs.question import Question, Spoken
from bot.dialogs.speaker import bot_of, chat_of, profile_of
from bot.dialogs.states import Consents, My, Rights
from bot.dialogs.talk import Talk, go, say_above, show_anew
from bot.dialogs.undoing import forget_changes, remember, take_back
from bot.errors import Outdated
from bot.services.forgetting import UNDOABLE, Part
from bot.texts import Say

A_PAGE: Final = 700  # characters of words, before another page begins
PAGE: Final = "page"
TAKEN_BACK: Final = "taken_back"  # whether the last that was deleted may be undone here

Told = tuple[Say, Part | None]


class RightsDialog(Talk):
    """Deleting everything has a last look, then it is done."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                choices(texts, "forget", self.forget, width=2),
                button(texts, "take-back", self.take_back, when=TAKEN_BACK),
                Row(
                    button(texts, "page-before", self.turn_back, when="earlier"),
                    button(texts, "page-after", self.turn, when="further"),
                ),
                Row(button(texts, "consents", self.consents), button(texts, "file", self.file)),
                Row(button(texts, "back", self.back), button(texts, "delete", self.ask_delete)),
                state=Rights.know,
                getter=self.known,
            ),
            Question(
                services,
                Spoken(texts),
                Row(button(texts, "delete-now", self.delete), button(texts, "no", self.back)),
                state=Rights.delete,
                getter=self.last_look,
            ),
        )

    async def known(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        pages = await self._pages(dialog_manager)
        page = min(dialog_manager.dialog_data.get(PAGE, 0), len(pages) - 1)
        parts = [part for _, part in pages[page] if part is not None]
        return {
            "says": [Say("known", page=page + 1, pages=len(pages)), *(said for said, _ in pages[page])],
            "items": [(part.value, Say("forget", what=Say(f"part-{part}"))) for part in parts],
            "earlier": page > 0,
            "further": page + 1 < len(pages),
            TAKEN_BACK: bool(dialog_manager.dialog_data.get(TAKEN_BACK)),
        }

    async def forget(self, _event: CallbackQuery, _select: Any, manager: DialogManager, code: str) -> None:
        """Delete one part, and say so; what is harmless may be undone."""
        if code not in set(Part):
            raise Outdated("forged")
        part, profile = Part(code), profile_of(manager)
        undoable = part in UNDOABLE
        await self.services.forgetting.forget(profile.resident.id, part)
        await self.count(manager, "rights", "forgot-part")
        if undoable:
            await remember(self, manager, profile)
        else:
            await forget_changes(manager)
        manager.dialog_data[TAKEN_BACK] = undoable
        what = self.services.texts.word(profile.resident.language, f"part-{part}")
        say_above(manager, "forgot", what=what)

    async def take_back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        manager.dialog_data.pop(TAKEN_BACK, None)
        say_above(manager, **await take_back(self, manager))

    async def turn(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        manager.dialog_data[PAGE] = manager.dialog_data.get(PAGE, 0) + 1

    async def turn_back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        manager.dialog_data[PAGE] = max(manager.dialog_data.get(PAGE, 0) - 1, 0)

    async def consents(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Consents.overview)

    async def file(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        resident = profile_of(manager).resident
        everything = await self.services.residents.know(resident.id)
        content = json.dumps(everything, ensure_ascii=False, indent=2).encode()
        await bot_of(manager).send_document(
            chat_of(manager),
            BufferedInputFile(content, "medsam.json"),
            caption=self.outside(manager, Say("file-caption")),
        )
        await self.count(manager, "settings", "exported")
        show_anew(manager)

    async def back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, My.overview)

    async def ask_delete(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Rights.delete)

    async def last_look(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        """What goes with them."""
        resident = profile_of(dialog_manager).resident.id
        coming, wards = (
            await self.services.signups.coming(resident),
            await self.services.residents.alone_without(resident),
        )
        goes = [Say("delete-wards", count=wards)] if wards else []
        ward = profile_of(dialog_manager).ward
        sure = Say("delete-sure") if ward is None else Say("delete-sure-ward", name=ward.name)
        return {"says": [sure, Say("delete-seats", count=len(coming)), *goes, Say("delete-for-good")]}

    async def delete(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        resident, ward = profile_of(manager).resident, profile_of(manager).ward
        if ward is not None:
            await self.services.residents.erase(resident.id)
            await self.speak_for(manager, None)
            await go(manager, My.overview, key="deleted-ward", name=ward.name)
            return
        await manager.reset_stack()
        manager.show_mode = ShowMode.NO_UPDATE
        await self.services.residents.erase(resident.id)  # first: the goodbye may never reach them
        await forget(manager)
        goodbye = self.services.texts.html(resident.language, Say("deleted"))
        await bot_of(manager).send_message(chat_of(manager), goodbye)

    async def _pages(self, manager: DialogManager) -> list[list[Told]]:
        """As many sections a page as are easily read."""
        profile = await self.read_again(manager)
        municipality = self.services.municipalities.get(profile.resident.municipality or "")
        rows = await self.services.residents.know(profile.resident.id)
        sections = told(Known(profile, rows, municipality.name if municipality else ""))
        return self._paged(sections, profile.resident.language)

    def _paged(self, sections: Sequence[Told], language: str) -> list[list[Told]]:
        pages: list[list[Told]] = [[]]
        length = 0
        for section in sections:
            size = len(self.services.texts.plain(language, section[0]))
            if pages[-1] and length + size > A_PAGE:
                pages.append([])
                length = 0
            pages[-1].append(section)
            length += size
        return pages
