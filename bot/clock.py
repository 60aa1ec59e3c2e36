"""The time, as it comes in through the door."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class Clock:
    """Tells the time of the world."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)


class TurnableClock(Clock):
    """A clock that can be turned forward, never back; it runs on from where it was turned to."""

    def __init__(self, ahead: timedelta = timedelta()) -> None:
        self.ahead = ahead

    def now(self) -> datetime:
        return super().now() + self.ahead

    def turn_to(self, moment: datetime) -> None:
        """Run on from ``moment``; a moment already passed changes nothing."""
        self.ahead += max(moment - self.now(), timedelta())
