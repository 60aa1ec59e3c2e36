"""What the clock does: the whole list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

Run = Callable[[], Awaitable[int]]

TIMETABLE: Final[dict[str, timedelta]] = {
    "expire-offers": timedelta(minutes=1),
    "find-replacements": timedelta(minutes=1),
    "remind": timedelta(minutes=1),
    "ask-afterwards": timedelta(minutes=10),
    "escalate-tickets": timedelta(minutes=1),
    "alert-staff": timedelta(minutes=1),
    "forget-ticket-words": timedelta(hours=1),
    "tell-met-wishes": timedelta(minutes=1),
    "send-digests": timedelta(minutes=15),
    "ask-around": timedelta(minutes=10),
    "close-proposals": timedelta(minutes=10),
    "pool-wishes": timedelta(hours=24),
    "seek-starters": timedelta(hours=1),
    "seek-companions": timedelta(minutes=5),
    "tidy-inbox": timedelta(hours=1),
    "follow-changes": timedelta(seconds=0.5),
    "ask-still-there": timedelta(hours=6),
    "forget-dormant": timedelta(hours=6),
    "learn-kinship": timedelta(hours=6),
    "keep-exposure": timedelta(minutes=1),
    "tidy-changes": timedelta(hours=1),
}


@dataclass(frozen=True, slots=True)
class Job:
    """Something done ``every`` so often. Running it once more changes nothing; it returns how much it did."""

    name: str
    every: timedelta
    run: Run


def timetable(work: Mapping[str, Run]) -> tuple[Job, ...]:
    """The jobs of TIMETABLE, in its order; ``work`` says how each is run, no more and no fewer."""
    if work.keys() != TIMETABLE.keys():
        raise ValueError(f"not the jobs of the timetable: {sorted(work.keys() ^ TIMETABLE.keys())}")
    return tuple(Job(name, every, work[name]) for name, every in TIMETABLE.items())
