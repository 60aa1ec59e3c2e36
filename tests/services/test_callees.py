"""Whom a call reaches follows what residents say, whichever process hears it."""

from __future__ import annotations

import pytest

from bot.domain.consent import VERSIONS, Consent, Purpose
from bot.domain.interests import Interests
from bot.domain.resident import Channel, ResidentId
from bot.matching.calls import Call, Exclusion
from bot.services.callees import Callees
from bot.services.pseudonyms import Pseudonyms
from bot.services.residents import Residents
from bot.services.signups import Signups
from bot.storage import Storage
from tests.conversations.conftest import MONDAY_NOON
from tests.matching.conftest import TAXONOMY
from tests.scenario import SetClock

CALL = Call(MONDAY_NOON, topics=frozenset({"dugnad"}), municipalities=frozenset({"arendal"}))


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MONDAY_NOON)


@pytest.fixture
def residents(storage: Storage, clock: SetClock) -> Residents:
    return Residents(storage, clock, Signups(storage, clock), Pseudonyms(b"key"))


@pytest.fixture
def callees(storage: Storage, clock: SetClock) -> Callees:
    return Callees(storage, clock, TAXONOMY)


async def helper(residents: Residents, chat: int) -> ResidentId:
    number = (await residents.meet(Channel.TELEGRAM, chat, "nb")).resident.id
    await residents.settle(number, "arendal", None)
    await residents.like(number, Interests(frozenset({"dugnad"})))
    await residents.agree(number, Purpose.HELP, granted=True)
    return number


async def reached(callees: Callees) -> list[ResidentId]:
    return [chosen.resident for chosen in await callees.best(CALL)]


async def test_who_agreed_likes_it_and_lives_there_is_reached(residents: Residents, callees: Callees) -> None:
    anna = await helper(residents, 1)
    assert await reached(callees) == [anna]
    oleg = await helper(residents, 2)
    assert sorted(await reached(callees)) == [anna, oleg]


async def test_every_no_is_heard_at_once(residents: Residents, callees: Callees) -> None:
    stopped, blocked, unwilling, moved, erased = [await helper(residents, chat) for chat in range(1, 6)]
    assert len(await reached(callees)) == 5
    await residents.stop(stopped)
    await residents.block(blocked)
    await residents.agree(unwilling, Purpose.HELP, granted=False)
    await residents.settle(moved, "voss", None)
    await residents.erase(erased)
    assert await reached(callees) == []
    preview = await callees.preview(CALL)
    assert {why: count for why, count in preview.excluded.items() if count} == {
        Exclusion.STOPPED: 1,
        Exclusion.BLOCKED: 1,
        Exclusion.NO_CONSENT: 1,
    }


async def test_what_was_agreed_in_older_words_is_no_consent(
    storage: Storage, residents: Residents, callees: Callees
) -> None:
    anna = await helper(residents, 1)
    async with storage.begin() as town:
        await town.residents.agree(anna, Consent(Purpose.HELP, True, VERSIONS[Purpose.HELP] - 1, "nb", MONDAY_NOON))
    assert await reached(callees) == []


async def test_nobody_is_reached_who_was_never_asked(residents: Residents, callees: Callees) -> None:
    number = (await residents.meet(Channel.TELEGRAM, 1, "nb")).resident.id
    await residents.settle(number, "arendal", None)
    await residents.agree(number, Purpose.MATCHING, granted=True)
    assert await reached(callees) == []
