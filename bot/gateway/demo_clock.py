"""The control that turns a demonstration's clock."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.domain.local_time import to_utc

Turn = Callable[[datetime], Awaitable[None]]
MORNING: Final = time(9)


class DemoClock:
    """Turns the bot's clock forward, by an hour or to tomorrow morning."""

    def __init__(self, clock: Clock, turn: Turn, zone: ZoneInfo) -> None:
        self._clock = clock
        self._turn = turn
        self._zone = zone

    async def forward(self, step: str) -> bool:
        """Turn the clock by ``hour`` or to ``morning``; False for any other step."""
        steps = {"hour": self._in_an_hour, "morning": self._tomorrow_morning}
        if step not in steps:
            return False
        await self._turn(steps[step]())
        return True

    def _in_an_hour(self) -> datetime:
        return self._clock.now() + timedelta(hours=1)

    def _tomorrow_morning(self) -> datetime:
        tomorrow = self._clock.now().astimezone(self._zone).date() + timedelta(days=1)
        return to_utc(datetime.combine(tomorrow, MORNING), self._zone)
