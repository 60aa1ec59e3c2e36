"""iCalendar files and feeds (RFC 5545): each event with its exceptions is one activity."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

import icalendar

from bot.domain.activity import ActivityRecord, Flaw
from bot.domain.place import Point
from bot.importers import values
from bot.importers.decoding import decoded
from bot.importers.ical_lines import Block, Layout, layout
from bot.importers.ical_times import Series, times
from bot.importers.reading import Flawed, Terms

ACCESS: Final = "X-MEDSAM-ACCESS"
AGES: Final = "X-MEDSAM-AGES"
CANCEL_BY: Final = "X-MEDSAM-CANCEL-BY"
CAPACITY: Final = "X-MEDSAM-CAPACITY"
COST: Final = "X-MEDSAM-COST"
LANGUAGES: Final = "X-MEDSAM-LANGUAGES"
ROLE: Final = "X-MEDSAM-ROLE"
HIDDEN: Final = frozenset({"PRIVATE", "CONFIDENTIAL"})
TROUBLE: Final = (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError)


def read(stream: BinaryIO, terms: Terms) -> Iterator[ActivityRecord | Flaw]:
    """A record or a flaw for each event. Unreadable, with the line, when the file is no whole calendar.

    Series are unrolled from ``terms.earliest`` to ``terms.latest``. Times without a zone are those of ``terms.zone``.
    """
    found = layout(decoded(stream.read()))
    _learn_zones(found)
    events: dict[str, list[tuple[Block, icalendar.Event]]] = {}
    for block in found.events:
        try:
            event = _event(block)
            events.setdefault(_key(event), []).append((block, event))
        except Flawed as flaw:
            yield Flaw(block.line, "", flaw.reason, flaw.detail)
    for key, told in events.items():
        yield from _series(key, told, found, terms)


def _learn_zones(found: Layout) -> None:
    """Have the calendar's own time zones known to the parser."""
    try:
        icalendar.Calendar.from_ical(found.head)
    except TROUBLE:
        return  # events in such a zone are refused one by one


def _event(block: Block) -> icalendar.Event:
    try:
        event = icalendar.Event.from_ical(block.text)
    except TROUBLE as trouble:
        raise Flawed("bad-event", str(trouble)[:100]) from None
    if not isinstance(event, icalendar.Event):
        raise Flawed("bad-event")
    return event


def _key(event: icalendar.Event) -> str:
    """The UID; for an event without one, what it is and when it begins."""
    if uid := str(event.get("UID", "")).strip():
        return uid
    start = event.get("DTSTART")
    facts = f"{event.get('SUMMARY', '')}\n{start.to_ical() if start is not None else ''}"
    return "event-" + hashlib.sha256(facts.encode()).hexdigest()[:32]


def _series(
    key: str, told: list[tuple[Block, icalendar.Event]], found: Layout, terms: Terms
) -> Iterator[ActivityRecord | Flaw]:
    """One record of the newest master and its exceptions; other masters of the same UID are flaws."""
    masters = [(block, event) for block, event in told if "RECURRENCE-ID" not in event] or told[:1]
    block, master = max(masters, key=lambda one: _sequence(one[1]))
    for other, _ in masters:
        if other is not block:
            yield Flaw(other.line, key, "duplicate-key", str(block.line))
    exceptions = [event for one, event in told if "RECURRENCE-ID" in event and one is not block]
    try:
        yield _record(key, block.line, Series(master, exceptions, found.zone), terms)
    except Flawed as flaw:
        yield Flaw(block.line, key, flaw.reason, flaw.detail)
    except TROUBLE as trouble:
        yield Flaw(block.line, key, "bad-event", str(trouble)[:100])


def _sequence(event: icalendar.Event) -> int:
    try:
        return int(str(event.get("SEQUENCE", 0)))
    except ValueError:
        return 0


def _record(key: str, line: int, series: Series, terms: Terms) -> ActivityRecord:
    event = series.master
    if _text(event, "CLASS").upper() in HIDDEN:
        raise Flawed("private")
    place_name, address = _location(_text(event, "LOCATION"))
    cost, currency = values.money(_own(event, COST), terms.currency)
    return ActivityRecord(
        key=key,
        title=_text(event, "SUMMARY"),
        line=line,
        description=_text(event, "DESCRIPTION"),
        organiser=_organiser(event),
        place_name=place_name,
        address=address,
        point=_point(event),
        role=values.role(_own(event, ROLE)),
        categories=tuple(_categories(event)),
        cost=cost,
        currency=currency,
        url=_text(event, "URL"),
        capacity=values.capacity(_own(event, CAPACITY)),
        ages=values.ages(_own(event, AGES)),
        languages=values.languages(_own(event, LANGUAGES)),
        access=values.access(_own(event, ACCESS)),
        cancel_by=values.cancel_by(_own(event, CANCEL_BY)),
        times=times(series, terms),
    )


def _text(event: icalendar.Event, name: str) -> str:
    """The first such property in words."""
    value = event.get(name, "")
    return str(value[0] if isinstance(value, list) and value else value).strip()


def _own(event: icalendar.Event, name: str) -> str:
    """A property of ours; parsers leave the escapes of properties that they do not know as they are."""
    return _text(event, name).replace("\\", "")


def _location(text: str) -> tuple[str, str]:
    """The name of the place, and the rest: "Arendal bibliotek, Torvet 6, 4836 Arendal"."""
    parts = [part.strip() for part in text.replace("\n", ",").split(",") if part.strip()]
    return (parts[0], ", ".join(parts[1:])) if parts else ("", "")


def _organiser(event: icalendar.Event) -> str:
    """The name alone: an address is somebody's personal data."""
    organiser = event.get("ORGANIZER")
    return str(getattr(organiser, "params", {}).get("CN", "")).strip('" ')


def _point(event: icalendar.Event) -> Point | None:
    geo = event.get("GEO")
    if geo is None:
        return None
    try:
        return Point(float(geo.latitude), float(geo.longitude))
    except TROUBLE:
        raise Flawed("coordinates", str(geo)[:40]) from None


def _categories(event: icalendar.Event) -> Iterable[str]:
    told = event.get("CATEGORIES", [])
    for one in told if isinstance(told, list) else [told]:
        yield from (str(category).strip() for category in getattr(one, "cats", []) if str(category).strip())
