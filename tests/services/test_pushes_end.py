"""STOP, blocking and being forgotten end pushes; a pause does not, for what comes then was asked for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.app.opening import read_push
from bot.domain.resident import Channel, ResidentId
from bot.services.pseudonyms import Pseudonyms
from bot.services.residents import Residents
from bot.services.signups import Signups
from bot.settings import Settings
from bot.storage import Storage
from bot.storage.gateway_subscriptions import Address
from tests.conversations.conftest import MONDAY_NOON
from tests.scenario import SetClock

ANNA, OLEG = 2**51 + 7, 2**51 + 8
Verb = Callable[[Residents, ResidentId], Awaitable[None]]


async def asks(storage: Storage, chat_id: int) -> None:
    """Somebody who asked in that browser chat to be told."""
    async with storage.begin() as town:
        await town.gateway.open(chat_id, "nb", MONDAY_NOON)
        address = Address(f"https://push.example.com/{chat_id}", "key", "secret")
        await town.subscriptions.keep(chat_id, address, MONDAY_NOON, most=5)
        await town.passages.keep(chat_id, f"digest {chat_id}", MONDAY_NOON + timedelta(minutes=10))


async def told(storage: Storage, chat_id: int) -> bool:
    async with storage.read() as town:
        return await town.subscriptions.knows(chat_id, f"https://push.example.com/{chat_id}")


@pytest.mark.parametrize(
    ("verb", "goes_on"),
    [
        (lambda residents, anna: residents.stop(anna), False),
        (lambda residents, anna: residents.block(anna), False),
        (lambda residents, anna: residents.erase(anna), False),
        (lambda residents, anna: residents.pause(anna, MONDAY_NOON + timedelta(days=7)), True),
        (lambda residents, anna: residents.open_again(anna), True),
    ],
    ids=["stop", "block", "erase", "pause", "start again"],
)
async def test_what_ends_pushes(storage: Storage, verb: Verb, goes_on: bool) -> None:
    clock = SetClock(MONDAY_NOON)
    residents = Residents(storage, clock, Signups(storage, clock), Pseudonyms(b"key"))
    for chat_id in (ANNA, OLEG):
        await asks(storage, chat_id)
    anna = await residents.meet(Channel.BROWSER, ANNA, "nb")
    namesake = await residents.meet(Channel.TELEGRAM, OLEG, "nb")
    await verb(residents, anna.resident.id)
    await verb(residents, namesake.resident.id)
    assert (await told(storage, ANNA), await told(storage, OLEG)) == (goes_on, True)


async def test_a_link_to_a_chat_goes_with_the_person(storage: Storage) -> None:
    clock = SetClock(MONDAY_NOON)
    residents = Residents(storage, clock, Signups(storage, clock), Pseudonyms(b"key"))
    await asks(storage, ANNA)
    anna = await residents.meet(Channel.BROWSER, ANNA, "nb")
    assert "gateway_subscriptions" in await residents.know(anna.resident.id)
    await residents.erase(anna.resident.id)
    async with storage.begin() as town:
        assert await town.passages.use(f"digest {ANNA}", MONDAY_NOON) is None


async def test_the_key_of_pushes_is_made_once(storage: Storage) -> None:
    told = Settings(push_contact="mailto:it@kommune.no", _env_file=None)
    first, second = await read_push(told, storage), await read_push(told, storage)
    assert first is not None
    assert second is not None
    assert first.public_key == second.public_key
    assert len(first.public_key) == 87


@pytest.mark.parametrize(
    ("settings", "pushes"),
    [
        ({}, False),
        ({"public_url": "http://127.0.0.1:8080"}, False),
        ({"public_url": "https://medsam.kommune.no:8443/"}, True),
        ({"push_contact": "https://kommune.no"}, True),
    ],
)
async def test_push_services_must_be_able_to_reach_somebody(
    storage: Storage, settings: dict[str, Any], pushes: bool
) -> None:
    assert (await read_push(Settings(**settings, _env_file=None), storage) is not None) == pushes


@pytest.mark.parametrize("contact", ["it@kommune.no", "mailto:it", "http://kommune.no", "mailto:it@kommune.no\nx"])
def test_a_contact_that_is_none_is_refused(contact: str) -> None:
    with pytest.raises(ValueError, match="it looks like"):
        Settings(push_contact=contact, _env_file=None)
