"""Activities as their sources tell them, and the times that a source gives them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.activity import ActivityId, ActivityRecord, OccurrenceId, TimeRecord
from bot.domain.place import Point
from bot.storage.changes import Changes, Noun
from bot.storage.tables import activities, occurrences

SECOND: Final = timedelta(seconds=1)
NEWS_OF_BEING_SEEN: Final = timedelta(days=7)  # well within what suggestions call fresh


@dataclass(frozen=True, slots=True)
class Known:
    """An activity as it was last imported, as far as an import needs it."""

    id: ActivityId
    key: str
    digest: str
    place: tuple[str, str, Point | None]
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class KnownTime:
    """A stored occurrence, as far as an import needs it."""

    id: OccurrenceId
    key: str
    starts_at: datetime
    ends_at: datetime | None
    capacity: int | None
    cancelled: bool

    def coming(self, now: datetime) -> bool:
        """Whether it lies ahead and people may count on it."""
        return self.starts_at > now and not self.cancelled

    def agrees(self, told: TimeRecord, capacity: int | None) -> bool:
        """Whether the source still says the same of it."""
        known = (self.key, self.starts_at, self.ends_at, self.cancelled, self.capacity)
        return known == (told.key, told.starts_at, told.ends_at, told.cancelled, capacity)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """One coming time of an activity that another source lists."""

    source: str
    key: str
    title: str
    organiser: str
    place: tuple[str, str, Point | None]
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class Listing:
    """An activity to be stored: what its source says, and what was made of it."""

    record: ActivityRecord
    topics: frozenset[str]
    digest: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where a listing comes from; one of this name a municipality."""

    municipality: str
    name: str
    zone: ZoneInfo
    demo: bool = False


