"""Telegram as the wire shows it: keeps what each chat shows now, and refuses what Telegram refuses."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import unescape
from itertools import count
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageReplyMarkup,
    EditMessageText,
    GetMe,
    SendDocument,
    SendMessage,
    SendVenue,
    TelegramMethod,
)
from aiogram.types import (
    BufferedInputFile,
    Chat,
    Document,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    User,
)

from bot.gateway.specification import check

SHOWN_DATE = datetime(2026, 1, 1, tzinfo=UTC)  # nothing of ours reads a message's date


@dataclass
class Screen:
    """One chat: what it shows by message number, what is not read yet, the keyboard below, the files."""

    shown: dict[int, Message] = field(default_factory=dict)
    unread: list[Message] = field(default_factory=list)
    keyboard: list[str] = field(default_factory=list)
    files: list[tuple[str, bytes]] = field(default_factory=list)


class FakeTelegram(BaseSession):
    """The wire of a bot. Every request is checked against the published Bot API."""

    def __init__(self) -> None:
        super().__init__()
        self.ids = count(1)
        self.chats: dict[int, Screen] = {}
        self.answered: dict[str, str | None] = {}
        self.blocked: set[int] = set()
        self.requests: list[str] = []

    def screen(self, chat_id: int) -> Screen:
        return self.chats.setdefault(chat_id, Screen())

    async def close(self) -> None: ...

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        yield b""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109  the signature is aiogram's
    ) -> Any:
        self._check(bot, method)
        match method:
            case SendMessage():
                return self._send(bot, method, method.text, method.reply_markup)
            case SendDocument():
                assert isinstance(method.document, BufferedInputFile)
                self.screen(int(method.chat_id)).files.append((method.document.filename or "", method.document.data))
                file = Document(file_id="f", file_unique_id="f", file_name=method.document.filename)
                return self._send(bot, method, None, method.reply_markup, caption=method.caption, document=file)
            case SendVenue():
                return self._send(bot, method, f"{method.title}\n{method.address}", method.reply_markup)
            case EditMessageText():
                return self._edit(bot, method, method.text)
            case EditMessageReplyMarkup():
                return self._edit(bot, method, None)
            case DeleteMessage():
                self.screen(int(method.chat_id)).shown.pop(method.message_id, None)
                return True
            case GetMe():
                return User(id=bot.id, is_bot=True, first_name="Medsam", username="medsam_bot")
            case AnswerCallbackQuery():
                self.answered[method.callback_query_id] = method.text
                return True
        raise AssertionError(f"the fake does not speak {type(method).__name__}")

    def _check(self, bot: Bot, method: TelegramMethod[Any]) -> None:
        """Refuse what the published description does not allow, as it would go over the wire."""
        self.requests.append(method.__api_method__)
        files: dict[str, Any] = {}
        values = {
            name: self.prepare_value(value, bot=bot, files=files)
            for name, value in method.model_dump(warnings=False).items()
        }
        problems = check(method.__api_method__, {name: v for name, v in values.items() if v is not None}, files)
        assert problems == [], problems

    def _send(self, bot: Bot, method: Any, text: str | None, markup: Any, **content: Any) -> Message:
        chat_id = int(method.chat_id)
        if chat_id in self.blocked:
            raise TelegramForbiddenError(method, "Forbidden: bot was blocked by the user")
        screen = self.screen(chat_id)
        number = next(self.ids)
        message = self._message(bot, chat_id, number, text, markup, **content)
        screen.shown[number] = message
        screen.unread.append(message)
        if isinstance(markup, ReplyKeyboardMarkup):
            screen.keyboard = [_label(button) for row in markup.keyboard for button in row]
        return message

    def _edit(self, bot: Bot, method: Any, text: str | None) -> Message:
        chat_id, number = int(method.chat_id), method.message_id
        screen = self.screen(chat_id)
        old = screen.shown.get(number)
        if old is None:
            raise TelegramBadRequest(method, "Bad Request: message to edit not found")
        new = self._message(bot, chat_id, number, old.html_text if text is None else text, method.reply_markup)
        if text is None:
            new = old.model_copy(update={"reply_markup": method.reply_markup})
        if (new.text, new.reply_markup) == (old.text, old.reply_markup):
            raise TelegramBadRequest(method, "Bad Request: message is not modified")
        screen.shown[number] = new
        if text is not None:
            screen.unread.append(new)
        return new

    def _message(self, bot: Bot, chat_id: int, number: int, html: str | None, markup: Any, **content: Any) -> Message:
        text = plain(html) if html is not None else None
        assert text is None or 0 < len(text.encode("utf-16-le")) // 2 <= 4096, "Telegram refuses such a text"
        return Message(
            message_id=number,
            date=SHOWN_DATE,
            chat=Chat(id=chat_id, type="private"),
            text=text,
            reply_markup=markup if isinstance(markup, InlineKeyboardMarkup) else None,
            **content,
        ).as_(bot)


def plain(html: str) -> str:
    """What a reader sees of Telegram's HTML."""
    return unescape(re.sub(r"</?(?:b|i|u|s|a|code)(?: [^>]*)?>", "", html))


def buttons_of(message: Message) -> list[InlineKeyboardButton]:
    """The buttons under a message, row by row."""
    return [button for row in message.reply_markup.inline_keyboard for button in row] if message.reply_markup else []


def _label(button: KeyboardButton | str) -> str:
    return button if isinstance(button, str) else button.text
