"""Understanding and matching beside what else there is: `make bench-matching`, for a small world `BENCH=--quick`."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.domain.activity import Occurrence
from bot.matching.calls import Callee
from tests.benchmarks.parts import calling, fairness, growth, suggesting
from tests.benchmarks.parts.measure import Measure, at_least, at_most, exactly, publish, told
from tests.benchmarks.parts.peers.board import Board
from tests.benchmarks.parts.peers.columnar import DuckDb, Polars
from tests.benchmarks.parts.peers.engine import Peer
from tests.benchmarks.parts.peers.fts5 import Fts5
from tests.benchmarks.parts.peers.postgresql import FullText, Gin
from tests.benchmarks.parts.peers.texts import Rapidfuzz, Tantivy
from tests.benchmarks.parts.timing import Timing, apart
from tests.benchmarks.parts.understanding import measure_understanding
from tests.matching.conftest import TAXONOMY
from tests.matching.worlds import World

PEERS: Final[Sequence[type[Peer]]] = (Rapidfuzz, Tantivy, Fts5, DuckDb, Polars, Gin, FullText)


@dataclass(frozen=True, slots=True)
class Scale:
    """How large the worlds are, and where the figures go."""

    occurrences: int
    residents: int
    growing: tuple[int, ...]
    activities: int  # of the city that everybody is shown
    citizens: int
    asked: int  # questions a size while growing
    results: Path


FULL: Final = Scale(
    100_000, 1_000_000, (10_000, 100_000, 1_000_000), 5_000, 6_000, 200, Path("build/bench/matching.json")
)
QUICK: Final = Scale(10_000, 50_000, (1_000, 10_000, 50_000), 1_000, 1_200, 50, Path("build/bench/matching-quick.json"))


def run(scale: Scale) -> bool:
    """Measure one thing at a time and publish it all; whether every target is met."""
    measures = [told("Load of the machine at the beginning", os.getloadavg()[0], "processes")]
    measures += apart(measure_understanding)
    world = World.of(TAXONOMY)
    callees, occurrences = list(world.callees(scale.residents)), list(world.occurrences(scale.occurrences))
    fives = suggesting.contest(f"Best 5 of {scale.occurrences:,} occurrences", world, occurrences, PEERS)
    fifties = calling.contest(f"Best 50 of {scale.residents:,} residents", world, callees, PEERS)
    measures += measure_suggesting(fives, world, occurrences)
    measures += measure_calling(fifties, world, callees)
    measures += measure_growth(world, callees, scale)
    measures += measure_fairness(world, scale)
    measures.append(told("Load of the machine at the end", os.getloadavg()[0], "processes"))
    for board in (fives, fifties):
        board.show()
    publish("Matching", measures, scale.results, printed=[*fives.measures(), *fifties.measures()])
    return all(measure.holds for measure in measures)


def measure_suggesting(board: Board, world: World, occurrences: Sequence[Occurrence]) -> list[Measure]:
    """The best five for one resident, with every filter."""
    ours, name, worst = board.ours, board.title, growth.worst_suggesting(world, occurrences)
    return [
        at_most(f"{name}: p50", ours.timing.p50_ms, 1, "ms"),
        at_most(f"{name}: p99", ours.timing.p99_ms, 5, "ms"),
        at_least(f"{name}: fastest engine with all filters", _fastest(board), 5, "times ours"),
        exactly(f"{name}: engines with all filters agree", _least_agreement(board), 100, "%"),
        at_most(f"{name}: one-row update visible", ours.update_us, 10, "µs"),
        told(f"{name}: most popular topics in the city, p50", worst.p50_ms, "ms"),
        told(f"{name}: most popular topics in the city, slowest", worst.slowest_ms, "ms"),
        told(f"{name}: a whole occurrence put anew", growth.put_occurrence_us(world, occurrences), "µs"),
    ]


def measure_calling(board: Board, world: World, callees: Sequence[Callee]) -> list[Measure]:
    """The best fifty for one call, with every filter."""
    ours, name, worst = board.ours, board.title, growth.worst_calling(world, callees)
    postgresql = min(board.ratio(entry) for entry in board.entries if entry.name == Gin.name)
    return [
        at_most(f"{name}: p50", ours.timing.p50_ms, 10, "ms"),
        at_most(f"{name}: slowest call", ours.timing.slowest_ms, 50, "ms"),
        at_most(f"{name}: most popular topics in the city, slowest call", worst.slowest_ms, 50, "ms"),
        at_most(f"{name}: memory", ours.memory_mb, 150, "MB"),
        at_least(f"{name}: {Gin.name}", postgresql, 10, "times ours"),
        exactly(f"{name}: engines with all filters agree", _least_agreement(board), 100, "%"),
        at_most(f"{name}: one-row update visible", ours.update_us, 10, "µs"),
        told(f"{name}: most popular topics in the city, p50", worst.p50_ms, "ms"),
        told(f"{name}: a whole resident put anew", growth.put_callee_us(world, callees), "µs"),
    ]


def measure_growth(world: World, callees: Sequence[Callee], scale: Scale) -> list[Measure]:
    """What ten times the rows cost."""
    fives = growth.suggesting(world, scale.growing, asked=scale.asked)
    fifties = growth.calling(world, callees, scale.growing, asked=scale.asked)
    return [
        *_growing("Best 5 of occurrences", scale.growing, fives),
        *_growing("Best 50 of residents", scale.growing, fifties),
    ]


def measure_fairness(world: World, scale: Scale) -> list[Measure]:
    """Who is seen in a city, beside two simpler ways of showing."""
    city = fairness.City.of(world, activities=scale.activities, residents=scale.citizens)
    return fairness.measures(world, city)


def _growing(name: str, sizes: Sequence[int], timings: Sequence[Timing]) -> list[Measure]:
    told_ = [told(f"{name}: p50 at {size:,}", one.p50_ms, "ms") for size, one in zip(sizes, timings, strict=True)]
    steps = zip(sizes, sizes[1:], timings, timings[1:], strict=False)
    return told_ + [
        at_most(f"{name}: from {few:,} to {many:,}", later.p50_ms / before.p50_ms, many / few, "times the time")
        for few, many, before, later in steps
    ]


def _fastest(board: Board) -> float:
    return min(board.ratio(entry) for entry, _ in board.whole)


def _least_agreement(board: Board) -> float:
    return min(agreement for _, agreement in board.whole)


def main(arguments: Sequence[str]) -> int:
    """Publish the measures; 1 when a target is missed."""
    return 0 if run(QUICK if "--quick" in arguments else FULL) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
