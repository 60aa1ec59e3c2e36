"""How the times of one activity follow what its source says now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.activity import ActivityId, ActivityRecord, OccurrenceId, TimeRecord
from bot.storage.activities import KnownTime


@dataclass(slots=True)
class Steps:
    """What to do with occurrences, and what those who signed up have to be told."""

    added: list[tuple[ActivityId, TimeRecord, int | None]] = field(default_factory=list)
    altered: dict[OccurrenceId, tuple[TimeRecord, int | None]] = field(default_factory=dict)
    vanished: set[OccurrenceId] = field(default_factory=set)
    moved: set[OccurrenceId] = field(default_factory=set)
    cancelled: set[OccurrenceId] = field(default_factory=set)
    reseated: set[OccurrenceId] = field(default_factory=set)

    def add(self, other: Steps) -> None:
        self.added += other.added
        self.altered |= other.altered
        self.vanished |= other.vanished
        self.moved |= other.moved
        self.cancelled |= other.cancelled
        self.reseated |= other.reseated

    def still_coming(self, stored: Sequence[KnownTime], now: datetime) -> set[OccurrenceId]:
        """Those of the stored times that lie ahead and stay."""
        return {time.id for time in stored if time.coming(now)} - self.vanished - self.cancelled


def follow(activity: ActivityId, stored: Sequence[KnownTime], record: ActivityRecord, now: datetime) -> Steps:
    """Compare the stored times with the told ones; what has started stays as it was."""
    steps = Steps()
    pairs, new, gone = _paired(stored, record.times)
    for known, told in pairs:
        if known.starts_at > now or told.starts_at > now:
            _compare(steps, known, told, record.capacity)
    steps.added = [(activity, time, record.capacity) for time in new if time.starts_at > now]
    steps.vanished = {time.id for time in gone if time.coming(now)}
    return steps


def _compare(steps: Steps, known: KnownTime, told: TimeRecord, capacity: int | None) -> None:
    if known.agrees(told, capacity):
        return
    steps.altered[known.id] = (told, capacity)
    if known.cancelled:
        if not told.cancelled:  # it takes place after all: whoever was told otherwise hears when
            steps.moved.add(known.id)
        return
    if told.cancelled:
        steps.cancelled.add(known.id)
    if (known.starts_at, known.ends_at) != (told.starts_at, told.ends_at):
        steps.moved.add(known.id)
    if known.capacity != capacity:
        steps.reseated.add(known.id)


def _paired(
    stored: Sequence[KnownTime], told: Sequence[TimeRecord]
) -> tuple[list[tuple[KnownTime, TimeRecord]], list[TimeRecord], list[KnownTime]]:
    """Pairs that have a key in common, then those that start at the same moment; what is new; what is gone.

    The second finds the times of an activity that has begun to repeat: its times have other keys now.
    """
    keys = {time.key: time for time in told}
    pairs = [(known, keys.pop(known.key)) for known in stored if known.key in keys]
    paired = {known.id for known, _ in pairs}
    starts = {time.starts_at: time for time in keys.values()}
    gone = []
    for known in stored:
        if known.id in paired:
            continue
        same = starts.pop(known.starts_at, None)
        if same is None:
            gone.append(known)
        else:
            pairs.append((known, keys.pop(same.key)))
    return pairs, list(keys.values()), gone
