"""The bot as Telegram sees it: a gateway stands in for Telegram, and our bot is a process that polls it."""

from __future__ import annotations

import signal
from contextlib import closing
from typing import Any, Final

import httpx
import pytest
from sqlalchemy import select

from bot.domain.resident import Channel
from bot.settings import ROOT
from bot.storage import Storage
from bot.storage.tables import gateway_updates
from bot.web.server import listen
from tests.demo.demonstration import demonstration, started
from tests.gateway.person import person
from tests.gateway.street import TOKEN, street

pytestmark = pytest.mark.slow_on_postgresql  # each starts whole processes

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"
CALENDAR: Final = ROOT / "bot" / "municipalities" / "demo" / "arendal.ics"


async def test_somebody_in_telegram_talks_with_the_very_same_bot(address: str, storage: Storage) -> None:
    importing = await started(address, "import", str(CALENDAR), "--municipality", "arendal", LOG_LEVEL="warning")
    told, _ = await importing.communicate()
    assert (importing.returncode, "Taken" in told.decode()) == (0, True)

    async with street(storage) as telegram, person(telegram) as anna:
        settings = {"BOT_TOKEN": TOKEN, "TELEGRAM_API": telegram.api, "BROWSER_CHAT": "false", "LOG_LEVEL": "warning"}
        async with demonstration(address, "run", **settings) as bot:
            await anna.visits()
            await anna.starts("arendal-bibliotek")
            for shown, label in (("i Arendal", "Kom i gang"), ("Kan jeg bruke", "Ja"), ("forskning", "Nei")):
                await anna.sees(shown)
                await anna.taps(label)
            await anna.sees("Er du 13 år")
            await anna.taps("Ja")
            await anna.sees("Hva liker du")
            await anna.says("strikking")
            await anna.sees("Du liker: strikking")
            await anna.taps("✅ Det stemmer")
            await anna.sees("Fordi: du liker strikking")
            assert await bot.ends(signal.SIGTERM) == 0

    async with storage.read() as town:
        row = (await town.connection.exec_driver_sql("SELECT channel, source FROM residents")).one()
    assert tuple(row) == (Channel.TELEGRAM.value, "bibliotek")


async def test_telegram_may_deliver_to_the_webhook_and_only_with_the_secret(address: str, storage: Storage) -> None:
    async with street(storage) as telegram, person(telegram) as anna:
        settings = {
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_API": telegram.api,
            "BROWSER_CHAT": "false",
            "LOG_LEVEL": "warning",
            "WEBHOOK_SECRET": "a-word-nobody-guesses",
            "PUBLIC_URL": "https://medsam.example",
        }
        port = free_port()
        async with demonstration(address, "run", PORT=str(port), **settings), httpx.AsyncClient() as outside:
            await anna.visits()
            await anna.starts()
            update = await waiting_update(storage)
            hook = f"http://127.0.0.1:{port}/telegram"
            answers = [
                (await outside.post(hook, json=update, headers={SECRET_HEADER: secret})).status_code
                for secret in ("another-word", "", "a-word-nobody-guesses", "a-word-nobody-guesses")
            ]
            assert answers == [401, 401, 200, 200]
            await anna.sees("Jeg er Medsam")
            assert [message.mine for message in anna.messages] == [True, False]
            hooked = await outside.get(f"{telegram.method}getWebhookInfo")
            assert hooked.json()["result"]["url"] == "https://medsam.example/telegram"


async def waiting_update(storage: Storage) -> dict[str, Any]:
    """The update that the stand-in for Telegram holds for the bot."""
    async with storage.read() as town:
        row = (await town.connection.execute(select(gateway_updates))).one()
    return {**row.body, "update_id": row.update_id}


def free_port() -> int:
    """A port that nobody listens on just now."""
    with closing(listen("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
