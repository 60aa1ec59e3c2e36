"""Occurrences with their activities, and how many seats are held."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, Select, case, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.activity import Activity, ActivityId, Occurrence, OccurrenceId, Role
from bot.domain.needs import Ages, Need
from bot.domain.place import Point
from bot.domain.signup import HOLDS, Seat
from bot.storage.columns import CHUNK
from bot.storage.tables import activities, occurrences, signups


class Occurrences:
    """Each time that something happens."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def get(self, wanted: OccurrenceId, *, lock: bool = False) -> Occurrence | None:
        """One occurrence; with ``lock`` nobody else gives or frees a seat of it until the end of this transaction."""
        if lock:  # SQLite's one writer needs none, see BEGIN IMMEDIATE
            await self.connection.execute(select(occurrences.c.id).where(occurrences.c.id == wanted).with_for_update())
        row = (await self.connection.execute(_with_seats().where(occurrences.c.id == wanted))).one_or_none()
        return occurrence_of(row) if row else None

    async def coming(
        self, municipality: str, earliest: datetime, latest: datetime, *, most: int = 2000
    ) -> Sequence[Occurrence]:
        """What starts in that municipality from ``earliest`` and before ``latest``, soonest first; none cancelled."""
        rows = await self.connection.execute(
            _with_seats()
            .where(
                activities.c.municipality == municipality,
                activities.c.withdrawn.is_(False),
                occurrences.c.cancelled.is_(False),
                occurrences.c.starts_at >= earliest,
                occurrences.c.starts_at < latest,
            )
            .order_by(occurrences.c.starts_at, occurrences.c.id)
            .limit(most)
        )
        return [occurrence_of(row) for row in rows]

    async def all_coming(self, earliest: datetime) -> AsyncIterator[list[Occurrence]]:
        """What starts from ``earliest`` on, in every municipality, some at a time; none cancelled or withdrawn."""
        last, activities_read = 0, dict[int, Activity]()
        while True:
            wanted = _with_seats().where(*_on(earliest), occurrences.c.id > last)
            rows = (await self.connection.execute(wanted.order_by(occurrences.c.id).limit(CHUNK))).all()
            if not rows:
                return
            yield [occurrence_of(row, activities_read) for row in rows]
            last = rows[-1].occurrence_id

    async def coming_of(
        self, wanted: Sequence[OccurrenceId], of: Sequence[ActivityId], earliest: datetime
    ) -> Sequence[Occurrence]:
        """The same of those occurrences, and of all those of the activities ``of``."""
        found: dict[OccurrenceId, Occurrence] = {}
        activities_read: dict[int, Activity] = {}
        for column, numbers in ((occurrences.c.id, wanted), (occurrences.c.activity_id, of)):
            for at in range(0, len(numbers), CHUNK):
                some = column.in_(numbers[at : at + CHUNK])
                rows = await self.connection.execute(_with_seats().where(*_on(earliest), some))
                found |= {one.id: one for one in (occurrence_of(row, activities_read) for row in rows)}
        return list(found.values())

    async def attended(self, earliest: datetime, latest: datetime) -> Sequence[Occurrence]:
        """What starts after ``earliest`` and not after ``latest`` and has a seat taken; none cancelled."""
        taken = exists().where(signups.c.occurrence_id == occurrences.c.id, signups.c.seat == Seat.TAKEN.value)
        rows = await self.connection.execute(
            _with_seats()
            .where(
                activities.c.withdrawn.is_(False),
                occurrences.c.cancelled.is_(False),
                occurrences.c.starts_at > earliest,
                occurrences.c.starts_at <= latest,
                taken,
            )
            .order_by(occurrences.c.starts_at, occurrences.c.id)
        )
        return [occurrence_of(row) for row in rows]


def _on(earliest: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        activities.c.withdrawn.is_(False),
        occurrences.c.cancelled.is_(False),
        occurrences.c.starts_at >= earliest,
    )


def _with_seats() -> Select[Any]:
    held = signups.c.seat.in_([seat.value for seat in HOLDS])
    taken = _sum(case((held, signups.c.party), else_=signups.c.gathered)).label("taken")
    waiting = _sum(case((signups.c.seat == Seat.WAITING.value, signups.c.party), else_=0)).label("waiting")
    return select(
        occurrences.c.id.label("occurrence_id"),
        occurrences.c.starts_at,
        occurrences.c.ends_at,
        occurrences.c.capacity,
        occurrences.c.cancelled,
        taken,
        waiting,
        *(column for column in activities.c if column.name != "digest"),
    ).join_from(occurrences, activities)


def _sum(seats: ColumnElement[int]) -> Any:
    """Over all sign-ups of the occurrence."""
    return (
        select(func.coalesce(func.sum(seats), 0))
        .where(signups.c.occurrence_id == occurrences.c.id)
        .correlate(occurrences)
        .scalar_subquery()
    )


def occurrence_of(row: Row[Any], activities_read: dict[int, Activity] | None = None) -> Occurrence:
    """The noun of a row that ``_with_seats`` selects; an activity that was read before is taken from there."""
    read = {} if activities_read is None else activities_read
    if row.id not in read:
        read[row.id] = _activity(row)
    return Occurrence(
        id=OccurrenceId(row.occurrence_id),
        activity=read[row.id],
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        capacity=row.capacity,
        cancelled=row.cancelled,
        taken=row.taken,
        waiting=row.waiting,
    )


def _activity(row: Row[Any]) -> Activity:
    return Activity(
        id=ActivityId(row.id),
        municipality=row.municipality,
        title=row.title,
        description=row.description,
        organiser=row.organiser,
        place_name=row.place_name,
        address=row.address,
        point=Point(row.latitude, row.longitude) if row.latitude is not None else None,
        zone=ZoneInfo(row.zone),
        role=Role(row.role),
        topics=frozenset(row.topics),
        cost=row.cost,
        currency=row.currency,
        url=row.url,
        demo=row.demo,
        ages=Ages(row.youngest, row.oldest),
        languages=frozenset(row.languages),
        access=frozenset(map(Need, row.access)),
        seen_at=row.seen_at,
        cancel_by=None if row.cancel_by_s is None else timedelta(seconds=row.cancel_by_s),
    )
