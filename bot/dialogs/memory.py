"""What dialogs remember of each chat, kept in the database.

Within a turn everything is read once and kept once, in the transaction that marks the update as
answered: after a crash either both happened or neither.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from bot.clock import Clock
from bot.domain.resident import Channel
from bot.storage import Storage
from bot.storage.talks import Page

LONGEST_NAME: Final = 64  # characters of a destiny, and of a state
EMPTY: Final = Page(None, {})

Chat = tuple[Channel, int]


class Turn:
    """One chat's pages while one update is answered."""

    def __init__(self) -> None:
        self.pages: dict[str, Page] = {}
        self.ready = asyncio.Event()
        self.over = asyncio.Event()
        self.closed = False
        self._before: dict[str, Page] = {}

    def open(self, pages: Mapping[str, Page]) -> None:
        self.pages, self._before = dict(pages), dict(pages)
        self.ready.set()

    def take(self) -> dict[str, Page]:
        """The pages that changed, to be kept now; whoever wants to change more waits until the turn is over."""
        self.closed = True
        return {name: page for name, page in self.pages.items() if self._before.get(name, EMPTY) != page}

    def end(self) -> None:
        self.closed = True
        self.ready.set()
        self.over.set()


class Memory(BaseStorage):
    """aiogram's storage over the talks; ``channels`` tells the channel of each bot by the bot's number.

    Data that JSON would change, such as a tuple, is refused with a TypeError at once, not found
    changed after the next restart.
    """

    def __init__(self, storage: Storage, clock: Clock, channels: Mapping[int, Channel]) -> None:
        self.storage = storage
        self.clock = clock
        self.channels = channels
        self._turns: dict[Chat, Turn] = {}

    @asynccontextmanager
    async def turn(self, channel: Channel, chat_id: int) -> AsyncIterator[Turn]:
        """One update's turn in a chat: ``take`` the changes and keep them, or leave and nothing has changed.

        A chat has one turn at a time; a second one waits for the first.
        """
        chat = (channel, chat_id)
        while (earlier := self._turns.get(chat)) is not None:
            await earlier.over.wait()
        turn = self._turns[chat] = Turn()
        try:
            async with self.storage.read() as town:
                turn.open(await town.talks.of(channel, chat_id))
            yield turn
        finally:
            del self._turns[chat]
            turn.end()

    async def get_state(self, key: StorageKey) -> str | None:
        return (await self._read(key)).state

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(json.dumps((await self._read(key)).data))
        return data

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        if name is not None and len(name) > LONGEST_NAME:
            raise ValueError(f"the name of a state has at most {LONGEST_NAME} characters: {name}")
        await self._change(key, lambda page: page._replace(state=name))

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        kept = as_kept(data)
        await self._change(key, lambda page: page._replace(data=kept))

    async def close(self) -> None:
        """The database is closed by whoever opened it."""

    async def _read(self, key: StorageKey) -> Page:
        chat = self._chat(key)
        turn = await self._open_turn(chat)
        if turn is not None:
            return turn.pages.get(destiny_of(key), EMPTY)
        async with self.storage.read() as town:
            return (await town.talks.of(*chat)).get(destiny_of(key), EMPTY)

    async def _change(self, key: StorageKey, change: Callable[[Page], Page]) -> None:
        chat, destiny = self._chat(key), destiny_of(key)
        turn = await self._open_turn(chat)
        if turn is not None:
            turn.pages[destiny] = change(turn.pages.get(destiny, EMPTY))
            return
        async with self.storage.begin() as town:
            page = (await town.talks.of(*chat)).get(destiny, EMPTY)
            await town.talks.keep(*chat, {destiny: change(page)}, self.clock.now())

    async def _open_turn(self, chat: Chat) -> Turn | None:
        while (turn := self._turns.get(chat)) is not None:
            await turn.ready.wait()
            if not turn.closed:
                return turn
            await turn.over.wait()
        return None

    def _chat(self, key: StorageKey) -> Chat:
        return self.channels[key.bot_id], key.chat_id


def destiny_of(key: StorageKey) -> str:
    """The page's name within its chat; somebody else than the chat's own person has pages of their own."""
    person = "" if key.user_id == key.chat_id else f"{key.user_id}:"
    thread = "" if key.thread_id is None else f"{key.thread_id}/"
    name = f"{thread}{person}{key.destiny}"
    if len(name) > LONGEST_NAME:
        raise ValueError(f"a page's name has at most {LONGEST_NAME} characters: {name}")
    return name


def as_kept(data: Mapping[str, Any]) -> dict[str, Any]:
    """The data as the next turn will find it; TypeError if that would differ."""
    kept: dict[str, Any] = json.loads(json.dumps(dict(data)))
    if kept != data:
        changed = sorted(str(name) for name in data if kept.get(name) != data[name])
        raise TypeError(f"JSON does not keep this as it is: {', '.join(changed)}")
    return kept
