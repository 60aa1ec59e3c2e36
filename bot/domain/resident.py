"""A resident: one person in one chat, known by what they chose to tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.availability import Availability
from bot.domain.contact import UNCHOSEN, Contact
from bot.domain.needs import EVERYBODY, REACH_M, Ages, Need, Travel
from bot.domain.place import Point
from bot.domain.skill import Skill

ResidentId = NewType("ResidentId", int)


class Channel(StrEnum):
    """The way a resident's messages come and go."""

    TELEGRAM = "telegram"
    BROWSER = "browser"
    PHONE = "phone"  # no chat of their own: through who answers for them, else rung


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
    availability: Availability | None = None  # None: has not said when
    reach: Reach = Reach.OPEN
    paused_until: datetime | None = None
    travel: Travel | None = None
    told_reach_m: float | None = None  # how far they said they go; None: as far as their way of travelling takes them
    needs: frozenset[Need] = frozenset()
    ages: Ages = EVERYBODY  # their own age lies within; EVERYBODY: has not said
    speaks: frozenset[str] = frozenset()  # languages in which they can take part; empty: has not said
    of_age: int | None = None  # they said that they have lived so many years, asked because the law does
    skills: frozenset[Skill] = frozenset()  # what they can do for others
    contact: Contact = UNCHOSEN
    name: str | None = None  # as others may know them; asked for only where it is needed
    seen_at: datetime | None = None  # when they last said or tapped anything
    still_there_asked_at: datetime | None = None

    @property
    def reach_m(self) -> float | None:
        """How far they go, in metres as the crow flies; None when nothing was said of it."""
        if self.told_reach_m is not None or self.travel is None:
            return self.told_reach_m
        return REACH_M[self.travel]

    def may_be_written_to(self, now: datetime) -> bool:
        """Whether a message they did not ask for this minute may go to them now."""
        return self.reach is Reach.OPEN and (self.paused_until is None or self.paused_until <= now)
