"""What a resident may want of the bot, and what a message told of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.availability import Days
from bot.domain.needs import Ages, Need, Travel
from bot.matching.places import Found
from bot.matching.searching import Search


class Verb(StrEnum):
    """What a message asks the bot to do, or tells about the person."""

    STOP = "stop"
    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    LESS = "less"
    QUIET = "quiet"
    REMIND = "remind"
    DIGEST = "digest"

    WHO = "who"
    KNOW = "know"
    WHY = "why"
    DELETE = "delete"
    HUMAN = "human"
    HELP = "help"
    LANGUAGE = "language"
    FOR_ANOTHER = "for-another"
    MYSELF = "myself"  # they speak for themselves again
    UNDO = "undo"

    FIND = "find"
    SUGGEST = "suggest"
    JOIN = "join"  # come to what they are shown
    ANOTHER = "another"  # not this one
    TOO_FAR = "too-far"
    WRONG_TIME = "wrong-time"
    WHO_COMES = "who-comes"
    MINE = "mine"
    CANCEL = "cancel"
    ABOUT = "about"  # what it costs, when and where it is
    LATE = "late"
    AFTER_ALL = "after-all"  # they come, who had said that they cannot
    REPLACE = "replace"
    BRING = "bring"
    COMPANION = "companion"
    PROPOSE = "propose"

    MOVE = "move"
    LIKE = "like"
    UNLIKE = "unlike"
    TIME = "time"
    NEED = "need"
    TRAVEL = "travel"
    AGE = "age"
    SPEAKS = "speaks"
    SKILL = "skill"

    THANKS = "thanks"
    GREETING = "greeting"


COURTESIES: Final = frozenset({Verb.GREETING, Verb.THANKS})

# Said in the middle of a question these are no answer to it, whatever was asked. What is not here may be one:
# "tirsdager etter 17", "jeg liker å strikke", "jeg har ikke bil".
ASIDES: Final = frozenset({
    Verb.STOP, Verb.START, Verb.PAUSE, Verb.RESUME, Verb.LESS, Verb.QUIET, Verb.REMIND, Verb.DIGEST,
    Verb.WHO, Verb.KNOW, Verb.WHY, Verb.DELETE, Verb.HUMAN, Verb.HELP, Verb.LANGUAGE, Verb.FOR_ANOTHER, Verb.MYSELF,
    Verb.UNDO, Verb.SUGGEST, Verb.MINE, Verb.ABOUT, Verb.WHO_COMES, Verb.CANCEL, Verb.LATE, Verb.AFTER_ALL,
    Verb.REPLACE, Verb.PROPOSE, *COURTESIES,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Meaning:
    """One thing that a message means; what was not told is empty.

    ``confidence`` is 1 for a message that is nothing but this, spelt as it is known, and less where it is a part
    of a longer one, misspelt, or neither asked nor told outright. ``negated`` turns the facts round: no
    wheelchair after all, no car, no digest.
    """

    verb: Verb
    confidence: float = 1.0
    negated: bool = False
    likes: frozenset[str] = frozenset()  # topics
    dislikes: frozenset[str] = frozenset()
    place: Found | None = None
    days: Days | None = None  # those that are spoken of: "kan ikke komme på torsdag"
    until: date | None = None  # the first day on which messages may come again
    count: int | None = None  # messages a week, or how many come along besides the resident
    quiet_from: time | None = None  # nothing is to come after this time of the day
    quiet_to: time | None = None  # nor before this one
    leads: tuple[timedelta, ...] = ()  # before the start
    weekday: int | None = None  # Monday is 0
    hour: int | None = None
    needs: frozenset[Need] = frozenset()
    travel: frozenset[Travel] = frozenset()
    ages: Ages | None = None
    languages: frozenset[str] = frozenset()  # that the resident speaks, by ISO 639-1
    language: str | None = None  # that the bot is to speak
    skills: frozenset[str] = frozenset()
    words: str = ""  # as typed: what else tells which activity, place or topic is meant
    search: Search | None = None  # of FIND: all that was asked for

    @property
    def aside(self) -> bool:
        """Whether this is surely no answer to a question that is open; "can't on Thursday" may answer when one can."""
        return self.verb in ASIDES and not (self.verb is Verb.CANCEL and self.days)
