"""Bells: whoever waits for news in this process is woken at once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

UPDATES: Final = 0  # the key that the bot waits under
PUSHES: Final = 1  # the key that pushes wait under; every other key is a chat


class Bells:
    """A bell for each key."""

    def __init__(self) -> None:
        self._ears: dict[int, set[asyncio.Event]] = {}
        self.closed = False

    @contextmanager
    def listening(self, key: int) -> Iterator[asyncio.Event]:
        """An ear that hears every ring from now on, even one between two looks."""
        ear = asyncio.Event()
        ears = self._ears.setdefault(key, set())
        ears.add(ear)
        try:
            yield ear
        finally:
            ears.discard(ear)
            if not ears:
                self._ears.pop(key, None)

    def ring(self, key: int) -> None:
        """Wake those who wait for that key."""
        for ear in self._ears.get(key, ()):
            ear.set()

    def close(self) -> None:
        """Wake everybody, and let nobody wait again."""
        self.closed = True
        for key in list(self._ears):
            self.ring(key)


async def hear(ear: asyncio.Event, seconds: float) -> bool:
    """Wait for a ring, so many seconds at most; whether it rang."""
    with suppress(TimeoutError):
        async with asyncio.timeout(max(seconds, 0)):
            await ear.wait()
    rang = ear.is_set()
    ear.clear()
    return rang
