"""Many ways to say one thing, written down as phrases with alternatives and gaps, and read as one pattern.

A phrase is words, and between them

- ``(a|b c)``: one of these; ``(a|b)?``: one or none of these; ``!(a|b)``: none of these next
- ``<name>``: one of a named group, which may name further groups; ``<name>?``: perhaps none
- ``..``: at most two words, ``...``: at most four
- ``$``, among alternatives too: the end of the sentence
- ``word*``: a word with any ending
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from bot.matching.spelling import Kind, fold, tokens

_ELEMENT: Final = re.compile(r"!?\([^)]*\)\??|<\w+>\??|\S+")
_GAPS: Final = {"..": r"(?:\w+ ){0,2}", "...": r"(?:\w+ ){0,4}", "$": "$"}
_INSIDE: Final = re.compile(r"['\u02bc]")
_BETWEEN: Final = re.compile(r"[-.]")
_DRAWN_OUT: Final = re.compile(r"(.)\1{2,}")

Groups = Mapping[str, Sequence[str]]


def sentences(text: str) -> list[str]:
    """The sentences of the first 4,096 characters: folded words, each with a space behind it, no commas."""
    read: list[list[str]] = [[]]
    for piece in tokens(text):
        if piece.kind is Kind.WORD:
            read[-1] += spelled(piece.text)
        elif piece.kind is Kind.STOP and piece.typed.strip():  # a new line alone may stand within a sentence
            read.append([])
    return ["".join(f"{word} " for word in words) for words in read if words]


def spelled(typed: str) -> list[str]:
    """The words that something typed in one piece is, each in one spelling: "self-harm", "døøø", "don't"."""
    parts = _BETWEEN.split(_INSIDE.sub("", typed.casefold()))
    return [fold(_DRAWN_OUT.sub(r"\1", part)) for part in parts if part]


def pattern(phrases: Iterable[str], groups: Groups) -> str:
    """A regular expression for any of the phrases, where a word begins; KeyError for a group that there is not."""
    return "|".join("".join(_element(one, groups) for one in _elements(phrase)) for phrase in phrases)


def compiled(patterns: Iterable[str]) -> re.Pattern[str]:
    """All of these as one, tried where a word of a sentence begins; nothing matches no pattern."""
    return re.compile(rf"(?<!\S)(?:{'|'.join(filter(None, patterns)) or '(?!)'})")


def words_of(phrases: Iterable[str], groups: Groups) -> set[str]:
    """Every whole word that a phrase may have."""
    found: set[str] = set()
    for element in (one for phrase in phrases for one in _elements(phrase) if one not in _GAPS):
        found.update(word for choice in _choices(element, groups) for word in choice.split() if "*" not in word)
    return {part for word in found for part in spelled(word)}


def _elements(phrase: str) -> list[str]:
    return _ELEMENT.findall(phrase)


def _choices(element: str, groups: Groups) -> Sequence[str]:
    if element.startswith("<"):
        return [choice for one in groups[element.strip("<>?")] for choice in _choices(one, groups)]
    return element.strip("!?()").split("|")


def _element(element: str, groups: Groups) -> str:
    if element in _GAPS:
        return _GAPS[element]
    any_of = f"(?:{'|'.join(map(_choice, _choices(element, groups)))})"
    if element.startswith("!"):
        return f"(?!{any_of})"
    return f"{any_of}?" if element.endswith("?") else any_of


def _choice(words: str) -> str:
    if words in _GAPS:
        return _GAPS[words]
    return "".join(rf"{' '.join(map(re.escape, spelled(word.rstrip('*'))))}{_ending(word)} " for word in words.split())


def _ending(word: str) -> str:
    return r"\w*" if word.endswith("*") else ""
