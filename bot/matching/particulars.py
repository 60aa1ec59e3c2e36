"""What words tell besides topics: for what ages, with which needs, in which languages.

An activity's own words tell for whom it is; a question tells for whom somebody asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.domain.needs import EVERYBODY, Ages, Need
from bot.matching.spelling import plain
from bot.matching.years import Patterns, ages_of, any_of, of_activities, of_one_age, of_people

LONGEST_TITLE: Final = 500  # characters; what follows is not read
LOOK_BACK: Final = 40  # characters before a word in which a "not" may speak of it
_GROWN_UP: Final = Ages(18)

Span = tuple[int, int]  # from and to, in a text


@dataclass(frozen=True, slots=True)
class Asked:
    """For whom a question asks, and what they need.

    ``used`` holds where in ``plain(text)`` the numbers and the words for a price stand, from and to, so that
    the rest may name a topic or a time.
    """

    ages: Ages = EVERYBODY
    needs: frozenset[Need] = frozenset()
    used: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Particulars:
    """The words of ``[ages]``, ``[needs]`` and ``[spoken]`` as patterns."""

    numbers: Patterns  # what two, or one, numbers mean
    one_age: Patterns  # whom an activity of one age only is for
    people: Patterns  # how many years somebody in a question has
    spelled: Mapping[str, int]
    bands: Mapping[str, Ages]
    in_title: re.Pattern[str]  # the word of a band
    in_text: re.Pattern[str]
    everybody: re.Pattern[str]
    helpers: re.Pattern[str]
    adults_only: re.Pattern[str]
    of_age: re.Pattern[str]
    sober: re.Pattern[str]
    needs: Mapping[Need, re.Pattern[str]]
    unpaid: re.Pattern[str]  # asks for what costs nothing
    refused: re.Pattern[str]  # a "not" or a price right before
    priced: re.Pattern[str]  # for what ages a ticket is
    spoken: re.Pattern[str]
    speakers: re.Pattern[str]
    languages: Mapping[str, str]

    @classmethod
    def parse(
        cls, ages: Mapping[str, Any], needs: Mapping[str, Any], spoken: Mapping[str, Any], refusing: Iterable[str]
    ) -> Particulars:
        """The patterns of the tables; ``refusing`` are words for "not". Refuses a table that lacks a list."""
        languages = {name: code for code, names in spoken["names"].items() for name in names}
        one = any_of(languages)
        bands = {
            word: Ages(band["youngest"], band["oldest"]) for band in ages["bands"].values() for word in band["words"]
        }
        return cls(
            of_activities(ages),
            of_one_age(ages),
            of_people(ages),
            ages["spelled"],
            bands,
            re.compile(rf"\b({any_of(bands)})(?:s?(?=[^\W\d_]{{3}})|\b)"),
            re.compile(rf"\b(?:{any_of(ages['lead'])}):?\s+({any_of(bands)})(?:\s+(?:og|and)\s+({any_of(bands)}))?\b"),
            _words(ages["everybody"]),
            _words(ages["helpers"]),
            _words(ages["adults-only"]),
            _words(ages["of-age"]),
            _words(ages["sober"]),
            {need: _needed(needs[need.value]) for need in Need},
            _unpaid(needs["asked"]),
            re.compile(rf"\b(?:{any_of((*refusing, *ages['price']))})\s+(?:\w+\s+){{0,2}}$"),
            _priced(ages),
            re.compile(
                rf"\b(?:{any_of(spoken['lead'])}):?\s+((?:{one})(?:\s*(?:,|og|and|eller|or|/|&)\s*(?:{one}))*)\b"
            ),
            re.compile(rf"\b({one})[\s-]?(?:{any_of(spoken['speaking'])})\b"),
            languages,
        )

    def ages(self, title: str, description: str, categories: Sequence[str]) -> Ages:
        """For whom an activity is by its own words; everybody when they don't say.

        Numbers of years come before words, title and categories before the description. What somebody is
        wanted for who helps says nothing of their own age: words don't count there, numbers do. A title that
        tells no ages and speaks of wine, poker and the like is for adults.
        """
        named, told = _plain(". ".join((title[:LONGEST_TITLE], *categories))), _plain(description)
        unpriced = self.priced.sub(" ", told)
        for text in (named, unpriced):
            for numbered, _ in self._numbered((*self.numbers, *self.one_age), text):
                return numbered
        if self.helpers.search(named) or self.everybody.search(named):
            return EVERYBODY
        if self._says(self.adults_only, named) or self._says(self.adults_only, told):
            return _GROWN_UP
        bands = self._bands(self.in_title, named)
        if not bands and self._says(self.of_age, named) and not self.sober.search(named):
            return _GROWN_UP
        if not bands and not self.everybody.search(told) and not self.helpers.search(told):
            bands = self._bands(self.in_text, told)
        return _all_of(bands)

    def asked(self, text: str) -> Asked:
        """For whom a question asks: one age ("en 12-åring"), several, or as a title would tell it.

        "Gratis" and "free" then ask for what costs nothing; "free on Tuesdays" does not. Meant for the whole
        text, before a time is taken out of it.
        """
        said = _plain(text)
        prices = [found.span() for found in self._affirmed(self.unpaid, said)]
        for start, end in prices:
            said = f"{said[:start]}{',' * (end - start)}{said[end:]}"
        people = [*self._numbered(self.numbers, said)][:1] or [*self._numbered(self.people, said)]
        ages = _all_of([age for age, _ in people]) if people else self.ages(said, "", ())
        needs = self.met(said + ".") - {Need.FREE} | ({Need.FREE} if prices else set())
        return Asked(ages, needs, tuple(sorted([*(span for _, span in people), *prices])))

    def met(self, text: str) -> frozenset[Need]:
        """The needs that a text says are met; one that is told with a "not" before it is not."""
        said = _plain(text)
        return frozenset(need for need, words in self.needs.items() if self._says(words, said))

    def held_in(self, text: str) -> frozenset[str]:
        """The languages that a text says something is held in, by ISO 639-1."""
        said = _plain(text)
        named = [found[1] for pattern in (self.spoken, self.speakers) for found in pattern.finditer(said)]
        return frozenset(code for list_ in named for name, code in self.languages.items() if _holds(list_, name))

    def _numbered(self, patterns: Patterns, text: str) -> Iterator[tuple[Ages, Span]]:
        """The ages that numbers tell, each number read once, and where they stand."""
        read: set[int] = set()
        for pattern, meaning in patterns:
            for found in self._affirmed(pattern, text):
                numbers = [self.spelled.get(number) or int(number) for number in found.groups() if number]
                ages = ages_of(meaning, numbers)
                if ages and found.start(1) not in read:
                    read.add(found.start(1))
                    yield ages, (found.start(1), found.end())

    def _bands(self, pattern: re.Pattern[str], text: str) -> list[Ages]:
        return [self.bands[word] for found in self._affirmed(pattern, text) for word in found.groups() if word]

    def _says(self, pattern: re.Pattern[str], text: str) -> bool:
        return any(self._affirmed(pattern, text))

    def _affirmed(self, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
        """What the pattern finds without a "not" before it."""
        for found in pattern.finditer(text):
            if not self.refused.search(text[max(0, found.start() - LOOK_BACK) : found.start()]):
                yield found


def _priced(ages: Mapping[str, Any]) -> re.Pattern[str]:
    """An age and what it pays, as in a list of prices: "over 67 år: 80 kr"."""
    paid = rf"(?:\d{{1,4}}\s*)?(?:{any_of(ages['price'])}|,-)"
    return re.compile(rf"\b\d{{1,3}}\s*(?:{any_of(ages['years'])})?[\s:=]+(?:[^\W\d]+\s+)?{paid}(?!\w)")


def _unpaid(asked: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """A word for "without paying", neither of somebody who has time nor of what is free beside the rest."""
    mine = "".join(rf"(?<!\b{re.escape(word)}[ -])" for word in asked["self"])
    other = rf"(?!\s+(?:{any_of(asked['other'])})\b)"
    when = rf"(?!\s+(?:{any_of(asked['when'])})\b)"
    return re.compile(rf"\b(?:(?:{any_of(asked['bare'])})|{mine}(?:{any_of(asked['time'])}){when})(?!-?\w){other}")


def _all_of(ages: Sequence[Ages]) -> Ages:
    """From the youngest to the oldest; everybody when nothing was told."""
    return Ages(min(one.youngest for one in ages), max(one.oldest for one in ages)) if ages else EVERYBODY


def _needed(phrases: Iterable[str]) -> re.Pattern[str]:
    """Phrases as they stand; a "." at the end of one asks for the end of a sentence or a comma."""
    ends = "|".join(
        re.escape(phrase.removesuffix(" .")) + (r"\s*(?:[.,!;)]|$)" if phrase.endswith(" .") else r"(?!\w)")
        for phrase in phrases
    )
    return re.compile(rf"\b(?:{ends})", re.MULTILINE)


def _words(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(phrases)})(?!\w)")


def _holds(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None


def _plain(text: str) -> str:
    return plain(text).replace("İ", "I").lower()  # the one letter that grows in lower case
