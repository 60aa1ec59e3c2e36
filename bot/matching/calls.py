"""A call for helpers, whom it may reach, and why somebody is left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.availability import Availability
from bot.domain.needs import EVERYBODY, Ages, Need
from bot.domain.place import Point
from bot.domain.resident import Reach, ResidentId


@dataclass(frozen=True, slots=True)
class Callee:
    """What is known of a resident, as far as it decides whether a call reaches them.

    Confidences count in hundredths, ``reach_m`` in whole metres, moments in whole seconds, places in
    millionths of a degree.
    """

    id: ResidentId
    municipality: str
    likes: Mapping[str, float] = field(default_factory=dict, hash=False)  # topic: how surely it is liked
    dislikes: frozenset[str] = frozenset()
    availability: Availability | None = None  # None: has not said when
    home: Point | None = None
    reach_m: float | None = None  # farther than this they do not go; None: has not said
    needs: frozenset[Need] = frozenset()
    ages: Ages = EVERYBODY  # EVERYBODY: has not said
    languages: frozenset[str] = frozenset()  # those they speak; empty: has not said
    consents: bool = False  # agreed to be asked for help
    reach: Reach = Reach.OPEN
    paused_until: datetime | None = None  # aware
    budget: int = 1  # contacts left at this moment
    asked_at: datetime | None = None  # aware; when they were last asked for help


@dataclass(frozen=True, slots=True)
class Call:
    """Whom and what a call for helpers is about, and the moment at which it is made."""

    now: datetime  # aware, UTC
    topics: frozenset[str] = frozenset()  # any of these will do; empty: it is about none
    municipalities: frozenset[str] = frozenset()  # slugs of those whose residents are asked; empty: any
    starts: datetime | None = None  # aware, on the clock of the place; None: at any time
    ends: datetime | None = None
    point: Point | None = None
    meets: frozenset[Need] = frozenset()  # every need that is met there
    ages: Ages = EVERYBODY
    languages: frozenset[str] = frozenset()  # spoken there; empty: not told
    asked: frozenset[ResidentId] = frozenset()  # already asked for this call


class Exclusion(StrEnum):
    """Why a resident of the municipality is not asked: the first that holds, in this order."""

    NO_CONSENT = "no-consent"
    BLOCKED = "blocked"
    STOPPED = "stopped"
    PAUSED = "paused"
    ASKED = "asked"
    NO_BUDGET = "no-budget"
    LANGUAGE = "language"
    NEEDS = "needs"
    TOPIC = "topic"  # likes nothing of the kind
    AGES = "ages"
    TIME = "time"
    DISTANCE = "distance"
    DISLIKED = "disliked"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A resident to ask, with the points that put them there."""

    resident: ResidentId
    points: float
    distance_m: float | None


@dataclass(frozen=True, slots=True)
class Preview:
    """How many a call reaches, and how many not, by the first reason."""

    reached: int
    excluded: Mapping[Exclusion, int]
