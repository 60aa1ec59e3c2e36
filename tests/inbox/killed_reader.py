"""A reader as a process of its own, to be killed: ADDRESS. Each chat remembers what it was told, in order."""

from __future__ import annotations

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from bot.clock import Clock
from bot.dialogs.memory import Memory
from bot.domain.resident import Channel
from bot.handlers.reader import Reader
from bot.storage import Storage
from tests.inbox.updates import BOT_ID, TOKEN, Wire


async def remember(message: Message, state: FSMContext) -> None:
    said = [*(await state.get_data()).get("said", []), message.text]
    await asyncio.sleep(0.01)
    await state.set_data({"said": said})


async def read(address: str) -> None:
    """Answer until killed."""

    async def on_dead(channel: Channel, chat_id: int, body: str) -> None:
        raise AssertionError(body)

    storage, clock = Storage(address), Clock()
    memory = Memory(storage, clock, {BOT_ID: Channel.TELEGRAM})
    dispatcher = Dispatcher(storage=memory)
    dispatcher.message.register(remember)
    bots = {Channel.TELEGRAM: Bot(TOKEN, session=Wire())}
    await Reader(storage, clock, dispatcher, bots, memory, arrived=asyncio.Event(), on_dead=on_dead).run()


if __name__ == "__main__":
    asyncio.run(read(sys.argv[1]))
