"""What every reader is told, and what it may not exceed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.importers.columns import TEMPLATE, ColumnMap

ROWS_MOST: Final = 20_000
TIMES_MOST: Final = 500  # of one activity
AHEAD: Final = timedelta(days=120)
BEHIND: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a file may leave unsaid: where it is, which money, what time it is, what its columns mean."""

    zone: ZoneInfo
    currency: str  # ISO 4217
    now: datetime  # aware
    columns: ColumnMap = TEMPLATE

    @property
    def earliest(self) -> datetime:
        """Repetitions are unrolled from here …"""
        return self.now - BEHIND

    @property
    def latest(self) -> datetime:
        """… to here."""
        return self.now + AHEAD


class Flawed(Exception):
    """Within a reader: this row cannot be taken, for a reason that has words."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail
