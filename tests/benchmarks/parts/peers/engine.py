"""What an engine must be able to do to be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from tests.benchmarks.parts.peers.asking import Asking
from tests.benchmarks.parts.peers.columns import Columns

Found = tuple[int, float]  # a row's id and its points


@dataclass(frozen=True, slots=True)
class Table:
    """Rows by column, and what each says in words."""

    columns: Columns
    topics: tuple[str, ...]  # the columns in which a row's topics stand
    texts: Sequence[str]
    changing: str  # the column of which one value changes at a time
    labels: Sequence[str]  # of each topic, by its number


class Engine(Protocol):
    """``missing`` says what of the question it leaves out; empty: nothing."""

    name: str
    missing: str
    most: int  # questions worth asking of one so slow or so fast

    def build(self, table: Table) -> None: ...

    def best(self, asking: Asking) -> list[Found]: ...

    def change(self, row: int, value: int) -> None:
        """Set the changing column of the row with that id; the next question sees it."""
