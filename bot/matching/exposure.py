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
PENALTY: Final = 0.15  # keeps nDCG above .98 with a Gini coefficient below .45 in a simulated city
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
        worth = 2.0 ** ((at - _ORIGIN) / HALF_LIFE)
        for rank, activity in enumerate(activities, start=1):
            amount = worth / log2(rank + 1)
            self._amounts[self.number(activity)] += amount
            self._totals[area] += amount

    def mean(self, area: str, activities: int, now: datetime) -> float:
        """What an activity of the area, one of so many, has been shown on average."""
        return max(self._totals.get(area, 0.0) / max(activities, 1) * _coin(now), LEAST_MEAN)

    def penalties(self, numbers: NDArray[np.int32], means: NDArray[np.float64], now: datetime) -> NDArray[np.float64]:
        """The points lost, at most 0, by activities with the means of their areas."""
        shares = self._amounts.take(numbers) * (_coin(now) / means)
        return -PENALTY * np.log1p(shares)


def _coin(now: datetime) -> float:
    """What a showing weighed in the coin of that day is worth today."""
    return float(2.0 ** -((now - _ORIGIN) / HALF_LIFE))
