"""A counted step of a talk: closed codes only, never words or names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.resident import Channel


@dataclass(frozen=True, slots=True)
class Event:
    """``step`` and ``option`` come from the closed lists in ``bot/stats/steps.py``."""

    person: str  # a pseudonym
    at: datetime
    step: str
    option: str
    channel: Channel
    language: str
    municipality: str | None
    took_ms: int | None  # since the question was shown
