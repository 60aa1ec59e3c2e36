"""Running the house: everything starts together, and stops in order without losing what has begun."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import hmac
import logging
import secrets
import signal
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BotCommand
from starlette.applications import Starlette

from bot.app.bots import BROWSER_BOT, UPDATES, bot_at, telegram_bot
from bot.app.house import build
from bot.app.library import Library
from bot.app.opening import turn_clock
from bot.clock import Clock, TurnableClock
from bot.domain.resident import Channel
from bot.gateway.gateway import Gateway
from bot.gateway.push import Push
from bot.handlers.commands import command_menu
from bot.handlers.poller import Poller
from bot.handlers.reader import Reader
from bot.jobs.scheduler import Scheduler
from bot.outbox.courier import Courier
from bot.settings import Settings
from bot.storage import Storage
from bot.texts import Say, Texts
from bot.web.application import web_application
from bot.web.server import WebServer, listen

log = logging.getLogger(__name__)

LOOPBACK: Final = "127.0.0.1"
GREETING_REST: Final = 10.0  # seconds


class Running:
    """One process: web server, bots, reader, courier and the clock's jobs. Made within a running loop."""

    def __init__(
        self, settings: Settings, storage: Storage, clock: Clock, library: Library, key: bytes, push: Push | None
    ) -> None:
        self.settings = settings
        self.storage = storage
        self.clock = clock
        self.stopping = asyncio.Event()
        self.arrived = asyncio.Event()
        self.bots: dict[Channel, Bot] = {}
        self.loops: dict[str, asyncio.Task[None]] = {}
        self.gateway = self._gateway(library.texts, key, push) if settings.browser_chat else None
        self.gateway_server = self._gateway_server(key) if self.gateway else None
        if settings.bot_token is not None:
            token = settings.bot_token.get_secret_value()
            self.bots[Channel.TELEGRAM] = telegram_bot(token, settings.telegram_api, settings.messages_a_second)
        channels = {bot.id: channel for channel, bot in self.bots.items()}
        self.house = build(
            storage,
            clock,
            library,
            key,
            self.arrived,
            channels,
            ticket_words_kept=timedelta(days=settings.ticket_words_days),
            public_url=settings.public_url.rstrip("/"),
            alert_url=settings.alert_url.get_secret_value() if settings.alert_url else "",
        )
        self.scheduler = Scheduler(self.house.jobs)
        self.reader = Reader(
            storage,
            clock,
            self.house.dispatcher,
            self.bots,
            self.house.memory,
            arrived=self.arrived,
            on_dead=self._apologise,
        )
        self.courier = Courier(
            storage, clock, self.bots, self.house.wording, lanes=settings.lanes, worker=secrets.token_hex(8)
        )

    async def run(self, ready: Callable[[str], None]) -> None:
        """Serve until SIGTERM or SIGINT; ``ready`` is told the address once everything answers."""
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, self.stopping.set)
        web = WebServer(
            self._web(), listen(self.settings.host, self.settings.port), proxies=self.settings.trusted_proxies
        )
        _rest_the_collector()
        async with asyncio.TaskGroup() as group:
            servers = [server for server in (web, self.gateway_server) if server is not None]
            serving = [group.create_task(server.run()) for server in servers]
            working = [
                self._begin(group, "reader", self.reader.run()),
                self._begin(group, "courier", self.courier.run()),
            ]
            coming = [
                self._begin(group, f"greeting-{channel}", self._greet(bot, telegram=channel is Channel.TELEGRAM))
                for channel, bot in self.bots.items()
            ]
            coming += [self._begin(group, f"poller-{poller.channel}", poller.run()) for poller in self._pollers()]
            coming.append(self._begin(group, "jobs", self.scheduler.run()))
            if self.gateway is not None:
                coming.append(self._begin(group, "pushes", self.gateway.push()))
            ready(self.settings.public_url or f"http://{self.settings.host}:{web.port}")
            await self.stopping.wait()
            log.info("stopping")
            for task in coming:
                task.cancel()
            await self._stop(servers, serving, working)
        for bot in self.bots.values():
            await bot.session.close()

    def _begin(self, group: asyncio.TaskGroup, name: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = self.loops[name] = group.create_task(work, name=name)
        return task

    async def _stop(
        self, servers: list[WebServer], serving: list[asyncio.Task[None]], working: list[asyncio.Task[None]]
    ) -> None:
        """Finish what has begun: first what is being answered, then the servers that it needs."""
        self.reader.stop()
        self.courier.stop()
        await asyncio.wait(working)
        if self.gateway is not None:
            self.gateway.close()
        for server in servers:
            server.stop()
        await asyncio.wait(serving)

    async def turn(self, moment: datetime) -> None:
        """Turn a demonstration's clock, and let what became due arrive."""
        assert isinstance(self.clock, TurnableClock)
        await turn_clock(self.clock, self.storage, moment)
        await self.scheduler.tick()
        self.courier.nudge()

    def _gateway(self, texts: Texts, key: bytes, push: Push | None) -> Gateway:
        return Gateway(
            self.storage,
            self.clock,
            texts,
            token=browser_token(key),
            key=key,
            public_url=self.settings.public_url,
            chance=secrets.SystemRandom(),
            turn=self.turn if self.settings.demo else None,
            push=push,
        )

    def _gateway_server(self, key: bytes) -> WebServer:
        """The gateway's face towards the bot, on loopback and on a port of its own."""
        assert self.gateway is not None
        server = WebServer(self.gateway.bot_api(), listen(LOOPBACK, 0))
        self.bots[Channel.BROWSER] = bot_at(browser_token(key), f"http://{LOOPBACK}:{server.port}")
        return server

    def _web(self) -> Starlette:
        secret = self.settings.webhook_secret
        return web_application(
            self.gateway.pages() if self.gateway else [],
            storage=self.storage,
            accept=self.house.inbox.accept_raw if self._hooked else None,
            webhook_secret=secret.get_secret_value() if secret else "",
            alive={name: partial(self._runs, name) for name in ("reader", "courier", "jobs")},
        )

    def _runs(self, name: str) -> bool:
        return name in self.loops and not self.loops[name].done()

    @property
    def _hooked(self) -> bool:
        return Channel.TELEGRAM in self.bots and self.settings.webhook_secret is not None

    def _pollers(self) -> list[Poller]:
        polled = [channel for channel in self.bots if not (channel is Channel.TELEGRAM and self._hooked)]
        return [Poller(self.bots[channel], channel, self.house.inbox, allowed_updates=UPDATES) for channel in polled]

    async def _greet(self, bot: Bot, *, telegram: bool) -> None:
        """Tell the API the command menus, and Telegram whether it shall deliver or be asked; until it hears."""
        texts = self.house.services.texts
        while not self.stopping.is_set():
            try:
                if telegram:
                    await self._hook(bot)
                for language in texts.languages:
                    menu = [BotCommand(command=name, description=what) for name, what in command_menu(texts, language)]
                    await bot.set_my_commands(menu, language_code=language)
                return
            except TelegramAPIError as error:
                log.warning("the API does not hear", extra={"trouble": type(error).__name__})
                await asyncio.sleep(GREETING_REST)

    async def _hook(self, bot: Bot) -> None:
        secret = self.settings.webhook_secret
        if secret is None:
            await bot.delete_webhook()
        else:
            address = self.settings.public_url.rstrip("/") + "/telegram"
            await bot.set_webhook(address, secret_token=secret.get_secret_value(), allowed_updates=list(UPDATES))

    async def _apologise(self, channel: Channel, chat_id: int, _body: str) -> None:
        """An update came to nothing for good: say so, in the person's language."""
        async with self.storage.read() as town:
            resident = await town.residents.of_chat(channel, chat_id)
        if resident is not None:
            text = self.house.services.texts.html(resident.language, Say("went-wrong"))
            await self.bots[channel].send_message(chat_id, text)


def browser_token(key: bytes) -> str:
    """The token between bot and gateway; it never leaves this process."""
    return f"{BROWSER_BOT}:{hmac.new(key, b'browser bot', hashlib.sha256).hexdigest()}"


def _rest_the_collector() -> None:
    """Imported modules never become garbage: leave them out of every collection (measured: 22-58 % less CPU)."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 100)
