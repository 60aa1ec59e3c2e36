"""What the bot says of itself: name, commands, descriptions; and of a chat or a file."""

from __future__ import annotations

import json
from typing import Any, Final

from bot.gateway.bot_error import bad_request
from bot.gateway.call import Call
from bot.gateway.exchange import Exchange, private
from bot.gateway.sending import DOCUMENTS, addressee
from bot.storage import Town

PROFILE: Final = "gateway-profile"
_NO_GIFTS: Final = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


class Profile:
    """getMe, …MyCommands, setMyDescription, setMyShortDescription, setChatMenuButton, getChat, getFile."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    async def me(self, _call: Call) -> dict[str, Any]:
        may = dict.fromkeys(
            (
                "can_join_groups",
                "can_read_all_group_messages",
                "supports_inline_queries",
                "can_connect_to_business",
                "has_main_web_app",
            ),
            False,
        )
        return {**self._exchange.bot, **may}

    async def set_commands(self, call: Call) -> bool:
        return await self._keep(_commands_key(call), call.get("commands"))

    async def delete_commands(self, call: Call) -> bool:
        return await self._keep(_commands_key(call), None)

    async def get_commands(self, call: Call) -> Any:
        async with self._exchange.storage.read() as town:
            return (await _profile(town)).get(_commands_key(call), [])

    async def set_description(self, call: Call) -> bool:
        return await self._keep(f"description {call.get('language_code') or ''}", call.get("description") or None)

    async def set_short_description(self, call: Call) -> bool:
        return await self._keep(f"short {call.get('language_code') or ''}", call.get("short_description") or None)

    async def set_menu_button(self, call: Call) -> bool:
        return await self._keep("menu", call.get("menu_button"))

    async def chat(self, call: Call) -> dict[str, Any]:
        async with self._exchange.storage.read() as town:
            chat = await addressee(town, call)
        about = {"accent_color_id": 0, "max_reaction_count": 0, "accepted_gift_types": _NO_GIFTS}
        return {**private(chat.id), **about}

    async def file(self, call: Call) -> dict[str, Any]:
        async with self._exchange.storage.read() as town:
            file = await town.gateway.file(call.get("file_id"))
        if file is None:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        size = len(file.content)
        return {"file_id": file.id, "file_unique_id": file.id[:16], "file_size": size, "file_path": DOCUMENTS + file.id}

    async def _keep(self, name: str, value: Any) -> bool:
        async with self._exchange.storage.begin() as town:
            profile = await _profile(town)
            if profile.get(name) != value:
                kept = {**profile, name: value}
                kept = {key: each for key, each in kept.items() if each is not None}
                await town.variables.put(PROFILE, json.dumps(kept))
        return True


async def menu(town: Town, language: str) -> list[dict[str, str]]:
    """The commands that a private chat in that language offers, the most particular list that was set."""
    profile = await _profile(town)
    scopes = ("all_private_chats", "default")
    lists = (profile.get(f"commands {scope} {code}") for scope in scopes for code in (language, ""))
    return next((found for found in lists if found), [])


async def description(town: Town, language: str) -> str:
    """What the bot says of itself before the first word."""
    profile = await _profile(town)
    return str(profile.get(f"description {language}") or profile.get("description ") or "")


async def _profile(town: Town) -> dict[str, Any]:
    kept = await town.variables.get(PROFILE)
    profile: dict[str, Any] = json.loads(kept) if kept else {}
    return profile


def _commands_key(call: Call) -> str:
    scope = (call.get("scope") or {}).get("type", "default")
    return f"commands {scope} {call.get('language_code') or ''}"
