"""How the bot gets its updates: getUpdates, and what is known of a webhook."""

from __future__ import annotations

import asyncio
import json
from typing import Any, Final

from bot.gateway.bells import UPDATES, hear
from bot.gateway.bot_error import BotError, bad_request
from bot.gateway.call import Call
from bot.gateway.exchange import Exchange

LONGEST_POLL_S: Final = 50
WEBHOOK: Final = "gateway-webhook"
_HOOKED: Final = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
_DISPLACED: Final = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


class Fetching:
    """getUpdates, setWebhook, deleteWebhook, getWebhookInfo."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._poller: object | None = None

    async def updates(self, call: Call) -> list[dict[str, Any]]:
        """The oldest updates not yet confirmed; waits up to ``timeout`` seconds for the first."""
        if await self._webhook():
            raise BotError(409, _HOOKED)
        mine = self._poller = object()
        self._exchange.bells.ring(UPDATES)  # wakes whoever was polling, to tell them that they were displaced
        await self._confirm(call.get("offset") or 0)
        most = call.get("limit") or 100
        clock = asyncio.get_running_loop()
        until = clock.time() + min(max(call.get("timeout") or 0, 0), LONGEST_POLL_S)
        with self._exchange.bells.listening(UPDATES) as ear:
            while True:
                async with self._exchange.storage.read() as town:
                    found = await town.gateway.updates(most)
                if self._poller is not mine:
                    raise BotError(409, _DISPLACED)
                if found or clock.time() >= until or self._exchange.bells.closed:
                    return found
                await hear(ear, min(until - clock.time(), self._exchange.look_again_s))

    async def set_webhook(self, call: Call) -> bool:
        """Remember the webhook; an empty address takes it away."""
        address = call.get("url")
        if address and not address.startswith(("https://", "http://127.0.0.1", "http://[::1]")):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        hook = {"url": address, "secret_token": call.get("secret_token")}
        await self._set(hook if address else None, drop=bool(call.get("drop_pending_updates")))
        return True

    async def delete_webhook(self, call: Call) -> bool:
        await self._set(None, drop=bool(call.get("drop_pending_updates")))
        return True

    async def webhook_info(self, _call: Call) -> dict[str, Any]:
        hook = await self._webhook()
        async with self._exchange.storage.read() as town:
            waiting = await town.gateway.pending()
        address = hook["url"] if hook else ""
        return {"url": address, "has_custom_certificate": False, "pending_update_count": waiting}

    async def _confirm(self, offset: int) -> None:
        if offset == 0:
            return
        async with self._exchange.storage.begin() as town:
            if offset > 0:
                await town.gateway.confirm(offset)
            else:
                await town.gateway.confirm_all_but(-offset)

    async def _webhook(self) -> dict[str, Any] | None:
        async with self._exchange.storage.read() as town:
            kept = await town.variables.get(WEBHOOK)
        hook: dict[str, Any] | None = json.loads(kept) if kept else None
        return hook

    async def _set(self, hook: dict[str, Any] | None, *, drop: bool) -> None:
        async with self._exchange.storage.begin() as town:
            await town.variables.put(WEBHOOK, json.dumps(hook))
            if drop:
                await town.gateway.confirm_all_but(0)
        self._exchange.bells.ring(UPDATES)
