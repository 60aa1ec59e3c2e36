"""A sign-up: one resident's place in one occurrence, from asking to having been there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple, NewType
from zoneinfo import ZoneInfo

from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.local_time import QuietHours
from bot.domain.resident import ResidentId
from bot.errors import Outdated

SignupId = NewType("SignupId", int)


class Seat(StrEnum):
    """Where a sign-up stands."""

    TAKEN = "taken"
    WAITING = "waiting"
    OFFERED = "offered"  # a freed seat is held for them until they answer or it expires
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    ATTENDED = "attended"
    MISSED = "missed"


NEXT: Final[dict[Seat, frozenset[Seat]]] = {
    Seat.TAKEN: frozenset({Seat.CANCELLED, Seat.ATTENDED, Seat.MISSED}),
    Seat.WAITING: frozenset({Seat.OFFERED, Seat.TAKEN, Seat.CANCELLED}),
    Seat.OFFERED: frozenset({Seat.TAKEN, Seat.DECLINED, Seat.EXPIRED, Seat.CANCELLED}),
    Seat.DECLINED: frozenset({Seat.TAKEN, Seat.WAITING}),
    Seat.EXPIRED: frozenset({Seat.TAKEN, Seat.WAITING}),
    Seat.CANCELLED: frozenset({Seat.TAKEN, Seat.WAITING}),
    Seat.ATTENDED: frozenset({Seat.MISSED}),
    Seat.MISSED: frozenset({Seat.ATTENDED}),
}

HOLDS: Final = frozenset({Seat.TAKEN, Seat.OFFERED, Seat.ATTENDED, Seat.MISSED})  # these count against the capacity
LIVE: Final = frozenset({Seat.TAKEN, Seat.WAITING, Seat.OFFERED})  # these still look forward to it


@dataclass(frozen=True, slots=True)
class Signup:
    """``created_at`` is since when it stands as it does; ``queued_at`` orders the waitlist, first come first."""

    id: SignupId
    occurrence: OccurrenceId
    resident: ResidentId | None  # None: erased; the seat stays in the counts
    seat: Seat
    created_at: datetime
    queued_at: datetime
    offered_until: datetime | None = None
    confirmed_at: datetime | None = None  # answered a reminder with "coming"
    rating: int | None = None  # 1 not good, 2 fine, 3 good
    party: int = 1  # how many come, themselves included
    gathered: int = 0  # seats kept so far for a party that waits until there are enough for all of it

    @property
    def seats(self) -> int:
        """How many seats nobody else gets because of it."""
        return self.party if self.seat in HOLDS else self.gathered

    def to(self, seat: Seat, *, offered_until: datetime | None = None) -> Signup:
        """The same sign-up one step on; a step that the life cycle does not know is outdated."""
        if seat not in NEXT[self.seat]:
            raise Outdated(f"{self.seat} cannot become {seat}")
        return replace(self, seat=seat, offered_until=offered_until, gathered=0)


MOST_PARTY: Final = 10
OFFER_LASTS: Final = timedelta(hours=24)
OFFER_ENDS_BEFORE: Final = timedelta(hours=1)  # no offer is open in the last hour before the start
OFFER_AT_LEAST: Final = timedelta(minutes=15)
GATHERS_UNTIL: Final = timedelta(hours=36)  # before the start; then there is a day left to ask those who fit


class Offer(NamedTuple):
    """When somebody is told of a freed seat, and until when it is held for them."""

    told_at: datetime
    until: datetime


def offer_at(now: datetime, starts_at: datetime, quiet: QuietHours, zone: ZoneInfo) -> Offer | None:
    """The offer that may be made now to somebody with these quiet hours; None when there is no time left to ask.

    Hours in which they are left in peace do not count as time to answer.
    """
    told_at = quiet.next_open(now, zone)
    until = min(told_at + OFFER_LASTS, starts_at - OFFER_ENDS_BEFORE)
    return Offer(told_at, until) if quiet.last_open(until, zone) - told_at >= OFFER_AT_LEAST else None


def due_to(signup: Signup, room: int, *, gathers: bool) -> int:
    """How many seats the next in line gets of ``room`` and of those gathered for them before.

    All of the party, if there are enough. Else, as long as the party ``gathers``, those that there are: they are
    kept for it, so that small parties do not overtake it for ever. Otherwise none.
    """
    there = max(room + signup.gathered, 0)
    if there >= signup.party:
        return signup.party
    return there if gathers else 0


def free_to_cancel_until(occurrence: Occurrence) -> datetime | None:
    """Until when a seat can be given up with nothing to be sorry for; None when the organiser set no such moment.

    Given up later it is freed all the same.
    """
    cancel_by = occurrence.activity.cancel_by
    return None if cancel_by is None else occurrence.starts_at - cancel_by
