"""Anna's phone: a real browser with her chat, and the push service of its maker."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Browser, Page, expect

from bot.domain.resident import Channel
from bot.domain.signup import Seat
from bot.storage import Storage
from bot.storage.tables import activities, occurrences
from tests.browser import Visit, visiting
from tests.gateway.person import SEES_WITHIN_S
from tests.gateway.push_service import Device, PushService, push_service
from tests.gateway.robot import Robot, robot
from tests.gateway.street import Street, street

NEWS: Final = "navigator.serviceWorker.ready.then((each) => each.getNotifications())"
SHOWN: Final = f"{NEWS}.then((all) => all.map((one) => [one.title, one.body]))"
# Chromium reaches no push service from here: what the service would give out comes from the test, once a person agrees.
GIVEN_OUT: Final = """
    const given = %s;
    let mine = null;
    const agreed = {
        endpoint: given.endpoint,
        options: { applicationServerKey: null },
        toJSON: () => ({ endpoint: given.endpoint, keys: { p256dh: given.p256dh, auth: given.auth } }),
        unsubscribe: async () => { mine = null; localStorage.removeItem("test-subscribed"); return true; },
    };
    if (localStorage.getItem("test-subscribed")) mine = agreed;
    const keyOf = () => Uint8Array.from(
        atob(document.getElementById("device").dataset.key.replaceAll("-", "+").replaceAll("_", "/")),
        (letter) => letter.charCodeAt(0));
    PushManager.prototype.getSubscription = async () => {
        if (mine) mine.options.applicationServerKey = keyOf().buffer;
        return mine;
    };
    PushManager.prototype.subscribe = async ({ applicationServerKey, userVisibleOnly }) => {
        if (!userVisibleOnly || applicationServerKey.length !== 87) throw new Error("refused");
        localStorage.setItem("test-subscribed", "yes");
        mine = agreed;
        return mine;
    };
"""

# A browser without a window never asks: it allows or refuses from the beginning.
UNDECIDED: Final = """
    let permission = "default";
    Object.defineProperty(Notification, "permission", { get: () => permission });
    Notification.requestPermission = async () => { permission = "granted"; return permission; };
"""


@dataclass
class Phone:
    """Anna's phone with her chat open, and the push service of its maker."""

    visit: Visit
    place: Street
    bot: Robot
    chat_id: int
    service: PushService
    device: Device

    @property
    def page(self) -> Page:
        return self.visit.page

    async def menu(self) -> None:
        await self.page.get_by_text("Meny", exact=True).click()

    async def notifications(self) -> list[list[str]]:
        """The title and the words of each notification that stands."""
        shown: list[list[str]] = await self.page.evaluate(SHOWN)
        return shown

    async def close(self) -> None:
        self.place.gateway.close()

    async def known(self) -> bool:
        async with self.place.storage.read() as town:
            return await town.subscriptions.knows(self.chat_id, self.device.endpoint)


@asynccontextmanager
async def phone(
    kept: Storage, browser: Browser, folder: Path, *, permission: str = "granted", **window: Any
) -> AsyncIterator[Phone]:
    async with (
        push_service(folder) as service,
        street(kept, push=service.push()) as place,
        robot(place) as bot,
        visiting(browser, place.page, **window) as visit,
    ):
        device = service.device("phone")
        if permission != "denied":
            await visit.page.context.grant_permissions(["notifications"], origin=place.page)
        if permission == "default":
            await visit.page.add_init_script(UNDECIDED)
        await visit.page.add_init_script(GIVEN_OUT % json.dumps(device.given_out))
        await visit.page.get_by_role("button", name="Start samtalen").click()
        chat_id = (await bot.hears())["message"]["chat"]["id"]
        await expect(visit.page.get_by_label("Skriv en melding")).to_be_visible()  # the bot hears before the page turns
        yield Phone(visit, place, bot, chat_id, service, device)


async def signs_up(there: Phone) -> None:
    """A seat in something, as the bot's verbs leave it."""
    async with there.place.storage.begin() as town:
        now = there.place.clock.now()
        resident = await town.residents.add(Channel.BROWSER, there.chat_id, "nb", now)
        words = dict.fromkeys(
            ("municipality", "source", "source_key", "digest", "title", "description", "organiser", "place_name"), "x"
        )
        rest = {"address": "", "zone": "Europe/Oslo", "role": "join", "topics": [], "currency": "NOK", "url": ""}
        flags = {"demo": False, "withdrawn": False, "seen_at": now}
        await town.connection.execute(activities.insert().values(id=1, **words, **rest, **flags))
        times = {"source_key": "x", "starts_at": now + timedelta(days=1), "cancelled": False}
        await town.connection.execute(occurrences.insert().values(id=1, activity_id=1, **times))
        await town.signups.add(resident.id, 1, Seat.TAKEN, now)  # type: ignore[arg-type]  # the number of that row


async def soon(happened: Callable[[], object]) -> None:
    """Wait until it happened; a busy machine is not a broken page."""
    async with asyncio.timeout(SEES_WITHIN_S):
        while not happened():  # noqa: ASYNC110 - neither the service nor Chromium tells it otherwise
            await asyncio.sleep(0.05)


async def hide(there: Phone, *, hidden: bool) -> None:
    """Another page comes to lie on the chat, or goes."""
    await there.page.evaluate(
        "hidden => { Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });"
        " document.dispatchEvent(new Event('visibilitychange')); }",
        hidden,
    )


async def deliver(there: Phone, told: dict[str, str]) -> list[list[str]]:
    """Give the browser's worker a push, as its push service would; the notifications that it shows then."""
    session = await there.page.context.new_cdp_session(there.page)
    found: list[str] = []
    session.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda event: found.extend(each["registrationId"] for each in event["registrations"]),
    )
    await session.send("ServiceWorker.enable")
    await soon(lambda: found)
    push = {"origin": there.place.page, "registrationId": found[0], "data": json.dumps(told)}
    await session.send("ServiceWorker.deliverPushMessage", push)
    shown: list[list[str]] = []
    async with asyncio.timeout(SEES_WITHIN_S):
        while not shown:  # wait_for_function takes a promise itself for a yes
            shown = await there.notifications()
    return shown


async def turn_on(there: Phone) -> None:
    await there.menu()
    await there.page.get_by_role("button", name="Si fra når det kommer noe").click()
    await expect(there.page.get_by_text("Fra nå av sier jeg fra på denne enheten")).to_be_visible()
