"""Brings updates to a webhook, for a bot that has set one."""

from __future__ import annotations

import asyncio
import json
from typing import Any, Final

import aiohttp

from bot.gateway.bells import UPDATES, hear
from bot.gateway.exchange import Exchange
from bot.gateway.fetching import WEBHOOK

HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"
FIRST_PAUSE_S: Final = 0.5
LONGEST_PAUSE_S: Final = 60.0
_TIMEOUT: Final = aiohttp.ClientTimeout(total=60)


class Delivery:
    """Posts the updates in their order, each until it is answered with 2xx, after growing pauses."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    async def run(self) -> None:
        """Deliver until the gateway is closed."""
        pause = FIRST_PAUSE_S
        bells = self._exchange.bells
        async with aiohttp.ClientSession(timeout=_TIMEOUT) as client:
            with bells.listening(UPDATES) as ear:
                while not bells.closed:
                    hook, updates = await self._waiting()
                    if not updates:
                        await hear(ear, self._exchange.look_again_s)
                    elif await self._post(client, hook, updates[0]):
                        pause = FIRST_PAUSE_S
                    else:
                        await asyncio.sleep(pause)
                        pause = min(pause * 2, LONGEST_PAUSE_S)

    async def _waiting(self) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        """The webhook, and the update that is its turn; no update where there is no webhook."""
        async with self._exchange.storage.read() as town:
            hook: dict[str, Any] | None = json.loads(await town.variables.get(WEBHOOK) or "null")
            return (hook, await town.gateway.updates(1)) if hook else ({}, [])

    async def _post(self, client: aiohttp.ClientSession, hook: dict[str, Any], update: dict[str, Any]) -> bool:
        secret = hook.get("secret_token")
        headers = {HEADER: secret} if secret else {}
        try:
            async with client.post(hook["url"], json=update, headers=headers) as answer:
                taken = 200 <= answer.status < 300
        except (aiohttp.ClientError, TimeoutError):
            return False
        if taken:
            async with self._exchange.storage.begin() as town:
                await town.gateway.confirm(update["update_id"] + 1)
        return taken
