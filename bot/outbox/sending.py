"""One request to send a message, and what its answer means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from typing import Final

from aiogram import Bot
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    RestartingTelegram,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from aiohttp import ClientConnectorError

from bot.outbox.drafts import Draft
from bot.outbox.pace import bulk
from bot.texts import without_markup

NOBODY_THERE: Final = ("chat not found", "user not found", "PEER_ID_INVALID")
BAD_MARKUP: Final = "can't parse entities"


class Outcome(Enum):
    """What is known of a message after trying to send it."""

    SENT = auto()
    REFUSED = auto()  # for good
    UNREACHABLE = auto()  # for good, and so will be every other to that person
    PAUSED = auto()  # the bot is to wait
    NOT_NOW = auto()  # surely not accepted, but may be another time
    IN_DOUBT = auto()  # the person may have it or not


@dataclass(frozen=True, slots=True)
class Sent:
    """The outcome; ``trouble`` is a code or what the API answered, ``rest`` how long it wants to be left alone."""

    outcome: Outcome
    trouble: str | None = None
    message_id: int | None = None
    rest: timedelta = timedelta()


async def send(bot: Bot, draft: Draft, seconds: int) -> Sent:
    """Send the draft as bulk; with markup that the API cannot read it goes as plain text.

    Without an answer for so many ``seconds`` it is in doubt.
    """
    with bulk():
        sent = await _try(bot, _message(draft, draft.text, ParseMode.HTML), seconds)
        if sent.outcome is Outcome.REFUSED and BAD_MARKUP in (sent.trouble or ""):
            return await _try(bot, _message(draft, without_markup(draft.text), None), seconds)
        return sent


async def _try(bot: Bot, message: SendMessage, seconds: int) -> Sent:
    try:
        answer = await bot(message, request_timeout=seconds)
    except Exception as error:  # each one means something, and an unknown one that it is in doubt
        return meaning(error)
    return Sent(Outcome.SENT, message_id=answer.message_id)


def meaning(error: Exception) -> Sent:
    """What is known after this error."""
    trouble = error.message if isinstance(error, TelegramAPIError) else type(error).__name__
    match error:
        case TelegramNetworkError():
            cause = error.__cause__
            unheard = isinstance(cause, ClientConnectorError)
            return Sent(Outcome.NOT_NOW if unheard else Outcome.IN_DOUBT, type(cause).__name__)
        case TelegramRetryAfter():
            return Sent(Outcome.PAUSED, "retry-after", rest=timedelta(seconds=error.retry_after))
        case TelegramForbiddenError():
            return Sent(Outcome.UNREACHABLE, trouble)
        case TelegramBadRequest():
            nobody = any(words in trouble for words in NOBODY_THERE)
            return Sent(Outcome.UNREACHABLE if nobody else Outcome.REFUSED, trouble)
        case TelegramEntityTooLarge() | TelegramMigrateToChat():
            return Sent(Outcome.REFUSED, trouble)
        case (
            TelegramServerError()
            | RestartingTelegram()
            | TelegramUnauthorizedError()
            | TelegramNotFound()
            | TelegramConflictError()
        ):
            return Sent(Outcome.NOT_NOW, trouble)
    return Sent(Outcome.IN_DOUBT, trouble)


def _message(draft: Draft, text: str, parse_mode: ParseMode | None) -> SendMessage:
    rows = [[InlineKeyboardButton(text=label, callback_data=data) for label, data in row] for row in draft.buttons]
    return SendMessage(
        chat_id=draft.chat_id,
        text=text,
        parse_mode=parse_mode,
        reply_markup=InlineKeyboardMarkup(inline_keyboard=rows) if rows else None,
    )
