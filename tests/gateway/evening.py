"""A chat that nobody looks at, browsers that asked to be told, and time that passes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from bot.gateway.exchange import PAGE_FIRST, Exchange
from bot.gateway.push import Push
from bot.gateway.pushing import Pushing
from bot.gateway.taps import Taps
from bot.storage import Storage
from tests.gateway.person import Person, person
from tests.gateway.push_service import Device, PushService, push_service
from tests.gateway.robot import Robot, robot
from tests.gateway.street import KEY as COOKIE_KEY
from tests.gateway.street import TEXTS, Dice, Street, street

SECRET: Final = "Strikkekafé på tirsdag hos Kari"
NOON: Final = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)  # 12.00 in Oslo


@dataclass
class Evening:
    """Anna's chat, her phone, the bot, and who pushes."""

    place: Street
    bot: Robot
    anna: Person
    chat_id: int
    service: PushService
    pushing: Pushing
    push: Push

    async def asks(self, name: str = "phone") -> Device:
        """Anna asks to be told on that device."""
        device = self.service.device(name)
        assert await self.posts("/chat/push", **device.given_out) == 204
        return device

    async def posts(self, path: str, **form: str) -> int:
        return (await self.anna.browser.post(path, data=form)).status_code

    async def writes(self, text: str = SECRET, **more: object) -> None:
        await self.bot.does("sendMessage", chat_id=self.chat_id, text=text, **more)

    async def passes(self, span: timedelta = PAGE_FIRST) -> None:
        """Time goes by, and what is due is pushed."""
        self.place.clock.pass_by(span)
        async with self.push.client() as client:
            await self.pushing.push_due(client)

    async def knows(self, device: Device) -> bool:
        return await self.posts("/chat/push/known", endpoint=device.endpoint) == 204


@asynccontextmanager
async def evening(storage: Storage, folder: Path, push: Push | None = None) -> AsyncIterator[Evening]:
    async with push_service(folder) as service:
        pushes = push or service.push()
        async with street(storage, push=pushes) as place, robot(place) as bot, person(place) as anna:
            place.clock.moment = NOON
            exchange = Exchange(storage, place.clock, Dice(2), Taps(COOKIE_KEY), bot_id=7000)
            pushing = Pushing(exchange, pushes, TEXTS, ZoneInfo("Europe/Oslo"))
            chat_id = await bot.meets(anna)
            yield Evening(place, bot, anna, chat_id, service, pushing, pushes)
