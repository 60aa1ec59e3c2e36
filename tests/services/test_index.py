"""The index sees every change of the database, whoever made it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.activity import ActivityRecord, TimeRecord
from bot.domain.consent import Purpose
from bot.domain.interests import Interests
from bot.domain.resident import Channel, ResidentId
from bot.matching.wishes import Wishes
from bot.services.imports import Imports
from bot.services.index import Index
from bot.services.pseudonyms import Pseudonyms
from bot.services.residents import Residents
from bot.services.signups import Signups
from bot.storage import Storage
from bot.storage import changes as changes_module
from tests.conversations.conftest import MONDAY_NOON
from tests.importers.support import by_category
from tests.matching.conftest import TAXONOMY
from tests.scenario import SetClock

OSLO = ZoneInfo("Europe/Oslo")
SOMEBODY = ResidentId(1)


def record(key: str, *days: int, capacity: int | None = None) -> ActivityRecord:
    starts = [MONDAY_NOON + timedelta(days=day) for day in days]
    times = tuple(
        TimeRecord(f"{day}", start, start + timedelta(hours=1)) for day, start in zip(days, starts, strict=True)
    )
    return ActivityRecord(key, f"Sjakk {key}", 1, categories=("chess",), capacity=capacity, times=times)


class Neighbour:
    """Another process with the same database."""

    def __init__(self, storage: Storage, clock: SetClock) -> None:
        self.storage, self.clock = storage, clock
        self.imports = Imports(storage, clock, by_category)
        self.signups = Signups(storage, clock)

    async def lists(self, *records: ActivityRecord) -> None:
        await self.imports.take(records, municipality="arendal", zone=OSLO, source="test")

    async def joins(self, chat: int, title: str) -> None:
        async with self.storage.begin() as town:
            person = await town.residents.add(Channel.TELEGRAM, chat, "nb", self.clock.now())
            coming = [one async for some in town.occurrences.all_coming(self.clock.now()) for one in some]
        wanted = next(one.id for one in coming if one.activity.title == title)
        await self.signups.join(person.id, wanted)


@pytest.fixture
async def neighbour(elsewhere: Storage, clock: SetClock) -> Neighbour:
    return Neighbour(elsewhere, clock)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MONDAY_NOON)


@pytest.fixture
async def elsewhere(storage: Storage) -> AsyncIterator[Storage]:
    other = Storage(storage.url.render_as_string(hide_password=False))
    yield other
    await other.close()


def titles(index: Index) -> list[str]:
    found = index.coming.occurrences.best(Wishes(index.clock.now(), likes={"chess": 1.0}), 10)
    return sorted(suggestion.occurrence.activity.title for suggestion in found)


async def test_it_is_built_of_everything_that_is_coming(
    storage: Storage, neighbour: Neighbour, clock: SetClock
) -> None:
    await neighbour.lists(record("a", 1, 8), record("b", 2))
    index = Index(storage, clock, TAXONOMY)
    assert await index.follow() == 3
    assert titles(index) == ["Sjakk a", "Sjakk b"]
    assert await index.follow() == 0


async def test_what_another_process_lists_changes_and_withdraws_is_followed(
    storage: Storage, neighbour: Neighbour, clock: SetClock
) -> None:
    index = Index(storage, clock, TAXONOMY)
    await index.follow()
    seen = []
    for listed in ([record("a", 1), record("b", 2)], [record("a", 1), record("c", 3)], [record("c", 4)]):
        await neighbour.lists(*listed)
        await index.follow()
        seen.append(titles(index))
    assert seen == [["Sjakk a", "Sjakk b"], ["Sjakk a", "Sjakk c"], ["Sjakk c"]]
    assert len(index.coming) == 1


async def test_a_seat_taken_by_another_process_counts(storage: Storage, neighbour: Neighbour, clock: SetClock) -> None:
    await neighbour.lists(record("a", 1, capacity=1), record("b", 2, capacity=2))
    index = Index(storage, clock, TAXONOMY)
    await index.follow()
    await neighbour.joins(1, "Sjakk a")
    await neighbour.joins(2, "Sjakk b")
    await index.follow()
    found = index.coming.occurrences.best(Wishes(clock.now(), likes={"chess": 1.0}), 10)
    assert [(one.occurrence.activity.title, one.occurrence.free) for one in found] == [("Sjakk b", 1)]


async def test_what_has_begun_is_let_go_and_what_was_moved_later_is_not(
    storage: Storage, neighbour: Neighbour, clock: SetClock
) -> None:
    await neighbour.lists(record("a", 1), record("b", 1), record("c", 2))
    index = Index(storage, clock, TAXONOMY)
    await index.follow()
    moved = record("b", 1)
    later = replace(moved.times[0], starts_at=moved.times[0].starts_at + timedelta(days=5), ends_at=None)
    await neighbour.lists(record("a", 1), replace(moved, times=(later,)), record("c", 2))
    await index.follow()
    clock.moment += timedelta(days=1, hours=1)
    await index.follow()
    assert (titles(index), len(index.coming)) == (["Sjakk b", "Sjakk c"], 2)


async def test_whoever_has_missed_too_much_reads_everything_anew(
    storage: Storage, neighbour: Neighbour, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await neighbour.lists(record("a", 1))
    index = Index(storage, clock, TAXONOMY)
    await index.follow()
    monkeypatch.setattr(changes_module, "KEPT", 1)
    await neighbour.lists(record("b", 2), record("c", 3))
    assert await index.tidy() > 0
    await index.follow()
    assert titles(index) == ["Sjakk b", "Sjakk c"]


async def test_what_is_shown_gives_way_to_what_was_not_in_every_process(
    storage: Storage, neighbour: Neighbour, clock: SetClock
) -> None:
    await neighbour.lists(record("a", 1), record("b", 1), record("c", 1))
    here, there = Index(storage, clock, TAXONOMY), Index(neighbour.storage, clock, TAXONOMY)
    await here.follow()
    await there.follow()
    first = here.coming.occurrences.best(Wishes(clock.now(), likes={"chess": 1.0}), 1)
    here.shown(SOMEBODY, [first[0].occurrence.id])
    assert here.coming.occurrences.best(Wishes(clock.now(), likes={"chess": 1.0}), 1) == first
    assert (await here.keep_exposure(), await there.keep_exposure()) == (1, 0)
    for index in (here, there):
        ranked = index.coming.occurrences.best(Wishes(clock.now(), likes={"chess": 1.0}), 3)
        assert ranked[-1].occurrence == first[0].occurrence


async def test_a_process_that_starts_anew_knows_what_was_shown(
    storage: Storage, neighbour: Neighbour, clock: SetClock
) -> None:
    await neighbour.lists(record("a", 1), record("b", 1))
    before = Index(storage, clock, TAXONOMY)
    await before.follow()
    first = before.coming.occurrences.best(Wishes(clock.now(), likes={"chess": 1.0}), 1)[0].occurrence
    before.shown(SOMEBODY, [first.id])
    await before.keep_exposure()
    after = Index(storage, clock, TAXONOMY)
    await after.follow()
    await after.keep_exposure()
    assert after.coming.occurrences.best(Wishes(clock.now(), likes={"chess": 1.0}), 2)[-1].occurrence == first


async def test_what_was_shown_is_not_lost_when_it_cannot_be_stored(
    storage: Storage, neighbour: Neighbour, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await neighbour.lists(record("a", 1), record("b", 1))
    index = Index(storage, clock, TAXONOMY)
    await index.follow()
    first = index.coming.occurrences.best(Wishes(clock.now(), likes={"chess": 1.0}), 1)[0].occurrence
    index.shown(SOMEBODY, [first.id])
    with monkeypatch.context() as outage:
        outage.setattr(storage, "begin", lambda: (_ for _ in ()).throw(ConnectionError))
        with pytest.raises(ConnectionError):
            await index.keep_exposure()
    assert await index.keep_exposure() == 1
    assert index.coming.occurrences.best(Wishes(clock.now(), likes={"chess": 1.0}), 2)[-1].occurrence == first


async def test_one_person_counts_once_a_day_however_often_they_look(
    storage: Storage, neighbour: Neighbour, clock: SetClock
) -> None:
    await neighbour.lists(record("a", 1), record("b", 1))
    index = Index(storage, clock, TAXONOMY)
    await index.follow()
    shown = [one.occurrence.id for one in index.coming.occurrences.best(Wishes(clock.now()), 2)]
    index.shown(SOMEBODY, shown)
    assert await index.keep_exposure() == 2
    for _ in range(20):
        index.shown(SOMEBODY, shown)
    assert await index.keep_exposure() == 0


async def test_a_list_that_has_not_changed_is_not_read_again(
    storage: Storage, neighbour: Neighbour, clock: SetClock
) -> None:
    await neighbour.lists(record("a", 1), record("b", 2))
    index = Index(storage, clock, TAXONOMY)
    await index.follow()
    clock.moment += timedelta(hours=1)
    await neighbour.lists(record("a", 1), record("b", 2))
    assert await index.follow() == 0


async def test_what_those_alike_go_to_is_learnt_of_those_who_agree_and_never_of_needs(
    storage: Storage, neighbour: Neighbour, clock: SetClock
) -> None:
    choir = replace(record("choir", 1), categories=("choir", "grief"))
    await neighbour.lists(choir)
    residents = Residents(storage, clock, neighbour.signups, Pseudonyms(b"key"))
    async with storage.read() as town:
        [wanted] = [one.id async for some in town.occurrences.all_coming(clock.now()) for one in some]
    people = []
    for chat in range(1, 11):
        number = (await residents.meet(Channel.TELEGRAM, chat, "nb")).resident.id
        await residents.agree(number, Purpose.MATCHING, granted=True)
        await residents.like(number, Interests(frozenset({"chess"})))
        await neighbour.signups.join(number, wanted)
        people.append(number)
    index = Index(storage, clock, TAXONOMY)
    assert await index.learn() == 1
    assert index.kinship == {"chess": {"choir": 1.0}}
    await residents.agree(people[0], Purpose.MATCHING, granted=False)
    assert await index.learn() == 0
    await residents.agree(people[0], Purpose.MATCHING, granted=True)
    await residents.stop(people[1])
    assert await index.learn() == 0
