"""What cannot be wished."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.matching.wishes import Wishes

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_a_moment_needs_an_offset() -> None:
    with pytest.raises(ValueError, match="offset"):
        Wishes(NOW.replace(tzinfo=None))


@pytest.mark.parametrize("sure", [0.0, -0.5, 1.5])
def test_a_confidence_is_above_0_and_at_most_1(sure: float) -> None:
    with pytest.raises(ValueError, match="confidence"):
        Wishes(NOW, {"chess": sure})


def test_nothing_is_liked_and_disliked_at_once() -> None:
    with pytest.raises(ValueError, match="at once"):
        Wishes(NOW, {"chess": 1.0}, frozenset({"chess"}))
