"""Days, times of the day and lengths of time in the words of a slot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from typing import Final

from bot.matching.meaning.slots import Facts, Slot
from bot.matching.times.periods import number_at
from bot.matching.times.senses import Item, Kind
from bot.matching.times.sought import when

DAY: Final = timedelta(days=1)
MONTH: Final = timedelta(days=30)
HOURS_A_DAY: Final = 24
LONGEST_PAUSE: Final = timedelta(days=3 * 366)
HIGHEST_NUMBER: Final = 360  # of days, weeks or hours
_NOON: Final = 12
_MORNING_FROM: Final = 5  # "after eight" is in the evening, "after four" of whoever sleeps then as well
_CLOCK: Final = frozenset({Kind.NUMBER, Kind.CLOCK})
_NO_CLOCK: Final = frozenset({Kind.MONTH, Kind.DATE, Kind.PERIOD, Kind.RELATIVE, Kind.UNIT})


def until(slot: Slot) -> Facts | None:
    """The first day on which messages may come again; None for one that is over or far off."""
    until = _length(slot) or _first_day(slot)
    return {"until": until} if until and slot.today < until <= slot.today + LONGEST_PAUSE else None


def _length(slot: Slot) -> date | None:
    """The day after so many days, weeks or months."""
    items = slot.items
    for place, item in enumerate(items):
        if item.kind is Kind.LEAD and item.sense.number >= HOURS_A_DAY and len(items) == 1:
            return slot.today + timedelta(hours=item.sense.number)  # a length in one word, as Arabic tells two weeks
        number = number_at(items, place)
        after = items[place + 1] if place + 1 < len(items) else None
        if number and after is not None and after.kind is Kind.UNIT and after.sense.number >= HOURS_A_DAY:
            return slot.today + min(number, HIGHEST_NUMBER) * timedelta(hours=after.sense.number)
        if number and slot.named.months.match(slot.text[item.end :].lstrip().lower()):
            return slot.today + min(number, HIGHEST_NUMBER) * MONTH
    return None


def _first_day(slot: Slot) -> date | None:
    """The day that ends it: the first of what comes after "until" or "before", the one after any other time."""
    lead = next((item for item in slot.items if item.kind in (Kind.UNTIL, Kind.BEFORE)), None)
    text = slot.text[lead.end :] if lead else slot.text
    days = when(text, slot.searching.times, slot.language, slot.today).days
    if days is None:
        return None
    if lead is None or slot.named.beyond.match(text.lstrip().lower()):
        return days.last + DAY if days.last < date.max else None
    return days.first if days.first > slot.today else days.first + 7 * DAY


def after(slot: Slot) -> Facts | None:
    """The time after which nothing is to come."""
    at = _clock(slot, evening=True)
    return {"quiet_from": at} if at is not None else None


def before(slot: Slot) -> Facts | None:
    """The time before which nothing is to come."""
    at = _clock(slot, evening=False)
    return {"quiet_to": at} if at is not None else None


def part(slot: Slot) -> Facts | None:
    """A part of the day in which nothing is to come; what ends at noon is told by its end; "9 at night" is none."""
    items = slot.items
    parts = [item.sense.hours for item in items if item.kind is Kind.PART and item.sense.hours]
    if len(parts) != 1 or any(item.kind in _CLOCK for item in items):
        return None
    first, last = parts[0]
    return {
        "quiet_from": time(first) if first == 0 or first >= _NOON else None,
        "quiet_to": time(last) if last <= _NOON else None,
    }


def _clock(slot: Slot, *, evening: bool) -> time | None:
    """The time that is told; in the ``evening`` a number from five on means one after noon."""
    items = slot.items
    if any(item.kind in _NO_CLOCK for item in items):
        return None
    later = any(item.kind is Kind.PART and item.sense.hours and item.sense.hours[0] >= _NOON for item in items)
    later = later or any(item.kind is Kind.PM for item in items)
    earlier = any(item.kind is Kind.PART and item.sense.hours and item.sense.hours[0] < _NOON for item in items)
    for place, item in enumerate(items):
        minutes = item.sense.number if item.kind is Kind.CLOCK else 60 * number_at(items, place)
        if not 0 <= minutes <= HOURS_A_DAY * 60 or (item.kind is not Kind.CLOCK and not minutes):
            continue
        told = item.kind is Kind.CLOCK and item.sense.code != "either"
        shifts = later or (evening and not earlier and not told and minutes >= 60 * _MORNING_FROM)
        if shifts and minutes < 60 * _NOON:
            minutes += 60 * _NOON
        return time(minutes // 60 % HOURS_A_DAY, minutes % 60)
    return None


def leads(slot: Slot) -> Facts | None:
    """How long before the start to be reminded."""
    leads = tuple(dict.fromkeys(_told_leads(slot.items)))
    return {"leads": leads} if leads else None


def _told_leads(items: Sequence[Item]) -> Iterator[timedelta]:
    for place, item in enumerate(items):
        number = number_at(items, place - 1) if place else 0
        if item.kind is Kind.LEAD:
            yield timedelta(hours=item.sense.number)
        elif item.kind is Kind.UNIT and 0 < number <= HIGHEST_NUMBER:
            yield number * timedelta(hours=item.sense.number)


def weekly(slot: Slot) -> Facts | None:
    """The day of the week and the hour; either may be left out."""
    days = [min(item.sense.days) for item in slot.items if item.kind is Kind.DAY and len(item.sense.days) == 1]
    at = _clock(slot, evening=False)
    if not days and at is None:
        return None
    return {"weekday": days[0] if days else None, "hour": at.hour if at else None}
