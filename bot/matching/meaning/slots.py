"""The words of a slot, and what they mean for time, topics and closed choices."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from bot.domain.needs import Need, Travel
from bot.matching.searching import Searching
from bot.matching.times.periods import number_at
from bot.matching.times.reading import read
from bot.matching.times.senses import Item, Kind
from bot.matching.understanding import Understood, understand

MOST_NUMBER_WORDS: Final = 2

Facts = Mapping[str, Any]  # fields of a Meaning


@dataclass(frozen=True, slots=True)
class Named:
    """The words of a language for closed choices, as patterns."""

    needs: Mapping[str, re.Pattern[str]]
    travel: Mapping[str, re.Pattern[str]]
    skills: Mapping[str, re.Pattern[str]]
    beyond: re.Pattern[str]  # after "until": the end is meant, not the beginning
    each: re.Pattern[str]  # before a day: each of them
    articles: re.Pattern[str]  # may stand before any of these
    months: re.Pattern[str]  # as a length of time
    tens: Mapping[str, int]

    @classmethod
    def parse(cls, file: Mapping[str, Any]) -> Named:
        """The patterns of the tables of a file; KeyError or ValueError for a table that lacks or strays."""
        return cls(
            {Need(code).value: _any_of(words) for code, words in file["needs"].items()},
            {Travel(code).value: _any_of(words) for code, words in file["travel"].items()},
            {code: _any_of(words) for code, words in file["skills"].items()},
            _any_of(file["beyond"]),
            _any_of(file["each"]),
            re.compile(rf"(?:{_any_of(file['articles']).pattern}\s+)*"),
            _any_of(file["months"]),
            {word: int(number) for word, number in file["tens"].items()},
        )


@dataclass(frozen=True, slots=True)
class Slot:
    """The words of a slot, as they were typed, and what it takes to read them."""

    text: str
    searching: Searching
    named: Named
    language: str
    today: date

    @property
    def items(self) -> list[Item]:
        """The words that mean something for time."""
        return read(self.text, self.searching.times, self.language)

    @property
    def refuses(self) -> bool:
        """Whether there is a "not" among them."""
        return any(item.kind in (Kind.NOT, Kind.NO) for item in self.items)

    @property
    def understood(self) -> Understood:
        """The topics."""
        return understand(self.text, self.searching.taxonomy)

    @property
    def number(self) -> int:
        """The number that the slot begins with, of two words at most; 0 for anything else."""
        if len(self.text.split()) > MOST_NUMBER_WORDS:
            return 0
        items = self.items
        return number_at(items, 0) if items and items[0].start == 0 else 0


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})(?!\w)")
