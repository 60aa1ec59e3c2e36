"""Consent: one yes or no per purpose, with the version of the words that were agreed to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class Purpose(StrEnum):
    """What a resident is asked to agree to, one at a time."""

    MATCHING = "matching"  # to be matched with activities and written to
    RESEARCH = "research"  # to be counted, anonymously
    HELP = "help"  # to be asked for help
    NAME = "name"  # that organisers learn their first name


# The words of each purpose by version stand in bot/consents.toml; these are the versions that are asked now.
VERSIONS: Final[Mapping[Purpose, int]] = {
    Purpose.MATCHING: 1,
    Purpose.RESEARCH: 1,
    Purpose.HELP: 1,
    Purpose.NAME: 1,
}


@dataclass(frozen=True, slots=True)
class Consent:
    """What was answered, when, to which version of the words, in which language."""

    purpose: Purpose
    granted: bool
    version: int
    language: str
    at: datetime

    @property
    def answers(self) -> bool:
        """Whether it answers, yes or no, the words that hold now."""
        return self.version == VERSIONS[self.purpose]

    @property
    def holds(self) -> bool:
        """Whether it is a yes to the words that hold now."""
        return self.granted and self.answers
