"""Hours of the day: "halv seks", "5pm", "mellom 10 og 14", "etter 17".

Hours one to six mean the afternoon unless the morning is said; seven to eleven mean the morning unless
the evening is said. A start rounds down to its hour; an end rounds up from half past on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.matching.times.senses import ARTICLE, Item, Kind

NOON: Final = 12
WAKES: Final = 6
MIDNIGHT: Final = 24
_TO: Final = frozenset({Kind.DASH, Kind.UNTIL, Kind.THROUGH})
_STEPS: Final = {Kind.HALF_TO: -30, Kind.HALF_PAST: 30, Kind.QUARTER_PAST: 15, Kind.QUARTER_TO: -15}
_EVENING: Final = 17
_NOUNS: Final = frozenset({Kind.DAY, Kind.PART, Kind.SPELL, Kind.NO, Kind.NOT, Kind.BUSY})


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day as it was told: ``firm`` when only one half of the day can be meant."""

    minutes: int
    firm: bool = False
    half: str = ""  # "am", "pm" or nothing
    pointed: bool = False  # "klokka" or the like stood beside it, or it has minutes

    @property
    def hour(self) -> int:
        return self.minutes // 60


@dataclass(frozen=True, slots=True)
class Stretch:
    """Hours as they were told: from, to, or both; a ``point`` is one time alone."""

    first: Time | None
    last: Time | None
    point: bool = False


def time_at(items: Sequence[Item], place: int) -> tuple[Time, int] | None:
    """The time that is told from ``place`` on, and the place after it."""
    at, pointed, shift = place, False, 0
    if at < len(items) and items[at].kind is Kind.OCLOCK:
        at, pointed = at + 1, True
    if at < len(items) and items[at].kind in _STEPS:
        at, shift = at + 1, _STEPS[items[at].kind]
    if at < len(items) - 1 and shift and abs(shift) == 15 and items[at].kind in (Kind.HALF_TO, Kind.HALF_PAST):
        return None
    if at >= len(items) or items[at].kind not in (Kind.NUMBER, Kind.CLOCK):
        return None
    if _article(items, at):
        return None
    time = _time(items[at], shift, pointed=pointed or bool(shift))
    at += 1
    while at < len(items) and items[at].kind in (Kind.OCLOCK, Kind.AM, Kind.PM):
        time = _with(time, items[at].kind)
        at += 1
    return (time, at) if 0 <= time.minutes <= 24 * 60 else None


def _article(items: Sequence[Item], at: int) -> bool:
    """Whether this is the "en" of "en tirsdagskveld" and no hour: the noun stands right beside it."""
    after = items[at + 1] if at + 1 < len(items) else None
    beside = after is not None and after.start == items[at].end + 1
    return items[at].sense == ARTICLE and after is not None and beside and after.kind in _NOUNS


def _time(item: Item, shift: int, *, pointed: bool) -> Time:
    sense = item.sense
    if sense.kind is Kind.NUMBER:
        return Time(60 * sense.number + shift if sense.number <= MIDNIGHT else -1, pointed=pointed)
    firm = sense.code != "either"
    half = ("pm" if sense.number >= 720 else "am") if sense.code == "half" else ""
    exact = not sense.code.isdigit() or len(sense.code) == 4
    return Time(sense.number + shift, firm=firm, half=half, pointed=pointed or exact)


def _with(time: Time, cue: Kind) -> Time:
    if cue is Kind.OCLOCK or time.firm or not 0 < time.minutes < 13 * 60:
        return Time(time.minutes, time.firm, time.half, pointed=True)
    half = "am" if cue is Kind.AM else "pm"
    shift = -NOON if time.hour == NOON and half == "am" else NOON if time.hour < NOON and half == "pm" else 0
    return Time(time.minutes + 60 * shift, firm=True, half=half, pointed=True)


def stretch_at(items: Sequence[Item], place: int) -> tuple[Stretch, int] | None:
    """The stretch of the day that is told from ``place`` on, and the place after it."""
    if place >= len(items):
        return None
    lead = items[place].kind
    opened = lead in (Kind.FROM, Kind.BETWEEN, Kind.AFTER)
    closing = lead in (Kind.BEFORE, Kind.UNTIL, Kind.THROUGH)
    found = time_at(items, place + 1 if opened or closing else place)
    if found is None:
        return None
    time, at = found
    if closing:
        return Stretch(None, time), at
    to = at < len(items) and (items[at].kind in _TO or (items[at].kind is Kind.AND and lead is Kind.BETWEEN))
    to = to or (opened and at < len(items) and items[at].kind is Kind.BEFORE)
    ended = time_at(items, at + 1) if to else None
    if ended is not None:
        return Stretch(time, ended[0]), ended[1]
    if at < len(items) and items[at].kind is Kind.ONWARDS:
        return Stretch(time, None), at + 1
    if lead is Kind.BETWEEN:
        return None
    return (Stretch(time, None), at) if opened else (Stretch(time, None, point=True), at)


def hours_of(stretch: Stretch, part: tuple[int, int] | None) -> tuple[int, int] | None:
    """The hours meant, where ``part`` is the part of the day said beside them; None when there are none.

    Hours beyond 24 are those of the next day.
    """
    first, last = stretch.first, stretch.last
    if first is not None and last is not None:
        minutes = _both(first, last, part)
        return _rounded(*minutes) if minutes else None
    if first is not None:
        start = _likely(first, part)
        if stretch.point:
            return _rounded(start, start + 60)
        until = part[1] if part and start < 60 * part[1] else MIDNIGHT
        return _rounded(start, 60 * until)
    assert last is not None
    end = _likely(last, part)
    since = part[0] if part and end > 60 * part[0] else WAKES if end > 60 * WAKES else 0
    return _rounded(60 * since, end)


def _rounded(start: int, end: int) -> tuple[int, int] | None:
    first, last = start // 60, (end + 30) // 60
    return (first, last) if first < last <= 2 * MIDNIGHT else None


def _likely(time: Time, part: tuple[int, int] | None) -> int:
    """The minutes since midnight that are likeliest meant."""
    if time.firm or time.minutes >= 60 * (NOON + 1):
        return time.minutes
    if part is None:
        first, last = 1, WAKES
    elif part[0] >= _EVENING:
        first, last = 1, NOON
    elif part[0] >= NOON - 1:
        first, last = 0, 7
    else:
        return time.minutes
    return time.minutes + 60 * NOON * (first <= time.hour <= last)


def _both(first: Time, last: Time, part: tuple[int, int] | None) -> tuple[int, int] | None:
    start, end = _likely(first, part), last.minutes
    if first.minutes == last.minutes:
        return None
    if not first.firm and last.half:
        start = first.minutes + (0 if last.half == "am" or first.hour >= NOON else 60 * NOON)
        start = start if start < end else first.minutes
    elif not first.firm and last.minutes >= 13 * 60:
        start = first.minutes if first.hour >= WAKES or start >= end else start
    if last.firm or last.minutes >= 13 * 60:
        return (start, end) if start < end else (start, end + 24 * 60)
    if part is not None and part[0] < NOON - 1 and end > start:
        return start, end
    later = next(end + 60 * step for step in (0, NOON, 2 * NOON, 3 * NOON) if end + 60 * step > start)
    return start, later
