"""A world as the columns of a table, for engines that know nothing of our nouns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import numpy as np

from bot.domain.activity import Occurrence
from bot.domain.availability import HOURS, Availability
from bot.domain.needs import Need
from bot.domain.place import Point
from bot.domain.resident import Reach
from bot.matching.calls import Callee
from tests.matching.worlds import LANGUAGES, World

Columns = Mapping[str, np.ndarray]

TOPICS: Final = 3  # columns t0 to t2 of an occurrence
LIKES: Final = 7  # columns t0 to t6 of a resident
WORDS: Final = 3  # a week in integers that every engine has
WORD_BITS: Final = HOURS // WORDS
LONGEST_H: Final = 4  # what lasts longer stands in no slot
INTEGERS: Final = (np.int8, np.int16, np.int32, np.int64)
NONE: Final = -1
UNBOUNDED: Final = 1_000_000_000  # seats without limit, metres that nobody said


@dataclass(frozen=True, slots=True)
class Codes:
    """The numbers that stand for words in the columns."""

    topics: Mapping[str, int]
    towns: Mapping[str, int]

    @classmethod
    def of(cls, world: World) -> Codes:
        return cls(
            {code: number for number, code in enumerate(world.codes)},
            {town.slug: number for number, town in enumerate(world.towns)},
        )


def seconds(moment: datetime | None, otherwise: int = 0) -> int:
    """Whole seconds since 1970."""
    return otherwise if moment is None else int(moment.timestamp())


def needs_bits(needs: Iterable[Need]) -> int:
    order = list(Need)
    return sum(1 << order.index(need) for need in needs)


def language_bits(languages: Iterable[str]) -> int:
    return sum(1 << LANGUAGES.index(language) for language in languages)


def touched(starts: datetime, ends: datetime | None) -> list[int]:
    """The hours of the week from ``starts`` to ``ends``, local times, of what ends within a day."""
    first = 24 * starts.weekday() + starts.hour
    minutes = starts.minute + (0 if ends is None else (ends - starts).total_seconds() / 60)
    return [(first + hour) % HOURS for hour in range(max(1, -int(-minutes // 60)))]


def slot(starts: datetime, ends: datetime | None) -> int:
    """One number for the parity of the week, the first hour of the week and how many hours are touched."""
    hours = touched(starts, ends)
    parity = starts.isocalendar().week % 2
    return (parity * HOURS + hours[0]) * LONGEST_H + len(hours) - 1


def slots_within(availability: Availability) -> list[int]:
    """The slots of which every hour is free, were there no exceptions."""
    return [
        (parity * HOURS + first) * LONGEST_H + length - 1
        for parity in (0, 1)
        for first in range(HOURS)
        for length in range(1, LONGEST_H + 1)
        if all(mask_of(availability, parity) >> (first + hour) % HOURS & 1 for hour in range(length))
    ]


def mask_of(availability: Availability, parity: int) -> int:
    """The hours free in weeks with that remainder of their number by two."""
    if availability.even is None or (parity == 0) is not availability.even:
        return availability.week.mask
    return (availability.week | availability.alternate).mask


def words(mask: int) -> list[int]:
    """The 168 hours in integers of 56."""
    return [mask >> (WORD_BITS * number) & (1 << WORD_BITS) - 1 for number in range(WORDS)]


def occurrence_columns(occurrences: Sequence[Occurrence], codes: Codes) -> Columns:
    """A row an occurrence."""
    rows = [(one, one.activity, one.local_start()) for one in occurrences]
    organisers = {name: number for number, name in enumerate(sorted({activity.organiser for _, activity, _ in rows}))}
    columns = {
        "id": _integers(one.id for one, _, _ in rows),
        "activity": _integers(activity.id for _, activity, _ in rows),
        "organiser": _integers(organisers[activity.organiser] for _, activity, _ in rows),
        "town": _integers(codes.towns[activity.municipality] for _, activity, _ in rows),
        "starts": _integers(seconds(one.starts_at) for one, _, _ in rows),
        "day": _integers(start.toordinal() for _, _, start in rows),
        "slot": _integers(slot(start, one.local_end()) for one, _, start in rows),
        "youngest": _integers(activity.ages.youngest for _, activity, _ in rows),
        "oldest": _integers(activity.ages.oldest for _, activity, _ in rows),
        "meets": _integers(needs_bits(activity.meets) for _, activity, _ in rows),
        "languages": _integers(language_bits(activity.languages) for _, activity, _ in rows),
        "seats": _integers(0 if one.cancelled else UNBOUNDED if one.free is None else one.free for one, _, _ in rows),
        "gratis": np.array([activity.cost == 0 for _, activity, _ in rows]),
        "penalty": np.zeros(len(rows)),
        "seen": _integers(seconds(activity.seen_at) for _, activity, _ in rows),
    }
    columns |= _placed([activity.point for _, activity, _ in rows])
    return columns | _numbered("t", [_topics(activity.topics, codes) for _, activity, _ in rows], TOPICS, NONE)


def callee_columns(callees: Sequence[Callee], codes: Codes) -> Columns:
    """A row a resident; residents with the same availability share the work of writing it out."""
    empty = Availability()
    times = [one.availability or empty for one in callees]
    hours = {time: [*words(mask_of(time, 0)), *words(mask_of(time, 1))] for time in set(times)}
    columns = {
        "id": _integers(one.id for one in callees),
        "town": _integers(codes.towns[one.municipality] for one in callees),
        "timed": _integers(one.availability is not None for one in callees),
        "busy_first": _integers(time.busy[0].first.toordinal() if time.busy else 0 for time in times),
        "busy_last": _integers(time.busy[0].last.toordinal() if time.busy else 0 for time in times),
        "lead": _integers(int(time.lead.total_seconds()) for time in times),
        "reach": _floats(UNBOUNDED if one.reach_m is None else one.reach_m for one in callees),
        "needs": _integers(needs_bits(one.needs) for one in callees),
        "youngest": _integers(one.ages.youngest for one in callees),
        "oldest": _integers(one.ages.oldest for one in callees),
        "languages": _integers(language_bits(one.languages) for one in callees),
        "open": _integers(one.consents and one.reach is Reach.OPEN for one in callees),
        "paused": _integers(seconds(one.paused_until) for one in callees),
        "budget": _integers(one.budget for one in callees),
        "asked": _integers(seconds(one.asked_at) for one in callees),
    }
    columns |= _placed([one.home for one in callees])
    columns |= _numbered("h", [hours[time] for time in times], 2 * WORDS, 0)
    columns |= _numbered("t", [[codes.topics[code] for code in one.likes] for one in callees], LIKES, NONE)
    columns |= _numbered("c", [list(one.likes.values()) for one in callees], LIKES, 0.0)
    return columns | _numbered("d", [_topics(one.dislikes, codes) for one in callees], 1, NONE)


def _placed(points: Sequence[Point | None]) -> dict[str, np.ndarray]:
    """Where something is, in radians, with the cosine that every distance needs."""
    north = np.radians(_floats(point.latitude if point else 0 for point in points))
    east = np.radians(_floats(point.longitude if point else 0 for point in points))
    placed = np.array([point is not None for point in points])
    return {"placed": placed, "north": north, "east": east, "narrowing": np.cos(north)}


def _topics(topics: frozenset[str], codes: Codes) -> list[int]:
    return sorted(codes.topics[code] for code in topics)


def _integers(values: Iterable[int]) -> np.ndarray:
    """The values in the smallest integers that hold them all."""
    wide = np.fromiter(values, np.int64)
    low, high = int(wide.min()), int(wide.max())
    return wide.astype(next(kind for kind in INTEGERS if np.iinfo(kind).min <= low and high <= np.iinfo(kind).max))


def _floats(values: Iterable[float]) -> np.ndarray:
    return np.fromiter(values, np.float64)


def _numbered(name: str, rows: Sequence[Sequence[Any]], columns: int, otherwise: Any) -> dict[str, np.ndarray]:
    kind = np.float64 if isinstance(otherwise, float) else np.int64
    told = [np.array([row[at] if at < len(row) else otherwise for row in rows], kind) for at in range(columns)]
    return {f"{name}{at}": column if kind is np.float64 else _integers(column) for at, column in enumerate(told)}
