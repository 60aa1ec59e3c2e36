"""Activities and their occurrences: what happens, where, and each time that it happens."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import Final, NewType
from zoneinfo import ZoneInfo

from bot.domain.needs import EVERYBODY, Ages, Need
from bot.domain.place import Point

ActivityId = NewType("ActivityId", int)
OccurrenceId = NewType("OccurrenceId", int)
LASTS: Final = timedelta(hours=2)  # what has no end is taken to last so long


class Role(StrEnum):
    """Whether one comes to take part or to help."""

    JOIN = "join"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Activity:
    """What happens, without its times."""

    id: ActivityId
    municipality: str
    title: str
    description: str
    organiser: str
    place_name: str
    address: str
    point: Point | None
    zone: ZoneInfo
    role: Role
    topics: frozenset[str]
    cost: int | None  # the smallest unit of currency; 0 is free, None not told
    currency: str  # ISO 4217
    url: str
    demo: bool = False
    ages: Ages = EVERYBODY
    languages: frozenset[str] = frozenset()  # spoken there; empty: not told
    access: frozenset[Need] = frozenset()  # needs it meets; FREE follows from the cost
    seen_at: datetime | None = None  # when its organiser last said that it is on
    cancel_by: timedelta | None = None  # how long before the start a seat should be given up; None: not told

    @property
    def meets(self) -> frozenset[Need]:
        """Every need that it meets."""
        return self.access | {Need.FREE} if self.cost == 0 else self.access - {Need.FREE}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that an activity happens."""

    id: OccurrenceId
    activity: Activity
    starts_at: datetime  # aware, UTC
    ends_at: datetime | None
    capacity: int | None  # None: as many as come
    cancelled: bool = False
    taken: int = 0  # seats held: those offered and those gathered for a party among them
    waiting: int = 0  # persons, not parties

    @property
    def free(self) -> int | None:
        """Seats that may be taken; None when there is no limit."""
        return None if self.capacity is None else max(self.capacity - self.taken, 0)

    @property
    def all_day(self) -> bool:
        """Whether it lasts whole days, as what comes without hours is kept: midnight to midnight."""
        end = self.local_end()
        return end is not None and self.local_start().time() == end.time() == time(0)

    def clashes(self, other: Occurrence) -> bool:
        """Whether nobody can be at both for the whole time. What lasts whole days leaves room for other things."""
        if self.id == other.id or self.all_day or other.all_day:
            return False
        return self.starts_at < other.over_at and other.starts_at < self.over_at

    @property
    def over_at(self) -> datetime:
        """When it ends, as far as is known."""
        return self.ends_at or self.starts_at + LASTS

    @property
    def reminded_of(self) -> datetime:
        """The moment that reminders count back from: the start, or noon of what lasts all day."""
        if not self.all_day:
            return self.starts_at
        return self.local_start().replace(hour=12).astimezone(UTC)

    def local_start(self) -> datetime:
        """The start on the clock of the place."""
        return self.starts_at.astimezone(self.activity.zone)

    def local_end(self) -> datetime | None:
        """The end on the clock of the place."""
        return self.ends_at.astimezone(self.activity.zone) if self.ends_at else None


@dataclass(frozen=True, slots=True)
class TimeRecord:
    """One occurrence as a source tells it; ``key`` tells it from its siblings for ever."""

    key: str
    starts_at: datetime  # aware, UTC
    ends_at: datetime | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class ActivityRecord:
    """One activity as a source tells it, before it is stored. ``line`` is where, 1 the first."""

    key: str  # stable within the source: an iCalendar UID, a row's id
    title: str
    line: int
    description: str = ""
    organiser: str = ""
    place_name: str = ""
    address: str = ""
    point: Point | None = None
    role: Role = Role.JOIN
    categories: tuple[str, ...] = ()
    cost: int | None = None
    currency: str = "NOK"
    url: str = ""
    capacity: int | None = None
    ages: Ages = EVERYBODY
    languages: frozenset[str] = frozenset()
    access: frozenset[Need] = frozenset()
    cancel_by: timedelta | None = None  # how long before the start a seat should be given up
    times: tuple[TimeRecord, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why something of a source was left out: a code of ``import-flaw-…``, and where."""

    line: int
    key: str
    reason: str
    detail: str = ""
