"""What counts how much when an activity is suggested: points for arrays of occurrences. An exact topic is 1.0."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.domain.availability import HOURS, Week
from bot.domain.place import EARTH_RADIUS_M, Point
from bot.matching.moments import LONGEST, NEVER
from bot.matching.taxonomy import Taxonomy

Floats = NDArray[np.float64]

EXACT: Final = 1.0
NARROWER: Final = 0.83  # they like sport, it is football
WIDER: Final = 0.4  # they like chess, it is a games night
FURTHER_TOPIC: Final = 0.1  # for each topic but the best that meets a like
FITS: Final = 0.5  # as much as half a topic: what one cannot come to is no suggestion
WRONG_TIME: Final = -0.5  # takes back what the hour gave
NEAR: Final = 0.33  # at the door
KIN: Final = 0.15  # everybody alike goes there
NEW: Final = 0.1  # of two alike, the one not seen before
FREE: Final = 0.03  # decides between equals
A_DAY_LATER: Final = -0.01
STALE: Final = -0.2  # less than what a fitting hour or a topic's distance is worth: old word, not no word
SAME_TOPIC: Final = -0.15  # for each one already chosen; more costs nDCG and shows nobody more
SAME_ORGANISER: Final = -0.08

DECIMALS: Final = 9  # of points: what is equal in meaning ties, however it was computed

FADES_AT_M: Final = 10_000.0
SOONER_DAYS: Final = 28.0  # beyond these, later is no worse
FRESH: Final = timedelta(days=14)
STALE_AT: Final = timedelta(days=60)

_DAY_US: Final = 86_400e6


class TopicNumbers:
    """Topics as numbers in the order of the taxonomy; the last number stands for none."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self.taxonomy = taxonomy
        self._numbers = {code: number for number, code in enumerate(taxonomy.topics)}
        self.none = len(self._numbers)

    def of(self, topics: Iterable[str]) -> list[int]:
        """The numbers of those that the taxonomy knows, in order."""
        return sorted(self._numbers[topic] for topic in topics if topic in self._numbers)

    def of_one(self, topic: str) -> int:
        """The number of the topic; that of none if the taxonomy does not know it."""
        return self._numbers.get(topic, self.none)

    def values(self, worth: Mapping[str, float]) -> Floats:
        """The worth of each topic by number; 0 for those not told."""
        values = np.zeros(self.none + 1)
        for topic, value in worth.items():
            if topic in self._numbers:
                values[self._numbers[topic]] = value
        return values


def line(topic: str, taxonomy: Taxonomy) -> list[str]:
    """The topic, its parent, and so on up; nothing for what is no topic."""
    found = []
    at: str | None = topic if topic in taxonomy.topics else None
    while at is not None:
        found.append(at)
        at = taxonomy.parent(at)
    return found


def relation(like: str, topic: str, taxonomy: Taxonomy) -> float:
    """What the topic is worth to whoever surely likes ``like``."""
    if like == topic:
        return EXACT if topic in taxonomy.topics else 0.0
    if topic in taxonomy.below(like):
        return NARROWER
    return WIDER if like in taxonomy.below(topic) else 0.0


def related(likes: Mapping[str, float], taxonomy: Taxonomy) -> dict[str, float]:
    """What each topic is worth to somebody with these likes: by distance in the tree, times confidence."""
    worth: dict[str, float] = {}
    for like, confidence in likes.items():
        for topic in taxonomy.below(like):
            worth[topic] = max(worth.get(topic, 0.0), NARROWER * confidence)
        for topic in line(like, taxonomy)[1:]:
            worth[topic] = max(worth.get(topic, 0.0), WIDER * confidence)
        if like in taxonomy.topics:
            worth[like] = max(worth[like], EXACT * confidence)
    return worth


def disliked(likes: Mapping[str, float], dislikes: frozenset[str], taxonomy: Taxonomy) -> frozenset[str]:
    """The topics about which the nearest thing said, on the way up the tree, is a dislike."""
    under = {topic for dislike in dislikes for topic in taxonomy.below(dislike)}
    said = likes.keys() | dislikes
    return frozenset(topic for topic in under if next(one for one in line(topic, taxonomy) if one in said) in dislikes)


