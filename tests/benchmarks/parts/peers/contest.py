"""One engine after the other, each in a process of its own, asked the same questions about the same rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from tests.benchmarks.parts.peers.engine import Engine, Found, Material, Question
from tests.benchmarks.parts.timing import Timing, apart, each_us, held_mb, seconds_of, timed

CHECKED: Final = 40  # questions
SEATS: Final = 40  # values that a change may write


@dataclass(frozen=True, slots=True)
class Entry:
    """What was measured of one engine; ``answers`` has the rows found for each question checked."""

    name: str
    missing: str
    timing: Timing
    build_s: float
    memory_mb: float
    update_us: float
    answers: Sequence[Sequence[Found]]


def measured(
    make: Callable[[], Engine[Material, Question]],
    material: Material,
    asked: Sequence[Question],
    checked: Sequence[Question],
) -> Entry:
    """Let the engine take in every row, ask it, and change a row at a time; ``checked`` is answered unmeasured."""

    def work() -> Entry:
        engine, before = make(), held_mb()
        build_s = seconds_of(lambda: engine.build(material))
        memory_mb = held_mb() - before + engine.elsewhere_mb()
        timing = timed(engine.best, asked, most=engine.most)
        answers = [engine.best(question) for question in checked[: min(engine.most, CHECKED)]]
        update_us = each_us(lambda row: engine.change(row, row % SEATS), range(1, engine.changes + 1))
        engine.close()
        return Entry(engine.name, engine.missing, timing, build_s, memory_mb, update_us, answers)

    return apart(work)
