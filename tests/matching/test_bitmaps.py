"""Rows and their bits, against plain sets and dictionaries."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.bitmaps import Bitmaps, RowNumbers, bears, clear, count_in, rows_in, where_among, words_with

ROOM = 300
rows = st.sets(st.integers(0, ROOM - 1))
marks = st.sampled_from(["a", "b", "c"])


@given(st.lists(st.tuples(st.booleans(), st.sampled_from([0, 1, 4095, 4096, 10**12]))))
def test_each_id_has_one_row_of_its_own_and_rows_are_used_again(steps: list[tuple[bool, int]]) -> None:
    numbers, given_, most = RowNumbers(), dict[int, int](), 0
    for put, id in steps:
        if put:
            given_.setdefault(id, numbers.give(id))
        else:
            assert numbers.free(id) == given_.pop(id, None)
        most = max(most, len(given_))
        assert {id: numbers.of(id) for id in given_} == given_
        assert (len(numbers), numbers.used) == (len(given_), most)
        assert len(set(given_.values())) == len(given_)


@given(st.lists(st.tuples(st.booleans(), marks, st.integers(0, ROOM - 1)), max_size=60), st.sets(marks))
def test_bits_are_set_and_cleared_one_by_one_and_read_together(
    steps: list[tuple[bool, str, int]], asked: set[str]
) -> None:
    bitmaps, borne = Bitmaps[str](1), dict[str, set[int]]()
    bitmaps.grow(ROOM)
    for put, mark, row in steps:
        bitmaps.put(mark, row, put)
        borne.setdefault(mark, set())
        borne[mark] = borne[mark] | {row} if put else borne[mark] - {row}
    for mark in ("a", "b", "c"):
        assert rows_in(bitmaps.of(mark)).tolist() == sorted(borne.get(mark, ()))
    assert rows_in(bitmaps.any(asked)).tolist() == sorted(set().union(*(borne.get(mark, set()) for mark in asked)))


@given(st.frozensets(marks), st.frozensets(marks), st.integers(0, ROOM - 1))
def test_a_row_bears_its_new_marks_and_none_of_its_old_ones(old: frozenset[str], new: frozenset[str], row: int) -> None:
    bitmaps = Bitmaps[str](ROOM)
    bitmaps.change(row, frozenset(), old)
    bitmaps.change(row, old, new)
    assert {mark for mark in ("a", "b", "c") if rows_in(bitmaps.of(mark)).tolist() == [row]} == new
    bitmaps.clear_row(row)
    assert [rows_in(bitmaps.of(mark)).tolist() for mark in ("a", "b", "c")] == [[], [], []]


@given(rows, st.integers(0, 70))
def test_what_is_set_survives_growing(kept: set[int], more: int) -> None:
    bitmaps = Bitmaps[str](ROOM)
    for row in kept:
        bitmaps.set("a", row)
    bitmaps.grow(ROOM + more)
    assert rows_in(bitmaps.of("a")).tolist() == sorted(kept)
    assert len(bitmaps.of("a")) == len(bitmaps.of("nobody bears it")) == -(-(ROOM + more) // 64)


@given(rows, rows)
def test_words_are_made_counted_cleared_and_asked_by_row(kept: set[int], others: set[int]) -> None:
    words = words_with(np.array(sorted(kept), np.int64), 5)
    assert (rows_in(words).tolist(), count_in(words)) == (sorted(kept), len(kept))
    everyone = np.arange(ROOM)
    assert np.flatnonzero(bears(words, everyone)).tolist() == sorted(kept)
    clear(words, others)
    assert rows_in(words).tolist() == sorted(kept - others)


@given(rows, rows)
def test_rows_are_found_among_rows(kept: set[int], wanted: set[int]) -> None:
    among = np.array(sorted(kept), np.int64)
    assert set(among[where_among(among, wanted)].tolist()) == kept & wanted


def test_there_must_be_room_for_a_row() -> None:
    with pytest.raises(IndexError):
        Bitmaps[str](64).set("a", 64)
