"""What is edited after it was sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject, Update

from bot.handlers.commands import Commanded
from bot.texts import Texts


class Edited(BaseMiddleware):
    """A message that is edited into a STOP is heard as one; any other was answered as it was first sent."""

    def __init__(self, texts: Texts) -> None:
        self.commanded = Commanded(texts)

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        assert isinstance(event, Update)
        edited = event.edited_message
        if edited is None:
            return await handler(event, data)
        if self.commanded.command_of(edited.text or edited.caption or "") != "stop":
            return None
        return await handler(event.model_copy(update={"message": edited, "edited_message": None}), data)
