"""A no to a suggestion, and why: what the next suggestions learn from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.activity import ActivityId
from bot.domain.availability import Week


class Why(StrEnum):
    """What was wrong with a suggestion."""

    TOPIC = "topic"  # not my thing
    TIME = "time"
    DISTANCE = "distance"


@dataclass(frozen=True, slots=True)
class Dismissal:
    """One resident's no to one activity."""

    activity: ActivityId
    why: Why
    at: datetime
    hours: Week | None = None  # those of the occurrence, where the time was wrong
