"""The words for times of each language, read from the files beside this one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from bot.domain.availability import DAYS, PART_HOURS
from bot.errors import Unreadable
from bot.matching.spelling import fold
from bot.matching.times.senses import Kind, Sense

DAY_NAMES: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WAKING: Final = (6, 24)
_CUES: Final = tuple(Kind)[tuple(Kind).index(Kind.HALF_TO) :]
_FIRST: Final = ("nb", "nn", "da", "en")
_LINKS: Final = ("", "s", "e")
_SEVERAL_DAYS: Final = {"time-workdays": "mon-fri", "time-weekend": "sat,sun", "time-every-day": "all"}
_WORD: Final = re.compile(r"[^\W\d_]+")
NAMES: Final = (  # the texts that `Vocabulary.parse` is told for a language without a file
    *(f"day-{number}" for number in range(DAYS)),
    *(f"part-of-day-{part}" for part in PART_HOURS),
    *_SEVERAL_DAYS,
    "time-always",
)

Names = Mapping[str, Mapping[str, str]]  # texts that residents read, by language and key


@dataclass(frozen=True, slots=True)
class Index:
    """The phrases that are looked up, those of one language before those of the others."""

    exact: Mapping[str, Sense]
    folded: Mapping[str, Sense]
    longest: Mapping[str, int]  # words of the longest phrase that begins with this folded word
    days: Mapping[str, Sense]  # single words, for compounds
    parts: Mapping[str, Sense]
    spelled: Mapping[str, Sense]  # long single words that a slip may be read as
    doubts: tuple[str, ...]  # words that turn a sentence round: a near miss of one is never passed over

    def compound(self, word: str) -> Sense | None:
        """A day and a part of it in one word: "tirsdagskveld"."""
        for cut in range(3, len(word) - 2):
            part = self.parts.get(word[cut:])
            if part is None:
                continue
            for link in _LINKS:
                day = self.days.get(word[:cut].removesuffix(link)) if word[:cut].endswith(link) else None
                if day is not None:
                    return Sense(Kind.SPELL, days=day.days, hours=part.hours, code="compound")
        return None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words for times in several languages."""

    indexes: Mapping[str, Index]
    known: Mapping[str, frozenset[str]]
    plurals: tuple[str, ...]  # folded endings of days that come again and again

    @classmethod
    def parse(cls, texts: Mapping[str, str], names: Names = MappingProxyType({})) -> Vocabulary:
        """The vocabulary of one TOML text a language; one that has none is understood by what its buttons say.

        Refuses what is not TOML, and a phrase with no meaning or with two.
        """
        try:
            files = {language: tomllib.loads(texts[language]) for language in sorted(texts, key=_order)}
            senses = {language: _senses(file) for language, file in files.items()}
            plurals = tuple(dict.fromkeys(fold(word) for file in files.values() for word in file["endings"]["plural"]))
        except (tomllib.TOMLDecodeError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise Unreadable("times-unreadable", detail=str(error)) from error
        senses |= {language: dict(_said(of)) for language, of in names.items() if language not in texts}
        known = {
            language: frozenset(fold(word) for phrase in of for word in phrase.split())
            for language, of in senses.items()
        }
        return cls({language: _index(language, senses) for language in senses}, known, plurals)

    def index_for(self, words: list[str], language: str) -> Index:
        """The index in whose language most of the folded words are known; the reader's own wins a tie."""
        own = language if language in self.indexes else next(iter(self.indexes))
        counts = {one: sum(word in known for word in words) for one, known in self.known.items()}
        best = max(self.indexes, key=lambda one: (counts[one], one == own))
        return self.indexes[best]


_NUMBERED: Final = (
    (Kind.NUMBER, "numbers"),
    (Kind.MONTH, "months"),
    (Kind.WEAK_MONTH, "weak_months"),
    (Kind.UNIT, "units"),
    (Kind.LEAD, "leads"),
)


def _order(language: str) -> tuple[int, str]:
    """What is looked up first where the reader's language does not know a word."""
    return (_FIRST.index(language) if language in _FIRST else len(_FIRST)), language


def read_days(told: str) -> frozenset[int]:
    """The days of "mon-fri", "sat,sun" or "all"; ValueError for anything else."""
    if told == "all":
        return frozenset(range(7))
    days: set[int] = set()
    for piece in told.split(","):
        first, _, last = piece.partition("-")
        days |= set(range(DAY_NAMES.index(first), DAY_NAMES.index(last or first) + 1))
    return frozenset(days)


def read_hours(told: str) -> tuple[int, int]:
    """The hours of "17-24"; ValueError for what is no such stretch of a day."""
    first, last = (int(hour) for hour in told.split("-"))
    if not 0 <= first < last <= 24:
        raise ValueError(told)
    return first, last


def _senses(file: Mapping[str, Any]) -> dict[str, Sense]:
    """Every phrase with its meaning; ValueError for one that is told two meanings."""
    senses: dict[str, Sense] = {}
    for phrases, sense in _tables(file):
        for phrase in phrases:
            if senses.setdefault(phrase, sense) != sense:
                raise ValueError(f"two meanings: {phrase}")
    return senses


def _said(names: Mapping[str, str]) -> Iterator[tuple[str, Sense]]:
    """The days and parts of the day by their names, with those of several days."""
    for number in range(DAYS):
        yield _typed(names[f"day-{number}"]), Sense(Kind.DAY, days=frozenset({number}))
    for part, hours in PART_HOURS.items():
        yield _typed(names[f"part-of-day-{part}"]), Sense(Kind.PART, hours=(hours.start, hours.stop))
    for told, days in _SEVERAL_DAYS.items():
        yield _typed(names[told]), Sense(Kind.DAY, days=read_days(days))
    yield _typed(names["time-always"]), Sense(Kind.SPELL, days=read_days("all"), hours=WAKING, code="always")


def _typed(name: str) -> str:
    return " ".join(_WORD.findall(name.lower().replace("’", "").replace("'", "")))


def _tables(file: Mapping[str, Any]) -> Iterator[tuple[list[str], Sense]]:
    for told, words in file["days"].items():
        yield words, Sense(Kind.DAY, days=read_days(told))
    for told, words in file["weak_days"].items():
        yield words, Sense(Kind.WEAK_DAY, days=read_days(told))
    for told, words in file["parts"].items():
        yield words, Sense(Kind.PART, hours=read_hours(told))
    for told, words in file["spells"].items():
        days, _, hours = told.partition(" ")
        stretch, code = (read_hours(hours), "") if hours else (WAKING, "always")
        yield words, Sense(Kind.SPELL, days=read_days(days), hours=stretch, code=code)
    for kind, table in _NUMBERED:
        for told, words in file[table].items():
            yield words, Sense(kind, number=int(told))
    for told, words in file["periods"].items():
        yield words, Sense(Kind.PERIOD, code=told)
    for told, words in file["relative"].items():
        unit, number, *hours = told.split()
        yield words, Sense(Kind.RELATIVE, hours=read_hours(hours[0]) if hours else None, code=f"{unit} {number}")
    for cue in _CUES:
        yield file["cues"].get(cue.value, []), Sense(cue)


_FIRM: Final = frozenset({
    Kind.NOT, Kind.NO, Kind.EXCEPT, Kind.WITHOUT, Kind.BUT, Kind.WISH, Kind.ENDING, Kind.HEDGE,
    Kind.CONDITION, Kind.ONLY
})  # fmt: skip
_TURNING: Final = frozenset({Kind.NOT, Kind.NO, Kind.EXCEPT, Kind.BUSY, Kind.HEDGE, Kind.CONDITION})
SHORTEST_MISSPELT: Final = 6


def _index(language: str, senses: Mapping[str, Mapping[str, Sense]]) -> Index:
    exact: dict[str, Sense] = {}
    for one in (language, *(other for other in senses if other != language)):
        for phrase, sense in senses[one].items():
            exact.setdefault(phrase, sense)
    folded: dict[str, Sense] = {}
    longest: dict[str, int] = {}
    for phrase, sense in exact.items():
        words = [fold(word) for word in phrase.split()]
        folded.setdefault(" ".join(words), sense)
        longest[words[0]] = max(longest.get(words[0], 1), len(words))
    single = {word: sense for word, sense in folded.items() if " " not in word}
    return Index(
        exact,
        folded,
        longest,
        {word: sense for word, sense in single.items() if sense.kind is Kind.DAY},
        {word: sense for word, sense in single.items() if sense.kind is Kind.PART},
        {word: one for word, one in single.items() if len(word) >= SHORTEST_MISSPELT and one.kind not in _FIRM},
        tuple(word for word, sense in single.items() if sense.kind in _TURNING and len(word) >= 3),
    )