class Activities:
    """What happens, by source."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def known(self, source: Source) -> Mapping[str, Known]:
        """Everything that this source has ever listed, by its key."""
        rows = await self.connection.execute(select(activities).where(*_of(source)))
        return {row.source_key: _known(row) for row in rows}

    async def known_times(self, source: Source) -> Mapping[ActivityId, list[KnownTime]]:
        """The times of everything that this source has ever listed, soonest first."""
        rows = await self.connection.execute(
            select(occurrences).join(activities).where(*_of(source)).order_by(occurrences.c.starts_at, occurrences.c.id)
        )
        times: dict[ActivityId, list[KnownTime]] = {}
        for row in rows:
            times.setdefault(ActivityId(row.activity_id), []).append(_known_time(row))
        return times

    async def elsewhere(self, source: Source, since: datetime) -> Sequence[Elsewhere]:
        """What other sources of that municipality list from ``since`` on."""
        rows = await self.connection.execute(
            select(activities, occurrences.c.starts_at)
            .join_from(activities, occurrences)
            .where(
                activities.c.municipality == source.municipality,
                activities.c.source != source.name,
                activities.c.withdrawn.is_(False),
                occurrences.c.cancelled.is_(False),
                occurrences.c.starts_at >= since,
            )
            .order_by(activities.c.id)
        )
        return [
            Elsewhere(row.source, row.source_key, row.title, row.organiser, _place(row), row.starts_at) for row in rows
        ]

    async def add(self, source: Source, listings: Sequence[Listing], now: datetime) -> Mapping[str, ActivityId]:
        """Store what is new; the number of each, by its key."""
        if not listings:
            return {}
        made = await self.connection.execute(
            insert(activities).returning(activities.c.id, activities.c.source_key),
            [{**_facts(source, listing, now), "source_key": listing.record.key} for listing in listings],
        )
        numbers = {row.source_key: ActivityId(row.id) for row in made}
        await self._note(Noun.ACTIVITY, numbers.values())
        return numbers

    async def change(self, source: Source, changed: Mapping[ActivityId, Listing], now: datetime) -> None:
        """Keep what the source says now; the number stays."""
        for number in sorted(changed):
            await self.connection.execute(
                update(activities).where(activities.c.id == number).values(_facts(source, changed[number], now))
            )
        await self._note(Noun.ACTIVITY, changed)

    async def seen(self, source: Source, keys: Sequence[str], now: datetime) -> None:
        """Remember that these were still listed; as news only now and then, for nothing else has changed."""
        wanted = [{"listed": key} for key in keys]
        if not wanted:
            return
        stale = select(activities.c.id).where(*_of(source), activities.c.seen_at < now - NEWS_OF_BEING_SEEN)
        overdue = {row.id for row in await self.connection.execute(stale)}
        theirs = (*_of(source), activities.c.source_key == bindparam("listed"))
        await self.connection.execute(update(activities).where(*theirs).values(seen_at=now), wanted)
        await self._note(Noun.ACTIVITY, overdue)

    async def withdraw(self, numbers: Iterable[ActivityId]) -> None:
        """These are no longer listed."""
        wanted = [{"number": number} for number in sorted(numbers)]
        if wanted:
            await self.connection.execute(
                update(activities).where(activities.c.id == bindparam("number")).values(withdrawn=True), wanted
            )
            await self._note(Noun.ACTIVITY, [row["number"] for row in wanted])

    async def add_times(self, times: Sequence[tuple[ActivityId, TimeRecord, int | None]]) -> None:
        """Store new times, each with its activity and its capacity."""
        if not times:
            return
        await self.connection.execute(
            insert(occurrences),
            [{"activity_id": number, "capacity": capacity, **_time_facts(time)} for number, time, capacity in times],
        )
        await self._note(Noun.ACTIVITY, [number for number, _, _ in times])

    async def change_times(self, times: Mapping[OccurrenceId, tuple[TimeRecord, int | None]]) -> None:
        """Keep what the source says of these now; numbers and sign-ups stay."""
        if not times:
            return
        await self.connection.execute(
            update(occurrences).where(occurrences.c.id == bindparam("number")),
            [
                {"number": number, "capacity": times[number][1], **_time_facts(times[number][0])}
                for number in sorted(times)
            ],
        )
        await self._note(Noun.OCCURRENCE, times)

    async def cancel_times(self, numbers: Iterable[OccurrenceId]) -> None:
        """These no longer happen."""
        wanted = [{"number": number} for number in sorted(numbers)]
        if wanted:
            await self.connection.execute(
                update(occurrences).where(occurrences.c.id == bindparam("number")).values(cancelled=True), wanted
            )
            await self._note(Noun.OCCURRENCE, [row["number"] for row in wanted])

    async def _note(self, noun: Noun, numbers: Iterable[int]) -> None:
        await Changes(self.connection).note(noun, numbers)


def _of(source: Source) -> tuple[Any, Any]:
    return activities.c.municipality == source.municipality, activities.c.source == source.name


def _place(row: Any) -> tuple[str, str, Point | None]:
    point = None if row.latitude is None else Point(row.latitude, row.longitude)
    return row.place_name, row.address, point


def _known(row: Any) -> Known:
    return Known(ActivityId(row.id), row.source_key, row.digest, _place(row), row.withdrawn)


def _known_time(row: Any) -> KnownTime:
    return KnownTime(OccurrenceId(row.id), row.source_key, row.starts_at, row.ends_at, row.capacity, row.cancelled)


def _facts(source: Source, listing: Listing, now: datetime) -> dict[str, Any]:
    record = listing.record
    return {
        "municipality": source.municipality,
        "source": source.name,
        "zone": source.zone.key,
        "demo": source.demo,
        "digest": listing.digest,
        "title": record.title,
        "description": record.description,
        "organiser": record.organiser,
        "place_name": record.place_name,
        "address": record.address,
        "latitude": record.point.latitude if record.point else None,
        "longitude": record.point.longitude if record.point else None,
        "role": record.role.value,
        "topics": sorted(listing.topics),
        "cost": record.cost,
        "currency": record.currency,
        "url": record.url,
        "withdrawn": False,
        "seen_at": now,
        "youngest": record.ages.youngest,
        "oldest": record.ages.oldest,
        "languages": sorted(record.languages),
        "access": sorted(record.access),
        "cancel_by_s": None if record.cancel_by is None else record.cancel_by // SECOND,
    }


def _time_facts(time: TimeRecord) -> dict[str, Any]:
    return {
        "source_key": time.key,
        "starts_at": time.starts_at,
        "ends_at": time.ends_at,
        "cancelled": time.cancelled,
    }
