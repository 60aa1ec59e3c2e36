"""Files from outside are read in a process of their own, which is killed when it takes too much.

A repetition rule can keep a parser busy for ever, and a workbook can unpack to more than there is memory. The process
gets the content on its standard input, no settings and no database, and answers in lines of JSON.
"""

from __future__ import annotations

import json
import resource
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.activity import ActivityRecord, Flaw
from bot.errors import Unreadable
from bot.importers import IMPORTERS, kind_of
from bot.importers.columns import TEMPLATE, read_map
from bot.importers.reading import Terms
from bot.importers.wire import packed, unpacked

ROOT: Final = Path(__file__).resolve().parents[2]
KILLED: Final = {-signal.SIGKILL, -signal.SIGXCPU}
FINISHED: Final = "finished"


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may take."""

    cpu_seconds: int = 30
    seconds: float = 90.0
    memory_bytes: int = 1_000_000_000
    answer_bytes: int = 200_000_000


def read_safely(
    content: bytes,
    *,
    zone: ZoneInfo,
    currency: str,
    now: datetime,
    column_map: str | None = None,
    limits: Limits | None = None,
) -> list[ActivityRecord | Flaw]:
    """Every record and flaw of a file; ``column_map`` is the text of a TOML file.

    Unreadable with its reason, and with the line where there is one.
    """
    limits = limits or Limits()
    kind = kind_of(content)
    if column_map is not None:
        read_map(column_map)  # a wrong map is told before anything is read
    order = {
        "kind": kind,
        "zone": zone.key,
        "currency": currency,
        "now": now.isoformat(),
        "map": column_map,
        "cpu_seconds": limits.cpu_seconds,
        "memory_bytes": limits.memory_bytes,
    }
    return list(_answers(_run(json.dumps(order).encode() + b"\n" + content, limits), limits))


def _run(message: bytes, limits: Limits) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            [sys.executable, "-m", "bot.importers.sandbox"],
            input=message,
            capture_output=True,
            timeout=limits.seconds,
            cwd=ROOT,
            env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Unreadable("too-slow", detail=f"{limits.seconds:g} s") from None


def _answers(done: subprocess.CompletedProcess[bytes], limits: Limits) -> Iterator[ActivityRecord | Flaw]:
    if done.returncode in KILLED:
        raise Unreadable("too-slow", detail=f"{limits.cpu_seconds} s")
    if len(done.stdout) > limits.answer_bytes:
        raise Unreadable("too-large", detail=str(limits.answer_bytes))
    lines = done.stdout.decode().splitlines()
    if done.returncode != 0 or not lines or lines.pop() != FINISHED:
        raise Unreadable("reader-failed", detail=str(done.returncode))
    yield from map(unpacked, lines)


def _limit(kind: int, amount: int) -> None:
    _, most = resource.getrlimit(kind)
    wanted = amount if most == resource.RLIM_INFINITY else min(amount, most)
    try:
        resource.setrlimit(kind, (wanted, most))
    except (ValueError, OSError):
        return  # macOS does not limit memory; the time limit holds there, too


def _read(order: dict[str, str | None], content: bytes) -> Iterable[ActivityRecord | Flaw | Unreadable]:
    terms = Terms(
        zone=ZoneInfo(str(order["zone"])),
        currency=str(order["currency"]),
        now=datetime.fromisoformat(str(order["now"])),
        columns=read_map(order["map"]) if order["map"] is not None else TEMPLATE,
    )
    try:
        yield from IMPORTERS[str(order["kind"])](BytesIO(content), terms)
    except Unreadable as unreadable:
        yield unreadable
    except (MemoryError, RecursionError) as trouble:
        yield Unreadable("too-costly", detail=type(trouble).__name__)


def main() -> None:
    """The reading process: an order, the content, then answers."""
    order = json.loads(sys.stdin.buffer.readline())
    _limit(resource.RLIMIT_CPU, int(order["cpu_seconds"]))
    _limit(resource.RLIMIT_AS, int(order["memory_bytes"]))
    for told in _read(order, sys.stdin.buffer.read()):
        sys.stdout.write(packed(told) + "\n")
    sys.stdout.write(FINISHED + "\n")


if __name__ == "__main__":
    main()
