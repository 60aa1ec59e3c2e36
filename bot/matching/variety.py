"""Several that differ from each other, out of many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.matching.bitmaps import Rows
from bot.matching.scoring import DECIMALS, SAME_ORGANISER, SAME_TOPIC, Floats

NOTHING: Final = -1  # in place of the topic or the organiser of what has none
_FIRST_LOOK: Final = 64  # options; four times as many each time that these do not settle it


@dataclass(frozen=True, slots=True)
class Options:
    """What may be chosen, as arrays of one length: points, ties by start and then by id, and what it has in common."""

    rows: Rows
    points: Floats
    starts_us: NDArray[np.int64]
    ids: NDArray[np.int64]
    activities: NDArray[np.int32]
    organisers: NDArray[np.int32]
    topics: NDArray[np.int16]  # the one that each is there for


class Variety:
    """Chooses one by one the best of what is left, each made less good by its likes among those already chosen."""

    def __init__(self) -> None:
        self._chosen: list[tuple[int, int, int]] = []  # activity, organiser, topic

    def choose(self, looks: Iterator[tuple[Options, float]], most: int) -> list[int]:
        """Up to ``most`` rows, best first, no activity twice; of equal ones what starts first, then the lower id.

        Each look is at more options than the one before, with the most points that any further one may have.
        """
        before = len(self._chosen)
        for options, beyond in looks:
            del self._chosen[before:]
            rows = self._look(options, beyond, most)
            if rows is not None:
                return rows
        return []

    def _look(self, options: Options, beyond: float, most: int) -> list[int] | None:
        """The rows chosen; None if an option beyond these might be one of them."""
        worth, rows = options.points.copy(), list[int]()
        for one in self._chosen:
            _lower(worth, options, one)
        while len(rows) < most:
            highest = worth.max(initial=-np.inf)
            if highest <= beyond:
                return None if beyond > -np.inf else rows
            at = _first(options, np.flatnonzero(worth == highest))
            chosen = (int(options.activities[at]), int(options.organisers[at]), int(options.topics[at]))
            _lower(worth, options, chosen)
            self._chosen.append(chosen)
            rows.append(int(options.rows[at]))
        return rows


def _lower(worth: Floats, options: Options, chosen: tuple[int, int, int]) -> None:
    """Make less good what has something in common with what was chosen, and impossible what is the same."""
    activity, organiser, topic = chosen
    if topic != NOTHING:
        worth[options.topics == topic] += SAME_TOPIC
    if organiser != NOTHING:
        worth[options.organisers == organiser] += SAME_ORGANISER
    worth[options.activities == activity] = -np.inf
    np.round(worth, DECIMALS, out=worth)


def _first(options: Options, ties: NDArray[np.int64]) -> int:
    return int(min(ties, key=lambda at: (options.starts_us[at], options.ids[at])))


def look_sizes(count: int) -> Iterator[int]:
    """How many of ``count`` options to look at, until all."""
    size = _FIRST_LOOK
    while size < count:
        yield size
        size *= 4
    yield count
