"""``medsam import``: a file or an address is read, taken, and a report of it printed."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from yarl import URL

from bot.addresses import Allowed, is_public
from bot.clock import Clock
from bot.domain.activity import ActivityRecord, Flaw
from bot.domain.municipality import Municipality
from bot.domain.plain import line
from bot.errors import Unreadable
from bot.importers.columns import TEMPLATE_HEADINGS
from bot.importers.opening import Bounds, opened
from bot.importers.sandbox import read_safely
from bot.services.imports import After, Imports, Report
from bot.texts import Texts

SOURCE_MOST: Final = 64
LINES_SHOWN: Final = 8
FAILED: Final = 1


@dataclass(frozen=True, slots=True)
class Order:
    """What the operator asked for."""

    named: str  # a file, or an address on the web
    municipality: Municipality
    column_map: Path | None = None
    source: str = ""  # empty: after the file
    demo: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """Takes orders, tells on ``console`` in ``language`` what became of them."""

    imports: Imports
    clock: Clock
    texts: Texts
    console: Console
    language: str = "en"
    bounds: Bounds = field(default_factory=Bounds)
    allowed: Allowed = is_public
    after: After | None = None

    async def run(self, order: Order) -> int:
        """The exit code: 0 when it was taken, 1 when it could not be read and nothing has changed."""
        try:
            report = await self.take(order)
        except Unreadable as unreadable:
            self.console.print(self._unreadable(unreadable), style="bold red", markup=False)
            self.console.print(self._word("import-nothing-changed"), markup=False)
            return FAILED
        self._tell(report, dry_run=order.dry_run)
        return 0

    async def take(self, order: Order) -> Report:
        """Read and take, showing how far it has come. Unreadable when it cannot be read."""
        with self._progress() as progress:
            task = progress.add_task(self._word("import-reading"), total=None)
            records = await self._records(order)
            progress.update(task, description=self._word("import-checking"))
            return await self.imports.take(
                records,
                municipality=order.municipality.slug,
                zone=order.municipality.zone,
                source=(order.source or source_name(order.named))[:SOURCE_MOST],
                demo=order.demo,
                dry_run=order.dry_run,
                progress=lambda done, rows: progress.update(task, completed=done, total=rows),
                after=self.after,
            )

    async def _records(self, order: Order) -> Sequence[ActivityRecord | Flaw]:
        column_map = None
        if order.column_map is not None:
            column_map = (await opened(str(order.column_map), self.bounds)).decode("utf-8", "replace")
        content = await opened(order.named, self.bounds, allowed=self.allowed)
        town = order.municipality
        reading = partial(read_safely, content, zone=town.zone, currency=town.currency, now=self.clock.now())
        return await asyncio.to_thread(reading, column_map=column_map)

    def _progress(self) -> Progress:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        return Progress(*columns, console=self.console, transient=True)

    def _tell(self, report: Report, *, dry_run: bool) -> None:
        self.console.print(self._numbers(report, dry_run=dry_run))
        if report.flaws:
            self.console.print(self._reasons(report.flaws))

    def _numbers(self, report: Report, *, dry_run: bool) -> Table:
        table = Table("", "", title=self._word("import-dry-run" if dry_run else "import-done"), show_header=False)
        numbers = {
            "import-rows": report.rows,
            "import-taken": len(report.taken),
            "import-changed": len(report.changed),
            "import-unchanged": len(report.unchanged),
            "import-left-out": len(report.flaws),
            "import-withdrawn": len(report.withdrawn),
            "import-times-added": report.times_added,
            "import-times-moved": len(report.changed_occurrences),
            "import-times-cancelled": len(report.cancelled_occurrences),
        }
        for key, number in numbers.items():
            table.add_row(self._word(key), str(number))
        return table

    def _reasons(self, flaws: Sequence[Flaw]) -> Table:
        headings = ("import-column-why", "import-column-rows", "import-column-lines", "import-column-example")
        table = Table(*(self._word(key) for key in headings), title=self._word("import-left-out"))
        by_reason: dict[str, list[Flaw]] = {}
        for flaw in flaws:
            by_reason.setdefault(flaw.reason, []).append(flaw)
        for reason, several in sorted(by_reason.items(), key=lambda one: -len(one[1])):
            example = line(next((flaw.detail for flaw in several if flaw.detail), ""), 60)
            words = self._word(f"import-flaw-{reason}")
            table.add_row(words, str(len(several)), _lines(several), example.replace("[", r"\["))
        return table

    def _unreadable(self, unreadable: Unreadable) -> str:
        words = self._word(f"import-unreadable-{unreadable.reason}", detail=line(unreadable.detail, 120))
        return words if unreadable.line is None else self._word("import-line", line=str(unreadable.line), words=words)

    def _word(self, key: str, **facts: object) -> str:
        return self.texts.word(self.language, key, **facts)


def _lines(flaws: Sequence[Flaw]) -> str:
    shown = ", ".join(str(flaw.line) for flaw in flaws[:LINES_SHOWN])
    return shown + (" …" if len(flaws) > LINES_SHOWN else "")


def source_name(named: str) -> str:
    """What a source is called when nobody gives it a name: after its file, or its host and path."""
    if "://" not in named:
        return Path(named).stem[:SOURCE_MOST]
    url = URL(named)
    return f"{url.host or ''}{url.path}".rstrip("/")[:SOURCE_MOST]


def template() -> str:
    """An empty table with the headings that need no column map."""
    text = StringIO()
    csv.writer(text).writerow(TEMPLATE_HEADINGS)
    return text.getvalue()
