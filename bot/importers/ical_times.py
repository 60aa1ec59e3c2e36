"""When a calendar's event happens: once, or unrolled with its exceptions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from math import prod
from typing import Any, Final

import icalendar
import recurring_ical_events

from bot.domain.activity import TimeRecord
from bot.domain.listing import NOT_YET, PAST
from bot.domain.local_time import to_utc
from bot.importers.reading import TIMES_MOST, Flawed, Terms
from bot.importers.table import ONCE

TOO_OFTEN: Final = frozenset({"SECONDLY", "MINUTELY"})
A_DAY_MOST: Final = 24
FIRST_YEAR: Final = 1970
CANCELLED: Final = "CANCELLED"


@dataclass(frozen=True, slots=True)
class Series:
    """An event, its exceptions, and the zone of its calendar if that is told."""

    master: icalendar.Event
    exceptions: Sequence[icalendar.Event]
    zone: str


def times(series: Series, terms: Terms) -> tuple[TimeRecord, ...]:
    """All times of the event within the window of ``terms``; the only one of an event that does not repeat, always.

    The key of a time is the day on which it was first meant to be, so that one which is moved keeps its sign-ups.
    """
    for event in (series.master, *series.exceptions):
        _check(event)
    if not series.exceptions and not any(name in series.master for name in ("RRULE", "RDATE")):
        return (_time(ONCE, series.master, series.master, terms),)
    told = _unrolled(series, terms)
    if not told:
        raise Flawed(_empty(series.master, terms))
    if len(told) > TIMES_MOST:
        raise Flawed("too-many-times", str(len(told)))
    keys = _keys(told, terms)
    return tuple(_time(key, event, series.master, terms) for key, event in zip(keys, told, strict=True))


def _check(event: icalendar.Event) -> None:
    start = _value(event, "DTSTART")
    if start is None:
        raise Flawed("no-date")
    if start.year < FIRST_YEAR:
        raise Flawed("bad-date", str(start))
    end = _value(event, "DTEND")
    if end is not None and _is_day(start) == _is_day(end) and _comparable(end) < _comparable(start):
        raise Flawed("ends-before-start", f"{start} – {end}")
    for rule in _rules(event):
        _check_rule(rule)
    if "EXRULE" in event:
        raise Flawed("bad-rule", "EXRULE")


def _value(event: icalendar.Event, name: str) -> Any:
    told = event.get(name)
    if told is None:
        return None
    try:
        value = told.dt
    except (ValueError, AttributeError, TypeError):
        raise Flawed("bad-date", name) from None
    zone = told.params.get("TZID")
    if zone and isinstance(value, datetime) and value.tzinfo is None:
        raise Flawed("unknown-zone", str(zone)[:60])
    return value


def _rules(event: icalendar.Event) -> Iterable[Any]:
    told = event.get("RRULE", [])
    return told if isinstance(told, list) else [told]


def _check_rule(rule: Any) -> None:
    """Refuse what would unroll for ever, or every minute."""
    if not isinstance(rule, dict) or not rule.get("FREQ"):
        raise Flawed("bad-rule", str(rule)[:60])
    if int(rule.get("INTERVAL", [1])[0]) < 1 or int(rule.get("COUNT", [1])[0]) < 1:
        raise Flawed("bad-rule", "INTERVAL/COUNT")
    a_day = prod(len(rule.get(part, [0])) for part in ("BYHOUR", "BYMINUTE", "BYSECOND"))
    if str(rule["FREQ"][0]).upper() in TOO_OFTEN or a_day > A_DAY_MOST:
        raise Flawed("too-often", str(rule["FREQ"][0]))


def _unrolled(series: Series, terms: Terms) -> list[icalendar.Event]:
    calendar = icalendar.Calendar()
    if series.zone:
        calendar.add("X-WR-TIMEZONE", series.zone)
    for event in (series.master, *series.exceptions):
        calendar.add_component(event)
    try:
        found = recurring_ical_events.of(calendar).between(terms.earliest, terms.latest)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as trouble:
        raise Flawed("bad-rule", str(trouble)[:100]) from None
    return sorted(found, key=lambda event: _instant(_value(event, "DTSTART"), terms))


def _empty(master: icalendar.Event, terms: Terms) -> str:
    return NOT_YET if _instant(_value(master, "DTSTART"), terms) >= terms.latest else PAST


def _keys(told: Sequence[icalendar.Event], terms: Terms) -> list[str]:
    """The day first meant, and for another on the same day its time, too."""
    keys: list[str] = []
    used: set[str] = set()
    for event in told:
        meant = _value(event, "RECURRENCE-ID" if "RECURRENCE-ID" in event else "DTSTART")
        wall = meant.astimezone(terms.zone) if str(getattr(meant, "tzinfo", None)) == "UTC" else meant
        key = wall.strftime("%Y-%m-%d")
        if key in used:
            key = wall.strftime("%Y-%m-%dT%H%M%S")
        used.add(key)
        keys.append(key)
    if len(used) != len(keys):
        raise Flawed("bad-rule", "RDATE")
    return keys


def _time(key: str, event: icalendar.Event, master: icalendar.Event, terms: Terms) -> TimeRecord:
    starts = _value(event, "DTSTART")
    cancelled = CANCELLED in (str(one.get("STATUS", "")).upper() for one in (event, master))
    return TimeRecord(key, _instant(starts, terms), _end(event, starts, terms), cancelled)


def _end(event: icalendar.Event, starts: date | datetime, terms: Terms) -> datetime | None:
    """None when no end is told, which the unrolled events say by ending as they start."""
    ends = _value(event, "DTEND")
    if ends is None and "DURATION" in event:
        ends = starts + _value(event, "DURATION")
    if _is_day(starts):
        last = max(ends or starts, starts + timedelta(days=1)) if _is_day(ends or starts) else ends
        return _instant(last, terms)
    return None if ends is None or _instant(ends, terms) == _instant(starts, terms) else _instant(ends, terms)


def _is_day(value: Any) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _comparable(value: Any) -> datetime:
    """For telling which of two is later; a day apart is all that zones can make."""
    moment = value if isinstance(value, datetime) else datetime.combine(value, time())
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _instant(value: Any, terms: Terms) -> datetime:
    """The instant of a day's midnight, of a floating time on the local clock, or of an aware time."""
    if not isinstance(value, datetime):
        return to_utc(datetime.combine(value, time()), terms.zone)
    if value.tzinfo is None:
        return to_utc(value, terms.zone)
    return value.replace(fold=0).astimezone(UTC)
