"""How long questions take, one after the other, and how much memory what answers them holds."""

from __future__ import annotations

import ctypes
import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from typing import Final, TypeVar

import numpy as np

Question = TypeVar("Question")
Result = TypeVar("Result")

WARM_UP: Final = 5
PAGE_BYTES: Final = 4096
STATUS: Final = Path("/proc/self/statm")  # where Linux tells what a process holds


@dataclass(frozen=True, slots=True)
class Timing:
    """Of ``asked`` questions, in milliseconds."""

    p50_ms: float
    p99_ms: float
    slowest_ms: float
    asked: int


def timed(answer: Callable[[Question], object], questions: Sequence[Question], *, most: int) -> Timing:
    """Ask the first ``most`` of the questions once each, after a few to warm up."""
    for question in questions[:WARM_UP]:
        answer(question)
    gc.collect()
    gc.freeze()
    took = [_took_ms(answer, question) for question in questions[:most]]
    return Timing(float(np.percentile(took, 50)), float(np.percentile(took, 99)), max(took), len(took))


def each_us(change: Callable[[int], object], rows: Sequence[int]) -> float:
    """The median microseconds that a change of one row takes until it is visible."""
    for row in rows[:WARM_UP]:
        change(row)
    return 1000 * float(np.median([_took_ms(change, row) for row in rows]))


def seconds_of(work: Callable[[], object]) -> float:
    """How long it takes, once."""
    began = perf_counter()
    work()
    return perf_counter() - began


def _took_ms(answer: Callable[[Question], object], question: Question) -> float:
    began = perf_counter()
    answer(question)
    return 1000 * (perf_counter() - began)


def held_mb() -> float:
    """The megabytes of memory that this process holds; nan where the system does not tell."""
    gc.collect()
    if not STATUS.exists():
        return float("nan")
    give_back = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc keeps what was freed, to use it again
    if give_back is not None:
        give_back(0)
    return int(STATUS.read_text().split()[1]) * PAGE_BYTES / 1e6


def apart(work: Callable[[], Result]) -> Result:
    """The result of ``work`` in a process of its own, so that nothing it leaves behind slows what comes after.

    The process begins as a copy of this one: what is built here already need not be built again.
    """
    context = get_context("fork")
    receiving, sending = context.Pipe(duplex=False)

    def report() -> None:
        gc.freeze()  # what was there before is nobody's litter
        sending.send(work())

    process = context.Process(target=report)
    process.start()
    sending.close()
    try:
        result: Result = receiving.recv()
    except EOFError:
        process.join()
        raise RuntimeError(f"a measurement ended with {process.exitcode}") from None
    process.join()
    return result
