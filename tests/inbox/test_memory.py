"""What dialogs remember is kept with the answer, or not at all."""

from __future__ import annotations

import asyncio

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import StorageKey

from bot.dialogs.memory import Memory
from bot.domain.resident import Channel
from bot.storage import Storage
from bot.storage.talks import Page
from tests.inbox.conftest import TELEGRAM, StandingClock
from tests.inbox.updates import BOT_ID

ANNA = StorageKey(BOT_ID, 1, 1)
ANNAS_STACK = StorageKey(BOT_ID, 1, 1, destiny="aiogd:stack:")


class Signup(StatesGroup):
    choose = State()


async def kept(storage: Storage, chat_id: int = 1) -> dict[str, Page]:
    async with storage.read() as town:
        return await town.talks.of(TELEGRAM, chat_id)


async def take(storage: Storage, memory: Memory, clock: StandingClock) -> None:
    """A whole turn of Anna's in which she gets to the choice."""
    async with memory.turn(TELEGRAM, 1) as turn:
        await memory.set_state(ANNA, Signup.choose)
        await memory.set_data(ANNAS_STACK, {"intents": ["a"]})
        async with storage.begin() as town:
            await town.talks.keep(TELEGRAM, 1, turn.take(), clock.now())


async def test_outside_of_a_turn_it_is_kept_at_once(memory: Memory, storage: Storage) -> None:
    await memory.set_state(ANNA, Signup.choose)
    await memory.set_data(ANNA, {"place": "Hisøy"})
    assert await kept(storage) == {"default": Page("Signup:choose", {"place": "Hisøy"})}
    assert await memory.get_state(ANNA) == "Signup:choose"
    assert await memory.get_data(ANNA) == {"place": "Hisøy"}


async def test_within_a_turn_nothing_is_kept_until_its_changes_are(
    memory: Memory, storage: Storage, clock: StandingClock
) -> None:
    async with memory.turn(TELEGRAM, 1):
        await memory.set_state(ANNA, Signup.choose)
        assert await memory.get_state(ANNA) == "Signup:choose"
        assert await kept(storage) == {}
    assert await memory.get_state(ANNA) is None
    await take(storage, memory, clock)
    assert await kept(storage) == {
        "default": Page("Signup:choose", {}),
        "aiogd:stack:": Page(None, {"intents": ["a"]}),
    }


async def test_only_what_changed_is_kept_again(memory: Memory, storage: Storage, clock: StandingClock) -> None:
    await take(storage, memory, clock)
    async with memory.turn(TELEGRAM, 1) as turn:
        await memory.set_state(ANNA, Signup.choose)
        await memory.set_data(ANNAS_STACK, {"intents": ["a", "b"]})
        assert turn.take() == {"aiogd:stack:": Page(None, {"intents": ["a", "b"]})}


async def test_a_page_that_is_emptied_is_forgotten(memory: Memory, storage: Storage, clock: StandingClock) -> None:
    await take(storage, memory, clock)
    async with memory.turn(TELEGRAM, 1) as turn:
        await memory.set_state(ANNA, None)
        await memory.set_data(ANNAS_STACK, {})
        async with storage.begin() as town:
            await town.talks.keep(TELEGRAM, 1, turn.take(), clock.now())
    assert await kept(storage) == {}


async def test_another_run_of_the_bot_remembers_the_same(
    memory: Memory, storage: Storage, clock: StandingClock
) -> None:
    await take(storage, memory, clock)
    restarted = Memory(storage, clock, {BOT_ID: TELEGRAM})
    assert await restarted.get_state(ANNA) == "Signup:choose"
    assert await restarted.get_data(ANNAS_STACK) == {"intents": ["a"]}


async def test_what_is_done_to_data_after_reading_or_setting_it_changes_nothing(memory: Memory) -> None:
    data = {"topics": ["kor"]}
    async with memory.turn(TELEGRAM, 1):
        await memory.set_data(ANNA, data)
        data["topics"].append("tur")
        (await memory.get_data(ANNA))["topics"].append("dans")
        assert await memory.get_data(ANNA) == {"topics": ["kor"]}


@pytest.mark.parametrize("value", [(1, 2), {1: "a"}, {1, 2}, Signup, float("nan")])
async def test_what_json_would_change_is_refused_at_once(memory: Memory, value: object) -> None:
    async with memory.turn(TELEGRAM, 1):
        with pytest.raises((TypeError, ValueError)):
            await memory.set_data(ANNA, {"value": value})


async def test_words_of_any_script_and_of_none_are_kept(memory: Memory) -> None:
    await memory.set_data(ANNA, {"said": "\0 \ud83d 🧶 \u202eשלום"})
    assert await memory.get_data(ANNA) == {"said": "\0 \ud83d 🧶 \u202eשלום"}


async def test_who_writes_while_a_turn_is_being_kept_waits_and_nothing_is_lost(
    memory: Memory, storage: Storage, clock: StandingClock
) -> None:
    async with asyncio.TaskGroup() as group, memory.turn(TELEGRAM, 1) as turn:
        await memory.set_data(ANNA, {"first": 1})
        pages = turn.take()
        late = group.create_task(memory.update_data(ANNA, {"second": 2}))
        await asyncio.sleep(0.02)
        assert not late.done()
        async with storage.begin() as town:
            await town.talks.keep(TELEGRAM, 1, pages, clock.now())
    assert await memory.get_data(ANNA) == {"first": 1, "second": 2}


async def test_a_second_turn_in_a_chat_waits_for_the_first_and_other_chats_do_not(memory: Memory) -> None:
    order: list[str] = []

    async def second() -> None:
        async with memory.turn(TELEGRAM, 1):
            order.append("second")

    async with asyncio.TaskGroup() as group, memory.turn(TELEGRAM, 1):
        group.create_task(second())
        async with memory.turn(TELEGRAM, 2):
            order.append("other chat")
        await asyncio.sleep(0.02)
        order.append("first")
    assert order == ["other chat", "first", "second"]


async def test_the_same_number_on_two_channels_is_two_chats(storage: Storage, clock: StandingClock) -> None:
    memory = Memory(storage, clock, {1: Channel.TELEGRAM, 2: Channel.BROWSER})
    await memory.set_state(StorageKey(1, 7, 7), "here")
    assert await memory.get_state(StorageKey(2, 7, 7)) is None


async def test_somebody_else_in_a_chat_has_pages_of_their_own(memory: Memory) -> None:
    await memory.set_state(StorageKey(BOT_ID, -5, 1), "here")
    assert await memory.get_state(StorageKey(BOT_ID, -5, 2)) is None
    assert await memory.get_state(StorageKey(BOT_ID, -5, 1, thread_id=3)) is None


async def test_names_that_the_database_cannot_keep_are_refused(memory: Memory) -> None:
    with pytest.raises(ValueError, match="at most 64"):
        await memory.set_state(ANNA, "x" * 65)
    with pytest.raises(ValueError, match="at most 64"):
        await memory.get_state(StorageKey(BOT_ID, 1, 1, destiny="x" * 65))
