"""A phrase while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from bot.domain.availability import DAYS, Days
from bot.matching.times.clock import Stretch, hours_of
from bot.matching.times.senses import Item, Phrase

EVERY_DAY: Final = frozenset(range(DAYS))
NIGHT: Final = (0, 6)


@dataclass(slots=True)
class Draft:
    """A phrase as far as it was read."""

    start: int = -1
    end: int = -1
    days: frozenset[int] | None = None
    parts: list[tuple[int, int]] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    spell: Item | None = None
    second: bool = False
    even: bool | None = None
    parity_last: bool = False
    hours_first: bool = False
    period: Days | None = None
    passing: bool = False
    vague: bool = False
    fault: bool = False

    @property
    def timed(self) -> bool:
        return bool(self.parts or self.stretches or (self.spell and self.spell.sense.code == "compound"))

    @property
    def told(self) -> bool:
        return self.start >= 0

    def phrase(self) -> Phrase:
        days, hours, fault = self.days, self._hours(), self.fault
        if self.spell is not None:
            days = days or self.spell.sense.days
            hours = hours or ((self.spell.sense.hours,) if self.spell.sense.hours else ())
        fault = fault or (bool(self.stretches) and len(hours) < len(self._joined()))
        fault = fault or (NIGHT in self.parts and days is not None and days != EVERY_DAY)
        closed = self.spell is not None and self.spell.sense.code != "compound" and self.days is None
        return Phrase(
            self.start, self.end, days, hours, self.hours_first, closed, self.second, self.even,
            self.parity_last, self.period, self.passing, self.vague, fault,
            self._one_ended(first=True), self._one_ended(first=False),
            self.spell is not None and self.spell.sense.code == "always",
        )  # fmt: skip

    def _hours(self) -> tuple[tuple[int, int], ...]:
        if not self.stretches:
            return tuple(self.parts)
        part = self.parts[0] if len(self.parts) == 1 else None
        part = part or (self.spell.sense.hours if self.spell and self.spell.sense.code == "compound" else None)
        return tuple(hours for one in self._joined() if (hours := hours_of(one, part)))

    def _one_ended(self, *, first: bool) -> bool:
        """Whether all that was told of the hours is one end, the other being the ``first`` or the last."""
        joined = self._joined()
        if len(joined) != 1 or joined[0].point:
            return False
        return (joined[0].first if first else joined[0].last) is None

    def _joined(self) -> list[Stretch]:
        """ "etter 17 før 21" as one stretch."""
        if len(self.stretches) == 2:
            one, other = self.stretches
            if one.last is None and not one.point and other.first is None:
                return [Stretch(one.first, other.last)]
        return self.stretches
