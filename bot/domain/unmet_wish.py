"""An unmet wish: what somebody looked for and did not find, told about once it comes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, NewType

from bot.domain.activity import ActivityId
from bot.domain.availability import Week
from bot.domain.place import Point
from bot.domain.resident import ResidentId
from bot.errors import Outdated

UnmetWishId = NewType("UnmetWishId", int)
MOST: Final = 10  # that one person may have open
MOST_TOPICS: Final = 20  # of one wish


class State(StrEnum):
    """Where a wish stands."""

    WISHED = "wished"
    MET = "met"  # something came, and they are told
    WITHDRAWN = "withdrawn"


NEXT: Final[dict[State, frozenset[State]]] = {
    State.WISHED: frozenset({State.MET, State.WITHDRAWN}),
    State.MET: frozenset(),
    State.WITHDRAWN: frozenset({State.WISHED}),  # they take it back
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wished for: at least one topic, in some of the ``hours`` of a week or whenever (None)."""

    topics: frozenset[str]
    hours: Week | None = None

    def __post_init__(self) -> None:
        if not 0 < len(self.topics) <= MOST_TOPICS:
            raise ValueError(f"a wish is about 1 to {MOST_TOPICS} topics, not {len(self.topics)}")

    @classmethod
    def of(cls, topics: Iterable[str], hours: Week | None) -> Wanted | None:
        """That wish, of the first MOST_TOPICS by name; None without a topic, for then anything would meet it."""
        first = frozenset(sorted(topics)[:MOST_TOPICS])
        return cls(first, hours) if first else None


@dataclass(frozen=True, slots=True)
class Where:
    """The place that a wish is for: where they lived, or the place that they named."""

    municipality: str
    home: Point | None


@dataclass(frozen=True, slots=True)
class UnmetWish:
    """One resident's wish."""

    id: UnmetWishId
    resident: ResidentId
    wanted: Wanted
    where: Where
    known: frozenset[ActivityId]  # these were there already: for what else was wrong with them no wish has a field
    state: State
    at: datetime

    def to(self, state: State) -> UnmetWish:
        """The same wish one step on; a step that the life cycle does not know is outdated."""
        if state not in NEXT[self.state]:
            raise Outdated(f"{self.state} cannot become {state}")
        return replace(self, state=state)
