"""A measured figure beside what it should be, printed as a table and kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class Measure:
    """``holds`` says whether ``value`` is what ``target`` asks for; an empty target asks for nothing."""

    measure: str
    value: float
    unit: str
    target: str
    holds: bool


def exactly(measure: str, value: float, wanted: float, unit: str) -> Measure:
    return Measure(measure, value, unit, f"= {wanted:g}", value == wanted)


def at_most(measure: str, value: float, bound: float, unit: str) -> Measure:
    return Measure(measure, value, unit, f"≤ {bound:g}", value <= bound)


def at_least(measure: str, value: float, bound: float, unit: str) -> Measure:
    return Measure(measure, value, unit, f"≥ {bound:g}", value >= bound)


def told(measure: str, value: float, unit: str) -> Measure:
    return Measure(measure, value, unit, "", True)


def publish(title: str, measures: Sequence[Measure], path: Path, *, printed: Sequence[Measure] = ()) -> None:
    """Print the measures and write them down, with those that are ``printed`` already."""
    table = Table("measure", "value", "unit", "target", "holds", title=title)
    for one in measures:
        table.add_row(one.measure, f"{one.value:g}", one.unit, one.target, "yes" if one.holds else "NO")
    Console(width=120).print(table)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(one) for one in (*measures, *printed)], indent=2, ensure_ascii=False) + "\n")
