"""Medsam's own indexes, measured like everybody else."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.activity import Occurrence, OccurrenceId
from bot.matching.exposure import Exposure
from bot.matching.occurrence_index import OccurrenceIndex
from bot.matching.taxonomy import Taxonomy
from bot.matching.wishes import Wishes
from tests.benchmarks.parts.peers.engine import Engine, Found

OURS = "Medsam"


class Suggesting(Engine[Sequence[Occurrence], Wishes]):
    """The coming occurrences, asked for five that differ, with their reasons."""

    name = OURS
    most = 1_000

    def __init__(self, taxonomy: Taxonomy, exposure: Exposure) -> None:
        self.index = OccurrenceIndex(taxonomy, exposure)

    def build(self, material: Sequence[Occurrence]) -> None:
        for occurrence in material:
            self.index.put(occurrence)

    def best(self, question: Wishes) -> list[Found]:
        """What meets every wish; nearest misses are asked of nobody else."""
        suggestions = self.index.best(question)
        return [(one.occurrence.id, 0.0) for one in suggestions if not one.nearest_miss]

    def change(self, row: int, value: int) -> None:
        self.index.seats(OccurrenceId(row), value)
