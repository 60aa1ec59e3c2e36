"""Updates are stored before anybody is told that they arrived."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from bot.clock import Clock
from bot.domain.resident import Channel
from bot.errors import Unreadable
from bot.services.inbox import LARGEST_BODY, Inbox, Receipt, chat_of
from bot.storage import Storage
from tests.inbox.conftest import TELEGRAM, MakeReader, StandingClock, stored
from tests.inbox.updates import message, press


async def test_an_update_that_comes_twice_is_stored_once(inbox: Inbox, storage: Storage) -> None:
    body = json.dumps(message(7, 1)).encode()
    assert await inbox.accept_raw(TELEGRAM, body) is Receipt.STORED
    assert await inbox.accept_raw(TELEGRAM, body) is Receipt.KNOWN
    assert await stored(storage) == [(7, "waiting", json.dumps(message(7, 1)), 0)]


async def test_two_channels_number_their_updates_each_for_itself(inbox: Inbox, storage: Storage) -> None:
    assert await inbox.accept(Channel.TELEGRAM, [message(7, 1)]) == 1
    assert await inbox.accept(Channel.BROWSER, [message(7, 1)]) == 1


async def test_whoever_reads_is_told_of_what_is_new_only(inbox: Inbox, arrived: asyncio.Event) -> None:
    await inbox.accept(TELEGRAM, [message(7, 1)])
    assert arrived.is_set()
    arrived.clear()
    await inbox.accept(TELEGRAM, [message(7, 1)])
    assert not arrived.is_set()


async def test_what_happens_in_no_chat_is_only_noted(inbox: Inbox, storage: Storage) -> None:
    inline = {"update_id": 8, "inline_query": {"id": "1", "from": {"id": 1}, "query": "kor", "offset": ""}}
    assert await inbox.accept(TELEGRAM, [inline]) == 1
    assert await stored(storage) == [(8, "done", None, 0)]


@pytest.mark.parametrize(
    ("update", "chat"),
    [
        (message(1, 42), 42),
        (press(1, 42), 42),
        ({"update_id": 1, "my_chat_member": {"chat": {"id": 42}, "from": {"id": 7}}}, 42),
        ({"update_id": 1, "message": {"chat": {"id": "42"}}}, None),
        ({"update_id": 1, "message": {"chat": {"id": True}}}, None),
        ({"update_id": 1, "message": {"chat": {"id": 2**63}}}, None),
        ({"update_id": 1, "something_new": "42"}, None),
        ({"update_id": 1}, None),
    ],
)
def test_the_chat_of_an_update_is_found_whatever_the_update_is(update: dict[str, Any], chat: int | None) -> None:
    assert chat_of(update) == chat


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "not-json"),
        (b"\xff\xfe", "not-json"),
        (b"[" * 100_000, "not-json"),
        (b"[]", "not-an-update"),
        (b'{"update_id": "7"}', "not-an-update"),
        (b'{"update_id": true}', "not-an-update"),
        (b'{"update_id": 9223372036854775808}', "not-an-update"),
        (b" " * (LARGEST_BODY + 1), "too-large"),
    ],
)
async def test_a_body_that_holds_no_update_is_refused_with_the_reason(
    inbox: Inbox, storage: Storage, body: bytes, reason: str
) -> None:
    with pytest.raises(Unreadable) as refused:
        await inbox.accept_raw(TELEGRAM, body)
    assert refused.value.reason == reason
    assert await stored(storage) == []


async def test_words_of_any_script_and_of_none_are_stored(inbox: Inbox, storage: Storage) -> None:
    odd = message(7, 1, "\0 \ud83d 🧶 \u202eשלום")
    assert await inbox.accept(TELEGRAM, [odd]) == 1
    [(_, _, body, _)] = await stored(storage)
    assert body is not None
    assert json.loads(body) == odd


async def test_a_full_inbox_takes_nothing_until_something_is_answered(
    storage: Storage, clock: Clock, arrived: asyncio.Event, reader: MakeReader
) -> None:
    small = Inbox(storage, clock, arrived, most=2)
    await small.accept(TELEGRAM, [message(1, 1), message(2, 1)])
    third = json.dumps(message(3, 1)).encode()
    assert await small.accept_raw(TELEGRAM, third) is Receipt.FULL
    await reader().drain()
    assert await small.accept_raw(TELEGRAM, third) is Receipt.STORED


async def test_old_updates_are_forgotten_and_what_was_said_in_buried_ones(
    inbox: Inbox, storage: Storage, clock: StandingClock
) -> None:
    await inbox.accept(TELEGRAM, [message(1, 1), message(2, 2), message(3, 3)])
    async with storage.begin() as town:
        first, second, _ = await town.inbox.heads([TELEGRAM])
        await town.inbox.finish(first.id)
        await town.inbox.bury(second.id, "KeyError")
    clock.pass_by(days=6)
    assert await inbox.tidy() == 1
    assert await stored(storage) == [
        (2, "dead", json.dumps(message(2, 2)), 0),
        (3, "waiting", json.dumps(message(3, 3)), 0),
    ]
    clock.pass_by(days=2)
    assert await inbox.tidy() == 1
    assert await stored(storage) == [(2, "dead", None, 0), (3, "waiting", json.dumps(message(3, 3)), 0)]


async def test_a_person_who_leaves_takes_buried_words_along(inbox: Inbox, storage: Storage) -> None:
    await inbox.accept(TELEGRAM, [message(1, 1), message(2, 2)])
    async with storage.begin() as town:
        for head in await town.inbox.heads([TELEGRAM]):
            await town.inbox.bury(head.id, "KeyError")
        await town.inbox.forget(TELEGRAM, 1)
    assert await stored(storage) == [(1, "dead", None, 0), (2, "dead", json.dumps(message(2, 2)), 0)]
