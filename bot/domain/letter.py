"""A letter: a message to somebody who did not just speak, one row of the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, NewType

from bot.domain.resident import Channel, ResidentId

LetterId = NewType("LetterId", int)


class Kind(StrEnum):
    """What a letter tells; each has its texts ``letter-<kind>`` and its answers."""

    REMINDER = "reminder"
    OFFER = "offer"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    AFTERWARDS = "afterwards"
    TICKET_ANSWER = "ticket-answer"
    TICKET_CLOSED = "ticket-closed"
    TICKET_ESCALATED = "ticket-escalated"
    REPLACED = "replaced"  # somebody has come in their place
    INVITATION = "invitation"
    NEWS = "news"  # something that meets a wish which nothing met
    DIGEST = "digest"
    STILL_THERE = "still-there"


# Below these stand "why do I get this?" and "less of this", and they count against the weekly limit.
UNASKED: Final = frozenset({Kind.NEWS, Kind.DIGEST})
LIMITED: Final = UNASKED - {Kind.DIGEST}  # a digest has a yes of its own: it takes up room, and needs none


class State(StrEnum):
    """Where a letter stands. After a crash only ``SENDING`` is in doubt."""

    READY = "ready"
    LEASED = "leased"  # a courier holds it, surely unsent
    SENDING = "sending"  # the intent is committed
    SENT = "sent"
    DROPPED = "dropped"  # no longer true, or no longer wanted
    FAILED = "failed"  # refused for good, or too often


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter as the courier holds it."""

    id: LetterId
    resident: ResidentId
    channel: Channel
    chat_id: int
    kind: Kind
    about: int  # the number of what it speaks of: a sign-up, a ticket …, by its kind
    facts: dict[str, str]  # codes and numbers, never words or names
    attempts: int
    expires_at: datetime | None
