"""Company: somebody with a seat who would rather not come alone, and somebody with a seat who goes with them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NewType
from zoneinfo import ZoneInfo

from bot.domain.local_time import QuietHours
from bot.domain.plain import line, says_something
from bot.domain.signup import SignupId
from bot.errors import Outdated

CompanionId = NewType("CompanionId", int)

LONGEST_NAME: Final = 40  # characters
LONGEST_MEETING: Final = 200
THINKS: Final = timedelta(hours=24)  # before the next one is asked
TOLD_BEFORE: Final = timedelta(hours=4)  # the start: until then somebody is looked for
MOST_ASKED: Final = 10  # for one person
_LINK: Final = re.compile(r"://|www\.|@|\w\.[^\W\d_]{2}", re.IGNORECASE)
_PHONE: Final = re.compile(r"\d(?:(?:[ .()/-]{0,3}|,)\d){4}")  # a house, an hour and a post code have fewer digits


class State(StrEnum):
    """Where a search stands, and a question to one who might go along."""

    SEEKING = "seeking"
    ASKED = "asked"
    DECLINED = "declined"
    LAPSED = "lapsed"  # asked and not answered in time
    FOUND = "found"
    NOBODY = "nobody"
    OVER = "over"  # one of the two cannot come any more, or does not look any longer


NEXT: Final[dict[State, frozenset[State]]] = {
    State.SEEKING: frozenset({State.FOUND, State.NOBODY, State.OVER}),
    State.ASKED: frozenset({State.DECLINED, State.LAPSED, State.FOUND, State.OVER}),
    State.DECLINED: frozenset(),
    State.LAPSED: frozenset(),
    State.FOUND: frozenset({State.OVER}),
    State.NOBODY: frozenset(),
    State.OVER: frozenset(),
}


@dataclass(frozen=True, slots=True)
class Companion:
    """A search (``asked`` is None: it holds the seeker's name and where to meet) or a question to one sign-up.

    ``asked_name`` is empty before a yes: names are exchanged by both or by nobody. An empty ``meeting`` is the
    entrance.
    """

    id: CompanionId
    signup: SignupId  # of the seeker
    asked: SignupId | None
    name: str
    asked_name: str
    meeting: str
    state: State
    at: datetime
    until: datetime | None = None

    def to(self, state: State) -> Companion:
        """The same one step on; a step that the life cycle does not know is outdated."""
        if state not in NEXT[self.state]:
            raise Outdated(f"{self.state} cannot become {state}")
        return replace(self, state=state)

    def forgotten(self) -> Companion:
        """The same without names and place, which nobody needs any longer."""
        return replace(self, name="", asked_name="", meeting="")


def name_of(words: str) -> str:
    """A first name within bounds; empty when nothing was said, or digits or a link: strangers come to read it."""
    said = line(words, LONGEST_NAME)
    return "" if _has_link(said) or any(one.isnumeric() for one in said) or not says_something(said) else said


def meeting_of(words: str) -> str:
    """Where to meet, within bounds; empty when nothing was said, or a link or what looks like a telephone number."""
    said = line(words, LONGEST_MEETING)
    return "" if _has_link(said) or _PHONE.search(said) or not says_something(said) else said


def sought_until(starts_at: datetime, quiet: QuietHours, zone: ZoneInfo) -> datetime:
    """Until when somebody is looked for: some hours before the start, and not within the quiet hours."""
    return quiet.last_open(starts_at - TOLD_BEFORE, zone)


def _has_link(said: str) -> bool:
    return _LINK.search(unicodedata.normalize("NFKC", said)) is not None
