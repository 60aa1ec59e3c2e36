"""A message as clauses of words, each word as one language hears it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

from rapidfuzz import fuzz, process

from bot.matching.spelling import AND, fold

SHORTEST_MISSPELT: Final = 5  # letters
SHORTEST_PLAIN: Final = 3  # of a word that may lack its Nordic letters
ONE_SLIP: Final = 84.0
MOST_MISSPELT: Final = 8  # words of one text
MOST_CLAUSES: Final = 24
MOST_WORDS: Final = 30  # of a clause: a longer one is no phrase

_QUOTED: Final = re.compile(r'"[^"]*"|«[^»]*»|“[^”]*”|„[^“”]*[“”]')
_WORD: Final = re.compile(r"[^\W_]+(?:['\-.:][^\W_]+)*")
_PAUSE: Final = re.compile(r"(?P<stop>[!?;\n…]|\.(?=\s|$))|[,()–—:]|\s-\s")
_ABBREVIATED: Final = re.compile(r"\d$|\b(?:kl|ca|mr|nr|tlf)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, with its place in the text; ``parts`` is 2 where a sentence begins, 1 after a comma, else 0."""

    start: int
    end: int
    typed: str
    word: str  # in small letters, without apostrophes
    parts: int


@dataclass(frozen=True, slots=True)
class Clause:
    """Words that may mean something together.

    ``heard`` has them as a pattern reads them, a blank after each; ``typed`` has where each stands in the text.
    ``whole`` tells that the message has no other words, ``slips`` how many were misspelt.
    """

    heard: str
    typed: tuple[tuple[int, int], ...]
    whole: bool
    slips: int

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Where in the text the words stand that ``heard`` has from ``start`` to ``end``."""
        first, last = self.heard.count(" ", 0, start), self.heard.count(" ", 0, end)
        return (self.typed[first][0], self.typed[last - 1][1]) if first < last else None


@dataclass(frozen=True, slots=True)
class Ear:
    """How a language hears words: which are the same, which are passed over, which part a sentence."""

    known: Mapping[str, str]  # a word as it may be spelt, and as it is heard
    plainly: Mapping[str, str]  # the same by its plain letters
    guessable: tuple[str, ...]  # those that a slip may be read as
    fillers: frozenset[str]
    edges: Mapping[str, Sequence[tuple[str, ...]]]  # said around what is wanted, by first and last word, longest first
    joints: frozenset[str]
    reporting: frozenset[str]  # what follows in the sentence is said by others, or only supposed
    is_ordinary: Callable[[str], bool]

    def clauses(self, pieces: Sequence[Piece]) -> Iterator[tuple[list[Clause], list[Clause]]]:
        """The sentences and their parts: each in full and without what is said after it; and without what is before."""
        words, slips = self._heard(pieces)
        kept = [place for place, word in enumerate(words) if word not in self.fillers]
        everything = set(self._bare(kept, words))
        seen: list[list[int]] = []

        def new(*variants: list[int]) -> Iterator[Clause]:
            for places in variants:
                if 0 < len(places) <= MOST_WORDS and places not in seen:
                    seen.append(places)
                    typed = tuple((pieces[place].start, pieces[place].end) for place in places)
                    heard = "".join(f"{words[place]} " for place in places)
                    yield Clause(heard, typed, everything <= set(places), len(slips.intersection(places)))

        for full in islice(self._slices(pieces, words, kept), MOST_CLAUSES):
            yield list(new(full, self._shorn(full, words))), list(new(self._bare(full, words)))

    def _heard(self, pieces: Sequence[Piece]) -> tuple[list[str], set[int]]:
        """Each word as it is heard, and the places of those that were misspelt."""
        words: list[str] = []
        slips: set[int] = set()
        guesses = MOST_MISSPELT
        for place, piece in enumerate(pieces):
            word = self._known(piece.word)
            if word is None and guesses and self._may_be_misspelt(piece):
                guesses -= 1
                near = process.extractOne(piece.word, self.guessable, scorer=fuzz.ratio, score_cutoff=ONE_SLIP)
                if near is not None:
                    word = self.known[near[0]]
                    slips.add(place)
            words.append(word or piece.word)
        return words, slips

    def _known(self, word: str) -> str | None:
        """How a word is heard that is spelt as it is known, or without the letters that a keyboard lacks."""
        heard = self.known.get(word) or self.plainly.get(fold(word))
        return self._known(word[1:]) if heard is None and word[0] == AND and len(word) > SHORTEST_PLAIN else heard

    def _may_be_misspelt(self, piece: Piece) -> bool:
        return len(piece.word) >= SHORTEST_MISSPELT and not self.is_ordinary(piece.typed.lower())

    def _slices(self, pieces: Sequence[Piece], words: Sequence[str], kept: Sequence[int]) -> Iterator[list[int]]:
        """The places of the words of each sentence and of its parts, as far as somebody speaks of themselves."""
        begins = [place for place, piece in enumerate(pieces) if piece.parts == 2] + [len(pieces)]
        for first, end in pairwise(begins):
            bare = self._bare([place for place in kept if first <= place < end], words)
            told = next((place for place in bare if words[place] in self.reporting), end)
            if told == end:
                yield [place for place in kept if first <= place < end]
            cuts = {place for place in range(first, end) if pieces[place].parts or words[place] in self.joints}
            edges = [*sorted(cuts | {first}), end]
            for start, stop in pairwise(edges):
                if stop <= told:
                    yield [place for place in kept if start + (words[start] in self.joints) <= place < stop]

    def _bare(self, places: Sequence[int], words: Sequence[str]) -> list[int]:
        """Without greetings, pleas and thanks before and after."""
        left = self._shorn(places, words)
        while left and (edge := self._edge(words[left[0]], [words[place] for place in left])):
            left = left[edge:]
        return left

    def _shorn(self, places: Sequence[int], words: Sequence[str]) -> list[int]:
        """Without those after it."""
        left = list(places)
        while left and (edge := self._edge(words[left[-1]], [words[place] for place in left], last=True)):
            left = left[:-edge]
        return left

    def _edge(self, word: str, said: Sequence[str], *, last: bool = False) -> int:
        """How many words to leave out at one end, which has this word; never all."""
        for edge in self.edges.get(word, ()):
            length = len(edge)
            if length < len(said) and tuple(said[-length:] if last else said[:length]) == edge:
                return length
        return 0


def pieces_of(text: str) -> list[Piece]:
    """The words of a text, without what is quoted in it."""
    said = _QUOTED.sub(lambda found: " " * len(found[0]), text)
    said = said if _WORD.search(said) else text
    found: list[Piece] = []
    last = 0
    for match in _WORD.finditer(said):
        parts = _parts(said, last, match.start()) if found else 2
        found.append(Piece(match.start(), match.end(), match[0], heard_as(match[0]), parts))
        last = match.end()
    return found


def _parts(text: str, last: int, start: int) -> int:
    pauses = list(_PAUSE.finditer(text, last, start))
    if any(pause["stop"] and not (pause[0] == "." and _shortens(text, last, start)) for pause in pauses):
        return 2
    return int(any(pause[0] != "." for pause in pauses))


def _shortens(text: str, last: int, start: int) -> bool:
    """Whether a dot ends no sentence: "kl. 17", "10. januar"."""
    return _ABBREVIATED.search(text, max(0, last - 4), last) is not None and not text[start].isupper()


def heard_as(word: str) -> str:
    """The word as all phrases have it: in small letters, without apostrophes."""
    return word.lower().replace("'", "")
