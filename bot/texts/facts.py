"""Facts that each language spells its own way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import Protocol

from babel import Locale
from babel.dates import format_datetime, format_time
from babel.lists import format_list
from babel.numbers import format_decimal


class Speller(Protocol):
    """The language that a fact is spelled in."""

    locale: Locale

    def word(self, key: str, facts: Mapping[str, object]) -> str:
        """The text of a key."""
        ...


@dataclass(frozen=True, slots=True)
class Say:
    """A text that is still a key and its facts; a fact may itself be said."""

    key: str
    facts: Mapping[str, object]

    def __init__(self, key: str, /, **facts: object) -> None:
        object.__setattr__(self, "key", key)
        object.__setattr__(self, "facts", facts)

    def spelled(self, speller: Speller) -> str:
        return speller.word(self.key, self.facts)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and a time on the local clock: "tirsdag 24. november kl. 18.00"."""

    local: datetime

    def spelled(self, speller: Speller) -> str:
        return format_datetime(self.local, speller.word("pattern-moment", {}), locale=speller.locale)


@dataclass(frozen=True, slots=True)
class Day:
    """A day on the local calendar: "tirsdag 24. november"."""

    local: datetime

    def spelled(self, speller: Speller) -> str:
        return format_datetime(self.local, speller.word("pattern-day", {}), locale=speller.locale)


@dataclass(frozen=True, slots=True)
class Date:
    """A day of a year on the local calendar: "24. november 2026"."""

    local: datetime

    def spelled(self, speller: Speller) -> str:
        return format_datetime(self.local, speller.word("pattern-date", {}), locale=speller.locale)


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time on any day: "17.00"."""

    at: time

    def spelled(self, speller: Speller) -> str:
        return format_time(self.at, speller.word("pattern-time", {}), locale=speller.locale)


@dataclass(frozen=True, slots=True)
class LanguageName:
    """A language by its ISO 639 code, as other languages name it: "ukrainsk"."""

    code: str

    def spelled(self, speller: Speller) -> str:
        return str(speller.locale.languages.get(self.code, self.code))


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when on the local clock; an end on another day is told with its day."""

    start: datetime
    end: datetime | None

    def spelled(self, speller: Speller) -> str:
        start = Moment(self.start).spelled(speller)
        if self.end is None:
            return start
        if self.end.date() != self.start.date():
            return f"{start} – {Moment(self.end).spelled(speller)}"
        return f"{start}–{format_datetime(self.end, speller.word('pattern-time', {}), locale=speller.locale)}"


@dataclass(frozen=True, slots=True)
class Distance:
    """A way in metres: "400 m", "1,2 km", "14 km"."""

    metres: float

    def spelled(self, speller: Speller) -> str:
        if self.metres < 950:
            return f"{max(round(self.metres / 50) * 50, 50)} m"
        pattern = "#,##0.#" if self.metres < 9_950 else "#,##0"
        return f"{format_decimal(self.metres / 1000, pattern, locale=speller.locale)} km"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the smallest unit of a currency: "50 kr"."""

    amount: int
    currency: str

    def spelled(self, speller: Speller) -> str:
        number = format_decimal(self.amount / 100, "#,##0.##", locale=speller.locale)
        return speller.word("pattern-money", {"amount": number, "currency": self.currency})


@dataclass(frozen=True, slots=True)
class Several:
    """A list in words: "strikking, kor og sjakk"."""

    facts: tuple[object, ...]

    def spelled(self, speller: Speller) -> str:
        return format_list([spell(fact, speller) for fact in self.facts], locale=speller.locale)


def spell(fact: object, speller: Speller) -> str:
    """Any fact in words; what no language spells its own way stays as it is."""
    spelled = getattr(fact, "spelled", None)
    return str(spelled(speller)) if spelled is not None else str(fact)
