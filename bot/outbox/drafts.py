"""What the wording of a letter comes to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.letter import Letter

Button = tuple[str, str]  # the label, and the callback data of at most 64 bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """A message as it goes out: ``text`` in Telegram's HTML, ``buttons`` row by row."""

    chat_id: int
    text: str
    buttons: list[list[Button]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Postpone:
    """Not now, but once ``until`` has come; ``why`` is a code, kept with the letter."""

    until: datetime
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Drop:
    """Never: ``why`` is a code, kept with the letter."""

    why: str


Wording = Callable[[Letter], Awaitable[Draft | Postpone | Drop]]
