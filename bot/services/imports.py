"""Listings from outside: checked, compared with what is known, stored and followed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, NoReturn
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.domain.activity import ActivityId, ActivityRecord, Flaw, OccurrenceId
from bot.domain.listing import MISTIMED, Twins, digest, place_of, sound
from bot.errors import Unreadable
from bot.services.import_times import Steps, follow
from bot.storage import Storage, Town
from bot.storage.activities import Known, KnownTime, Listing, Source

Describe = Callable[[ActivityRecord], tuple[ActivityRecord, frozenset[str]]]  # made fuller, and its topics
Progress = Callable[[int, int], None]  # rows done, rows in all

DUPLICATE: Final = "duplicate"
DUPLICATE_KEY: Final = "duplicate-key"


@dataclass(frozen=True, slots=True)
class Report:
    """What became of each row: ``taken + changed + unchanged + flaws`` are the rows.

    The occurrences are numbers of coming ones that people may have signed up for: moved to another time or place or
    taking place after all, cancelled, or given more or fewer seats.
    """

    taken: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    withdrawn: tuple[str, ...] = ()
    times_added: int = 0
    changed_occurrences: tuple[OccurrenceId, ...] = ()
    cancelled_occurrences: tuple[OccurrenceId, ...] = ()
    reseated_occurrences: tuple[OccurrenceId, ...] = ()

    @property
    def rows(self) -> int:
        return len(self.taken) + len(self.changed) + len(self.unchanged) + len(self.flaws)

    @property
    def reasons(self) -> Counter[str]:
        """How many were left out for each reason."""
        return Counter(flaw.reason for flaw in self.flaws)


After = Callable[[Town, Report], Awaitable[None]]


class Imports:
    """One path for every source; ``describe`` finds what a record tells only in words."""

    def __init__(self, storage: Storage, clock: Clock, describe: Describe) -> None:
        self.storage = storage
        self.clock = clock
        self.describe = describe

    async def take(
        self,
        records: Iterable[ActivityRecord | Flaw],
        *,
        municipality: str,
        zone: ZoneInfo,
        source: str,
        demo: bool = False,
        dry_run: bool = False,
        progress: Progress | None = None,
        after: After | None = None,
    ) -> Report:
        """Make what is stored of a source agree with what it lists now, in one transaction.

        All is read before the transaction begins, so whatever makes reading fail changes nothing. ``after`` runs
        within the transaction, for letters that must not be lost; not when it is a dry run. Unreadable when the
        source lists nothing at all: a feed that has broken must not cancel everything.
        """
        now = self.clock.now()
        listings, flaws = self._sift(list(records), now, progress)
        origin = Source(municipality, source, zone, demo)
        try:
            async with self.storage.begin() as town:
                report = await _Taking(town, origin, now, flaws).take(listings)
                if dry_run:
                    _roll_back(report)
                if after is not None:
                    await after(town, report)
        except _Rehearsed as rehearsed:
            return rehearsed.report
        return report

    def _sift(
        self, rows: Sequence[ActivityRecord | Flaw], now: datetime, progress: Progress | None
    ) -> tuple[list[Listing], list[Flaw]]:
        """The rows that can be taken, with their topics, and why the others cannot."""
        if not rows:
            raise Unreadable("empty")
        listings: dict[str, Listing] = {}
        flaws: list[Flaw] = []
        for done, row in enumerate(rows, start=1):
            told = row if isinstance(row, Flaw) else sound(row, now)
            if isinstance(told, Flaw):
                flaws.append(told)
            elif told.key in listings:
                flaws.append(Flaw(told.line, told.key, DUPLICATE_KEY, str(listings[told.key].record.line)))
            else:
                listings[told.key] = self._listing(told)
            if progress is not None:
                progress(done, len(rows))
        return list(listings.values()), flaws

    def _listing(self, record: ActivityRecord) -> Listing:
        fuller, topics = self.describe(record)
        return Listing(fuller, topics, digest(fuller, topics))


class _Rehearsed(Exception):
    """Not an error: it carries the report out of a transaction that it undoes."""

    def __init__(self, report: Report) -> None:
        self.report = report


def _roll_back(report: Report) -> NoReturn:
    raise _Rehearsed(report)


@dataclass(slots=True)
class _Taking:
    """One import within its transaction."""

    town: Town
    source: Source
    now: datetime
    flaws: list[Flaw]
    unchanged: list[str] = field(default_factory=list)
    changed: dict[str, ActivityId] = field(default_factory=dict)
    steps: Steps = field(default_factory=Steps)

    async def take(self, listings: Sequence[Listing]) -> Report:
        # The row of this variable is the lock that keeps two imports of one source apart.
        await self.town.variables.put(_mark(self.source), self.now.isoformat())
        known = await self.town.activities.known(self.source)
        times = await self.town.activities.known_times(self.source)
        new = await self._not_listed_elsewhere(listings, known)
        for listing in listings:
            if listing.record.key in known:
                self._compare(listing, known[listing.record.key], times)
        await self._store_changed(listings)
        await self._store_new(new)
        withdrawn = await self._withdraw(listings, known, times)
        await self._store_times()
        return self._report(new, withdrawn)

    async def _not_listed_elsewhere(self, listings: Sequence[Listing], known: Mapping[str, Known]) -> list[Listing]:
        """The new ones, less those that this or another source of the municipality lists already."""
        twins = await self._twins([listing for listing in listings if listing.record.key in known])
        new = []
        for listing in listings:
            record = listing.record
            if record.key in known:
                continue
            if (name := twins.of(record)) is not None:
                self.flaws.append(Flaw(record.line, record.key, DUPLICATE, name))
            else:
                new.append(listing)
                _remember(twins, record)
        return new

    async def _twins(self, known: Sequence[Listing]) -> Twins:
        twins = Twins()
        for other in await self.town.activities.elsewhere(self.source, self.now):
            name = f"{other.source}: {other.key}"
            twins.add(name, other.title, [other.starts_at], other.organiser, other.place)
        for listing in known:
            _remember(twins, listing.record)
        return twins

    def _compare(self, listing: Listing, known: Known, times: Mapping[ActivityId, Sequence[KnownTime]]) -> None:
        record = listing.record
        stored = times.get(known.id, ())
        steps = follow(known.id, stored, record, self.now)
        if known.place != place_of(record):
            steps.moved |= steps.still_coming(stored, self.now)
        self.steps.add(steps)
        if steps.altered or steps.vanished or known.withdrawn or known.digest != listing.digest:
            self.changed[record.key] = known.id
        else:
            self.unchanged.append(record.key)

    async def _store_changed(self, listings: Sequence[Listing]) -> None:
        by_key = {listing.record.key: listing for listing in listings}
        changed = {number: by_key[key] for key, number in self.changed.items()}
        await self.town.activities.change(self.source, changed, self.now)
        await self.town.activities.seen(self.source, self.unchanged, self.now)

    async def _store_new(self, new: Sequence[Listing]) -> None:
        numbers = await self.town.activities.add(self.source, new, self.now)
        for listing in new:
            self.steps.add(follow(numbers[listing.record.key], (), listing.record, self.now))

    async def _withdraw(
        self, listings: Sequence[Listing], known: Mapping[str, Known], times: Mapping[ActivityId, Sequence[KnownTime]]
    ) -> list[str]:
        """Cancel the coming times of what is no longer listed; what is over stays as it was.

        What could not be read stays too, and when nothing could be read everything does.
        """
        mistimed = {flaw.key for flaw in self.flaws if flaw.reason in MISTIMED}
        if not listings and not mistimed:
            return []
        listed = {listing.record.key for listing in listings} | {flaw.key for flaw in self.flaws} - mistimed
        withdrawn = []
        for key in sorted(known.keys() - listed):
            coming = [time.id for time in times.get(known[key].id, ()) if time.coming(self.now)]
            self.steps.vanished.update(coming)
            if coming and key not in mistimed:
                withdrawn.append(key)
        await self.town.activities.withdraw(known[key].id for key in withdrawn)
        return withdrawn

    async def _store_times(self) -> None:
        await self.town.activities.cancel_times(self.steps.vanished)
        await self.town.activities.change_times(self.steps.altered)
        await self.town.activities.add_times(self.steps.added)

    def _report(self, new: Sequence[Listing], withdrawn: Sequence[str]) -> Report:
        gone = self.steps.cancelled | self.steps.vanished
        return Report(
            taken=tuple(listing.record.key for listing in new),
            changed=tuple(self.changed),
            unchanged=tuple(self.unchanged),
            flaws=tuple(sorted(self.flaws, key=lambda flaw: flaw.line)),
            withdrawn=tuple(withdrawn),
            times_added=len(self.steps.added),
            changed_occurrences=tuple(sorted(self.steps.moved - gone)),
            cancelled_occurrences=tuple(sorted(gone)),
            reseated_occurrences=tuple(sorted(self.steps.reseated - gone)),
        )


def _remember(twins: Twins, record: ActivityRecord) -> None:
    starts = [time.starts_at for time in record.times]
    twins.add(record.key, record.title, starts, record.organiser, place_of(record))


def _mark(source: Source) -> str:
    return f"import:{source.municipality}:{source.name}"[:64]
