"""What was measured of all engines, beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from tests.benchmarks.parts.measure import Measure, told
from tests.benchmarks.parts.peers.contest import Entry


@dataclass(frozen=True, slots=True)
class Board:
    """Medsam first; ``agreements`` has for each of the others the hundredths of questions answered alike."""

    title: str
    entries: Sequence[Entry]
    agreements: Sequence[float]

    @property
    def ours(self) -> Entry:
        return self.entries[0]

    @property
    def whole(self) -> list[tuple[Entry, float]]:
        """The others that leave nothing of the question out, and how often they agree."""
        pairs = zip(self.entries[1:], self.agreements, strict=True)
        return [(entry, agreement) for entry, agreement in pairs if not entry.missing]

    def ratio(self, entry: Entry) -> float:
        """How many times as long as Medsam it takes, by the medians."""
        return entry.timing.p50_ms / self.ours.timing.p50_ms

    def show(self) -> None:
        """Print the table."""
        names = ("engine", "p50 ms", "p99 ms", "times ours", "build s", "MB", "update µs", "agrees", "asked", "missing")
        table = Table(*names, title=self.title)
        for entry, agreement in zip(self.entries, (100.0, *self.agreements), strict=True):
            figures = (entry.timing.p50_ms, entry.timing.p99_ms, self.ratio(entry), entry.build_s, entry.memory_mb)
            agrees = "" if entry.missing else f"{agreement:.0f} %"
            ends = (f"{entry.update_us:.3g}", agrees, str(entry.timing.asked), entry.missing)
            table.add_row(entry.name, *(f"{figure:.3g}" for figure in figures), *ends)
        Console(width=150).print(table)

    def measures(self) -> list[Measure]:
        """Every figure of every engine; none has a target here."""
        return [measure for entry in self.entries for measure in self._of(entry)]

    def _of(self, entry: Entry) -> list[Measure]:
        name = f"{self.title}, {entry.name}" + (f" (without: {entry.missing})" if entry.missing else "")
        return [
            told(f"{name}: p50", entry.timing.p50_ms, "ms"),
            told(f"{name}: p99", entry.timing.p99_ms, "ms"),
            told(f"{name}: questions", entry.timing.asked, "questions"),
            told(f"{name}: time", self.ratio(entry), "times ours"),
            told(f"{name}: build", entry.build_s, "s"),
            told(f"{name}: memory", entry.memory_mb, "MB"),
            told(f"{name}: one-row update", entry.update_us, "µs"),
        ]
