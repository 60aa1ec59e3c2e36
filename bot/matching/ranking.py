"""A suggestion, and why it is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.domain.activity import Occurrence

MISSES: Final = frozenset({"missed-full", "missed-time", "missed-distance", "missed-topic"})


@dataclass(frozen=True, slots=True)
class Reason:
    """Why this: ``reason-<code>`` and the facts of its text.

    likes (topic: what they like) · kin (topic: what others who like the same go to) · fits-week (day: 0 is Monday,
    part of the day) · near (metres) · free · seats (left: few) · soon.
    Why not quite: missed-full (waiting: how many) · missed-time · missed-distance (metres) · missed-topic.
    """

    code: str
    facts: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One occurrence, how far it is from home, and why it is suggested."""

    occurrence: Occurrence
    reasons: tuple[Reason, ...]
    distance_m: float | None
    nearest_miss: bool = False  # one wish is not met, which the first reason tells

    @property
    def misses(self) -> bool:
        """Whether it misses something that they told, hours among them."""
        return any(reason.code in MISSES for reason in self.reasons)
