"""Names of places and of those who hold something: they say where and who, not what."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_AT: Final = r"(?:på|i|ved|hos|til|fra|frå|at|in|from|@)\s+(?:the\s+)?"
_STREET: Final = r"(?<=\S\s)[^\W\d_a-zæøå][^\W\d_]+(?:gata|gaten|gate|gade|veien|vegen|vei|veg|vej|vejen|allé)\b"


@dataclass(frozen=True, slots=True)
class Names:
    """What is taken out of a text before it is asked what it is about."""

    hosts: re.Pattern[str]
    venues: re.Pattern[str]
    streets: re.Pattern[str]

    @classmethod
    def of(cls, hosts: Iterable[str], venues: Iterable[str]) -> Names:
        """The patterns of names of organisers, and of ends of the words for venues: "-hallen", "-biblioteket"."""
        return cls(
            re.compile(rf"\b(?:{_any(hosts)})\b", re.IGNORECASE),
            re.compile(rf"\b{_AT}(?:[^\W\d_]+[\s-]){{0,2}}?[^\W\d_]*(?:{_any(venues)})\b", re.IGNORECASE),
            re.compile(_STREET),
        )

    def without(self, text: str) -> str:
        """The text less all names; what is left may be empty."""
        return self.streets.sub(" ", self.venues.sub(" ", self.hosts.sub(" ", text)))

    def without_hosts(self, text: str) -> str:
        """The text less the names of organisers."""
        return self.hosts.sub(" ", text)


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"
