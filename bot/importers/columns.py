"""Which column of a foreign table is which fact of an activity, told by a TOML file."""

from __future__ import annotations

import ast
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from bot.errors import Unreadable

FIELDS: Final = (
    "key",
    "title",
    "description",
    "organiser",
    "place_name",
    "address",
    "latitude",
    "longitude",
    "date",
    "start_time",
    "end_date",
    "end_time",
    "capacity",
    "cost",
    "currency",
    "role",
    "categories",
    "url",
    "ages",
    "languages",
    "access",
    "cancel_by",
)
CELL_MOST: Final = 20_000  # characters of a cell that holds a structure
DEEP_MOST: Final = 6

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Pick:
    """The text of one column; with ``path``, a part of the structure that is written in the cell."""

    column: str
    path: tuple[str, ...] = ()
    prefix: str = ""

    def of(self, row: Row) -> str:
        """The text, empty when there is none; ValueError when the cell holds no such structure."""
        cell = row.get(self.column, "").strip()
        text = nested(cell, self.path) if self.path and cell else cell
        return f"{self.prefix}{text}" if text else ""

    @property
    def columns(self) -> tuple[str, ...]:
        return (self.column,)


@dataclass(frozen=True, slots=True)
class First:
    """The first of several that says something."""

    picks: tuple[Pick | Join, ...]

    def of(self, row: Row) -> str:
        return next((text for pick in self.picks if (text := pick.of(row))), "")

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(column for pick in self.picks for column in pick.columns)


@dataclass(frozen=True, slots=True)
class Join:
    """Several, one after the other."""

    picks: tuple[Pick, ...]
    between: str = ", "

    def of(self, row: Row) -> str:
        return self.between.join(text for pick in self.picks if (text := pick.of(row)))

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(column for pick in self.picks for column in pick.columns)


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Where each fact stands in a row."""

    picks: Mapping[str, Pick | First | Join]
    fixed: Mapping[str, str] = field(default_factory=dict)
    encoding: str = ""  # empty: found out
    delimiter: str = ""  # empty: found out
    sheet: str = ""  # empty: the first
    day_first: bool = True  # 3/4/2027 is the third of April
    first_day_only: bool = False  # several days without hours: the first is when one comes
    demands_columns: bool = True  # every column named here must be there

    def of(self, fact: str, row: Row) -> str:
        """What the row says of one of FIELDS."""
        pick = self.picks.get(fact)
        return (pick.of(row) if pick is not None else "") or self.fixed.get(fact, "")

    def columns(self) -> tuple[str, ...]:
        return tuple(column for pick in self.picks.values() for column in pick.columns)


def heading(text: str) -> str:
    """A column's name as it is compared: without case and outer blanks."""
    return " ".join(text.split()).casefold()


def nested(cell: str, path: tuple[str, ...]) -> str:
    """A part of a structure written as JSON or as Python, or as the one within the other.

    Only literals are read, nothing is run. ValueError when the cell holds no structure or not this part.
    """
    if len(cell) > CELL_MOST or len(path) > DEEP_MOST:
        raise ValueError("too large a structure")
    value: Any = cell
    for step in path:
        if isinstance(value, str):
            value = _structure(value)
        if not isinstance(value, dict) or step not in value:
            raise ValueError(f"no {step}")
        value = value[step]
    return "" if value is None else str(value).strip()


def _structure(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError) as trouble:
        raise ValueError("no structure") from trouble


def read_map(text: str) -> ColumnMap:
    """The map that a TOML file tells. Unreadable when it is none, or names what there is not."""
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as trouble:
        raise Unreadable("map-syntax", detail=str(trouble)[:120]) from None
    unknown = sorted(told.keys() - {"columns", "fixed", "file", "dates"})
    if unknown:
        raise Unreadable("map-field", detail=unknown[0])
    columns, fixed = _table(told, "columns", FIELDS), _table(told, "fixed", FIELDS)
    file = _table(told, "file", ("encoding", "delimiter", "sheet"))
    dates = _table(told, "dates", ("order", "span"))
    return ColumnMap(
        picks={name: _pick(name, value) for name, value in columns.items()},
        fixed={name: str(value) for name, value in fixed.items()},
        encoding=str(file.get("encoding", "")),
        delimiter=str(file.get("delimiter", "")),
        sheet=str(file.get("sheet", "")),
        day_first=_choice(dates, "order", ("dmy", "mdy")) == "dmy",
        first_day_only=_choice(dates, "span", ("whole", "first-day")) == "first-day",
    )


def _table(told: Mapping[str, Any], name: str, known: tuple[str, ...]) -> Mapping[str, Any]:
    table = told.get(name, {})
    if not isinstance(table, dict):
        raise Unreadable("map-field", detail=name)
    unknown = sorted(table.keys() - set(known))
    if unknown:
        raise Unreadable("map-field", detail=f"{name}.{unknown[0]}")
    return table


def _choice(table: Mapping[str, Any], name: str, choices: tuple[str, ...]) -> str:
    chosen = table.get(name, choices[0])
    if chosen not in choices:
        raise Unreadable("map-field", detail=f"dates.{name}")
    return str(chosen)


def _pick(name: str, told: Any) -> Pick | First | Join:
    match told:
        case str():
            return Pick(heading(told))
        case [*several] if several:
            return First(tuple(_one(name, one) for one in several))
        case _:
            return _one(name, told)


def _one(name: str, told: Any) -> Pick | Join:
    match told:
        case str():
            return Pick(heading(told))
        case {"join": [*parts], **rest} if parts and rest.keys() <= {"with"}:
            return Join(tuple(_single(name, part) for part in parts), str(rest.get("with", ", ")))
        case _:
            return _single(name, told)


def _single(name: str, told: Any) -> Pick:
    match told:
        case str():
            return Pick(heading(told))
        case {"column": str(column), **rest} if rest.keys() <= {"path", "prefix"}:
            path = rest.get("path", [])
            if isinstance(path, list):
                return Pick(heading(column), tuple(str(step) for step in path), str(rest.get("prefix", "")))
    raise Unreadable("map-field", detail=f"columns.{name}")


_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "key": ("id",),
    "title": ("title", "tittel", "titel"),
    "description": ("description", "beskrivelse", "skildring"),
    "organiser": ("organiser", "arrangør"),
    "place_name": ("place", "sted", "stad"),
    "address": ("address", "adresse"),
    "latitude": ("latitude", "breddegrad", "breiddegrad"),
    "longitude": ("longitude", "lengdegrad", "længdegrad"),
    "date": ("date", "dato"),
    "start_time": ("start_time", "starttid", "fra kl", "frå kl"),
    "end_date": ("end_date", "sluttdato", "slutdato"),
    "end_time": ("end_time", "sluttid", "til kl"),
    "capacity": ("capacity", "plasser", "plassar", "pladser"),
    "cost": ("cost", "pris"),
    "currency": ("currency", "valuta"),
    "role": ("role", "rolle"),
    "categories": ("categories", "kategorier", "kategoriar"),
    "url": ("url", "lenke", "lenkje", "link"),
    "ages": ("ages", "alder"),
    "languages": ("languages", "språk", "sprog"),
    "access": ("access", "tilgjengelighet", "tilgjenge", "tilgængelighed"),
    "cancel_by": ("cancel_by", "avmelding senest", "avmelding seinast", "afmelding senest"),
}

TEMPLATE: Final = ColumnMap(
    picks={name: First(tuple(Pick(one) for one in names)) for name, names in _HEADINGS.items()},
    demands_columns=False,
)
TEMPLATE_HEADINGS: Final = tuple(names[0] for names in _HEADINGS.values())
