"""Telegram's deliveries: who may bring them, how large, and what is answered."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from bot.domain.resident import Channel
from bot.errors import Unreadable
from bot.services.inbox import LARGEST_BODY, Receipt
from bot.storage import Storage
from bot.web.application import web_application
from bot.web.webhook import Webhook
from tests.web.conftest import Serve

SECRET = "ø-secret-of-the-webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
BODY = b'{"update_id": 1}'


@dataclass
class House:
    """Takes in what is brought, or answers as it is told to."""

    answer: Receipt = Receipt.STORED
    unreadable: bool = False
    taken: list[tuple[Channel, bytes]] = field(default_factory=list)

    async def accept(self, channel: Channel, body: bytes) -> Receipt:
        if self.unreadable:
            raise Unreadable("not-json")
        self.taken.append((channel, body))
        return self.answer


async def deliver(
    serve: Serve,
    storage: Storage,
    house: House,
    *,
    secret: bytes | None = SECRET.encode(),
    content: bytes | AsyncIterator[bytes] = BODY,
) -> tuple[int, str | None]:
    """The status of the answer, and when to come again."""
    application = web_application([], storage=storage, accept=house.accept, webhook_secret=SECRET)
    async with serve(application) as client:
        headers = {} if secret is None else {HEADER.encode(): secret}
        answer = await client.post("/telegram", content=content, headers=headers)
    return answer.status_code, answer.headers.get("retry-after")


async def test_an_update_with_the_secret_is_taken_in_as_it_came(storage: Storage, serve: Serve) -> None:
    house = House()
    assert await deliver(serve, storage, house) == (200, None)
    assert house.taken == [(Channel.TELEGRAM, BODY)]


async def test_an_update_that_came_before_is_acknowledged(storage: Storage, serve: Serve) -> None:
    assert await deliver(serve, storage, House(Receipt.KNOWN)) == (200, None)


@pytest.mark.parametrize("secret", [None, b"", b"wrong", SECRET.encode()[:-1], SECRET.encode() + b"x", b"\xff\xfe"])
async def test_nobody_else_brings_updates(storage: Storage, serve: Serve, secret: bytes | None) -> None:
    house = House()
    assert await deliver(serve, storage, house, secret=secret) == (401, None)
    assert house.taken == []


async def test_a_body_larger_than_any_update_is_refused(storage: Storage, serve: Serve) -> None:
    house = House()
    assert await deliver(serve, storage, house, content=b" " * (LARGEST_BODY + 1)) == (413, None)
    assert house.taken == []


async def test_a_body_that_does_not_tell_its_size_is_refused_once_it_is_too_large(
    storage: Storage, serve: Serve
) -> None:
    async def trickle() -> AsyncIterator[bytes]:
        for _ in range(LARGEST_BODY // 50_000 + 1):
            yield b" " * 50_000

    house = House()
    assert await deliver(serve, storage, house, content=trickle()) == (413, None)
    assert house.taken == []


async def test_what_is_no_update_is_refused(storage: Storage, serve: Serve) -> None:
    assert await deliver(serve, storage, House(unreadable=True)) == (400, None)


async def test_when_too_many_wait_telegram_is_asked_to_come_again(storage: Storage, serve: Serve) -> None:
    assert await deliver(serve, storage, House(Receipt.FULL)) == (503, "5")


async def test_without_a_webhook_there_is_no_such_address(storage: Storage, serve: Serve) -> None:
    async with serve(web_application([], storage=storage)) as client:
        assert (await client.post("/telegram", content=BODY)).status_code == 404


def test_a_webhook_without_a_secret_does_not_start() -> None:
    with pytest.raises(ValueError, match="without a secret"):
        Webhook(House().accept, "")
