"""Unmet wishes that fit together: the same topic, two common hours of the week, within reach of one place.

The rule is told in docs/decisions/0020-unmet-wishes-are-pooled-greedily.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.domain.availability import DAYS, Week
from bot.domain.place import Point, distance_m
from bot.domain.resident import ResidentId

FEWEST: Final = 5  # persons; fewer are never shown to anybody
LASTS_H: Final = 2  # hours in a row that all of a pool have in common
FIRST_HOUR: Final = 8  # of a day in which something may begin
LAST_HOUR: Final = 20
REACH_M: Final = 5_000.0  # of those who have not said how far they go
ALWAYS: Final = Week.of_hours(range(DAYS), range(24))

Block = tuple[int, int]  # the weekday (0 is Monday) and the hour at which two common hours begin
BLOCKS: Final[tuple[Block, ...]] = tuple(
    (day, hour) for day in range(DAYS) for hour in range(FIRST_HOUR, LAST_HOUR + 1)
)


@dataclass(frozen=True, slots=True)
class Wisher:
    """One resident's wish for one topic; ``home`` None: lives anywhere in the municipality."""

    resident: ResidentId
    topic: str
    hours: Week | None  # None: whenever
    home: Point | None
    reach_m: float | None  # None: has not said


@dataclass(frozen=True, slots=True)
class Spot:
    """A place where people could meet."""

    name: str
    point: Point


@dataclass(frozen=True, slots=True)
class Pool:
    """People who wish the same, at one time, near one place."""

    topic: str
    spot: Spot
    block: Block
    members: frozenset[ResidentId]

    @property
    def week(self) -> Week:
        """The common hours."""
        return hours_of(self.block)


def hours_of(block: Block) -> Week:
    """The hours of the week that a block covers."""
    day, hour = block
    return Week.of_hours([day], range(hour, hour + LASTS_H))


def would_do(wisher: Wisher, hours: Week | None, point: Point | None) -> bool:
    """Whether all of those hours, there, would do for them; what is undecided, or was never told, does."""
    in_time = hours is None or wisher.hours is None or not hours - wisher.hours
    near = point is None or wisher.home is None or distance_m(wisher.home, point) <= _reach_m(wisher)
    return in_time and near


def pools(wishers: Iterable[Wisher], spots: Sequence[Spot]) -> list[Pool]:
    """The pools of a municipality, topics by name. ``spots`` has its centre first.

    For each topic the largest group of at least FEWEST that has a block and a spot in common; of equals that with
    the earlier block, then that whose ways are shorter in all, then the earlier spot. Then the same again without
    those in it, until none is left. Who has not told a home reaches the centre alone, with no way to go. Somebody
    who wishes a topic twice has the hours of both.
    """
    return [pool for topic, same in sorted(_by_topic(wishers).items()) for pool in _of_topic(topic, same, spots)]


def _by_topic(wishers: Iterable[Wisher]) -> Mapping[str, list[Wisher]]:
    merged: dict[tuple[str, ResidentId], Wisher] = {}
    for wisher in wishers:
        key = (wisher.topic, wisher.resident)
        merged[key] = _both(merged[key], wisher) if key in merged else wisher
    topics: dict[str, list[Wisher]] = {}
    for (topic, _), wisher in sorted(merged.items(), key=lambda entry: entry[0]):
        topics.setdefault(topic, []).append(wisher)
    return topics


def _both(one: Wisher, other: Wisher) -> Wisher:
    hours = None if one.hours is None or other.hours is None else one.hours | other.hours
    return replace(one, hours=hours)


def _of_topic(topic: str, wishers: Sequence[Wisher], spots: Sequence[Spot]) -> Iterator[Pool]:
    if len(wishers) < FEWEST:
        return
    free = np.array([_free(wisher) for wisher in wishers], dtype=np.float32)
    ways_m = np.array([_ways_m(wisher, spots) for wisher in wishers])
    near = np.isfinite(ways_m)
    left = np.ones(len(wishers), dtype=bool)
    while True:
        counts = free[left].T @ near[left].astype(np.float32)  # exact: sums of at most 2**24 ones
        most = counts.max()
        if most < FEWEST:
            return
        block = int((counts == most).any(axis=1).argmax())
        groups = {spot: left & (free[:, block] > 0) & near[:, spot] for spot in _places(counts[block] == most)}
        spot = min(groups, key=lambda one: (float(ways_m[groups[one], one].sum()), one))
        members = frozenset(wishers[place].resident for place in _places(groups[spot]))
        yield Pool(topic, spots[spot], BLOCKS[block], members)
        left &= ~groups[spot]


def _places(chosen: NDArray[np.bool_]) -> Iterator[int]:
    return (int(place) for place in np.flatnonzero(chosen))


def _free(wisher: Wisher) -> list[bool]:
    mask = (ALWAYS if wisher.hours is None else wisher.hours).mask
    both = mask & (mask >> 1)  # bit h: the hours h and h + 1
    return [bool(both >> (24 * day + hour) & 1) for day, hour in BLOCKS]


def _ways_m(wisher: Wisher, spots: Sequence[Spot]) -> list[float]:
    """The way to each spot in whole metres; infinite when it is too far."""
    if wisher.home is None:
        return [0.0, *[inf] * (len(spots) - 1)]
    ways_m = [distance_m(wisher.home, spot.point) for spot in spots]
    return [float(round(way)) if way <= _reach_m(wisher) else inf for way in ways_m]


def _reach_m(wisher: Wisher) -> float:
    return REACH_M if wisher.reach_m is None else wisher.reach_m
