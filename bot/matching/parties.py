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
    kin: frozenset[str]
    around: frozenset[str]
    besides: tuple[str, ...]
    everybody: tuple[str, ...]
    alone: tuple[str, ...]

    @property
    def about_company(self) -> frozenset[str]:
        """Every word, but numbers, by which people tell who comes along."""
        phrases = (*self.besides, *self.everybody, *self.alone)
        return self.kin | self.around | {word for phrase in phrases for word in phrase.split()}


@dataclass(frozen=True, slots=True)
class Parties:
    """Reads how many come, whoever answers among them."""

    languages: Mapping[str, _Words]

    @classmethod
    def parse(cls, text: str) -> Self:
        """From a TOML file with a table a language."""
        return cls({language: _words(told) for language, told in tomllib.loads(text).items()})

    def read(self, text: str, language: str) -> int | None:
        """How many, at least one; None when no number is told. Digits are read in every language.

        "Kona og to barn" are four with who answers; of those whom a number counts already nobody counts twice.
        """
        words = _words_of(text)
        if not words:
            return None
        known = self.languages.get(language, NOTHING)
        said = f" {' '.join(words)} "
        told = [_number(word, known) for word in words]
        kin = sum(word in known.kin and not before for word, before in zip(words, [0, *told], strict=False))
        besides, everybody = _any(known.besides, said) or "+" in text, _any(known.everybody, said)
        if everybody and any(told):
            return sum(told)
        if any(told) or kin:
            return sum(told) + kin + int(besides or kin > 0)
        return 1 if _any(known.alone, said) else 2 if besides and not everybody else None

    def only(self, text: str, language: str) -> bool:
        """Whether it tells that others come along, and nothing else; a number alone may count anything."""
        known, words = self.languages.get(language, NOTHING), _words_of(text)
        numbers = [_number(word, known) > 0 for word in words]
        rest = [word in known.about_company for word, number in zip(words, numbers, strict=True) if not number]
        return bool(rest) and all(rest) and (self.read(text, language) or 0) > 1


NOTHING: Final = _Words({}, frozenset(), frozenset(), (), (), ())


def _words_of(text: str) -> list[str]:
    return _WORD.findall(text.casefold()) if len(text) <= LONGEST else []


def _number(word: str, known: _Words) -> int:
    return int(word[:4]) if word.isdecimal() else known.numbers.get(word, 0)


def _words(told: Mapping[str, list[str]] | Mapping[str, list[list[str]]]) -> _Words:
    numbers = {str(word): number for number, words in enumerate(told["numbers"], start=1) for word in words}
    kin, around = frozenset(map(str, told["kin"])), frozenset(map(str, told["around"]))
    return _Words(numbers, kin, around, *(_phrases(told[name]) for name in ("besides", "everybody", "alone")))


def _phrases(told: list[str] | list[list[str]]) -> tuple[str, ...]:
    return tuple(f" {' '.join(_WORD.findall(str(phrase).casefold()))} " for phrase in told)


def _any(phrases: tuple[str, ...], said: str) -> bool:
    return any(phrase in said for phrase in phrases)
