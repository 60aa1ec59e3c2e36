"""Phrases of the data as patterns over words.

``(a|b c)`` is one of several, ``[a|b]`` may be missing, ``[a|b]*`` may come up to five times, ``{name}`` is any of
a list of the file, ``<slot>`` some words that are read for a fact, ``<slot?>`` some or none, ``...`` words that
tell nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.matching.meaning.verbs import Verb

_PIECE: Final = re.compile(
    r"<(?P<slot>\w+)(?P<maybe>\??)>|(?P<any>\.\.\.)|(?P<sign>[()\[|]|\]\*?)|(?P<word>[^\s()\[\]|<>]+)"
)
_LIST: Final = re.compile(r"\{(\w+)\}")
_NESTED: Final = re.compile(r"(?<=[|\[(])\(([^()\[\]]*)\)(?=[|\])])")  # a choice that is one branch of another
MOST_TIMES: Final = 5  # that a part may come again: what can be read in several ways stays quick to refuse
_SOME: Final = r"(?:\S+ )+?"
_ANY: Final = r"(?:\S+ )*?"
_CLOSES: Final = {"(": ")", "[": "]"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase that means ``verb``; it can only fit a text that has one of the words ``keys``."""

    verb: Verb
    negated: bool
    fits: re.Pattern[str]
    keys: frozenset[str]
    words: frozenset[str]  # all that stand in it

    @classmethod
    def of(cls, phrase: str, verb: Verb, *, negated: bool, heard: Callable[[str], str]) -> Pattern:
        """The pattern of a phrase; ``heard`` is how a word of it is heard. ValueError for a broken one."""
        compiler = _Compiler(list(_PIECE.finditer(phrase)), heard)
        regex, keys = compiler.sequence("")
        if compiler.at < len(compiler.pieces) or not keys:
            raise ValueError(phrase)
        return cls(verb, negated, re.compile(regex), frozenset(keys), frozenset(compiler.words))


def spelled_out(phrase: str, lists: Mapping[str, Sequence[str]]) -> str:
    """The phrase with each ``{name}`` as its list; KeyError for a list that is not there."""
    while _LIST.search(phrase):
        phrase = _LIST.sub(lambda found: f"({'|'.join(lists[found[1]])})", phrase)
    while (flat := _NESTED.sub(r"\1", phrase)) != phrase:
        phrase = flat
    return phrase


class _Compiler:
    """Goes once over the pieces of a phrase."""

    def __init__(self, pieces: Sequence[re.Match[str]], heard: Callable[[str], str]) -> None:
        self.pieces, self.heard, self.at = pieces, heard, 0
        self.words: set[str] = set()

    def sequence(self, closing: str) -> tuple[str, set[str]]:
        """The regular expression up to a bar or ``closing``, and the rarest words of which one must be there."""
        regex, keys = "", set[str]()
        while self.at < len(self.pieces):
            piece = self.pieces[self.at]
            if piece["sign"] and piece["sign"][0] in f"|{closing}":
                break
            self.at += 1
            part, wanted = self._part(piece)
            regex += part
            keys = max(keys, wanted, key=_worth)
        return regex, keys

    def _part(self, piece: re.Match[str]) -> tuple[str, set[str]]:
        if piece["slot"]:
            return f"(?P<{piece['slot']}>{_ANY if piece['maybe'] else _SOME})", set()
        if piece["any"]:
            return _ANY, set()
        if piece["sign"]:
            return self._group(piece["sign"])
        word = self.heard(piece["word"])
        self.words.add(word)
        return f"{re.escape(word)} ", {word}

    def _group(self, sign: str) -> tuple[str, set[str]]:
        if sign not in _CLOSES:
            raise ValueError(sign)
        branches = [self.sequence(_CLOSES[sign])]
        while self.at < len(self.pieces) and self.pieces[self.at]["sign"] == "|":
            self.at += 1
            branches.append(self.sequence(_CLOSES[sign]))
        if self.at == len(self.pieces):
            raise ValueError(sign)
        closing = self.pieces[self.at]["sign"]
        self.at += 1
        regex = f"(?:{'|'.join(dict.fromkeys(branch for branch, _ in branches))})"
        if sign == "[":
            return regex + (f"{{0,{MOST_TIMES}}}" if closing.endswith("*") else "?"), set()
        certain = all(keys for _, keys in branches)
        return regex, {word for _, keys in branches for word in keys} if certain else set()


def _worth(keys: set[str]) -> float:
    """How well these words tell which phrases a text may fit: few and long ones do best."""
    return min(map(len, keys)) / len(keys) if keys else 0.0
