"""Words as they come out when somebody types fast, hears a dialect, or never learned the spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from bot.matching.reading import MISSPELT, UNREAD, Reading
from bot.matching.spelling import fold

CLOSEST: Final = 10  # spellings compared in detail
MARGIN: Final = 6.0  # points by which the best topic must lead to be taken
NEAR: Final = 9.0  # points behind the best that are still worth asking about
ALONE: Final = 75.0  # from here on a word is asked about that can hardly be anything but an interest
BOUNDS: Final = ((5, 86.0), (6, 82.0), (9, 81.0), (4096, 77.0))  # the same within a sentence, by length of the word
SAME_START: Final = 3.0
SAME_LETTERS: Final = 3.0
SWAPPED: Final = 2.0
BESIDE: Final = 5.0
FOREIGN_LETTER: Final = 3.0  # taken off: fingers double a letter, but seldom add another
_KEYBOARD: Final = ("qwertyuiopå", "asdfghjkløæ", "asdfghjklæø", "zxcvbnm")
LONG: Final = 7  # letters from which one slip is taken without asking
LONGER: Final = 11  # and two
LONGEST: Final = 40
SHORTEST_IN_A_SENTENCE: Final = 4

_SILENT: Final = (("hv", "v"), ("gj", "j"), ("hj", "j"), ("w", "v"), ("ck", "k"), ("c", "k"), ("z", "s"))
_TWICE: Final = re.compile(r"([^\W\d_])\1+")


@dataclass(frozen=True, slots=True)
class Spellings:
    """Every alias, written without its spaces, by its length."""

    topics: Mapping[str, tuple[str, ...]]  # in the order of the files, so that parents mostly come first
    by_length: Mapping[int, tuple[str, ...]]

    @classmethod
    def of(cls, aliases: Iterable[tuple[str, str]]) -> Spellings:
        """The spellings of ``(alias, topic)``; those of three letters and fewer are not guessed."""
        topics: dict[str, tuple[str, ...]] = {}
        for alias, topic in aliases:
            spelling = closed(alias)
            if len(spelling) >= SHORTEST_IN_A_SENTENCE:
                topics[spelling] = tuple(dict.fromkeys((*topics.get(spelling, ()), topic)))
        lengths: dict[int, list[str]] = {}
        for spelling in topics:
            lengths.setdefault(len(spelling), []).append(spelling)
        return cls(topics, {length: tuple(spellings) for length, spellings in lengths.items()})

    def read(self, typed: str, lowest: float | None = None) -> Reading:
        """What the typed word or phrase may be a misspelling of, from a score of ``lowest`` on.

        Taken without asking: what sounds the same, one slip in a long word and two in a longer one, when no
        other topic is as near. Anything else is asked about.
        """
        word = closed(typed)
        near = self._nearest(word, bound(len(word)) if lowest is None else lowest)
        if not near:
            return UNREAD
        spelling, best = near[0]
        codes = self._told_apart(near, best)
        if len(codes) == 1 and _is_slip(word, spelling) and self._leads(near, best):
            return Reading(sure=codes, confidence=MISSPELT * best / 100)
        return Reading.perhaps(codes)

    def _nearest(self, word: str, lowest: float) -> list[tuple[str, float]]:
        """The nearest spellings and their scores, the best first."""
        if not SHORTEST_IN_A_SENTENCE - 1 <= len(word) <= LONGEST:
            return []
        reach = 2 if len(word) < LONGER else 3
        scored: dict[str, float] = {}
        for length in range(len(word) - reach, len(word) + reach + 1):
            close = process.extract(
                word, self.by_length.get(length, ()), scorer=fuzz.ratio, score_cutoff=lowest - 8, limit=CLOSEST
            )
            scored |= {spelling: _score(word, spelling, ratio) for spelling, ratio, _ in close}
        near = [(spelling, score) for spelling, score in scored.items() if score >= lowest]
        return sorted(near, key=lambda found: (-found[1], found[0]))[:CLOSEST]

    def _told_apart(self, near: list[tuple[str, float]], best: float) -> tuple[str, ...]:
        codes = [code for spelling, score in near if score > best - NEAR for code in self.topics[spelling]]
        return tuple(dict.fromkeys(codes))

    def _leads(self, near: list[tuple[str, float]], best: float) -> bool:
        first = self.topics[near[0][0]]
        return all(self.topics[spelling] == first for spelling, score in near if score > best - MARGIN)


def closed(words: str) -> str:
    """Without the spaces and hyphens that people put in or leave out."""
    return words.replace(" ", "").replace("-", "")


def bound(length: int) -> float:
    """From which score a word of a sentence is worth asking about, by its length."""
    return next(lowest for longest, lowest in BOUNDS if length <= longest)


def _score(word: str, spelling: str, ratio: float) -> float:
    """Between the ratio, which forgives a letter too many, and the edits, which forgive a swap; at most 100."""
    score = (ratio + 100 * OSA.normalized_similarity(word, spelling)) / 2
    score += SAME_START * (word[0] == spelling[0]) + SAME_LETTERS * (set(word) == set(spelling))
    if len(word) > len(spelling) and not set(word) <= set(spelling):
        score -= FOREIGN_LETTER
    if len(word) == len(spelling):
        score += SWAPPED * (sorted(word) == sorted(spelling)) + BESIDE * _is_beside(word, spelling)
    return min(score, 100.0)


def _is_beside(word: str, spelling: str) -> bool:
    """Whether the words differ in one letter and its neighbour on the keyboard."""
    others = [pair for pair in zip(word, spelling, strict=True) if pair[0] != pair[1]]
    if len(others) != 1:
        return False
    one, other = others[0]
    return any(one + other in row or other + one in row for row in _KEYBOARD)


def _is_slip(word: str, spelling: str) -> bool:
    """Whether hardly anybody could have meant another word."""
    if _heard(word) == _heard(spelling):
        return len(word) > SHORTEST_IN_A_SENTENCE
    edits = OSA.distance(word, spelling)
    return word[0] == spelling[0] and (
        (edits <= 1 and len(spelling) >= LONG) or (edits <= 2 and len(spelling) >= LONGER)
    )


def _heard(word: str) -> str:
    """A word without double and silent letters."""
    heard = fold(word)
    for written, spoken in _SILENT:
        heard = heard.replace(written, spoken)
    return _TWICE.sub(r"\1", heard)
