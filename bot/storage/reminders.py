"""Who looks forward to what, as far as it decides when they are reminded of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.activity import OccurrenceId
from bot.domain.contact import UNCHOSEN, Contact
from bot.domain.letter import Kind
from bot.domain.resident import ResidentId
from bot.domain.signup import Seat, SignupId
from bot.storage import contact
from bot.storage.tables import activities, occurrences, outbox, residents, signups


class Awaited(NamedTuple):
    """A seat that somebody has: since when, how they want to be written to, when they were last reminded of it."""

    signup: SignupId
    resident: ResidentId
    occurrence: OccurrenceId
    since: datetime
    contact: Contact
    told_at: datetime | None


class Reminders:
    """Seats to be reminded of."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def awaited(self, now: datetime, usual: timedelta, longest: timedelta) -> Sequence[Awaited]:
        """The seats taken in what starts within ``usual``, and within ``longest`` where reminders may come earlier:
        of those who chose their own, and where giving up a seat is free for a time only.
        """
        earlier = or_(
            occurrences.c.starts_at <= now + usual,
            residents.c.leads.is_not(None),
            activities.c.cancel_by_s.is_not(None),
        )
        rows = await self.connection.execute(
            _awaited().where(occurrences.c.starts_at > now, occurrences.c.starts_at <= now + longest, earlier)
        )
        return [_seat(row) for row in rows]

    async def awaited_by(self, wanted: Collection[SignupId]) -> Sequence[Awaited]:
        """The same of these, as they are now; those that were given up are left out."""
        rows = await self.connection.execute(_awaited().where(signups.c.id.in_(wanted)))
        return [_seat(row) for row in rows]


def _awaited() -> Select[Any]:
    told_at = (
        select(func.max(outbox.c.not_before))
        .where(
            outbox.c.about == signups.c.id,
            outbox.c.kind == Kind.REMINDER.value,
            outbox.c.expires_at == occurrences.c.starts_at,  # a start that was moved is reminded of anew
        )
        .correlate(signups, occurrences)
        .scalar_subquery()
    )
    return (
        select(
            signups.c.id,
            signups.c.resident_id,
            signups.c.occurrence_id,
            signups.c.created_at,
            *(residents.c[name] for name in contact.written(UNCHOSEN)),
            told_at.label("told_at"),
        )
        .join_from(signups, occurrences, occurrences.c.id == signups.c.occurrence_id)
        .join(activities, activities.c.id == occurrences.c.activity_id)
        .join(residents, residents.c.id == signups.c.resident_id)
        .where(
            signups.c.seat == Seat.TAKEN.value,
            occurrences.c.cancelled.is_(False),
            activities.c.withdrawn.is_(False),
        )
        .order_by(occurrences.c.starts_at, signups.c.id)
    )


def _seat(row: Any) -> Awaited:
    return Awaited(
        SignupId(row.id),
        ResidentId(row.resident_id),
        OccurrenceId(row.occurrence_id),
        row.created_at,
        contact.read(row._mapping),
        row.told_at,
    )
