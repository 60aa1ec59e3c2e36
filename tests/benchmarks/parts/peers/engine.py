"""What an engine must be able to do to be compared."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from tests.benchmarks.parts.peers.asking import Asking
from tests.benchmarks.parts.peers.columns import Codes, Columns

Found = tuple[int, float]  # a row's id and its points
Material = TypeVar("Material")
Question = TypeVar("Question")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows by column, and what each says in words."""

    columns: Columns
    topics: tuple[str, ...]  # the columns in which a row's topics stand
    compared: tuple[str, ...]  # whole numbers that conditions compare
    texts: Sequence[str]
    changing: str  # the column of which one value changes at a time
    labels: Sequence[str]  # of each topic, by its number


def told(topics: Iterable[str], codes: Codes, labels: Sequence[str]) -> str:
    """The topics in words."""
    return ", ".join(labels[number] for number in sorted(codes.topics[topic] for topic in topics))


class Engine(ABC, Generic[Material, Question]):
    """``missing`` says what of the question it leaves out; empty: nothing."""

    name: str
    missing = ""
    most = 60  # questions worth asking of one so slow or so fast
    changes = 200

    @abstractmethod
    def build(self, material: Material) -> None:
        """Take in every row."""

    @abstractmethod
    def best(self, question: Question) -> list[Found]:
        """The rows of most points, best first."""

    @abstractmethod
    def change(self, row: int, value: int) -> None:
        """Change what is told of the row with that id; the next question sees it."""

    def elsewhere_mb(self) -> float:
        """What it keeps besides in megabytes, outside of this process or in memory that was there before."""
        return 0.0

    def close(self) -> None:
        """Let go of what outlives the process."""


Peer = Engine[Table, Asking]
