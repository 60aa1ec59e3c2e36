"""Local time across daylight-saving changes, and the hours in which nobody is disturbed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

MINUTE: Final = timedelta(minutes=1)


def to_utc(wall: datetime, zone: ZoneInfo) -> datetime:
    """The instant of a wall time without offset.

    A time that the clock skips in spring moves on by the gap, one that it shows twice in autumn is
    the first (RFC 5545, 3.3.5).
    """
    return wall.replace(tzinfo=zone, fold=0).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From ``begins`` in the evening to ``ends`` in the morning, on the local clock, nobody is written to.

    Both are whole minutes; equal ones make no quiet hours.
    """

    begins: time = time(21)
    ends: time = time(8)

    def __post_init__(self) -> None:
        if any(bound.second or bound.microsecond for bound in (self.begins, self.ends)):
            raise ValueError("quiet hours begin and end on whole minutes")

    def hold(self, moment: datetime, zone: ZoneInfo) -> bool:
        """Whether ``moment`` is within the quiet hours."""
        wall = moment.astimezone(zone).time()
        if self.begins <= self.ends:
            return self.begins <= wall < self.ends
        return wall >= self.begins or wall < self.ends

    def next_open(self, moment: datetime, zone: ZoneInfo) -> datetime:
        """``moment`` itself, or the end of the quiet hours it lies in."""
        if not self.hold(moment, zone):
            return moment
        local = moment.astimezone(zone)
        day = local.date() + timedelta(days=1) if local.time() >= self.ends else local.date()
        return self._nearest_open(max(to_utc(datetime.combine(day, self.ends), zone), moment), MINUTE, zone)

    def last_open(self, moment: datetime, zone: ZoneInfo) -> datetime:
        """``moment`` itself, or the last minute before the quiet hours it lies in."""
        if not self.hold(moment, zone):
            return moment
        local = moment.astimezone(zone)
        day = local.date() if local.time() >= self.begins else local.date() - timedelta(days=1)
        return self._nearest_open(min(to_utc(datetime.combine(day, self.begins), zone) - MINUTE, moment), -MINUTE, zone)

    def _nearest_open(self, moment: datetime, step: timedelta, zone: ZoneInfo) -> datetime:
        """``moment`` itself, but for a bound that the clock skipped or showed twice that night."""
        while self.hold(moment, zone):
            moment += step
        return moment
