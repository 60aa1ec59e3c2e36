"""Who speaks, in which chat, and who is behind the bot there."""

from __future__ import annotations

from typing import Final

from aiogram import Bot
from aiogram.types import Chat
from aiogram_dialog import DialogManager

from bot.dialogs.services import Services
from bot.domain.resident import ResidentId
from bot.services.residents import Profile

PROFILE: Final = "profile"  # where the gate leaves who speaks, or for whom
PERSON: Final = "person"  # where it leaves the number of the chat's own person


def people_behind(services: Services, manager: DialogManager) -> dict[str, str]:
    """The people behind the bot where this person lives: the facts of every text that leads to a human."""
    municipality = services.municipalities.get(profile_of(manager).resident.municipality or "")
    if municipality is None:
        return {"who": "", "phone": "", "url": ""}
    return {"who": municipality.contact_name, "phone": municipality.contact_phone, "url": municipality.contact_url}


def bot_of(manager: DialogManager) -> Bot:
    """The bot through which this chat speaks."""
    bot = manager.middleware_data["bot"]
    assert isinstance(bot, Bot)
    return bot


def profile_of(manager: DialogManager) -> Profile:
    """Who speaks, as the gate or the last change left them."""
    profile = manager.middleware_data[PROFILE]
    assert isinstance(profile, Profile)
    return profile


def person_of(manager: DialogManager) -> ResidentId:
    """Whose chat it is, for whomever they speak."""
    return ResidentId(manager.middleware_data[PERSON])


def chat_of(manager: DialogManager) -> int:
    """The number of the chat in which this is said."""
    chat = manager.middleware_data["event_chat"]
    assert isinstance(chat, Chat)
    return chat.id
