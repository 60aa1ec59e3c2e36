"""What an activity's own words tell besides its topics: for what ages, meeting which needs, in which languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.domain.needs import EVERYBODY, OLDEST, Ages, Need
from bot.matching.spelling import plain

LONGEST_TITLE: Final = 500  # characters; what follows is not read
LOOK_BACK: Final = 40  # characters before a word in which a "not" may speak of it
_FIRST_GRADE_AGE: Final = 5  # years to add to a Norwegian grade for its youngest; a Danish one is a year older
_NUMBER: Final = r"(\d{1,3})"
_MONTHS_A_YEAR: Final = 12

Patterns = Sequence[tuple[re.Pattern[str], str]]


@dataclass(frozen=True, slots=True)
class Particulars:
    """The words of ``[ages]``, ``[needs]`` and ``[spoken]`` as patterns."""

    numbers: Patterns  # what two, or one, numbers mean
    bands: Mapping[str, Ages]
    in_title: re.Pattern[str]  # the word of a band
    in_text: re.Pattern[str]
    everybody: re.Pattern[str]
    helpers: re.Pattern[str]
    needs: Mapping[Need, re.Pattern[str]]
    refused: re.Pattern[str]  # a "not" or a price right before
    spoken: re.Pattern[str]
    speakers: re.Pattern[str]
    languages: Mapping[str, str]

    @classmethod
    def parse(
        cls, ages: Mapping[str, Any], needs: Mapping[str, Any], spoken: Mapping[str, Any], refusing: Iterable[str]
    ) -> Particulars:
        """The patterns of the tables; ``refusing`` are words for "not". Refuses a table that lacks a list."""
        languages = {name: code for code, names in spoken["names"].items() for name in names}
        one = _any(languages)
        bands = {
            word: Ages(band["youngest"], band["oldest"]) for band in ages["bands"].values() for word in band["words"]
        }
        return cls(
            _numbers(ages),
            bands,
            re.compile(rf"\b({_any(bands)})(?:s?(?=[^\W\d_]{{3}})|\b)"),
            re.compile(rf"\b(?:{_any(ages['lead'])}):?\s+({_any(bands)})(?:\s+(?:og|and)\s+({_any(bands)}))?\b"),
            _words(ages["everybody"]),
            _words(ages["helpers"]),
            {need: _needed(needs[need.value]) for need in Need},
            re.compile(rf"\b(?:{_any((*refusing, *ages['price']))})\s+(?:\w+\s+){{0,2}}$"),
            re.compile(rf"\b(?:{_any(spoken['lead'])}):?\s+((?:{one})(?:\s*(?:,|og|and|eller|or|/|&)\s*(?:{one}))*)\b"),
            re.compile(rf"\b({one})[\s-]?(?:{_any(spoken['speaking'])})\b"),
            languages,
        )

    def ages(self, title: str, description: str, categories: Sequence[str]) -> Ages:
        """For whom an activity is by its own words; everybody when they don't say.

        Numbers of years come before words, title and categories before the description. What somebody is
        wanted for who helps says nothing of their own age: words don't count there, numbers do.
        """
        named, told = _plain(". ".join((title[:LONGEST_TITLE], *categories))), _plain(description)
        by_number = self._by_number(named) or self._by_number(told)
        if by_number:
            return by_number
        if self.helpers.search(named) or self.everybody.search(named):
            return EVERYBODY
        bands = self._bands(self.in_title, named)
        if not bands and not self.everybody.search(told) and not self.helpers.search(told):
            bands = self._bands(self.in_text, told)
        return Ages(min(one.youngest for one in bands), max(one.oldest for one in bands)) if bands else EVERYBODY

    def met(self, text: str) -> frozenset[Need]:
        """The needs that a text says are met; one that is told with a "not" before it is not."""
        said = _plain(text)
        return frozenset(need for need, words in self.needs.items() if any(self._affirmed(words, said)))

    def held_in(self, text: str) -> frozenset[str]:
        """The languages that a text says something is held in, by ISO 639-1."""
        said = _plain(text)
        named = [found[1] for pattern in (self.spoken, self.speakers) for found in pattern.finditer(said)]
        return frozenset(code for list_ in named for name, code in self.languages.items() if _holds(list_, name))

    def _by_number(self, text: str) -> Ages | None:
        for pattern, meaning in self.numbers:
            for found in self._affirmed(pattern, text):
                if ages := _ages_of(meaning, [int(number) for number in found.groups() if number]):
                    return ages
        return None

    def _bands(self, pattern: re.Pattern[str], text: str) -> list[Ages]:
        return [self.bands[word] for found in self._affirmed(pattern, text) for word in found.groups() if word]

    def _affirmed(self, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
        """What the pattern finds without a "not" before it."""
        for found in pattern.finditer(text):
            if not self.refused.search(text[max(0, found.start() - LOOK_BACK) : found.start()]):
                yield found


def _numbers(ages: Mapping[str, Any]) -> Patterns:
    """How numbers tell ages, the most telling first: "6-12 år", "1.-4. trinn", "fra 16 år", "60+"."""
    years, months, grades = (_any(ages[unit]) for unit in ("years", "months", "grades"))
    to, counted = rf"\s*(?:{_any(ages['range'])})\s*", rf"(?!\s*(?:{_any(ages['counted'])}))"
    child = _any(word for band in ages["bands"].values() for word in band["words"])
    lead = _any(ages["lead"])
    patterns = [
        (rf"\b{_NUMBER}{to}{_NUMBER}\s*-?\s*(?:{months})\b", "months"),
        (rf"\b{_NUMBER}(?:\s*(?:{years}))?{to}{_NUMBER}\s*-?\s*(?:{years})(?!\w)", "range"),
        (rf"\b{_NUMBER}\s*\.?{to}{_NUMBER}\s*\.?\s*(?:{grades})\b", "grades"),
        (rf"\b(?:{child}|{lead}|alder)(?:\s+\w+)?[\s(]+{_NUMBER}{to}{_NUMBER}\b(?![:.]\d)", "range"),
        (rf"\b{_NUMBER}\s*(?:{years})?\s*(?:{_any(ages['up'])})(?!\w){counted}", "from"),
        (rf"(?<![\w+])\+\s?{_NUMBER}\b{counted}", "from"),
        (rf"\b(?:{_any(ages['from'])}):?\s+{_NUMBER}\s*(?:{years})(?!\w)", "from"),
        (rf"\b(?:{lead})\s+(?:\w+\s+)?(?:{_any(ages['under'])})\s+{_NUMBER}\s*(?:{years})(?!\w)", "under"),
    ]
    return [(re.compile(pattern), meaning) for pattern, meaning in patterns]


def _ages_of(meaning: str, numbers: Sequence[int]) -> Ages | None:
    """The ages that numbers mean; None when they mean none."""
    first, last = numbers[0], numbers[-1]
    match meaning:
        case "months":
            first, last = first // _MONTHS_A_YEAR, -(-last // _MONTHS_A_YEAR)
        case "grades":
            first, last = first + _FIRST_GRADE_AGE, last + _FIRST_GRADE_AGE + 2
        case "from":
            last = OLDEST
        case "under":
            first = 0
    return Ages(first, last) if 0 <= first <= last <= OLDEST and first < OLDEST else None


def _needed(phrases: Iterable[str]) -> re.Pattern[str]:
    """Phrases as they stand; a "." at the end of one asks for the end of a sentence or a comma."""
    ends = "|".join(
        re.escape(phrase.removesuffix(" .")) + (r"\s*(?:[.,!;)]|$)" if phrase.endswith(" .") else r"(?!\w)")
        for phrase in phrases
    )
    return re.compile(rf"\b(?:{ends})", re.MULTILINE)


def _words(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(phrases)})(?!\w)")


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"


def _holds(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None


def _plain(text: str) -> str:
    return plain(text).lower()
