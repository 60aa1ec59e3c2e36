"""What lasts from one start to the next: the database, and the keys and the clock in it."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from bot.clock import Clock, TurnableClock
from bot.gateway.push import Push, new_key
from bot.settings import Settings
from bot.storage import Storage
from bot.storage.schema import upgrade

CLOCK_AHEAD: Final = "demo-clock-ahead-seconds"
PUSH_KEY: Final = "push-key"


async def open_storage(settings: Settings) -> Storage:
    """The database, in the shape that this version needs."""
    storage = Storage(settings.database)
    await upgrade(storage)
    return storage


async def read_key(settings: Settings, storage: Storage) -> bytes:
    """The key that signs: as set, or made once and kept."""
    if settings.secret is not None:
        return settings.secret.get_secret_value().encode()
    async with storage.begin() as town:
        return (await town.variables.first("secret", secrets.token_hex(32))).encode()


async def read_push(settings: Settings, storage: Storage) -> Push | None:
    """Who pushes to browsers, with a key made once and kept; None where push services could not reach the operator."""
    public = urlsplit(settings.public_url)
    contact = settings.push_contact or (f"https://{public.hostname}" if public.scheme == "https" else "")
    if not contact:
        return None
    async with storage.begin() as town:
        return Push(await town.variables.first(PUSH_KEY, new_key()), contact, Clock())


async def read_clock(settings: Settings, storage: Storage) -> Clock:
    """The clock; a demonstration's runs on from where it was turned to."""
    if not settings.demo:
        return Clock()
    async with storage.read() as town:
        ahead = await town.variables.get(CLOCK_AHEAD)
    return TurnableClock(timedelta(seconds=float(ahead or 0)))


async def turn_clock(clock: TurnableClock, storage: Storage, moment: datetime) -> None:
    """Turn a demonstration's clock, and keep it turned."""
    clock.turn_to(moment)
    async with storage.begin() as town:
        await town.variables.put(CLOCK_AHEAD, str(clock.ahead.total_seconds()))
