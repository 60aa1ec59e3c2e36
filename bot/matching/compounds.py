"""Long words put together of shorter ones: "strikkekafé", "damefotball", "fottballtrenning"."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process

from bot.matching.misspelling import Spellings
from bot.matching.reading import COMPOUND, INFLECTED, UNREAD, Reading
from bot.matching.spelling import stems
from bot.matching.trie import Trie

SHORTEST_PART: Final = 3
SHORTEST_TAIL: Final = 6  # of a compound whose first part nobody knows
SHORTEST_LAST: Final = 5  # of two topics in one word
SHORTEST_MISSPELT: Final = 5
LONGEST: Final = 40
NEARLY: Final = 90.0


@dataclass(frozen=True, slots=True)
class Compounds:
    """How words are put together: what may end one without changing its topic, and what may open it."""

    phrases: Trie
    heads: Set[str]
    openers: Set[str]
    spellings: Spellings

    def whole(self, word: str) -> Reading:
        """What a word means as it stands or in its plain form, without guessing."""
        for form in (word, *stems(word)):
            if codes := self.phrases.at(form):
                return Reading.of(codes, INFLECTED)
        return UNREAD

    def read(self, word: str) -> Reading:
        """What a compound of known parts is about.

        A topic before a head ("strikke-kafé") is that topic, and so is one behind an opener ("dame-fotball");
        two topics in one word ("ski-fotografering") are both.
        """
        for first, rest in _splits(word):
            if self.is_head(rest) and (reading := self._first_part(first, rest)):
                return reading
        for first, rest in _splits(word):
            last = self.whole(rest)
            if last and first.rstrip("-") in self.openers:
                return last
            if last.sure and len(rest) >= SHORTEST_LAST and (reading := self._first_part(first, rest)).sure:
                return Reading(sure=tuple(dict.fromkeys((*last.sure, *reading.sure))), confidence=COMPOUND)
        return UNREAD

    def misspelt(self, word: str) -> Reading:
        """A compound of which both parts are misspelt, or the first."""
        for first, rest in _splits(word):
            if len(first) >= SHORTEST_MISSPELT and self._is_nearly_head(rest):
                reading = self._first_part(first, rest) or self.spellings.read(first)
                if reading.sure:
                    return Reading(sure=reading.sure, confidence=reading.confidence * COMPOUND)
        return UNREAD

    def tail(self, word: str) -> Reading:
        """A known last part behind an unknown first one is worth asking about."""
        for _, rest in _splits(word):
            if len(rest) >= SHORTEST_TAIL and (last := self.whole(rest)):
                return last.doubted
        return UNREAD

    def is_head(self, word: str) -> bool:
        """Whether a topic may stand before the word without the word adding one of its own."""
        return word in self.heads or any(stem in self.heads for stem in stems(word))

    def _first_part(self, first: str, rest: str) -> Reading:
        """The first part of a compound, which may carry a linking s or e or share a doubled letter."""
        bare = first.rstrip("-")
        for part in (bare, bare.removesuffix("s"), bare.removesuffix("e"), bare + "e", bare + rest[0]):
            if len(part) >= SHORTEST_PART and (codes := self.phrases.at(part)):
                return Reading.of(codes, COMPOUND)
        return UNREAD

    def _is_nearly_head(self, word: str) -> bool:
        if len(word) < SHORTEST_MISSPELT:
            return word in self.heads
        return process.extractOne(word, self.heads, scorer=fuzz.ratio, score_cutoff=NEARLY) is not None


def _splits(word: str) -> Iterator[tuple[str, str]]:
    """Every way to cut a word in two, the longest first part first."""
    return ((word[:at], word[at:]) for at in range(min(len(word), LONGEST) - SHORTEST_PART, SHORTEST_PART - 1, -1))
