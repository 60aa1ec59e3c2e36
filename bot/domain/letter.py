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
    PROPOSAL_APPROVED = "proposal-approved"
    PROPOSAL_DECLINED = "proposal-declined"
    WOULD_YOU_COME = "would-you-come"  # to what somebody would start
    PROPOSAL_HAPPENS = "proposal-happens"  # to whoever proposed it
    SEATED = "seated"  # to whoever said that they would come
    PROPOSAL_ENDED = "proposal-ended"
    PROPOSAL_OFF = "proposal-off"  # to whoever said that they would come, or another time
    START_ONE = "start-one"  # to one of those who wish the same
    COMPANION_ASK = "companion-ask"
    COMPANION_FOUND = "companion-found"
    COMPANION_NONE = "companion-none"
    COMPANION_OVER = "companion-over"


# Below these stand "why do I get this?" and "less of this", and they count against the weekly limit.
UNASKED: Final = frozenset(
    {Kind.INVITATION, Kind.NEWS, Kind.DIGEST, Kind.WOULD_YOU_COME, Kind.START_ONE, Kind.COMPANION_ASK}
)
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
    reader: ResidentId  # in whose chat it is read: the resident's own, or of who answers for them
    channel: Channel
    chat_id: int
    kind: Kind
    about: int  # the number of what it speaks of: a sign-up, a ticket …, by its kind
    facts: dict[str, str]  # codes and numbers, never words or names
    attempts: int
    expires_at: datetime | None
