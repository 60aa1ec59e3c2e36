"""The exchange between the bot and its browser chats: what both faces of the gateway know and do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final, Protocol

from bot.clock import Clock
from bot.gateway.bells import UPDATES, Bells
from bot.gateway.entities import commands
from bot.gateway.taps import Taps
from bot.storage import Storage, Town
from bot.storage.gateway_chats import Chat

FIRST_CHAT: Final = 2**51 + 1
CHAT_BITS: Final = 50  # so that every chat stays below 2**52
USERNAME: Final = "medsam_browser_bot"
BOT_NAME: Final = "Medsam"
PAGE_FIRST: Final = timedelta(seconds=5)  # for an open page to show what came, before a push tells of it


class Chance(Protocol):
    """Where numbers that nobody may guess come from, such as ``secrets.SystemRandom``."""

    def getrandbits(self, bits: int, /) -> int:
        """A number of so many bits."""
        ...


@dataclass(frozen=True)
class Exchange:
    """One bot and everybody who writes to it in a browser."""

    storage: Storage
    clock: Clock
    chance: Chance
    taps: Taps
    bot_id: int
    bells: Bells = field(default_factory=Bells)

    @property
    def bot(self) -> dict[str, Any]:
        """The bot as the sender of a message."""
        return {"id": self.bot_id, "is_bot": True, "first_name": BOT_NAME, "username": USERNAME}

    def speaking(self, language: str) -> dict[str, Any]:
        """The bot as the sender of a message in that language."""
        return self.bot | {"language_code": language}

    @property
    def look_again_s(self) -> float:
        """How often to look, in seconds, for what another process has written; SQLite has no other process."""
        return 30.0 if self.storage.is_sqlite else 1.0

    def date(self) -> int:
        """The present, in whole seconds of the epoch."""
        return int(self.clock.now().timestamp())

    def secret_name(self) -> str:
        """A name of 128 random bits."""
        return f"{self.chance.getrandbits(128):032x}"

    async def open_chat(self, language: str) -> int:
        """Make a chat under a number that nobody can guess."""
        async with self.storage.begin() as town:
            while True:
                chat_id = FIRST_CHAT + self.chance.getrandbits(CHAT_BITS)
                if await town.gateway.open(chat_id, language, self.clock.now()):
                    return chat_id

    async def say(self, chat_id: int, content: Mapping[str, Any]) -> int | None:
        """A person's message, kept and laid down for the bot; the chat's revision, None when it is gone."""
        async with self.storage.begin() as town:
            chat = await town.gateway.get(chat_id, lock=True)
            if chat is None:
                return None
            if chat.keyboard and chat.keyboard.get("one_time_keyboard"):
                await town.gateway.set_keyboard(chat_id, None)
            sender = {"from": person(chat), "chat": private(chat_id), "date": self.date()}
            kept = await town.gateway.put_message(chat_id, {**sender, **content})
            await town.gateway.add_update(chat_id, {"message": kept.body})
        self.ring(chat_id)
        return kept.revision

    async def tap(self, chat_id: int, message_id: int, row: int, column: int) -> int | None:
        """A tap on a button as it is now; the revision before it, None when there is no such button."""
        async with self.storage.begin() as town:
            chat = await town.gateway.get(chat_id, lock=True)
            kept = await town.gateway.message(chat_id, message_id) if chat else None
            data = _callback_data(kept.body, row, column) if kept else None
            if chat is None or kept is None or data is None:
                return None
            name = self.taps.name(chat_id, self.chance.getrandbits(32), self.clock.now())
            query = {"id": name, "from": person(chat), "message": kept.body, "data": data}
            query["chat_instance"] = self.taps.instance(chat_id)
            await town.gateway.add_update(chat_id, {"callback_query": query})
        self.ring(chat_id)
        return chat.revision

    async def wake(self, town: Town, chat_id: int) -> None:
        """There is news: browsers that want to be told are pushed to, unless a page shows it soon."""
        await town.subscriptions.wake(chat_id, self.clock.now() + PAGE_FIRST)

    async def calm(self, chat_id: int) -> None:
        """Somebody has seen all that is in the chat."""
        async with self.storage.read() as town:
            awake = await town.subscriptions.is_awake(chat_id)
        if awake:
            async with self.storage.begin() as town:
                await town.subscriptions.calm(chat_id)

    def ring(self, chat_id: int) -> None:
        """Wake the bot and the pages that show that chat."""
        self.bells.ring(UPDATES)
        self.bells.ring(chat_id)


def person(chat: Chat) -> dict[str, Any]:
    """Whoever sits before the browser; the bot is told no more than a language."""
    return {"id": chat.id, "is_bot": False, "first_name": "–", "language_code": chat.language}


def private(chat_id: int) -> dict[str, Any]:
    """The chat of one person with the bot."""
    return {"id": chat_id, "type": "private", "first_name": "–"}


def words(text: str) -> dict[str, Any]:
    """The content of a text message that a person wrote."""
    found = commands(text)
    return {"text": text, "entities": found} if found else {"text": text}


def _callback_data(body: Mapping[str, Any], row: int, column: int) -> str | None:
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    if not (0 <= row < len(rows) and 0 <= column < len(rows[row])):
        return None
    data = rows[row][column].get("callback_data")
    return str(data) if data is not None else None
