"""What somebody asks for in their own words: topics, time, place, ages, needs, and the words that are none of these."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from bot.domain.availability import Days, Week
from bot.domain.municipality import Municipality
from bot.domain.needs import EVERYBODY, Ages, Need
from bot.errors import Unreadable
from bot.matching.distress import distress
from bot.matching.places import Found, find_place
from bot.matching.spelling import plain
from bot.matching.taxonomy import Taxonomy
from bot.matching.times.sought import WHOLE_WEEK, when
from bot.matching.times.vocabulary import Vocabulary
from bot.matching.understanding import Understood, understand

LONGEST_TEXT: Final = 500  # characters
MOST_WORDS: Final = 8


@dataclass(frozen=True, slots=True)
class Search:
    """What was asked for. ``asks`` tells whether it was put as a question for what there is."""

    asks: bool = False
    likes: frozenset[str] = frozenset()
    dislikes: frozenset[str] = frozenset()
    days: Days | None = None
    hours: Week = WHOLE_WEEK
    place: Found | None = None
    ages: Ages = EVERYBODY
    groups: frozenset[str] = frozenset()  # topics of those for whom it should be: "family" for "barn"
    needs: frozenset[Need] = frozenset()
    words: tuple[str, ...] = ()  # neither topic nor time nor place: names perhaps

    @property
    def timed(self) -> bool:
        """Whether a time was asked for."""
        return self.days is not None or self.hours != WHOLE_WEEK

    def __bool__(self) -> bool:
        """Whether anything was asked for that narrows down what there is."""
        return bool(self.words) or self.told

    @property
    def told(self) -> bool:
        """Whether anything was asked for that is known: not names alone."""
        narrowed = self.likes or self.dislikes or self.place or self.needs
        return bool(narrowed) or self.timed or self.ages != EVERYBODY


@dataclass(frozen=True, slots=True)
class Searching:
    """Everything that reading a search needs."""

    taxonomy: Taxonomy
    times: Vocabulary
    municipalities: Sequence[Municipality]
    asks: re.Pattern[str]

    @classmethod
    def parse(
        cls, text: str, taxonomy: Taxonomy, times: Vocabulary, municipalities: Sequence[Municipality]
    ) -> Searching:
        """With the words of a TOML text; refuses one that is not TOML or lacks its list."""
        try:
            asks = tomllib.loads(text)["asks"]
            pattern = "|".join(re.escape(phrase) for phrase in sorted(asks, key=len, reverse=True))
        except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
            raise Unreadable("search-unreadable", detail=str(error)) from error
        return cls(taxonomy, times, municipalities, re.compile(rf"(?:^|[,.!?]\s*)(?:{pattern})(?!\w)", re.IGNORECASE))

    def read(self, text: str, language: str, today: date) -> Search:
        """What the first 500 characters ask for, words of ``language`` first; nothing if the text tells of distress."""
        if distress(text) is not None:
            return Search()
        typed = plain(text[:LONGEST_TEXT]).strip()
        asked = self.taxonomy.particulars.asked(typed)
        said = _without(typed, asked.used)
        sought = when(said, self.times, language, today)
        rest = _without(said, sought.used)
        asks = self.asks.search(rest)
        rest = rest if asks is None else f"{rest[: asks.start()]} , {rest[asks.end() :]}"
        ages, needs = asked.ages, asked.needs
        heard = understand(rest, self.taxonomy)
        place = find_place(rest, self.municipalities)
        search = Search(
            asks=asks is not None,
            likes=frozenset(one.topic for one in heard.likes if not self._particular(one.word, ages, needs)),
            groups=frozenset(one.topic for one in heard.likes if self._of_ages(one.word, ages)),
            dislikes=frozenset(one.topic for one in heard.dislikes),
            days=sought.days,
            hours=sought.hours,
            place=place if isinstance(place, Found) else None,
            ages=ages,
            needs=needs,
            words=tuple(self._words(heard)),
        )
        return replace(search, asks=True) if typed.endswith("?") and search.told else search

    def _particular(self, word: str, ages: Ages, needs: frozenset[Need]) -> bool:
        """Whether a word told for whom it should be: "barn" and "rullestol" then name no topic."""
        told = self.taxonomy.particulars.needs
        return self._of_ages(word, ages) or any(told[need].search(word.lower()) for need in needs)

    def _of_ages(self, word: str, ages: Ages) -> bool:
        return ages != EVERYBODY and word.lower() in self.taxonomy.particulars.bands

    def _words(self, heard: Understood) -> Iterable[str]:
        """The words that mean nothing for sure, less names of places."""
        unread = (*heard.unknown, *(one.word for one in heard.unsure))
        return [word for word in unread if not isinstance(find_place(word, self.municipalities), Found)][:MOST_WORDS]


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with these stretches taken out."""
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return text
