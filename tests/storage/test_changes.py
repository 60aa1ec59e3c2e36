"""Whoever follows the changes misses none, whatever the order in which transactions end."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.storage import Storage
from bot.storage import changes as module
from bot.storage.changes import PATIENCE, Bookmark, Gap, Noun

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


async def note(storage: Storage, *numbers: int) -> None:
    async with storage.begin() as town:
        await town.changes.note(Noun.ACTIVITY, numbers)


async def note_in_vain(storage: Storage, *numbers: int) -> None:
    async with storage.begin() as town:
        await town.changes.note(Noun.ACTIVITY, numbers)
        raise ZeroDivisionError


async def read(storage: Storage, bookmark: Bookmark) -> tuple[list[int], Bookmark]:
    async with storage.read() as town:
        news = await town.changes.since(bookmark, NOW)
    assert not news.missed
    return news.numbers[Noun.ACTIVITY], news.bookmark


async def test_each_change_is_read_once(storage: Storage) -> None:
    await note(storage, 5, 3, 5)
    first, bookmark = await read(storage, Bookmark())
    again, bookmark = await read(storage, bookmark)
    await note(storage, 5)
    later, _ = await read(storage, bookmark)
    assert (first, again, later) == ([3, 5], [], [5])


async def test_nouns_are_kept_apart(storage: Storage) -> None:
    async with storage.begin() as town:
        await town.changes.note(Noun.OCCURRENCE, [9])
        await town.changes.note(Noun.ACTIVITY, [4])
    async with storage.read() as town:
        numbers = (await town.changes.since(Bookmark(), NOW)).numbers
    assert numbers == {Noun.ACTIVITY: [4], Noun.OCCURRENCE: [9], Noun.RESIDENT: []}


async def test_a_change_whose_transaction_ends_after_a_later_one_is_still_read(storage: Storage) -> None:
    if storage.is_sqlite:  # where one writes at a time, they end in the order of their numbers
        await note(storage, 1)
        assert (await read(storage, Bookmark()))[0] == [1]
        return
    await note(storage, 1)
    _, bookmark = await read(storage, Bookmark())
    async with storage.begin() as slow:
        await slow.changes.note(Noun.ACTIVITY, [2, 3])
        await note(storage, 4)
        first, bookmark = await read(storage, bookmark)
        nothing, bookmark = await read(storage, bookmark)
    second, bookmark = await read(storage, bookmark)
    assert (first, nothing, second) == ([4], [], [2, 3])
    assert bookmark.gaps == ()


async def test_a_bookmark_set_while_somebody_writes_still_sees_what_they_wrote(storage: Storage) -> None:
    if storage.is_sqlite:
        await note(storage, 1)
        assert (await read(storage, Bookmark()))[0] == [1]
        return
    await note(storage, 1)
    async with storage.begin() as slow:
        await slow.changes.note(Noun.ACTIVITY, [2])
        await note(storage, 3)
        async with storage.read() as town:
            bookmark = await town.changes.bookmark(NOW)
    assert (await read(storage, bookmark))[0] == [2]


async def test_what_was_undone_leaves_a_gap_and_nothing_else(storage: Storage) -> None:
    await note(storage, 1)
    with pytest.raises(ZeroDivisionError):
        await note_in_vain(storage, 2, 3)
    await note(storage, 4)
    numbers, bookmark = await read(storage, Bookmark())
    assert numbers == [1, 4]
    assert bookmark.gaps == (() if storage.is_sqlite else (Gap(2, 3, NOW),))


async def test_whoever_is_too_far_behind_is_told_so(storage: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT", 3)
    await note(storage, 1)
    _, bookmark = await read(storage, Bookmark())
    await note(storage, 2, 3, 4, 5)
    async with storage.begin() as town:
        assert await town.changes.tidy() == 2
    async with storage.read() as town:
        assert (await town.changes.since(bookmark, NOW)).missed
        assert not (await town.changes.since(Bookmark(2), NOW)).missed


async def test_the_very_first_change_may_be_late_too(storage: Storage) -> None:
    if storage.is_sqlite:
        await note(storage, 1)
        assert (await read(storage, Bookmark()))[0] == [1]
        return
    async with storage.read() as town:
        bookmark = await town.changes.bookmark(NOW)
    async with storage.begin() as slow:
        await slow.changes.note(Noun.ACTIVITY, [1, 2])
        await note(storage, 3)
        async with storage.read() as town:
            assert (await town.changes.since(bookmark, NOW)).missed  # read everything anew, from here on
            bookmark = await town.changes.bookmark(NOW)
    assert (await read(storage, bookmark))[0] == [1, 2]


async def test_a_gap_that_nobody_fills_is_given_up(storage: Storage) -> None:
    later = Bookmark(9, (Gap(4, 5, NOW - PATIENCE), Gap(7, 7, NOW)))
    async with storage.read() as town:
        assert (await town.changes.since(later, NOW)).bookmark.gaps == (Gap(7, 7, NOW),)
