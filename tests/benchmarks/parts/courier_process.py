"""One courier as a process of its own, to be killed: ADDRESS API LANES WORKER."""

from __future__ import annotations

import asyncio
import sys
import time
from datetime import timedelta
from typing import Final

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.clock import Clock
from bot.domain.resident import Channel
from bot.outbox.courier import Courier
from bot.outbox.pace import Pace
from bot.storage import Storage
from tests.outbox.bot_api import TOKEN
from tests.outbox.letters import word

LEASE: Final = timedelta(seconds=3)  # a tenth of the usual one, so that the measurement does not wait
UNHURRIED: Final = 1000.0  # messages a second: what is measured is the ledger, not Telegram's limit


async def deliver(address: str, api: str, lanes: int, worker: str) -> None:
    """Deliver what is due until killed."""
    storage = Storage(address)
    session = AiohttpSession(api=TelegramAPIServer.from_base(api))
    session.middleware(Pace(UNHURRIED, clock=time.monotonic))
    async with Bot(TOKEN, session=session).context() as bot:
        bots = {Channel.TELEGRAM: bot}
        await Courier(storage, Clock(), bots, word, lanes=lanes, worker=worker, lease=LEASE).run()


if __name__ == "__main__":
    address, api, lanes, worker = sys.argv[1:]
    asyncio.run(deliver(address, api, int(lanes), worker))
