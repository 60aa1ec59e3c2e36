"""A question to an engine with tables, in the SQL that they nearly share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from math import cos, radians
from typing import Final

from bot.domain.place import EARTH_RADIUS_M, Point
from tests.benchmarks.parts.peers.conditions import Condition, any_of

UNPLACED_M: Final = -1.0  # how far what has no place is


@dataclass(frozen=True, slots=True)
class Asking:
    """What to find in a table: rows that meet every condition, the ``most`` of most points.

    ``worth`` tells what each topic counts: a row needs one of them, or, when empty, none. Numbers with a fraction are
    written with an exponent, the larger of several is ``greatest``.
    """

    worth: Mapping[int, float]
    conditions: tuple[Condition, ...]
    home: Point | None
    reach_m: float | None  # None: as far as the row says, or any way
    within: str  # a condition on ``metres``
    points: str  # of the columns and ``metres``
    fitting: Collection[int]  # slots that are worth something; empty: none, or told by a condition
    ties: str
    most: int

    def filters(self, *also: str) -> list[str]:
        """The conditions in SQL, after those of the engine's own to find the topics."""
        return [*also, *(condition.sql() for condition in self.conditions)]

    def sql(self, source: str, *also: str, fence: str = "") -> str:
        """The whole question; ``fence`` keeps an engine from computing the distance wherever it is named."""
        inner = f"select *, {self.metres()} as metres from {source} where {' and '.join(self.filters(*also))} {fence}"
        ranked = f"select id, {self.points} as points, {self.ties} from ({inner}) as near where {self.within}"
        return f"{ranked} order by points desc, {self.ties} limit {self.most}"

    def metres(self) -> str:
        """The great-circle distance (haversine formula) of a row, negative when either has no place."""
        if self.home is None:
            return number(UNPLACED_M)
        north, east = radians(self.home.latitude), radians(self.home.longitude)
        up = f"pow(sin((north - {number(north)}) / 2), 2)"
        along = f"narrowing * {number(cos(north))} * pow(sin((east - {number(east)}) / 2), 2)"
        metres = f"{number(2 * EARTH_RADIUS_M)} * asin(sqrt({up} + {along}))"
        return f"case when placed then {metres} else {number(UNPLACED_M)} end"


def number(value: float) -> str:
    """A floating-point literal that loses nothing."""
    told = repr(float(value))
    return told if "e" in told else told + "e0"


def greatest(values: Iterable[str]) -> str:
    terms = list(values)
    return terms[0] if len(terms) == 1 else f"greatest({', '.join(terms)})"


def worth_of(column: str, worth: Mapping[int, float]) -> str:
    """The worth of the topic in the column; topics of one worth are looked for together."""
    cases = " ".join(f"when {any_of([column], topics)} then {number(value)}" for value, topics in levels(worth))
    return f"case {cases} else {number(0)} end"


def levels(worth: Mapping[int, float]) -> Iterable[tuple[float, list[int]]]:
    """The topics of each worth."""
    found: dict[float, list[int]] = defaultdict(list)
    for topic, value in worth.items():
        found[value].append(topic)
    return found.items()
