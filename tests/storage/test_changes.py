"""Whoever follows the changes misses none, whatever the order in which transactions end."""

from __future__ import annotations

import pytest

from bot.storage import Storage
from bot.storage import changes as module
from bot.storage.changes import Bookmark, Gap, Noun


async def note(storage: Storage, *numbers: int) -> None:
    async with storage.begin() as town:
        await town.changes.note(Noun.ACTIVITY, numbers)


async def note_in_vain(storage: Storage, *numbers: int) -> None:
    async with storage.begin() as town:
        await town.changes.note(Noun.ACTIVITY, numbers)
        raise ZeroDivisionError


async def read(storage: Storage, bookmark: Bookmark) -> tuple[list[int], Bookmark]:
    async with storage.read() as town:
        news = await town.changes.since(bookmark)
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
        assert (await town.changes.since(Bookmark())).numbers == {Noun.ACTIVITY: [4], Noun.OCCURRENCE: [9]}


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
            bookmark = await town.changes.bookmark()
    assert (await read(storage, bookmark))[0] == [2]


async def test_what_was_undone_leaves_a_gap_and_nothing_else(storage: Storage) -> None:
    await note(storage, 1)
    with pytest.raises(ZeroDivisionError):
        await note_in_vain(storage, 2, 3)
    await note(storage, 4)
    numbers, bookmark = await read(storage, Bookmark())
    assert numbers == [1, 4]
    assert bookmark.gaps == (() if storage.is_sqlite else (Gap(2, 3),))


async def test_whoever_is_too_far_behind_is_told_so(storage: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT", 3)
    await note(storage, 1)
    _, bookmark = await read(storage, Bookmark())
    await note(storage, 2, 3, 4, 5)
    async with storage.begin() as town:
        assert await town.changes.tidy() == 2
    async with storage.read() as town:
        assert (await town.changes.since(bookmark)).missed
        assert not (await town.changes.since(Bookmark(2))).missed
