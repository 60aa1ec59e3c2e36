"""What the tests of importers have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.clock import Clock
from bot.domain.activity import ActivityRecord, Flaw, Occurrence, OccurrenceId, Role, TimeRecord
from bot.domain.place import Point
from bot.errors import Unreadable
from bot.importers import IMPORTERS, kind_of
from bot.importers.columns import TEMPLATE, ColumnMap
from bot.importers.reading import Terms
from bot.services.imports import Imports, Report
from bot.storage import Storage
from bot.storage.tables import occurrences

SAMPLES = Path(__file__).parent / "samples"
OSLO = ZoneInfo("Europe/Oslo")
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)  # a Monday
LIBRARY = Point(58.4615, 8.7722)


class FixedClock(Clock):
    """A clock that stands until it is set."""

    def __init__(self, moment: datetime = NOW) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment


def as_told(record: ActivityRecord) -> tuple[ActivityRecord, frozenset[str]]:
    """Without any topic."""
    return record, frozenset()


def by_category(record: ActivityRecord) -> tuple[ActivityRecord, frozenset[str]]:
    """Categories that are topics already."""
    return record, frozenset(record.categories)


def day(number: int, *, hours: int = 0, key: str | None = None, cancelled: bool = False) -> TimeRecord:
    """A time of two hours, so many days after NOW."""
    start = NOW + timedelta(days=number, hours=hours)
    return TimeRecord(key or f"day-{number}", start, start + timedelta(hours=2), cancelled)


def knitting(*times: TimeRecord, key: str = "knitting", line: int = 1) -> ActivityRecord:
    """A sound record; change it with dataclasses.replace."""
    return ActivityRecord(
        key=key,
        title="Strikkekafé",
        line=line,
        description="Ta med garn.",
        organiser="Frivilligsentralen",
        place_name="Biblioteket",
        address="Torvet 6",
        point=LIBRARY,
        role=Role.JOIN,
        categories=("håndarbeid",),
        cost=0,
        capacity=8,
        times=times or (day(1),),
    )


def chess(*times: TimeRecord, line: int = 2) -> ActivityRecord:
    return replace(knitting(*times, key="chess", line=line), title="Sjakk")


async def take(
    storage: Storage,
    records: Sequence[ActivityRecord | Flaw],
    *,
    clock: Clock | None = None,
    source: str = "feed",
    dry_run: bool = False,
) -> Report:
    """What Imports makes of the records, in Arendal."""
    imports = Imports(storage, clock or FixedClock(), by_category)
    return await imports.take(records, municipality="arendal", zone=OSLO, source=source, dry_run=dry_run)


def numbers(report: Report) -> tuple[int, int, int, int, int]:
    """Taken, changed, unchanged, left out, withdrawn."""
    parts = (report.taken, report.changed, report.unchanged, report.flaws, report.withdrawn)
    taken, changed, unchanged, flaws, withdrawn = (len(part) for part in parts)
    return taken, changed, unchanged, flaws, withdrawn


async def stored(storage: Storage, *, cancelled: bool = True) -> list[Occurrence]:
    """Every occurrence there is, soonest first; those that are cancelled only if wanted."""
    async with storage.read() as town:
        order = select(occurrences.c.id).order_by(occurrences.c.starts_at, occurrences.c.id)
        ids = (await town.connection.execute(order)).scalars()
        found = [await town.occurrences.get(OccurrenceId(number)) for number in ids]
    return [one for one in found if one is not None and (cancelled or not one.cancelled)]


def read(
    content: bytes | str, *, now: datetime = NOW, zone: ZoneInfo = OSLO, columns: ColumnMap = TEMPLATE
) -> list[ActivityRecord | Flaw]:
    """What the reader of that kind of file makes of it, here in this process."""
    raw = content.encode() if isinstance(content, str) else content
    return list(IMPORTERS[kind_of(raw)](BytesIO(raw), Terms(zone, "NOK", now, columns)))


def record_of(content: bytes | str, **terms: datetime) -> ActivityRecord:
    """The only record of a file that has no flaw."""
    (record,) = read(content, **terms)  # type: ignore[arg-type] # only now= is ever passed
    assert isinstance(record, ActivityRecord)
    return record


def flaw_of(content: bytes | str) -> Flaw:
    """The only flaw of a file that has no record."""
    (flaw,) = read(content)
    assert isinstance(flaw, Flaw)
    return flaw


def outcomes(content: bytes) -> set[str]:
    """What became of the rows; anything that is raised but Unreadable goes through."""
    try:
        return {type(told).__name__ for told in read(content)}
    except Unreadable as unreadable:
        return {type(unreadable).__name__}


def local(moment: datetime | None, zone: ZoneInfo = OSLO) -> str:
    """As a clock on the wall shows it."""
    assert moment is not None
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")
