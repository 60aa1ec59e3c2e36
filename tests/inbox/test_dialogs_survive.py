"""A dialog goes on where it was, with the bot rebuilt after every tap, and no fast tap is lost."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.methods import AnswerCallbackQuery, EditMessageText, SendMessage, TelegramMethod
from aiogram.types import CallbackQuery, Chat, InlineKeyboardMarkup, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import Button, Multiselect
from aiogram_dialog.widgets.text import Const, Format

from bot.dialogs.memory import Memory
from bot.domain.resident import Channel
from bot.handlers.reader import Reader
from bot.services.inbox import Inbox
from bot.storage import Storage
from tests.inbox.conftest import TELEGRAM, StandingClock
from tests.inbox.updates import BOT_ID, TOKEN, Wire, message, press

MOMENT = datetime(2026, 11, 23, tzinfo=UTC)


class Counting(StatesGroup):
    here = State()


async def count(_tap: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    manager.dialog_data["taps"] = manager.dialog_data.get("taps", 0) + 1


async def told(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"taps": dialog_manager.dialog_data.get("taps", 0)}


class Phone(Wire):
    """Remembers the last window."""

    text = ""
    keyboard: InlineKeyboardMarkup

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], *_: Any, **__: Any) -> Any:
        self.requests.append(method)
        if isinstance(method, AnswerCallbackQuery):
            return True
        assert isinstance(method, SendMessage | EditMessageText)
        assert isinstance(method.reply_markup, InlineKeyboardMarkup)
        self.text, self.keyboard = method.text or "", method.reply_markup
        answer = Message(
            message_id=1, date=MOMENT, chat=Chat(id=1, type="private"), text=method.text, reply_markup=self.keyboard
        )
        return answer.as_(bot)

    def data(self, label: str) -> str:
        """What the button with that label sends."""
        found = [button for row in self.keyboard.inline_keyboard for button in row if label in button.text]
        assert found[0].callback_data is not None
        return found[0].callback_data


def build(storage: Storage, clock: StandingClock, arrived: asyncio.Event, phone: Phone) -> Reader:
    """Everything anew, as after a restart."""

    async def on_dead(channel: Channel, chat_id: int, body: str) -> None:
        raise AssertionError(body)

    topics: Multiselect[str] = Multiselect(
        Format("✓ {item}"), Format("{item}"), id="topics", item_id_getter=str, items=["kor", "tur"]
    )
    counting = Dialog(
        Window(
            Format("{taps}"), Button(Const("more"), id="more", on_click=count), topics, state=Counting.here, getter=told
        )
    )
    memory = Memory(storage, clock, {BOT_ID: TELEGRAM})
    dispatcher = Dispatcher(storage=memory, events_isolation=SimpleEventIsolation())

    @dispatcher.message(CommandStart())
    async def start(_message: Message, dialog_manager: DialogManager) -> None:
        await dialog_manager.start(Counting.here, mode=StartMode.RESET_STACK)

    dispatcher.include_router(counting)
    setup_dialogs(dispatcher)
    bots = {TELEGRAM: Bot(TOKEN, session=phone)}
    return Reader(storage, clock, dispatcher, bots, memory, arrived=arrived, on_dead=on_dead)


async def test_a_dialog_goes_on_after_a_restart_at_every_turn(
    storage: Storage, clock: StandingClock, arrived: asyncio.Event, inbox: Inbox
) -> None:
    phone = Phone()
    await inbox.accept(TELEGRAM, [message(1, 1, "/start")])
    await build(storage, clock, arrived, phone).drain()
    assert phone.text == "0"
    for number, label in enumerate(["more", "kor", "more", "tur", "more"], start=2):
        await inbox.accept(TELEGRAM, [press(number, 1, phone.data(label))])
        await build(storage, clock, arrived, phone).drain()
    assert phone.text == "3"
    assert [row[0].text for row in phone.keyboard.inline_keyboard] == ["more", "✓ kor"]


async def test_no_fast_tap_is_lost(
    storage: Storage, clock: StandingClock, arrived: asyncio.Event, inbox: Inbox
) -> None:
    phone = Phone()
    await inbox.accept(TELEGRAM, [message(1, 1, "/start")])
    await build(storage, clock, arrived, phone).drain()
    await inbox.accept(TELEGRAM, [press(number, 1, phone.data("more")) for number in range(2, 42)])
    await build(storage, clock, arrived, phone).drain()
    assert phone.text == "40"
