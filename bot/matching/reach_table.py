"""How far residents go: few ways that many share, so what follows from one is computed once."""

from __future__ import annotations

from typing import Final

import numpy as np

from bot.matching.scoring import FADES_AT_M, Floats, chord_of

FARTHEST_FADE_M: Final = 100_000.0  # for whoever goes farther, what is nearer than this is near
_BEYOND: Final = 5.0  # a squared chord that nothing exceeds


class ReachTable:
    """A number for each reach in whole metres; 0 for not having said. Some thousands at most, so none is let go."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}
        self._chords = [_BEYOND]
        self._fades = [FADES_AT_M]

    @property
    def nbytes(self) -> int:
        """Bytes of the numbers in it."""
        return 16 * len(self._chords)

    def number(self, metres: float | None) -> int:
        """The number of the reach."""
        if metres is None:
            return 0
        whole = int(metres)
        if whole not in self._numbers:
            self._numbers[whole] = len(self._chords)
            self._chords.append(float(chord_of(whole)))
            self._fades.append(min(max(float(whole), 1.0), FARTHEST_FADE_M))
        return self._numbers[whole]

    def chords(self) -> Floats:
        """By number, the squared chord of the reach."""
        return np.array(self._chords)

    def fades_at_m(self) -> Floats:
        """By number, how far off a place is not near any more."""
        return np.array(self._fades)
