"""Rows of a table become records, by a column map."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from bot.domain.activity import ActivityRecord, Flaw, TimeRecord
from bot.domain.listing import BEGUN
from bot.domain.local_time import to_utc
from bot.domain.plain import folded
from bot.errors import Unreadable
from bot.importers import values
from bot.importers.columns import ColumnMap, Row, heading
from bot.importers.dates import read_date, read_time
from bot.importers.reading import Flawed, Terms

ONCE: Final = "once"  # the key of the only time of an activity: moved, it keeps its sign-ups
_ERROR: Final = re.compile(r"#(?:REF|N/A|VALUE|NAME|DIV/0|NUM|NULL)[!?]?")

Cells = tuple[int, Sequence[str]]  # the line, 1 the first, and its cells


def records(rows: Iterable[Cells], terms: Terms) -> Iterator[ActivityRecord | Flaw]:
    """A record or a flaw for each row that is not blank; the first row holds the headings.

    Unreadable when there is no row at all or a column that the map names is not there.
    """
    numbered = ((line, cells) for line, cells in rows if any(cell.strip() for cell in cells))
    first = next(numbered, None)
    if first is None:
        raise Unreadable("empty", line=1)
    headings = _headings(first, terms.columns)
    for line, cells in numbered:
        yield _record(line, cells, headings, terms)


def _headings(row: Cells, columns: ColumnMap) -> list[str]:
    line, cells = row
    found = [heading(cell) for cell in cells]
    wanted = columns.columns()
    for name in wanted:
        if columns.demands_columns and name not in found:
            raise Unreadable("no-column", line=line, detail=name)
        if found.count(name) > 1:
            raise Unreadable("column-twice", line=line, detail=name)
    if not set(wanted) & set(found):
        raise Unreadable("no-column", line=line, detail="title")
    return found


def _record(line: int, cells: Sequence[str], headings: Sequence[str], terms: Terms) -> ActivityRecord | Flaw:
    key = ""
    try:
        row = _row(cells, headings)
        key = _fact("key", row, terms) or _made_key(row, terms)
        return _activity(line, key, row, terms)
    except Flawed as flaw:
        return Flaw(line, key, flaw.reason, flaw.detail)


def _row(cells: Sequence[str], headings: Sequence[str]) -> Row:
    extra = [cell for cell in cells[len(headings) :] if cell.strip()]
    if len(cells) < len(headings) or extra:
        raise Flawed("row-length", f"{len(cells)}/{len(headings)}")
    for name, cell in zip(headings, cells, strict=False):
        if _ERROR.fullmatch(cell.strip()):
            raise Flawed("cell-error", f"{name}: {cell.strip()}")
    return dict(zip(headings, cells, strict=False))


def _fact(name: str, row: Row, terms: Terms) -> str:
    try:
        return terms.columns.of(name, row).strip()
    except ValueError as trouble:
        raise Flawed("nested", f"{name}: {trouble}") from None


def _made_key(row: Row, terms: Terms) -> str:
    """For a row without a number of its own: what it is, where and when."""
    facts = [folded(_fact(name, row, terms)) for name in ("title", "organiser", "place_name", "date", "start_time")]
    return "row-" + hashlib.sha256("\n".join(facts).encode()).hexdigest()[:32]


def _activity(line: int, key: str, row: Row, terms: Terms) -> ActivityRecord:
    def fact(name: str) -> str:
        return _fact(name, row, terms)

    cost, currency = values.money(fact("cost"), fact("currency").upper() or terms.currency)
    if not re.fullmatch(r"[A-Z]{3}", currency):
        raise Flawed("currency", currency[:10])
    return ActivityRecord(
        key=key,
        title=fact("title"),
        line=line,
        description=fact("description"),
        organiser=fact("organiser"),
        place_name=fact("place_name"),
        address=fact("address"),
        point=values.point(fact("latitude"), fact("longitude")),
        role=values.role(fact("role")),
        categories=tuple(part.strip() for part in re.split(r"[;,|]", fact("categories")) if part.strip()),
        cost=cost,
        currency=currency,
        url=fact("url"),
        capacity=values.capacity(fact("capacity")),
        ages=values.ages(fact("ages")),
        languages=values.languages(fact("languages")),
        access=values.access(fact("access")),
        cancel_by=values.cancel_by(fact("cancel_by")),
        times=_times(row, terms),
    )


def _times(row: Row, terms: Terms) -> tuple[TimeRecord, ...]:
    written = _fact("date", row, terms)
    if not written:
        return ()
    start = _moment(written, _fact("start_time", row, terms), terms)
    end = _end(row, start, terms)
    if isinstance(start, datetime):
        return (TimeRecord(ONCE, _utc(start, terms), _utc(end, terms) if isinstance(end, datetime) else None),)
    return (_whole_days(start, end, terms),)


def _moment(day: str, clock: str, terms: Terms) -> date | datetime:
    told = read_date(day, day_first=terms.columns.day_first)
    if isinstance(told, datetime) or not clock:
        return told
    return datetime.combine(told, read_time(clock))


def _end(row: Row, start: date | datetime, terms: Terms) -> date | datetime | None:
    day, clock = _fact("end_date", row, terms), _fact("end_time", row, terms)
    if day:
        return _moment(day, clock, terms)
    if not clock or not isinstance(start, datetime):
        return None
    end = datetime.combine(start.date(), read_time(clock), tzinfo=start.tzinfo)
    return end if end > start else end + timedelta(days=1)  # past midnight


def _whole_days(first: date, end: date | datetime | None, terms: Terms) -> TimeRecord:
    """Days without hours, from midnight to midnight."""
    last = end.date() if isinstance(end, datetime) else end or first
    if last < first:
        raise Flawed("ends-before-start", f"{first} – {last}")
    if terms.columns.first_day_only and last > first:
        if _midnight(first, terms) <= terms.now < _midnight(last + timedelta(days=1), terms):
            raise Flawed(BEGUN, f"{first} – {last}")
        if terms.now < _midnight(first, terms):
            last = first
    return TimeRecord(ONCE, _midnight(first, terms), _midnight(last + timedelta(days=1), terms))


def _midnight(day: date, terms: Terms) -> datetime:
    return to_utc(datetime.combine(day, time()), terms.zone)


def _utc(moment: datetime, terms: Terms) -> datetime:
    return moment.astimezone(UTC) if moment.tzinfo else to_utc(moment, terms.zone)
