"""Availabilities as columns: many residents share one, so each is kept once and tried once for a call."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.domain.availability import HOURS, Availability
from bot.matching.moments import LONGEST, MICROSECOND, NEVER, even_week, span_of

UNTOLD: Final = 0  # the number of having told none

_ROOM: Final = 256
_BUSY: Final = 2  # of an availability; there is room for more once one has more
_WORD: Final = 64
_LAST_DAY: Final = 2**31 - 1


class PatternTable:
    """A number for each availability that somebody has, given anew once nobody has it."""

    def __init__(self) -> None:
        self._numbers: dict[Availability, int] = {}
        self._patterns: list[Availability | None] = [None]
        self._holders: list[int] = [1]
        self._free: list[int] = []
        self._columns = np.zeros(_ROOM, _columns(_BUSY))

    @property
    def nbytes(self) -> int:
        """Bytes of the columns."""
        return self._columns.nbytes

    def hold(self, availability: Availability | None) -> int:
        """The number of the availability, which one resident more has."""
        if availability is None:
            return UNTOLD
        number = self._numbers.get(availability)
        if number is None:
            number = self._keep(availability)
        self._holders[number] += 1
        return number

    def release(self, number: int) -> None:
        """One resident less has the availability of that number."""
        if number == UNTOLD:
            return
        self._holders[number] -= 1
        pattern = self._patterns[number]
        if self._holders[number] == 0 and pattern is not None:
            del self._numbers[pattern]
            self._patterns[number] = None
            self._free.append(number)

    def covering(self, starts: datetime, ends: datetime | None, now: datetime) -> NDArray[np.bool_]:
        """For each number, whether that availability covers the time (local); having told none does not."""
        columns, day = self._columns[: len(self._patterns)], starts.toordinal()
        covers = (columns["first"] <= day) & (columns["last"] >= day)
        covers &= columns["lead_us"] <= (starts - now) // MICROSECOND
        covers &= ~((columns["busy"][:, :, 0] <= day) & (columns["busy"][:, :, 1] >= day)).any(axis=1)
        mask = _touched(span_of(starts, ends))
        hours = columns["even" if even_week(starts) else "odd"]
        for word, needed in enumerate(_words(mask)):
            covers &= (hours[:, word] & needed) == needed
        covers[UNTOLD] = False
        return covers & (mask != 0)

    def _keep(self, availability: Availability) -> int:
        number = self._free.pop() if self._free else len(self._patterns)
        if number == len(self._patterns):
            self._patterns.append(None)
            self._holders.append(0)
        self._make_room(number, len(availability.busy))
        either, week = availability.week | availability.alternate, availability.week
        valid, busy = availability.valid, np.full(self._columns["busy"].shape[1:], (_LAST_DAY, 0))
        for at, days in enumerate(availability.busy):
            busy[at] = days.first.toordinal(), days.last.toordinal()
        self._columns[number] = (
            _words((either if availability.even is True else week).mask),
            _words((either if availability.even is False else week).mask),
            valid.first.toordinal() if valid else 0,
            valid.last.toordinal() if valid else _LAST_DAY,
            availability.lead // MICROSECOND,
            busy,
        )
        self._patterns[number] = availability
        self._numbers[availability] = number
        return number

    def _make_room(self, number: int, busy: int) -> None:
        old = self._columns
        width = old["busy"].shape[1]
        if number < len(old) and busy <= width:
            return
        self._columns = np.zeros(max(len(old), 2 * number), _columns(max(busy, width)))
        for name in old.dtype.names or ():
            if name != "busy":
                self._columns[name][: len(old)] = old[name]
        self._columns["busy"][:] = _LAST_DAY, 0
        self._columns["busy"][: len(old), :width] = old["busy"]


def _touched(span: int) -> int:
    """The hours of the week that a kind of time touches, as the mask of a week; 0 for what lasts a day."""
    start, hours = divmod(span, LONGEST + 1)
    return 0 if hours == NEVER else sum(1 << (start + hour) % HOURS for hour in range(min(hours, HOURS)))


def _words(mask: int) -> tuple[np.uint64, ...]:
    return tuple(np.uint64(mask >> _WORD * word & (1 << _WORD) - 1) for word in range(3))


def _columns(busy: int) -> np.dtype[np.void]:
    return np.dtype(
        [
            ("even", np.uint64, (3,)),  # the hours free in weeks of even number
            ("odd", np.uint64, (3,)),
            ("first", np.int32),  # days as proleptic ordinals
            ("last", np.int32),
            ("lead_us", np.int64),
            ("busy", np.int32, (busy, 2)),
        ]
    )
