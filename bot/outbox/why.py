"""Why a letter came: from what is kept with it, and of nobody but the reader."""

from __future__ import annotations

from bot.outbox.telling import topics_told
from bot.storage.letters import Delivered
from bot.texts import Say


def why(letter: Delivered) -> Say:
    """In words, for every kind of letter."""
    return Say(f"why-letter-{letter.kind}", topics=topics_told(letter.facts))
