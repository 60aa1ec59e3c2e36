"""How far residents go: few ways that many share, so what follows from one is computed once."""

from __future__ import annotations

from typing import Final

from bot.matching.columns import Columns
from bot.matching.scoring import FADES_AT_M, chord_of

FARTHEST_FADE_M: Final = 100_000.0  # for whoever goes farther, what is nearer than this is near
_BEYOND: Final = 5.0  # a squared chord that nothing exceeds
_ROOM: Final = 64


class ReachTable:
    """A number for each reach in whole metres; 0 for not having said. None is let go: there are not that many.

    ``columns`` holds, by number, the squared ``chord`` of the reach and how far off a place is not near any more,
    ``fades_at_m``.
    """

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}
        self.columns = Columns(_ROOM, {"chord": "f8", "fades_at_m": "f8"})
        self.columns.write(0, {"chord": _BEYOND, "fades_at_m": FADES_AT_M})

    @property
    def nbytes(self) -> int:
        """Bytes of the columns."""
        return self.columns.nbytes

    def number(self, metres: float | None) -> int:
        """The number of the reach."""
        if metres is None:
            return 0
        whole = int(metres)
        number = self._numbers.get(whole)
        if number is None:
            number = self._numbers[whole] = len(self._numbers) + 1
            if number >= self.columns.room:
                self.columns.grow(2 * number)
            fades_at_m = min(max(float(whole), 1.0), FARTHEST_FADE_M)
            self.columns.write(number, {"chord": float(chord_of(whole)), "fades_at_m": fades_at_m})
        return number
