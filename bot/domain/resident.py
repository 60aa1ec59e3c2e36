"""A resident: one person in one chat, known by what they chose to tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.availability import Week
from bot.domain.place import Point

ResidentId = NewType("ResidentId", int)


class Channel(StrEnum):
    """The way a resident's messages come and go."""

    TELEGRAM = "telegram"
    BROWSER = "browser"


class Reach(StrEnum):
    """Whether the bot may write to somebody who did not just speak."""

    OPEN = "open"
    STOPPED = "stopped"  # they said STOP; only /start opens again
    BLOCKED = "blocked"  # they blocked the bot, or their account is gone


@dataclass(frozen=True, slots=True)
class Resident:
    """What is known of one person; every field but the first four is theirs to leave empty."""

    id: ResidentId
    channel: Channel
    chat_id: int
    language: str
    created_at: datetime
    municipality: str | None = None
    source: str | None = None  # the poster or QR code they came from
    home: Point | None = None
    week: Week | None = None  # None: has not said when
    reach: Reach = Reach.OPEN
    paused_until: datetime | None = None

    def may_be_written_to(self, now: datetime) -> bool:
        """Whether a message they did not ask for this minute may go to them now."""
        return self.reach is Reach.OPEN and (self.paused_until is None or self.paused_until <= now)
