"""What is fair and what is good, as figures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def gini(amounts: NDArray[np.float64]) -> float:
    """How unevenly the amounts are spread: 0 all the same, towards 1 everything to one (C. Gini, 1912)."""
    ordered = np.sort(amounts)
    count = len(ordered)
    ranks = 2 * np.arange(1, count + 1) - count - 1
    return float(ranks @ ordered / (count * ordered.sum()))


def discounts(count: int) -> NDArray[np.float64]:
    """How much each place of a list is seen, the first 1 (Järvelin and Kekäläinen, 2002)."""
    return 1 / np.log2(np.arange(2, count + 2))


def ndcg(gains: NDArray[np.float64], ideal: NDArray[np.float64]) -> float:
    """The worth of what was shown, in its order, as a share of the best that could have been.

    ``gains`` and ``ideal`` are relevances of at least 0, best place first; ``ideal`` falls and has a gain.
    """
    return float((gains @ discounts(len(gains))) / (ideal @ discounts(len(ideal))))
