"""Somebody is not well: before anything else, who can help right now."""

from __future__ import annotations

from typing import Any, Final

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.dialogs.talk import Talk, profile_of
from bot.matching.taxonomy import Taxonomy
from bot.matching.understanding import understand
from bot.texts import Say

DENMARK: Final = "DK"


class Distressed(Filter):
    """Passes words of violence and of not wanting to live."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self.taxonomy = taxonomy

    async def __call__(self, message: Message) -> bool:
        return understand(message.text or "", self.taxonomy).distress


class Distress(Talk):
    """The numbers of the country, with no menu; nothing is counted or kept, and the talk stays where it was."""

    def router(self) -> Router:
        router = Router(name="distress")
        router.message.register(self.help, F.text, Distressed(self.services.taxonomy))
        return router

    async def help(self, message: Message, dialog_manager: DialogManager, **_: Any) -> None:
        resident = profile_of(dialog_manager).resident
        municipality = self.services.municipalities.get(resident.municipality or "")
        in_denmark = municipality.country == DENMARK if municipality else resident.language == "da"
        said = Say("distress", country="denmark" if in_denmark else "norway")
        await message.answer(self.services.texts.html(resident.language, said))
