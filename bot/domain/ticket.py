"""A ticket: a talk that is handed over to a human, until one of them closes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NewType, Self

from bot.domain.resident import ResidentId
from bot.errors import Outdated

TicketId = NewType("TicketId", int)
EntryId = NewType("EntryId", int)

# UTF-16 units, as Telegram counts: with the name of who answers above it, it is one message.
LONGEST_WORDS: Final = 3_800
LONGEST_STAFF_NAME: Final = 80
MOST_UNANSWERED: Final = 30  # messages of a resident before somebody answers
LONG_SILENCE: Final = timedelta(hours=1)  # after it, a resident is told again where their words go


class Subject(StrEnum):
    """What somebody wants to talk about; each has the text ``handover-about-<subject>``."""

    SIGNUP = "signup"
    TRANSPORT = "transport"
    INCIDENT = "incident"
    USING = "using"
    OTHER = "other"


class State(StrEnum):
    """Where a ticket stands."""

    WAITING = "waiting"  # nobody has it yet
    TAKEN = "taken"
    ESCALATED = "escalated"  # nobody answered for a working day
    CLOSED = "closed"


NEXT: Final[Mapping[State, frozenset[State]]] = {
    State.WAITING: frozenset({State.TAKEN, State.ESCALATED, State.CLOSED}),
    State.TAKEN: frozenset({State.TAKEN, State.ESCALATED, State.CLOSED}),
    State.ESCALATED: frozenset({State.TAKEN, State.CLOSED}),
    State.CLOSED: frozenset(),
}


class Author(StrEnum):
    """Who did something."""

    RESIDENT = "resident"
    STAFF = "staff"


class Act(StrEnum):
    """What was done."""

    WROTE = "wrote"
    TOOK = "took"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Ticket:
    """One talk with a human. ``waiting_since`` is when the oldest words came that nobody has answered."""

    id: TicketId
    resident: ResidentId
    municipality: str
    subject: Subject
    shares: bool  # they agreed that what they told may be seen
    state: State
    at: datetime
    staff: str = ""  # who has it; empty: nobody yet
    waiting_since: datetime | None = None
    escalated_at: datetime | None = None  # of the words that wait now
    alerted_at: datetime | None = None  # staff were told that it waits, or that it is escalated
    closed_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.state is not State.CLOSED

    def asked(self, now: datetime) -> Self:
        """The resident wrote more."""
        return self if self.waiting_since is not None else replace(self, waiting_since=now, alerted_at=None)

    def taken(self, staff: str) -> Self:
        """Somebody of staff has it, in place of whoever had it; Outdated when it is closed."""
        return replace(self._to(State.TAKEN), staff=staff)

    def answered(self, staff: str) -> Self:
        """Somebody of staff answered everything that was asked; Outdated when it is closed."""
        return replace(self.taken(staff), waiting_since=None, escalated_at=None)

    def escalated(self, now: datetime) -> Self:
        """Nobody answered in time; Outdated when it was escalated before."""
        return replace(self._to(State.ESCALATED), escalated_at=now, alerted_at=None)

    def closed(self, now: datetime) -> Self:
        """It is over; Outdated when it was before."""
        return replace(self._to(State.CLOSED), closed_at=now, waiting_since=None)

    def alerted(self, now: datetime) -> Self:
        """Staff were told of it as it is."""
        return replace(self, alerted_at=now)

    def _to(self, state: State) -> Self:
        if state not in NEXT[self.state]:
            raise Outdated(f"ticket: {self.state} to {state}")
        return replace(self, state=state)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that was done in a ticket, with who and when. ``name`` is of staff; words are deleted in time."""

    id: EntryId
    ticket: TicketId
    author: Author
    act: Act
    name: str
    body: str
    at: datetime


def is_too_long(words: str) -> bool:
    """Whether it does not fit in one message with the name of who wrote it."""
    return len(words.encode("utf-16-le")) // 2 > LONGEST_WORDS
