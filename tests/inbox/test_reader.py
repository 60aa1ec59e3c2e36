"""Updates are answered in order, each chat in its turn, whatever one of them does."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable

import pytest
from aiogram import Dispatcher
from aiogram.exceptions import TelegramNetworkError
from aiogram.fsm.context import FSMContext
from aiogram.methods import SendMessage, TelegramMethod
from aiogram.types import Message

from bot.dialogs.memory import Memory
from bot.domain.resident import Channel
from bot.services.inbox import Inbox
from bot.storage import Storage
from tests.inbox.conftest import TELEGRAM, MakeReader, StandingClock, stored
from tests.inbox.updates import Wire, message


async def nothing(_message: Message) -> None:
    """Nothing to do."""


class Handler:
    """Notes what it is given; ``does`` is what it does first."""

    def __init__(self, dispatcher: Dispatcher) -> None:
        self.answered: list[tuple[int, str]] = []
        self.begun: list[tuple[int, str]] = []
        self.open: set[int] = set()
        self.does: Callable[[Message], Awaitable[None]] = nothing
        dispatcher.message.register(self.handle)

    async def handle(self, message: Message, state: FSMContext) -> None:
        said = (message.chat.id, message.text or "")
        self.begun.append(said)
        assert message.chat.id not in self.open
        self.open.add(message.chat.id)
        try:
            await state.update_data(last=message.text)
            await self.does(message)
            self.answered.append(said)
        finally:
            self.open.remove(message.chat.id)


@pytest.fixture
def handler(dispatcher: Dispatcher) -> Handler:
    return Handler(dispatcher)


async def test_each_chat_is_answered_in_order_even_if_its_updates_came_out_of_order(
    inbox: Inbox, reader: MakeReader, handler: Handler
) -> None:
    updates = [message(number, number % 5, str(number)) for number in range(40)]
    await inbox.accept(TELEGRAM, updates[20:])
    await inbox.accept(TELEGRAM, updates[:20])
    await reader(at_once=3).drain()
    for chat in range(5):
        assert [text for who, text in handler.answered if who == chat] == [str(n) for n in range(chat, 40, 5)]


async def test_what_was_said_is_forgotten_as_soon_as_it_is_answered(
    inbox: Inbox, storage: Storage, reader: MakeReader, handler: Handler
) -> None:
    await inbox.accept(TELEGRAM, [message(1, 1)])
    await reader().drain()
    assert await stored(storage) == [(1, "done", None, 1)]
    await inbox.accept(TELEGRAM, [message(1, 1)])
    await reader().drain()
    assert handler.answered == [(1, "hei")]


async def test_who_writes_a_thousand_times_holds_up_nobody_else(
    inbox: Inbox, reader: MakeReader, handler: Handler
) -> None:
    await inbox.accept(TELEGRAM, [message(number, 1, "again") for number in range(200)])
    await inbox.accept(TELEGRAM, [message(1000 + chat, chat) for chat in range(2, 10)])
    await reader(at_once=2).drain()
    others = [place for place, (chat, _) in enumerate(handler.answered) if chat != 1]
    assert len(handler.answered) == 208
    assert max(others) < 20


async def test_an_update_that_always_fails_is_buried_and_its_chat_goes_on(
    inbox: Inbox,
    storage: Storage,
    reader: MakeReader,
    handler: Handler,
    dead: list[tuple[Channel, int, str]],
) -> None:
    async def trip(message: Message) -> None:
        if message.text == "poison":
            raise KeyError("poison")

    handler.does = trip
    await inbox.accept(TELEGRAM, [message(1, 1, "poison"), message(2, 1), message(3, 2), message(4, 2)])
    await reader().drain()
    assert handler.begun.count((1, "poison")) == 5
    assert sorted(handler.answered) == [(1, "hei"), (2, "hei"), (2, "hei")]
    assert dead == [(TELEGRAM, 1, json.dumps(message(1, 1, "poison")))]
    assert [(number, state) for number, state, _, _ in await stored(storage)] == [
        (1, "dead"),
        (2, "done"),
        (3, "done"),
        (4, "done"),
    ]


async def test_an_update_that_nobody_can_read_is_buried(
    inbox: Inbox, reader: MakeReader, handler: Handler, dead: list[tuple[Channel, int, str]]
) -> None:
    unreadable = {"update_id": 1, "message": {"chat": {"id": 1}}}
    await inbox.accept(TELEGRAM, [unreadable, message(2, 1)])
    await reader().drain()
    assert dead == [(TELEGRAM, 1, json.dumps(unreadable))]
    assert handler.answered == [(1, "hei")]


async def test_an_update_that_hangs_gives_its_place_back(
    inbox: Inbox, reader: MakeReader, handler: Handler, dead: list[tuple[Channel, int, str]]
) -> None:
    async def hang(message: Message) -> None:
        await asyncio.sleep(60 if message.text == "hang" else 0)

    handler.does = hang
    await inbox.accept(TELEGRAM, [message(1, 1, "hang"), message(2, 2)])
    await reader(at_once=1, seconds=0.05).drain()
    assert handler.answered == [(2, "hei")]
    assert [chat for _, chat, _ in dead] == [1]


async def test_what_a_failed_attempt_remembered_is_forgotten(
    inbox: Inbox, memory: Memory, storage: Storage, reader: MakeReader, handler: Handler
) -> None:
    async def trip(message: Message) -> None:
        if message.text == "poison":
            raise KeyError("poison")

    handler.does = trip
    await inbox.accept(TELEGRAM, [message(1, 1, "fine"), message(2, 1, "poison")])
    await reader().drain()
    async with storage.read() as town:
        pages = await town.talks.of(TELEGRAM, 1)
    assert {name: page.data for name, page in pages.items()} == {"default": {"last": "fine"}}


async def test_while_telegram_cannot_be_reached_no_attempt_counts(
    inbox: Inbox,
    storage: Storage,
    clock: StandingClock,
    wire: Wire,
    dispatcher: Dispatcher,
    reader: MakeReader,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    left = [7]

    def unreachable(method: TelegramMethod[bool]) -> None:
        if left[0]:
            left[0] -= 1
            raise TelegramNetworkError(method, "unreachable")

    @dispatcher.message()
    async def answer(message: Message) -> SendMessage:
        return message.answer("hei selv")

    wire.trouble = unreachable
    monkeypatch.setattr("bot.handlers.reader.OUTAGE_REST", 0.001)
    await inbox.accept(TELEGRAM, [message(1, 1)])
    await reader().drain()
    assert await stored(storage) == [(1, "done", None, 1)]
    assert len(wire.requests) == 8


async def test_an_outage_that_only_one_update_sees_does_not_hold_its_chat_for_ever(
    inbox: Inbox,
    clock: StandingClock,
    wire: Wire,
    dispatcher: Dispatcher,
    reader: MakeReader,
    dead: list[tuple[Channel, int, str]],
) -> None:
    def unreachable(method: TelegramMethod[bool]) -> None:
        raise TelegramNetworkError(method, "unreachable")

    @dispatcher.message()
    async def answer(message: Message) -> SendMessage:
        return message.answer("hei selv")

    wire.trouble = unreachable
    await inbox.accept(TELEGRAM, [message(1, 1)])
    clock.pass_by(hours=1)
    await reader().drain()
    assert len(wire.requests) == 5
    assert [chat for _, chat, _ in dead] == [1]


async def test_what_was_found_in_crashes_is_tried_alone_and_then_buried(
    inbox: Inbox,
    storage: Storage,
    reader: MakeReader,
    handler: Handler,
    dead: list[tuple[Channel, int, str]],
) -> None:
    together: list[set[int]] = []

    async def note(message: Message) -> None:
        await asyncio.sleep(0.01)
        if message.text == "suspect":
            together.append(set(handler.open))

    handler.does = note
    await inbox.accept(TELEGRAM, [message(1, 1, "suspect"), message(2, 2, "killer"), message(3, 3), message(4, 4)])
    async with storage.begin() as town:
        heads = await town.inbox.heads([TELEGRAM])
        for _ in range(3):
            await town.inbox.attempt([heads[0].id])
        for _ in range(5):
            await town.inbox.attempt([heads[1].id])
    await reader().drain()
    assert together == [{1}]
    assert sorted(handler.answered) == [(1, "suspect"), (3, "hei"), (4, "hei")]
    assert [chat for _, chat, _ in dead] == [2]


async def test_a_running_reader_answers_what_arrives_and_finishes_when_stopped(
    inbox: Inbox, storage: Storage, reader: MakeReader, handler: Handler
) -> None:
    begun = asyncio.Event()

    async def slow(_message: Message) -> None:
        begun.set()
        await asyncio.sleep(0.05)

    handler.does = slow
    running = reader()
    async with asyncio.TaskGroup() as group:
        group.create_task(running.run())
        await asyncio.sleep(0.01)
        await inbox.accept(TELEGRAM, [message(1, 1), message(2, 1)])
        await begun.wait()
        running.stop()
    assert [state for _, state, _, _ in await stored(storage)] == ["done", "waiting"]


async def test_a_cancelled_reader_finishes_what_it_has_begun_too(
    inbox: Inbox, storage: Storage, reader: MakeReader, handler: Handler
) -> None:
    begun = asyncio.Event()

    async def slow(_message: Message) -> None:
        begun.set()
        await asyncio.sleep(0.05)

    handler.does = slow
    await inbox.accept(TELEGRAM, [message(1, 1), message(2, 1)])
    async with asyncio.TaskGroup() as group:
        running = group.create_task(reader().run())
        await begun.wait()
        running.cancel()
    assert [state for _, state, _, _ in await stored(storage)] == ["done", "waiting"]
