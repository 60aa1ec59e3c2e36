"""How much each activity has been shown of late, so that the popular don't take all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from math import log2
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.domain.activity import ActivityId
from bot.matching.bitmaps import RowNumbers

HALF_LIFE: Final = timedelta(days=14)
# In a simulated city 0.15·log1p(share of the mean) left 6.7 % of the activities unseen. This weighs the first few
# showings more: 2.9 %, with the same Gini coefficient (.45), for 2.0 % of nDCG instead of 1.7 %.
PENALTY: Final = 0.079
STEEPNESS: Final = 9.0
LEAST_MEAN: Final = 0.2  # of an area, so that the very first one shown there is not pushed out at once

_ORIGIN: Final = datetime(2026, 1, 1, tzinfo=UTC)
_ROOM: Final = 1_024


class Exposure:
    """Showings, each worth 1/log2(rank + 1) and half of that two weeks later.

    Nothing is touched as time passes: what is shown later counts for more instead, and sums are read in the coin of
    the day (forward decay; Cormode et al. 2009). Doubles hold that for forty years from 2026.
    """

    def __init__(self) -> None:
        self._numbers = RowNumbers()
        self._amounts = np.zeros(_ROOM)
        self._totals: defaultdict[str, float] = defaultdict(float)

    def number(self, activity: ActivityId) -> int:
        """The place of the activity in what ``penalties`` takes."""
        number = self._numbers.give(activity)
        if number >= len(self._amounts):
            self._amounts = np.concatenate([self._amounts, np.zeros(len(self._amounts))])
        return number

    def shown(self, activities: Sequence[ActivityId], area: str, at: datetime) -> None:
        """These were shown to a resident of the area, best first, at that moment."""
        for rank, activity in enumerate(activities, start=1):
            self.add(activity, area, worth(rank, at))

    def add(self, activity: ActivityId, area: str, amount: float) -> None:
        """An activity of the area was shown to so much ``worth``."""
        number = self.number(activity)  # first: it may make room
        self._amounts[number] += amount
        self._totals[area] += amount

    def forget(self) -> None:
        """As if nothing had ever been shown."""
        self._amounts[:] = 0
        self._totals.clear()

    def mean(self, area: str, activities: int, now: datetime) -> float:
        """What an activity of the area, one of so many, has been shown on average."""
        return max(self._totals.get(area, 0.0) / max(activities, 1) * _coin(now), LEAST_MEAN)

    def penalties(self, numbers: NDArray[np.int32], means: NDArray[np.float64], now: datetime) -> NDArray[np.float64]:
        """The points lost, at most 0, by activities with the means of their areas."""
        shares = self._amounts.take(numbers) * (_coin(now) / means)
        return -PENALTY * np.log1p(STEEPNESS * shares)


def worth(rank: int, at: datetime) -> float:
    """What being shown counts at that place in a list, 1 the first, in a coin that is the same for all moments."""
    return float(2.0 ** ((at - _ORIGIN) / HALF_LIFE) / log2(rank + 1))


def _coin(now: datetime) -> float:
    """What a showing weighed in the coin of that day is worth today."""
    return float(2.0 ** -((now - _ORIGIN) / HALF_LIFE))
