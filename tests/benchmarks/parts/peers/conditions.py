"""What a row must meet, in words that SQL and a search engine both have."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Between:
    """The column lies from ``low`` to ``high``, both included; None is no bound, and one there is."""

    column: str
    low: int | None = None
    high: int | None = None

    def sql(self) -> str:
        bounds = [] if self.low is None else [f"{self.column} >= {self.low}"]
        return " and ".join(bounds if self.high is None else [*bounds, f"{self.column} <= {self.high}"])


@dataclass(frozen=True, slots=True)
class Outside:
    """The column lies below ``low`` or above ``high``."""

    column: str
    low: int
    high: int

    def sql(self) -> str:
        return f"not ({self.column} between {self.low} and {self.high})"


@dataclass(frozen=True, slots=True)
class Among:
    """One of the columns is one of the values."""

    columns: tuple[str, ...]
    values: Collection[int]

    def sql(self) -> str:
        return any_of(self.columns, self.values)


@dataclass(frozen=True, slots=True)
class Neither:
    """None of the columns is one of the values, of which there are some."""

    columns: tuple[str, ...]
    values: Collection[int]

    def sql(self) -> str:
        return " and ".join(f"{column} not in {listed(self.values)}" for column in self.columns)


@dataclass(frozen=True, slots=True)
class HasBits:
    """Every bit of ``bits`` is set in the column."""

    column: str
    bits: int

    def sql(self) -> str:
        return f"({self.column} & {self.bits}) = {self.bits}"


@dataclass(frozen=True, slots=True)
class LacksBits:
    """No bit of ``bits`` is set in the column."""

    column: str
    bits: int

    def sql(self) -> str:
        return f"({self.column} & {self.bits}) = 0"


@dataclass(frozen=True, slots=True)
class SharesBits:
    """The column is 0, which says nothing, or shares a bit with ``bits``."""

    column: str
    bits: int

    def sql(self) -> str:
        return f"({self.column} = 0 or ({self.column} & {self.bits}) <> 0)"


@dataclass(frozen=True, slots=True)
class Expression:
    """A condition that computes with several columns, which only SQL can say."""

    text: str

    def sql(self) -> str:
        return self.text


Condition = Between | Outside | Among | Neither | HasBits | LacksBits | SharesBits | Expression


def listed(values: Collection[int]) -> str:
    return "(" + ", ".join(str(value) for value in sorted(values)) + ")"


def any_of(columns: Collection[str], values: Collection[int]) -> str:
    """Whether one of the columns is one of the values."""
    wanted = listed(values)
    return "(" + " or ".join(f"{column} in {wanted}" for column in columns) + ")" if values else "(1 = 0)"
