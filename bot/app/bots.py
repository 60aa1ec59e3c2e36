"""The bots that speak to the servers of a Bot API."""

from __future__ import annotations

import asyncio
from typing import Final

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode

from bot.outbox.pace import Pace

BROWSER_BOT: Final = 1  # the number of the bot that browsers talk to
UPDATES: Final = ("message", "edited_message", "callback_query", "my_chat_member")


def telegram_bot(token: str, api: str, a_second: float) -> Bot:
    """The bot that speaks to Telegram, within Telegram's limits."""
    bot = bot_at(token, api)
    bot.session.middleware(Pace(a_second, clock=asyncio.get_running_loop().time))
    return bot


def bot_at(token: str, api: str) -> Bot:
    """The bot, speaking to the Bot API server at that address; for browser chats that is the gateway."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api))
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
