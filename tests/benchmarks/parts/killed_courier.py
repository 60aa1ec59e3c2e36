"""Due reminders while the courier is killed again and again: how many are sent, lost, doubled."""

from __future__ import annotations

import asyncio
import sys
import time
from asyncio.subprocess import Process
from collections.abc import Sequence
from typing import Final

from bot.clock import Clock
from bot.domain.letter import State
from bot.storage import Storage
from tests.benchmarks.parts.measure import Measure, at_most, exactly, told
from tests.outbox.bot_api import BotApi
from tests.outbox.letters import FIRST_CHAT, lay_reminders, rows, unsettled

REMINDERS: Final = 2000
KILLS: Final = 3
LANES: Final = 10
API_TAKES_S: Final = 0.05
PATIENCE_S: Final = 180.0


async def measure(kind: str, address: str) -> Sequence[Measure]:
    """Lay the reminders, deliver them past the kills, and compare with what the API says people got."""
    storage = Storage(address)
    api = BotApi(takes=API_TAKES_S)
    try:
        async with api.serving():
            letters = await lay_reminders(storage, REMINDERS, Clock().now())
            took = await _deliver(storage, address, api)
            settled = await rows(storage)
    finally:
        await storage.close()
    wanted = {(FIRST_CHAT + place, f"letter {letter}") for place, letter in enumerate(letters)}
    doubled = api.received.total() - len(api.received)
    name = f"{REMINDERS} due reminders, courier killed {KILLS} times, {kind}"
    return [
        exactly(f"{name}: sent", len(api.received.keys() & wanted), REMINDERS, "reminders"),
        exactly(f"{name}: lost", len(wanted - api.received.keys()), 0, "reminders"),
        at_most(f"{name}: doubled, with {LANES} lanes", doubled, KILLS * LANES, "reminders"),
        exactly(f"{name}: settled as sent", [row.state for row in settled].count(State.SENT), REMINDERS, "rows"),
        told(f"{name}: time with restarts", round(took, 1), "s"),
    ]


async def _deliver(storage: Storage, address: str, api: BotApi) -> float:
    began = time.monotonic()
    for kill in range(1, KILLS + 1):
        courier = await _start(address, api, f"run-{kill}")
        await _received(api, REMINDERS * kill // (KILLS + 1))
        courier.kill()
        await courier.wait()
    courier = await _start(address, api, "last-run")
    try:
        for _ in range(int(PATIENCE_S * 4)):
            if await unsettled(storage) == 0:
                break
            await asyncio.sleep(0.25)
    finally:
        courier.kill()
        await courier.wait()
    return time.monotonic() - began


async def _start(address: str, api: BotApi, worker: str) -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.benchmarks.parts.courier_process", address, api.address, str(LANES), worker
    )


async def _received(api: BotApi, count: int) -> None:
    for _ in range(int(PATIENCE_S * 100)):
        if len(api.received) >= count:
            return
        await asyncio.sleep(0.01)
    raise TimeoutError(f"{len(api.received)} of {count} reminders after {PATIENCE_S} s")
