"""The figures by which fairness is judged, on cases done by hand."""

from __future__ import annotations

import numpy as np
import pytest

from tests.benchmarks.parts.rewards import gini, ndcg


def test_equal_shares_are_even_and_one_winner_among_four_is_three_quarters() -> None:
    assert gini(np.array([2.0, 2.0, 2.0])) == 0
    assert gini(np.array([0.0, 0.0, 0.0, 8.0])) == 0.75


def test_the_ideal_list_is_worth_one_and_a_worse_order_less() -> None:
    best = np.array([1.0, 0.5])
    assert ndcg(best, best) == 1
    assert ndcg(best[::-1], best) == pytest.approx((0.5 + 1 / np.log2(3)) / (1 + 0.5 / np.log2(3)))


def test_a_list_cut_short_is_worth_what_it_shows() -> None:
    assert ndcg(np.array([1.0]), np.array([1.0, 1.0])) == pytest.approx(1 / (1 + 1 / np.log2(3)))
