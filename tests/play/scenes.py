"""A talk held still: everything that one person's chat and the database hold, to go on from there again and again."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Final

from aiogram.types import InlineKeyboardButton, Message

from bot.domain.resident import Channel
from bot.storage import Storage
from tests.scenario import Person, SetClock, Town
from tests.telegram import FakeTelegram, Screen, buttons_of

KEYBOARD: Final = "⌨"  # a kind of button that stands below the chat; tapping it says its words
Tappable = dict[str, list[tuple[Message, InlineKeyboardButton]]]  # the buttons of each kind, top to bottom


@dataclass(frozen=True, slots=True)
class File:
    """The one file where the database of each scene is laid to go on from."""

    path: Path

    @property
    def address(self) -> str:
        return f"sqlite:///{self.path}"

    def lay(self, database: bytes) -> None:
        for left in self.path.parent.glob(f"{self.path.name}-*"):
            left.unlink()
        self.path.write_bytes(database)

    def read(self) -> bytes:
        return self.path.read_bytes()


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a talk stands: its window with the kinds of buttons in it, and those of what came last below it."""

    state: str  # empty when no dialog is open
    window: frozenset[str]
    below: frozenset[str]


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment of a town with one person in it who is looked at."""

    database: bytes
    moment: datetime
    person: str
    language: str
    shown: Mapping[int, Message]
    keyboard: Sequence[str]
    updates: int
    spot: Spot

    @asynccontextmanager
    async def resumed(self, file: File) -> AsyncIterator[Person]:
        """The person, in a house built anew around the database as it was."""
        file.lay(self.database)
        storage = Storage(file.address)
        try:
            telegram = FakeTelegram()
            telegram.ids = count(max(self.shown, default=0) + 1000)
            town = Town(storage, SetClock(self.moment), telegram=telegram, _updates=count(self.updates))
            person = town.person(self.person, self.language)
            telegram.chats[person.number] = Screen(shown=dict(self.shown), keyboard=list(self.keyboard))
            yield person
        finally:
            await storage.close()


async def scene(person: Person, file: File) -> Scene:
    """The present moment of their town, whose database is that file and is closed by this."""
    screen, spot = person.screen, await spot_of(person)
    await person.town.storage.close()  # the log of changes goes into the file
    return Scene(
        database=file.read(),
        moment=person.town.clock.moment,
        person=person.name,
        language=person.language,
        shown=dict(screen.shown),
        keyboard=tuple(screen.keyboard),
        updates=next(person.town._updates),
        spot=spot,
    )


async def spot_of(person: Person) -> Spot:
    """Where their talk stands, by what is kept of it and what their screen shows."""
    state, number = await _window(person)
    window, below = _kinds(person, number), _kinds(person, _lowest(person, number))
    keyboard = {f"{KEYBOARD}{place}" for place, _ in enumerate(person.screen.keyboard)}
    # The keyboard below the chat stays until it is replaced; it belongs to a window that has no buttons of its own.
    return Spot(state, frozenset(window or keyboard), frozenset(below))


async def tappable(person: Person) -> Tappable:
    """The buttons of what came last below the window, by their kind; of the window if nothing did."""
    _, number = await _window(person)
    return _kinds(person, _lowest(person, number) or number)


def _lowest(person: Person, window: int) -> int:
    """The number of the last message below the window that has buttons; 0 if there is none."""
    below = [number for number, message in person.screen.shown.items() if number > window and buttons_of(message)]
    return below[-1] if below else 0


async def _window(person: Person) -> tuple[str, int]:
    """The state of the open dialog, and the number of the message that shows it."""
    async with person.town.storage.read() as town:
        pages = await town.talks.of(Channel.TELEGRAM, person.number)
    stack = pages["aiogd:stack:"].data if "aiogd:stack:" in pages else {}
    opened = stack.get("intents", [])
    state = pages[f"aiogd:context:{opened[-1]}"].data["state"] if opened else ""
    return state, stack.get("last_message_id") or 0


def _kinds(person: Person, number: int) -> Tappable:
    found: Tappable = {}
    if (message := person.screen.shown.get(number)) is not None:
        for button in buttons_of(message):
            if button.callback_data:
                found.setdefault(kind_of(button.callback_data), []).append((message, button))
    return found


def kind_of(data: str) -> str:
    """What it does: ``leave``, ``open:`` for one of several to choose from, ``letter:coming:`` below a letter."""
    _, separator, widget = data.rpartition("\x1d")
    if separator:
        return re.sub(r":.*", ":", widget)
    return re.sub(r"[^:]*\d[^:]*$", "", data)
