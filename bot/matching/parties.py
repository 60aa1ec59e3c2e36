"""How many come, as people answer that question: "3", "vi er tre", "jeg tar med en venn"."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Self

LONGEST: Final = 200  # characters; who writes more answers something else
_WORD: Final = re.compile(r"\d+|[^\W\d]+", re.UNICODE)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one language; each of the phrases with a blank around it."""

    numbers: Mapping[str, int]
    besides: tuple[str, ...]
    everybody: tuple[str, ...]
    alone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Parties:
    """Reads how many come, whoever answers among them."""

    languages: Mapping[str, _Words]

    @classmethod
    def parse(cls, text: str) -> Self:
        """From a TOML file with a table a language."""
        return cls({language: _words(told) for language, told in tomllib.loads(text).items()})

    def read(self, text: str, language: str) -> int | None:
        """How many, at least one; None when no number is told. Digits are read in every language."""
        words = _WORD.findall(text.casefold()) if len(text) <= LONGEST else []
        if not words:
            return None
        known = self.languages.get(language, NOTHING)
        said = f" {' '.join(words)} "
        told = [int(word[:4]) if word.isdecimal() else known.numbers.get(word, 0) for word in words]
        besides, everybody = _any(known.besides, said) or "+" in text, _any(known.everybody, said)
        if not sum(told):
            return 1 if _any(known.alone, said) else 2 if besides and not everybody else None
        return sum(told) + (besides and not everybody)


NOTHING: Final = _Words({}, (), (), ())


def _words(told: Mapping[str, list[str]] | Mapping[str, list[list[str]]]) -> _Words:
    numbers = {str(word): number for number, words in enumerate(told["numbers"], start=1) for word in words}
    return _Words(numbers, *(_phrases(told[name]) for name in ("besides", "everybody", "alone")))


def _phrases(told: list[str] | list[list[str]]) -> tuple[str, ...]:
    return tuple(f" {' '.join(_WORD.findall(str(phrase).casefold()))} " for phrase in told)


def _any(phrases: tuple[str, ...], said: str) -> bool:
    return any(phrase in said for phrase in phrases)
