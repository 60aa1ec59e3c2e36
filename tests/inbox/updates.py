"""Updates as Telegram words them, and a bot whose wire is a list."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType

BOT_ID = 1
TOKEN = f"{BOT_ID}:{'x' * 35}"


def message(update_id: int, chat_id: int, text: str = "hei") -> dict[str, Any]:
    """Somebody writes in their chat with the bot."""
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1,
            "chat": {"id": chat_id, "type": "private"},
            "from": {"id": chat_id, "is_bot": False, "first_name": "Anna"},
            "text": text,
        },
    }


def press(update_id: int, chat_id: int, data: str = "x") -> dict[str, Any]:
    """Somebody taps a button."""
    pressed = message(update_id, chat_id)["message"]
    return {
        "update_id": update_id,
        "callback_query": {
            "id": str(update_id),
            "chat_instance": "1",
            "from": pressed["from"],
            "message": pressed,
            "data": data,
        },
    }


class Wire(BaseSession):
    """Takes every request down; ``trouble`` may raise instead of answering True."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[TelegramMethod[Any]] = []
        self.trouble: Callable[[TelegramMethod[Any]], None] = lambda _method: None

    async def make_request(self, bot: Bot, method: TelegramMethod[TelegramType], *_: Any, **__: Any) -> TelegramType:
        self.requests.append(method)
        self.trouble(method)
        return True  # type: ignore[return-value]  # what the bot is told matters to no test here

    async def close(self) -> None:
        """There is nothing to close."""

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        yield b""
