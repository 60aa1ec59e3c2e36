"""Topics ranked for any short text by the letters it shares with their words, across neighbouring languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.matching.spelling import fold

SIZES: Final = (3, 4)  # letters of an n-gram
LONGEST: Final = 80  # characters of a text that are looked at
SHARED: Final = 0.4  # what all aliases of a topic together count beside the nearest
_HASH_BITS: Final = 20
_END: Final = ord("\n")

# What sounds alike in Norwegian, Danish, Swedish and the loanwords of English: both sides become one.
_SOUNDS: Final = (
    ("tion", "skon"), ("hv", "v"), ("hj", "j"), ("gj", "j"), ("kj", "k"), ("tj", "k"), ("skj", "sk"), ("sj", "sk"),
    ("stj", "sk"), ("oy", "o"), ("oj", "o"), ("ei", "e"), ("ej", "e"), ("ts", "s"), ("ds", "s"), ("nd", "n"),
    ("ld", "l"), ("ck", "k"), ("ch", "k"), ("ph", "f"), ("th", "t"), ("qu", "kv"), ("x", "ks"), ("z", "s"), ("w", "v"),
    ("c", "k"), ("d", "t"), ("b", "p"), ("g", "k"), ("y", "i"),
)  # fmt: skip
_TWICE: Final = re.compile(r"([^\W\d_])\1+")

Numbers = NDArray[np.int64]
Weights = NDArray[np.float64]


def sound(text: str) -> str:
    """A text with one letter for all that sounds alike in the Nordic languages: "træning" is "trening"."""
    text = fold(text.lower().replace("æ", "e").replace("ä", "e"))
    for written, heard in _SOUNDS:
        text = text.replace(written, heard)
    return _TWICE.sub(r"\1", text)


@dataclass(frozen=True, slots=True)
class Linker:
    """An index of n-grams: for each known n-gram the aliases it stands in, weighted by TF-IDF (Salton & Buckley 1988).

    Postings of the n-gram ``_grams[i]`` stand at ``_starts[i]`` up to ``_starts[i + 1]``; the aliases of
    the topic ``codes[j]`` are those from ``_first_alias[j]`` on.
    """

    codes: tuple[str, ...]
    _first_alias: Numbers
    _aliases: int
    _grams: Numbers
    _rarity: Weights
    _starts: Numbers
    _alias: Numbers
    _weight: Weights

    @classmethod
    def of(cls, words: Sequence[tuple[str, Sequence[str]]]) -> Linker:
        """The index of the aliases of each topic code; a topic without aliases is never found."""
        named = [(code, aliases) for code, aliases in words if aliases]
        sizes = np.array([len(aliases) for _, aliases in named], dtype=np.int64)
        topic_of = np.repeat(np.arange(len(named)), sizes)
        grams, lines = _grams([alias for _, aliases in named for alias in aliases])
        pairs, times = np.unique(grams * max(len(topic_of), 1) + lines, return_counts=True)
        gram, alias = np.divmod(pairs, max(len(topic_of), 1))
        change = np.diff(gram, prepend=-1) != 0  # the pairs are sorted, so each n-gram stands together
        known, place = gram[change], np.cumsum(change) - 1
        spread = np.bincount(_changes(place, topic_of[alias]), minlength=len(known))
        rarity = np.log((1 + len(named)) / (1 + spread))
        weight = (1 + np.log(times)) * rarity[place]
        length = np.sqrt(np.bincount(alias, weight**2, minlength=len(topic_of)))
        return cls(
            tuple(code for code, _ in named),
            np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int64) if named else sizes,
            len(topic_of),
            known,
            rarity,
            np.searchsorted(place, np.arange(len(known) + 1)).astype(np.int64),
            alias,
            weight / np.maximum(length[alias], 1e-9),
        )

    def rank(self, text: str, most: int = 5) -> list[tuple[str, float]]:
        """The ``most`` topics nearest to the text with their scores, the best first; none that shares nothing.

        A score is at most 1 + SHARED times the root of the number of aliases; only its distance to the next says
        how sure it is. Of a long text the first 80 characters count.
        """
        alike = self._alike(text)
        if not alike.any():
            return []
        together = np.sqrt(np.add.reduceat(alike**2, self._first_alias))
        scores = np.maximum.reduceat(alike, self._first_alias) + SHARED * together
        best = np.argsort(-scores, kind="stable")[:most]
        return [(self.codes[topic], float(scores[topic])) for topic in best if scores[topic] > 0]

    def _alike(self, text: str) -> Weights:
        """The cosine of the text and each alias."""
        grams, times = np.unique(_grams([text[:LONGEST]])[0], return_counts=True)
        place = np.minimum(np.searchsorted(self._grams, grams), max(len(self._grams) - 1, 0))
        known = self._grams[place] == grams if len(self._grams) else np.zeros(len(grams), dtype=bool)
        rarest = np.log(1 + len(self.codes))
        weight = (1 + np.log(times)) * np.where(known, self._rarity[place], rarest) if known.any() else np.zeros(0)
        if not weight.any():
            return np.zeros(self._aliases)
        weight /= np.sqrt(np.sum(weight**2))
        starts, ends = self._starts[place[known]], self._starts[place[known] + 1]
        posting = _ranges(starts, ends)
        each = np.repeat(weight[known], ends - starts) * self._weight[posting]
        alike: Weights = np.bincount(self._alias[posting], each, minlength=self._aliases).astype(np.float64)
        return alike


def _grams(texts: Sequence[str]) -> tuple[Numbers, Numbers]:
    """Every n-gram of the texts, as written and as heard, as a number, and which text it stands in.

    A space stands around each word.
    """
    written = "".join("\n " + " ".join(text.split()) + " " for text in texts) + "\n"
    found = []
    for kind, spelling in enumerate((fold(written), sound(written))):
        letters = np.frombuffer(spelling.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
        line = np.cumsum(letters == _END) - 1
        for size in SIZES:
            gram, at = _of_size(letters, size)
            found.append((gram + ((kind * max(SIZES) + size) << _HASH_BITS), line[at]))
    return np.concatenate([gram for gram, _ in found]), np.concatenate([line for _, line in found])


def _of_size(letters: NDArray[np.uint64], size: int) -> tuple[Numbers, Numbers]:
    """The n-grams of one size, hashed (Fibonacci hashing, Knuth 1973), and where each begins; none across two lines."""
    count = max(len(letters) - size + 1, 0)
    mixed, across = np.zeros(count, dtype=np.uint64), np.zeros(count, dtype=bool)
    for offset in range(size):
        part = letters[offset : offset + count]
        mixed = mixed * np.uint64(1_000_003) + part
        across |= part == _END
    at = np.flatnonzero(~across)
    hashed = (mixed[at] * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(64 - _HASH_BITS)
    return hashed.astype(np.int64), at.astype(np.int64)


def _changes(place: Numbers, topic: Numbers) -> Numbers:
    """The place wherever it or the topic beside it is another than before."""
    change = np.ones(len(place), dtype=bool)
    change[1:] = (np.diff(place) != 0) | (np.diff(topic) != 0)
    return place[change]


def _ranges(starts: Numbers, ends: Numbers) -> Numbers:
    """All numbers from each start up to its end, one range after the other."""
    sizes = ends - starts
    before = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    within: Numbers = np.arange(int(sizes.sum()), dtype=np.int64) + np.repeat(starts - before, sizes)
    return within
