"""Rows by number, and a bit a row for each thing that may be said of one."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Hashable, Iterable
from typing import Final, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]
Rows = NDArray[np.int64]
Mark = TypeVar("Mark", bound=Hashable)

WORD: Final = 64
_PAGE_BITS: Final = 12
_NOBODY: Final = -1


class RowNumbers:
    """The row of each id; a row that is freed is given again.

    Four bytes an id where ids are dense, as those a database counts up are.
    """

    def __init__(self) -> None:
        self._pages: dict[int, array[int]] = {}
        self._free: list[int] = []
        self._next = 0

    def __len__(self) -> int:
        return self._next - len(self._free)

    @property
    def used(self) -> int:
        """Rows ever given: every row number is below it."""
        return self._next

    @property
    def nbytes(self) -> int:
        """Bytes that the numbers take."""
        return sum(page.itemsize * len(page) for page in self._pages.values())

    def of(self, id: int) -> int | None:
        """The row of ``id``, or None."""
        page = self._pages.get(id >> _PAGE_BITS)
        row = page[id & (1 << _PAGE_BITS) - 1] if page is not None else _NOBODY
        return None if row == _NOBODY else row

    def give(self, id: int) -> int:
        """The row of ``id``, a new one if it has none."""
        row = self.of(id)
        if row is None:
            row = self._free.pop() if self._free else self._next
            self._next = max(self._next, row + 1)
            page = self._pages.get(id >> _PAGE_BITS)
            if page is None:
                page = self._pages[id >> _PAGE_BITS] = array("i", [_NOBODY]) * (1 << _PAGE_BITS)
            page[id & (1 << _PAGE_BITS) - 1] = row
        return row

    def free(self, id: int) -> int | None:
        """Let go of the row of ``id``, and tell which it was."""
        row = self.of(id)
        if row is not None:
            self._pages[id >> _PAGE_BITS][id & (1 << _PAGE_BITS) - 1] = _NOBODY
            self._free.append(row)
        return row


class Bitmaps(Generic[Mark]):
    """For each mark, one bit a row: whether the row bears it. What nobody bears takes no room.

    Bits are set one at a time in bytes and read 64 at a time in words, least significant first, of the same memory.
    """

    def __init__(self, room: int) -> None:
        self._size = _bytes_for(room)
        self._bytes: dict[Mark, bytearray] = {}
        self._words: dict[Mark, Words] = {}

    @property
    def nbytes(self) -> int:
        """Bytes that the bits take."""
        return self._size * len(self._bytes)

    def set(self, mark: Mark, row: int) -> None:
        """Let the row bear the mark; there must be room for the row."""
        bits = self._bytes.get(mark)
        if bits is None:
            bits = self._keep(mark, bytearray(self._size))
        bits[row >> 3] |= 1 << (row & 7)

    def clear(self, mark: Mark, row: int) -> None:
        """Let the row no longer bear the mark."""
        bits = self._bytes.get(mark)
        if bits is not None:
            bits[row >> 3] &= ~(1 << (row & 7))

    def put(self, mark: Mark, row: int, borne: bool) -> None:
        """Let the row bear the mark or not."""
        if borne:
            self.set(mark, row)
        else:
            self.clear(mark, row)

    def change(self, row: int, old: frozenset[Mark], new: frozenset[Mark]) -> None:
        """Let the row bear the new marks instead of the old ones."""
        for mark in old - new:
            self.clear(mark, row)
        for mark in new - old:
            self.set(mark, row)

    def clear_row(self, row: int) -> None:
        """Let the row bear no mark at all."""
        at, others = row >> 3, ~(1 << (row & 7))
        for bits in self._bytes.values():
            bits[at] &= others

    def of(self, mark: Mark) -> Words:
        """The rows that bear the mark; not to be written to."""
        words = self._words.get(mark)
        return self.none() if words is None else words

    def any(self, marks: Iterable[Mark]) -> Words:
        """The rows that bear any of the marks; the caller's to write to."""
        found = self.none()
        for mark in marks:
            if (words := self._words.get(mark)) is not None:
                np.bitwise_or(found, words, out=found)
        return found

    def none(self) -> Words:
        """No row; the caller's to write to."""
        return np.zeros(self._size // 8, np.uint64)

    def grow(self, room: int) -> None:
        """Make room for that many rows."""
        self._size = max(self._size, _bytes_for(room))
        for mark, bits in list(self._bytes.items()):
            self._keep(mark, bits + bytes(self._size - len(bits)))

    def _keep(self, mark: Mark, bits: bytearray) -> bytearray:
        self._bytes[mark] = bits
        self._words[mark] = np.frombuffer(bits, np.uint64)
        return bits


def rows_in(words: Words) -> Rows:
    """The numbers of the rows whose bits are set, in order."""
    some = np.flatnonzero(words)
    if 4 * len(some) > len(words):
        return _bits_in(words)
    bits = _bits_in(words[some])
    rows: Rows = some[bits >> 6] << 6 | bits & WORD - 1
    return rows


def bears(words: Words, rows: Rows) -> NDArray[np.bool_]:
    """Whether the bit of each of the rows is set."""
    return (words.view(np.uint8).take(rows >> 3) >> (rows & 7).astype(np.uint8) & 1).view(np.bool_)


def clear(words: Words, rows: Collection[int]) -> None:
    """Clear the bits of those rows."""
    if rows:
        at = np.fromiter(rows, np.int64, len(rows))
        np.bitwise_and.at(words.view(np.uint8), at >> 3, ~(1 << (at & 7)).astype(np.uint8))


def words_with(rows: Rows, size: int) -> Words:
    """``size`` words in which the bits of those rows are set."""
    words = np.zeros(size, np.uint64)
    np.bitwise_or.at(words.view(np.uint8), rows >> 3, (1 << (rows & 7)).astype(np.uint8))
    return words


def count_in(words: Words) -> int:
    """How many bits are set."""
    return int(np.bitwise_count(words).sum())


def where_among(rows: Rows, wanted: Iterable[int]) -> Rows:
    """The positions in ``rows``, which are in order, of those that are ``wanted``."""
    sought = np.fromiter(wanted, np.int64)
    at = np.searchsorted(rows, sought)
    inside = at < len(rows)
    found: Rows = at[inside][rows[at[inside]] == sought[inside]]
    return found


def _bits_in(words: Words) -> Rows:
    return np.flatnonzero(np.unpackbits(words.view(np.uint8), bitorder="little").view(np.bool_))


def _bytes_for(room: int) -> int:
    return -(-room // WORD) * 8
