"""Where in an iCalendar file each event stands, so that a flaw can name its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from bot.errors import Unreadable
from bot.importers.reading import ROWS_MOST

_NAME: Final = re.compile(r"[A-Za-z0-9-]+(?=[:;])")
DEEP_MOST: Final = 4


@dataclass(frozen=True, slots=True)
class Block:
    """One event as it is written; ``line`` is where it begins, 1 the first."""

    line: int
    text: str


@dataclass(slots=True)
class Layout:
    """A calendar taken apart: its events, and the rest that they need."""

    events: list[Block] = field(default_factory=list)
    zones: list[str] = field(default_factory=list)
    zone: str = ""  # X-WR-TIMEZONE, in which many programs keep the zone of a calendar

    @property
    def head(self) -> str:
        """A calendar of the time zones alone."""
        return "\r\n".join(["BEGIN:VCALENDAR", *self.zones, "END:VCALENDAR", ""])


def layout(text: str) -> Layout:
    """Take a calendar apart. Unreadable when a part is not closed, or it is no calendar."""
    found, walk = Layout(), _Walk()
    for number, line in _lines(text):
        walk.step(number, line, found)
    if walk.open:
        name, begun = walk.open[-1]
        raise Unreadable("ical-truncated", line=begun, detail=name)
    if not walk.calendars:
        raise Unreadable("not-a-calendar", line=1)
    return found


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers, folded ones put together (RFC 5545, 3.1); blank ones left out."""
    begun, parts = 1, list[str]()
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), start=1):
        if line[:1] in (" ", "\t"):
            parts.append(line[1:])
            continue
        if "".join(parts).strip():
            yield begun, "".join(parts)
        begun, parts = number, [line]
    if "".join(parts).strip():
        yield begun, "".join(parts)


@dataclass(slots=True)
class _Walk:
    """The parts that are open, outermost first, and the lines of the one that is gathered."""

    open: list[tuple[str, int]] = field(default_factory=list)
    gathered: list[str] = field(default_factory=list)
    calendars: int = 0

    def step(self, number: int, line: str, found: Layout) -> None:
        name, _, value = line.partition(":")
        match name.upper(), value.strip().upper():
            case "BEGIN", part:
                self._begin(number, part)
            case "END", part:
                self._end(number, part, found)
                return
            case _ if not self.open:
                raise Unreadable("not-a-calendar", line=number)
            case "X-WR-TIMEZONE", _ if len(self.open) == 1:
                found.zone = value.strip()
            case _:
                pass
        if len(self.open) > 1:
            self.gathered.append(line)

    def _begin(self, number: int, part: str) -> None:
        if not self.open and part != "VCALENDAR":
            raise Unreadable("not-a-calendar", line=number)
        if len(self.open) >= DEEP_MOST or (self.open and part == "VCALENDAR"):
            raise Unreadable("ical-structure", line=number, detail=part[:40])
        self.calendars += part == "VCALENDAR"
        self.open.append((part, number))

    def _end(self, number: int, part: str, found: Layout) -> None:
        if not self.open or self.open[-1][0] != part:
            raise Unreadable("ical-structure", line=number, detail=part[:40])
        _, begun = self.open.pop()
        if self.open:
            self.gathered.append(f"END:{part}")
        if len(self.open) == 1:
            self._keep(begun, part, found)

    def _keep(self, begun: int, part: str, found: Layout) -> None:
        text = "\r\n".join([*self.gathered, ""])
        self.gathered.clear()
        if part == "VEVENT":
            found.events.append(Block(begun, text))
        elif part == "VTIMEZONE":
            found.zones.append(text.rstrip("\r\n"))
        if len(found.events) > ROWS_MOST:
            raise Unreadable("too-many-rows", line=begun, detail=str(ROWS_MOST))
