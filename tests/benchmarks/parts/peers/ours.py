"""Medsam's own indexes, measured like everybody else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.resident import ResidentId
from bot.matching.calls import Call, Callee
from bot.matching.exposure import Exposure
from bot.matching.occurrence_index import OccurrenceIndex
from bot.matching.resident_index import ResidentIndex
from bot.matching.taxonomy import Taxonomy
from bot.matching.wishes import Wishes
from tests.benchmarks.parts.peers.engine import Engine, Found

OURS: Final = "Medsam"


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


class Calling(Engine[Sequence[Callee], Call]):
    """Every resident, asked for the fifty whom a call suits best."""

    name = OURS
    most = 400

    def __init__(self, taxonomy: Taxonomy) -> None:
        self.index = ResidentIndex(taxonomy)

    def build(self, material: Sequence[Callee]) -> None:
        for callee in material:
            self.index.put(callee)

    def best(self, question: Call) -> list[Found]:
        return [(one.resident, one.points) for one in self.index.best(question)]

    def change(self, row: int, value: int) -> None:
        self.index.contacted(ResidentId(row), budget=value, asked_at=None)
