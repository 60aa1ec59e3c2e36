"""What one resident told, as far as it decides what is suggested to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.activity import ActivityId, OccurrenceId, Role
from bot.domain.availability import Availability, Days, Week
from bot.domain.needs import EVERYBODY, Ages, Need
from bot.domain.place import Point


@dataclass(frozen=True, slots=True)
class Wishes:
    """Everything a suggestion depends on besides the world; only ``now`` must be told.

    A confidence is above 0 and at most 1. Refuses a moment without offset, other confidences, and a topic liked
    and disliked at once.
    """

    now: datetime  # aware, UTC
    likes: Mapping[str, float] = field(default_factory=dict, hash=False)  # topic: how surely it is liked
    dislikes: frozenset[str] = frozenset()
    availability: Availability | None = None  # None: has not said when
    home: Point | None = None
    reach_m: float | None = None  # farther than this they do not go; None: has not said
    municipalities: frozenset[str] = frozenset()  # slugs of those within reach; empty: any
    needs: frozenset[Need] = frozenset()
    ages: Ages = EVERYBODY  # EVERYBODY: has not said
    languages: frozenset[str] = frozenset()  # those they speak; empty: has not said
    role: Role | None = None  # None: to take part or to help
    days: Days | None = None  # starts on these days only
    starts_in: Week | None = None  # starts in one of these hours only
    only: frozenset[ActivityId] | None = None  # one of these; None: any
    hidden: frozenset[OccurrenceId] = frozenset()  # has a place in these, or has been shown them
    declined: frozenset[ActivityId] = frozenset()  # said no to these
    skipped: frozenset[OccurrenceId] = frozenset()  # not at these times; the activity may be at others
    known: frozenset[ActivityId] = frozenset()  # was there, or was shown it on another day
    wrong_times: Week = field(default_factory=Week)  # hours they called wrong
    kin: Mapping[str, float] = field(default_factory=dict, hash=False)  # topic: share of those alike who go, 0 to 1

    def __post_init__(self) -> None:
        if self.now.tzinfo is None:
            raise ValueError("a moment needs an offset")
        if not all(0 < confidence <= 1 for confidence in self.likes.values()):
            raise ValueError("a confidence is above 0 and at most 1")
        if self.dislikes & self.likes.keys():
            raise ValueError("liked and disliked at once")
