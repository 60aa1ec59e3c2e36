"""Whether an answer says yes or no, whether it turns what it says round, and what of it is mere courtesy."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

_DRAWN_OUT: Final = re.compile(r"(.)\1+")  # "neiii", "ikkee"


def denies(said: str, other: str) -> bool:
    """Whether one says what the other denies; both in lower case, without punctuation, a blank between words."""
    one, two = [_once(word) for word in said.split()], [_once(word) for word in other.split()]
    return _negations(one) != _negations(two) or (_yes(one) and _no(two)) or (_no(one) and _yes(two))


def affirms(said: str) -> bool:
    """Whether it begins with a yes and takes nothing back; lower case, without punctuation, a blank between words."""
    words = [_once(word) for word in said.split()]
    return _yes(words) and not _negations(words)


def without_courtesy(said: str) -> str:
    """The words without please and thank you at either end; lower case, a blank between words."""
    words, courtesy = said.split(), _known()["courtesy"]
    while words and _once(words[0]) in courtesy:
        words = words[1:]
    while words and _once(words[-1]) in courtesy:
        words = words[:-1]
    return " ".join(words)


def _negations(words: Sequence[str]) -> int:
    return sum(word in _known()["not"] for word in words)


def _yes(words: Sequence[str]) -> bool:
    return words[:1] != [] and words[0] in _known()["yes"]


def _no(words: Sequence[str]) -> bool:
    return words[:1] != [] and words[0] in _known()["no"]


@cache
def _known() -> dict[str, frozenset[str]]:
    told = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return {name: frozenset(map(_once, words)) for name, words in told.items()}


def _once(word: str) -> str:
    """Every letter once where it is drawn out or doubled."""
    return _DRAWN_OUT.sub(r"\1", word)
