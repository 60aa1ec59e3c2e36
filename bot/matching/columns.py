"""Columns of one length that grow, and what of them some rows need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.matching.bitmaps import Rows

Column = NDArray[Any]


class Columns:
    """Named arrays, so that a search reads only those that it needs."""

    def __init__(self, room: int, kinds: Mapping[str, str]) -> None:
        self._arrays: dict[str, Column] = {name: np.zeros(room, kind) for name, kind in kinds.items()}
        self.room = room

    def __getitem__(self, name: str) -> Column:
        return self._arrays[name]

    @property
    def nbytes(self) -> int:
        """Bytes of all columns."""
        return sum(array.nbytes for array in self._arrays.values())

    def write(self, row: int, values: Mapping[str, object]) -> None:
        """Write some columns of a row; there must be room for it."""
        for name, value in values.items():
            self._arrays[name][row] = value

    def grow(self, room: int) -> None:
        """Make room for that many rows."""
        for name, array in self._arrays.items():
            self._arrays[name] = np.concatenate([array, np.zeros(room - self.room, array.dtype)])
        self.room = room


class View:
    """The columns of some rows, each read when it is asked for."""

    def __init__(self, columns: Columns, rows: Rows) -> None:
        self._columns = columns
        self.rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, name: str) -> Column:
        return self._columns[name].take(self.rows)
