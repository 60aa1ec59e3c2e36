"""How and how often somebody wants to be written to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.domain.local_time import QuietHours

HOURS_A_WEEK: Final = 168
USUAL_LIMIT: Final = 3  # letters a week that nobody asked for
UNLIMITED: Final = 50  # a limit that nobody reaches
LIMITS: Final = (5, 3, 2, 1, 0)  # step by step to none


@dataclass(frozen=True, slots=True)
class Contact:
    """What they chose; None wherever they have not, and the house's own way holds.

    ``leads`` are how long before the start reminders come, the longest first. ``weekly_limit`` counts letters
    that they did not ask for. ``digest_hour`` is the hour of the week, from Monday midnight on their clock.
    """

    quiet: QuietHours | None = None
    leads: tuple[timedelta, ...] | None = None
    weekly_limit: int | None = None
    digest_wanted: bool | None = None
    digest_hour: int | None = None

    def __post_init__(self) -> None:
        if self.weekly_limit is not None and self.weekly_limit < 0:
            raise ValueError(f"no such limit: {self.weekly_limit}")
        if self.digest_hour is not None and not 0 <= self.digest_hour < HOURS_A_WEEK:
            raise ValueError(f"no such hour of a week: {self.digest_hour}")

    @property
    def limit(self) -> int:
        """How many letters a week may come that they did not ask for."""
        return USUAL_LIMIT if self.weekly_limit is None else self.weekly_limit

    def fewer(self) -> Contact:
        """The next step of LIMITS below their limit; none stays none."""
        return replace(self, weekly_limit=next((step for step in LIMITS if step < self.limit), 0))


UNCHOSEN: Final = Contact()
