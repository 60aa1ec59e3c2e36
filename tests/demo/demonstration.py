"""A demonstration in a process of its own, as ``make demo`` starts it."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.settings import ROOT

STARTS_WITHIN_S = 60
STOPS_WITHIN_S = 20


@dataclass
class Demonstration:
    """The running process and the address that it printed."""

    process: asyncio.subprocess.Process
    address: str

    async def ends(self, number: signal.Signals) -> int:
        """Send the signal, and wait for the exit code."""
        self.process.send_signal(number)
        async with asyncio.timeout(STOPS_WITHIN_S):
            return await self.process.wait()


async def started(address: str, *words: str, **settings: str) -> asyncio.subprocess.Process:
    """``medsam demo``, or another command, in a process of its own; settings by name, less ``MEDSAM_``."""
    return await asyncio.create_subprocess_exec(
        "env",
        f"MEDSAM_DATABASE={address}",
        "MEDSAM_PORT=0",
        *(f"MEDSAM_{name}={value}" for name, value in settings.items()),
        sys.executable,
        "-m",
        "bot",
        *(words or ("demo",)),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )


@asynccontextmanager
async def demonstration(address: str, *words: str, **settings: str) -> AsyncIterator[Demonstration]:
    """A command that serves, on the database at ``address`` and a free port; killed if it still runs at the end."""
    process = await started(address, *words, **settings)
    try:
        assert process.stdout is not None
        async with asyncio.timeout(STARTS_WITHIN_S):
            line = (await process.stdout.readline()).decode()
        assert line.startswith("Medsam: http"), line
        yield Demonstration(process, line.removeprefix("Medsam: ").strip())
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
        assert process.stdout is not None
        said = (await process.stdout.read()).decode()
        sys.stdout.write(said)  # pytest shows it where a test failed
    assert said == "", "something was worth a warning"
