"""What must be so for somebody to come at all: needs, ages, languages and the way they travel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

OLDEST: Final = 120


class Need(StrEnum):
    """Something that somebody cannot do without, and that an activity offers or not."""

    WHEELCHAIR = "wheelchair"
    HEARING_LOOP = "hearing-loop"
    QUIET = "quiet"
    FREE = "free"
    CHILD_ALONG = "child-along"


class Travel(StrEnum):
    """How somebody gets to where things happen."""

    FOOT = "foot"
    BICYCLE = "bicycle"
    BUS = "bus"
    CAR = "car"


# About half an hour on the way, as the crow flies; whoever says how far they go is taken at their word.
REACH_M: Final = {Travel.FOOT: 2_500.0, Travel.BICYCLE: 7_000.0, Travel.BUS: 15_000.0, Travel.CAR: 30_000.0}


@dataclass(frozen=True, slots=True)
class Ages:
    """Whole years of life from ``youngest`` to ``oldest``, both included."""

    youngest: int = 0
    oldest: int = OLDEST

    def __post_init__(self) -> None:
        if not 0 <= self.youngest <= self.oldest <= OLDEST:
            raise ValueError(f"no such ages: {self.youngest} to {self.oldest}")

    def meet(self, other: Ages) -> bool:
        """Whether somebody can belong to both."""
        return self.youngest <= other.oldest and other.youngest <= self.oldest


EVERYBODY: Final = Ages()
