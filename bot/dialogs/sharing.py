"""Telling somebody else of something that happens: a link that opens its card in their own chat."""

from __future__ import annotations

import re
from typing import Any, Final
from urllib.parse import quote, urlencode

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Url
from aiogram_dialog.widgets.text import Format

from bot.dialogs.buttons import button
from bot.dialogs.question import Label, Question, Spoken
from bot.dialogs.services import Services
from bot.dialogs.speaker import bot_of, profile_of
from bot.dialogs.states import Sharing, Signup
from bot.dialogs.talk import Talk, go
from bot.dialogs.telling import when
from bot.domain.activity import OccurrenceId
from bot.domain.resident import Channel

TELEGRAM: Final = "https://t.me"
PAYLOAD: Final = re.compile(r"to-([1-9][0-9]{0,14})")


def payload(wanted: OccurrenceId) -> str:
    """What the link says to the bot."""
    return f"to-{wanted}"


def shared(said: str) -> OccurrenceId | None:
    """The occurrence that ``payload`` names; None for anything else."""
    found = PAYLOAD.fullmatch(said)
    return OccurrenceId(int(found[1])) if found else None


def can_be_shared(services: Services, manager: DialogManager) -> bool:
    """Whether a link leads to this chat's kind of chat from elsewhere."""
    return profile_of(manager).resident.channel is Channel.TELEGRAM or bool(services.public_url)


class SharingDialog(Talk):
    """Started with ``{"occurrence": number}``."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "share-this"),
                Url(Label(texts, "button-send-on"), Format("{send_on}"), when="send_on"),
                button(texts, "back", self.card),
                state=Sharing.link,
                getter=self.link,
            )
        )

    async def link(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        occurrence = await self.services.signups.occurrence(_wanted(dialog_manager))
        link = await self._link(dialog_manager, occurrence.id)
        facts = {"title": occurrence.activity.title, "when": when(occurrence), "link": link}
        on_telegram = profile_of(dialog_manager).resident.channel is Channel.TELEGRAM
        words = urlencode({"url": link, "text": occurrence.activity.title}, quote_via=quote)
        return {"facts": facts, "send_on": f"{TELEGRAM}/share/url?{words}" if on_telegram else ""}

    async def card(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Signup.card, data={"occurrence": _wanted(manager)})

    async def _link(self, manager: DialogManager, wanted: OccurrenceId) -> str:
        if profile_of(manager).resident.channel is not Channel.TELEGRAM:
            return f"{self.services.public_url}/?start={payload(wanted)}"
        name = (await bot_of(manager).me()).username
        return f"{TELEGRAM}/{name}?start={payload(wanted)}"


def _wanted(manager: DialogManager) -> OccurrenceId:
    assert isinstance(manager.start_data, dict)
    return OccurrenceId(manager.start_data["occurrence"])