def best_and_further(values: list[Floats]) -> Floats:
    """The best of several topics' values, and a little for each further one that is worth anything."""
    best, count = values[0].copy(), (values[0] > 0).astype(np.float64)
    for one in values[1:]:
        np.maximum(best, one, out=best)
        count += one > 0
    return best + FURTHER_TOPIC * np.maximum(count - 1, 0)


def free_spans(week: Week) -> NDArray[np.bool_]:
    """For each kind of time, whether every hour it touches is in the week; never for what lasts a day."""
    bits = _hours(week)
    sums = np.concatenate([[0], np.cumsum(np.concatenate([bits, bits[:LONGEST]]), dtype=np.int64)])
    starts, lengths = np.arange(HOURS)[:, None], np.arange(LONGEST + 1)[None, :]
    free = sums[starts + lengths] - sums[starts] == lengths
    free[:, NEVER] = False
    return np.asarray(free.reshape(-1))


def begun_spans(week: Week) -> NDArray[np.bool_]:
    """For each kind of time, whether the hour in which it begins is in the week."""
    return np.repeat(_hours(week) > 0, LONGEST + 1)


def _hours(week: Week) -> NDArray[np.uint8]:
    """1 for each hour in the week, 0 for each other."""
    return np.unpackbits(np.frombuffer(week.mask.to_bytes(HOURS // 8, "little"), np.uint8), bitorder="little")


def on_sphere(point: Point | None) -> tuple[float, float, float]:
    """The point on the unit sphere; not numbers where there is none."""
    if point is None:
        return (np.nan, np.nan, np.nan)
    latitude, longitude = np.radians(point.latitude), np.radians(point.longitude)
    around = np.cos(latitude)
    return (float(around * np.cos(longitude)), float(around * np.sin(longitude)), float(np.sin(latitude)))


def chords_of_degrees(latitudes: Floats, longitudes: Floats, point: Point) -> Floats:
    """Straight through the unit sphere, squared (haversine formula); not numbers where a place is not known."""
    phi, phi_there = np.radians(latitudes), np.radians(point.latitude)
    across = np.sin(np.radians(longitudes - point.longitude) / 2) ** 2
    return np.asarray(4 * (np.sin((phi - phi_there) / 2) ** 2 + np.cos(phi) * np.cos(phi_there) * across))


def chord_of(metres: float | Floats) -> Floats:
    """The squared chord of a way along the earth; more than any from half around it on."""
    angle = np.asarray(metres) / EARTH_RADIUS_M
    return np.where(angle < np.pi, 4 * np.sin(angle / 2) ** 2, 5.0)


def metres_of(squared: Floats) -> Floats:
    """The ways along the earth of squared chords."""
    return np.asarray(2 * EARTH_RADIUS_M * np.arcsin(np.minimum(np.sqrt(squared) / 2, 1.0)))


def nearness(squared: Floats, fades_at_m: float | Floats) -> Floats:
    """1 at the door, falling to 0 at ``fades_at_m``; 0 where the place is not known.

    asin(x) = x + x³/6 + …: up to 100 km the next term is below a micrometre.
    """
    half = np.sqrt(squared) / 2
    metres = 2 * EARTH_RADIUS_M * (half + half**3 / 6)
    return np.asarray(np.fmax(1 - metres / fades_at_m, 0.0))


def lateness(starts_us: NDArray[np.int64], now_us: int) -> Floats:
    """What is lost by starting later."""
    return np.minimum((starts_us - now_us) / _DAY_US, SOONER_DAYS) * A_DAY_LATER


def staleness(seen_s: Floats, now_s: float) -> Floats:
    """What is lost since the organiser last said that it is on: nothing for two weeks, nothing if unknown."""
    fresh, stale = FRESH.total_seconds(), STALE_AT.total_seconds()
    faded = ((now_s - seen_s) - fresh) / (stale - fresh)
    return STALE * np.fmin(np.fmax(faded, 0.0), 1.0)
