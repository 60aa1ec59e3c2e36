"""Looking for somebody who comes in place of another, and asking residents whether they would."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NewType

from bot.domain.activity import OccurrenceId
from bot.domain.resident import ResidentId

ReplacementId = NewType("ReplacementId", int)

WAVE: Final = 5  # residents asked at a time
WIDENED_EVERY: Final = timedelta(minutes=30)
SEARCHED_UNTIL: Final = timedelta(hours=1)  # before the start


class Search(StrEnum):
    """How far a search has come."""

    OPEN = "open"
    FILLED = "filled"  # somebody has every seat that was given up
    OVER = "over"  # it is too late, cancelled, or they come themselves after all


@dataclass(frozen=True, slots=True)
class Replacement:
    """The search for somebody in place of ``resident``, who has given up ``sought`` seats."""

    id: ReplacementId
    occurrence: OccurrenceId
    resident: ResidentId
    sought: int
    found: int
    search: Search
    at: datetime
    widened_at: datetime | None = None  # when residents were last asked

    @property
    def missing(self) -> int:
        """Seats that nobody has taken yet."""
        return self.sought - self.found

    def wants_a_wave(self, now: datetime) -> bool:
        """Whether those asked last have had their time to answer."""
        return self.widened_at is None or now - self.widened_at >= WIDENED_EVERY


class Reply(StrEnum):
    """What came of an invitation."""

    NONE = "none"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A resident asked whether they would come to an occurrence; once for each, whoever's place it is."""

    occurrence: OccurrenceId
    resident: ResidentId
    reply: Reply
    at: datetime
