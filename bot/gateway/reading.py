"""What a page reads of a chat, and how it waits for the bot to speak."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.gateway.bells import hear
from bot.gateway.exchange import Exchange
from bot.gateway.profile import description, menu
from bot.storage import Town
from bot.storage.gateway_chats import Chat, Kept

SHOWN: Final = 200  # messages on one page
ANSWER_S: Final = 3.0  # how long a page without JavaScript waits for the bot
QUIET_S: Final = 0.3  # after so long without another word the bot has had its say
NEWS_S: Final = 25.0  # how long a page with JavaScript waits for news; proxies cut at 30 or later


@dataclass(frozen=True, slots=True)
class Seen:
    """A chat as it stands, and the messages asked for."""

    chat: Chat
    messages: Sequence[Kept]
    menu: Sequence[dict[str, str]]
    worth_asking: bool  # whether they want to be told of news


class Reading:
    """Reads chats for pages."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    async def whole(self, chat_id: int) -> Seen | None:
        """The last messages of a chat; None when there is no such chat."""
        async with self._exchange.storage.read() as town:
            chat = await town.gateway.get(chat_id)
            if chat is None:
                return None
            return await self._seen(town, chat, await town.gateway.latest(chat_id, SHOWN))

    async def news(self, chat_id: int, after: int) -> Seen | None:
        """What changed after that revision, at once or as soon as there is something; empty after ``NEWS_S``."""
        clock = asyncio.get_running_loop()
        until = clock.time() + NEWS_S
        with self._exchange.bells.listening(chat_id) as ear:
            while True:
                seen = await self._changes(chat_id, after)
                late = clock.time() >= until or self._exchange.bells.closed
                if seen is None or seen.chat.revision > after or late:
                    return seen
                await hear(ear, min(until - clock.time(), self._exchange.look_again_s))

    async def shown(self, chat_id: int, revision: int) -> None:
        """Somebody looks at a page that shows the chat as it was at that revision."""
        async with self._exchange.storage.read() as town:
            chat = await town.gateway.get(chat_id)
        if chat is not None and chat.revision <= revision:
            await self._exchange.calm(chat_id)

    async def answer(self, chat_id: int, after: int) -> None:
        """Wait until the bot has answered what was said at that revision, ``ANSWER_S`` at most."""
        clock = asyncio.get_running_loop()
        until = clock.time() + ANSWER_S
        with self._exchange.bells.listening(chat_id) as ear:
            while clock.time() < until and not await self._has_answered(chat_id, after):
                await hear(ear, min(until - clock.time(), self._exchange.look_again_s))
            while await hear(ear, min(until - clock.time(), QUIET_S)):
                pass

    async def description(self, language: str) -> str:
        """What the bot says of itself before the first word."""
        async with self._exchange.storage.read() as town:
            return await description(town, language)

    async def _changes(self, chat_id: int, after: int) -> Seen | None:
        async with self._exchange.storage.read() as town:
            chat = await town.gateway.get(chat_id)
            if chat is None or chat.revision <= after:
                return Seen(chat, (), (), worth_asking=False) if chat else None
            return await self._seen(town, chat, await town.gateway.changed(chat_id, after))

    async def _seen(self, town: Town, chat: Chat, messages: Sequence[Kept]) -> Seen:
        worth_asking = await town.subscriptions.is_worth_asking(chat.id)
        return Seen(chat, messages, await menu(town, chat.language), worth_asking)

    async def _has_answered(self, chat_id: int, after: int) -> bool:
        async with self._exchange.storage.read() as town:
            chat = await town.gateway.get(chat_id)
            if chat is None or self._exchange.bells.closed:
                return True
            if chat.revision <= after:
                return False
            noticed = (chat.notice or {}).get("revision", 0) > after
            changed = await town.gateway.changed(chat_id, after)
        return noticed or any(kept.deleted or _answers(kept.body) for kept in changed)


def _answers(message: Mapping[str, Any]) -> bool:
    """Whether a changed message may be the answer: the bot's, and no old one that only lost its buttons."""
    return bool(message["from"]["is_bot"]) and ("edit_date" not in message or "reply_markup" in message)
