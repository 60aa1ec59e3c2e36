"""The bot as Telegram sees it: a gateway stands in for Telegram, and our bot is a process that polls it."""

from __future__ import annotations

import signal

from bot.domain.resident import Channel
from bot.settings import ROOT
from bot.storage import Storage
from tests.demo.demonstration import demonstration, started
from tests.gateway.person import person
from tests.gateway.street import TOKEN, street

CALENDAR = ROOT / "bot" / "municipalities" / "demo" / "arendal.ics"


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
                assert shown in anna.last
                await anna.taps(label)
            await anna.says("strikking")
            await anna.taps("✅ Det stemmer")
            assert "Fordi: du liker strikking" in anna.last
            assert await bot.ends(signal.SIGTERM) == 0

    async with storage.read() as town:
        row = (await town.connection.exec_driver_sql("SELECT channel, source FROM residents")).one()
    assert tuple(row) == (Channel.TELEGRAM.value, "bibliotek")
