"""Taking updates in: each is stored before anybody is told that it arrived."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final

from bot.clock import Clock
from bot.domain.resident import Channel
from bot.errors import Unreadable
from bot.storage import Storage

LARGEST_BODY: Final = 1_000_000  # bytes; Telegram's largest update is far below
LARGEST_NUMBER: Final = 2**63
MOST_WAITING: Final = 10_000
DEAD_KEPT: Final = timedelta(days=7)
STRANGERS_KEPT: Final = timedelta(days=1)  # since the goodbye to somebody who was erased
DONE_KEPT: Final = timedelta(days=3)  # Telegram delivers an update for 24 hours


class Receipt(StrEnum):
    """What became of an update that somebody brought."""

    STORED = "stored"
    KNOWN = "known"  # it came before
    FULL = "full"  # not stored: to be brought again later


class Inbox:
    """Stores updates, and sets ``arrived`` so that they are read at once.

    ``most`` bounds how many may wait; with that many it takes no more.
    """

    def __init__(self, storage: Storage, clock: Clock, arrived: asyncio.Event, *, most: int = MOST_WAITING) -> None:
        self.storage = storage
        self.clock = clock
        self.arrived = arrived
        self.most = most

    async def is_full(self) -> bool:
        """Whether as many wait as may."""
        async with self.storage.read() as town:
            return await town.inbox.waiting() >= self.most

    async def accept_raw(self, channel: Channel, body: bytes) -> Receipt:
        """Store the one update of a webhook's request; Unreadable when it is none."""
        update = read_update(body)
        if await self.is_full():
            return Receipt.FULL
        return Receipt.STORED if await self.accept(channel, [update]) else Receipt.KNOWN

    async def accept(self, channel: Channel, updates: Sequence[Mapping[str, Any]]) -> int:
        """Store all of these in one transaction; how many were new."""
        now, new = self.clock.now(), 0
        async with self.storage.begin() as town:
            for update in updates:
                chat = chat_of(update)
                new += await town.inbox.accept(
                    channel, update["update_id"], chat or 0, json.dumps(update), now, answered=chat is None
                )
        if new:
            self.arrived.set()
        return new

    async def tidy(self) -> int:
        """Forget what need not be known any longer, of updates and of those who have left; how many rows."""
        now = self.clock.now()
        async with self.storage.begin() as town:
            emptied = await town.inbox.empty_dead(now - DEAD_KEPT)
            strangers = await town.talks.forget_strangers(now - STRANGERS_KEPT)
            return emptied + strangers + await town.inbox.forget_done(now - DONE_KEPT)


def read_update(body: bytes) -> dict[str, Any]:
    """The update in the body of a request; Unreadable when there is none, or it is too large."""
    if len(body) > LARGEST_BODY:
        raise Unreadable("too-large")
    try:
        update = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not-json") from error
    if not isinstance(update, dict) or not _is_number(update.get("update_id")):
        raise Unreadable("not-an-update")
    return update


def chat_of(update: Mapping[str, Any]) -> int | None:
    """The chat in which it happened; None for what happens in no chat, such as an inline query."""
    happenings = [value for value in update.values() if isinstance(value, dict)]
    pressed = [value["message"] for value in happenings if isinstance(value.get("message"), dict)]
    chats = [value["chat"] for value in (*happenings, *pressed) if isinstance(value.get("chat"), dict)]
    return next((chat["id"] for chat in chats if _is_number(chat.get("id"))), None)


def _is_number(value: object) -> bool:
    return type(value) is int and -LARGEST_NUMBER <= value < LARGEST_NUMBER
