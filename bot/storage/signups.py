"""Sign-ups: who has a place where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, String, cast, exists, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.activity import ActivityId, OccurrenceId
from bot.domain.resident import ResidentId
from bot.domain.signup import Seat, Signup, SignupId
from bot.storage.changes import Changes, Noun
from bot.storage.tables import activities, occurrences, outbox, signups


class Signups:
    """Places in occurrences. Whoever changes one holds the lock of its occurrence."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def get(self, wanted: SignupId) -> Signup | None:
        row = (await self.connection.execute(select(signups).where(signups.c.id == wanted))).one_or_none()
        return _signup(row) if row else None

    async def of(self, resident: ResidentId, occurrence: OccurrenceId) -> Signup | None:
        """That person's sign-up for that occurrence, whatever became of it."""
        found = await self.connection.execute(
            select(signups).where(signups.c.resident_id == resident, signups.c.occurrence_id == occurrence)
        )
        row = found.one_or_none()
        return _signup(row) if row else None

    async def add(
        self, resident: ResidentId, occurrence: OccurrenceId, seat: Seat, now: datetime, *, party: int = 1
    ) -> Signup:
        made = await self.connection.execute(
            insert(signups)
            .values(
                resident_id=resident,
                occurrence_id=occurrence,
                seat=seat.value,
                created_at=now,
                queued_at=now,
                party=party,
            )
            .returning(signups)
        )
        signup = _signup(made.one())
        await Changes(self.connection).note(Noun.OCCURRENCE, [occurrence])
        return signup

    async def change(self, signup: Signup) -> None:
        """Keep the sign-up as it is now."""
        await self.connection.execute(
            update(signups)
            .where(signups.c.id == signup.id)
            .values(
                seat=signup.seat.value,
                created_at=signup.created_at,
                queued_at=signup.queued_at,
                offered_until=signup.offered_until,
                confirmed_at=signup.confirmed_at,
                rating=signup.rating,
                party=signup.party,
                gathered=signup.gathered,
            )
        )
        await Changes(self.connection).note(Noun.OCCURRENCE, [signup.occurrence])

    async def position(self, signup: Signup) -> int:
        """The number on the waitlist, 1 the first; everybody of the parties before counts."""
        earlier = await self.connection.execute(
            select(func.coalesce(func.sum(signups.c.party), 0))
            .select_from(signups)
            .where(
                signups.c.occurrence_id == signup.occurrence,
                signups.c.seat == Seat.WAITING.value,
                (signups.c.queued_at < signup.queued_at)
                | ((signups.c.queued_at == signup.queued_at) & (signups.c.id < signup.id)),
            )
        )
        return int(earlier.scalar_one()) + 1

    async def ahead_of(self, resident: ResidentId, seats: Iterable[Seat], now: datetime) -> Sequence[Signup]:
        """Their sign-ups still to come that stand so, soonest first."""
        rows = await self.connection.execute(
            select(signups)
            .join(occurrences, occurrences.c.id == signups.c.occurrence_id)
            .where(
                signups.c.resident_id == resident,
                signups.c.seat.in_([seat.value for seat in seats]),
                occurrences.c.starts_at > now,
            )
            .order_by(occurrences.c.starts_at, signups.c.id)
        )
        return [_signup(row) for row in rows]

    async def activities_of(self, resident: ResidentId) -> Sequence[ActivityId]:
        """The activities they ever signed up for."""
        rows = await self.connection.execute(
            select(occurrences.c.activity_id)
            .distinct()
            .join(signups, occurrences.c.id == signups.c.occurrence_id)
            .where(signups.c.resident_id == resident)
            .order_by(occurrences.c.activity_id)
        )
        return [ActivityId(row.activity_id) for row in rows]

    async def went(self, since: datetime) -> Mapping[ResidentId, frozenset[str]]:
        """For everybody who went anywhere since then, or holds a seat, the topics of it all."""
        rows = await self.connection.execute(
            select(signups.c.resident_id, activities.c.topics)
            .join_from(signups, occurrences)
            .join(activities)
            .where(
                signups.c.resident_id.is_not(None),
                occurrences.c.starts_at >= since,
                signups.c.seat.in_([Seat.TAKEN.value, Seat.ATTENDED.value]),
            )
        )
        topics: dict[ResidentId, set[str]] = {}
        for row in rows:
            topics.setdefault(ResidentId(row.resident_id), set()).update(row.topics)
        return {resident: frozenset(found) for resident, found in topics.items()}

    async def came(self, resident: ResidentId, now: datetime, *, most: int) -> Sequence[Seat]:
        """Whether they were there or not, wherever seats are few and they told it, the last first."""
        rows = await self.connection.execute(
            select(signups.c.seat)
            .join_from(signups, occurrences)
            .where(
                signups.c.resident_id == resident,
                signups.c.seat.in_([Seat.ATTENDED.value, Seat.MISSED.value]),
                occurrences.c.capacity.is_not(None),
                occurrences.c.starts_at <= now,
            )
            .order_by(occurrences.c.starts_at.desc(), signups.c.id.desc())
            .limit(most)
        )
        return [Seat(row.seat) for row in rows]

    async def at(self, occurrence: OccurrenceId, seats: Iterable[Seat]) -> Sequence[Signup]:
        """The sign-ups of one occurrence that stand so, first come first."""
        rows = await self.connection.execute(
            select(signups)
            .where(signups.c.occurrence_id == occurrence, signups.c.seat.in_([seat.value for seat in seats]))
            .order_by(signups.c.queued_at, signups.c.id)
        )
        return [_signup(row) for row in rows]

    async def unreminded(self, occurrence: OccurrenceId, made_before: datetime, about: str) -> Sequence[Signup]:
        """Seats of that occurrence taken before that moment whose letter ``about:<signup>`` was never laid.

        ``about`` ends in a colon; the sign-up's number follows it in the letter's dedupe key.
        """
        laid = exists().where(outbox.c.dedupe_key == literal(about) + cast(signups.c.id, String))
        rows = await self.connection.execute(
            select(signups)
            .where(
                signups.c.occurrence_id == occurrence,
                signups.c.seat == Seat.TAKEN.value,
                signups.c.resident_id.is_not(None),
                signups.c.created_at < made_before,
                ~laid,
            )
            .order_by(signups.c.id)
        )
        return [_signup(row) for row in rows]

    async def gathering(self, latest: datetime) -> Sequence[OccurrenceId]:
        """Occurrences that start before ``latest`` and still keep seats for a party that waits."""
        rows = await self.connection.execute(
            select(signups.c.occurrence_id)
            .distinct()
            .join(occurrences, occurrences.c.id == signups.c.occurrence_id)
            .where(signups.c.gathered > 0, occurrences.c.cancelled.is_(False), occurrences.c.starts_at < latest)
            .order_by(signups.c.occurrence_id)
        )
        return [OccurrenceId(row.occurrence_id) for row in rows]

    async def offers_expired(self, now: datetime, *, most: int) -> Sequence[Signup]:
        """Offers whose time is up."""
        rows = await self.connection.execute(
            select(signups)
            .where(signups.c.seat == Seat.OFFERED.value, signups.c.offered_until <= now)
            .order_by(signups.c.offered_until, signups.c.id)
            .limit(most)
        )
        return [_signup(row) for row in rows]


def _signup(row: Row[Any]) -> Signup:
    return Signup(
        id=SignupId(row.id),
        occurrence=OccurrenceId(row.occurrence_id),
        resident=ResidentId(row.resident_id) if row.resident_id is not None else None,
        seat=Seat(row.seat),
        created_at=row.created_at,
        queued_at=row.queued_at,
        offered_until=row.offered_until,
        confirmed_at=row.confirmed_at,
        rating=row.rating,
        party=row.party,
        gathered=row.gathered,
    )
