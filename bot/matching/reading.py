"""What a word may be: a cue that steers a sentence, and the topics it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Cue(StrEnum):
    """What a word does in a sentence besides naming a topic: a list under ``[words]``."""

    FILLER = "fillers"
    BETWEEN = "between"
    NOT = "not"
    NEVER = "never"
    TURNED_DOWN = "turned_down"
    WELCOME = "welcome"
    ATTITUDE = "attitudes"
    IGNORED = "ignored"
    UNABLE = "unable"
    LEARN = "learn"
    BUT = "but"
    SO = "so"
    AGAIN = "again"
    AND = "and"
    OR = "or"
    HEAD = "heads"
    OPENER = "openers"
    VENUE = "venues"
    HOST = "hosts"
    PEOPLE = "people"
    LOOKALIKE = "lookalikes"
    EXCEPT = "except"
    DOUBTED = "doubted"
    ASIDE = "aside"
    SELF = "self"
    PREFER = "prefer"
    VERSUS = "versus"
    KIN = "kin"
    POSSESSIVE = "possessives"
    OTHERS = "others"
    CHILDREN = "children"
    PAST = "past"
    GENERIC = "generic"
    COMMON = "common"


BESIDE: Final = (
    Cue.KIN,
    Cue.POSSESSIVE,
    Cue.OTHERS,
    Cue.CHILDREN,
    Cue.PAST,
    Cue.GENERIC,
)  # a word of these may name a topic too
_NAMING: Final = (Cue.HEAD, Cue.OPENER, Cue.VENUE, Cue.HOST, Cue.PEOPLE, Cue.LOOKALIKE, *BESIDE)
STEERING: Final = tuple(cue for cue in Cue if cue not in _NAMING)

JOINTS: Final = (Cue.AND, Cue.OR, Cue.BUT)
SIGNS: Final = (Cue.TURNED_DOWN, Cue.WELCOME)

EXACT: Final = 1.0  # the alias as it stands
INFLECTED: Final = 0.95  # an alias with another ending, or without its Nordic letters
COMPOUND: Final = 0.85  # a part of a longer word
MISSPELT: Final = 0.8  # a spelling that can hardly be anything else


@dataclass(frozen=True, slots=True)
class Reading:
    """What a word means: all of ``sure``, or perhaps one of ``maybe`` (likeliest first).

    ``confidence`` is that of ``sure``, from 0 to 1.
    """

    sure: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    confidence: float = EXACT

    @classmethod
    def of(cls, codes: Sequence[str], confidence: float = EXACT) -> Reading:
        """The reading of an alias; one that belongs to several topics is not guessed."""
        if len(codes) == 1:
            return cls(sure=tuple(codes), confidence=confidence)
        return cls(maybe=tuple(codes))

    @classmethod
    def perhaps(cls, codes: Sequence[str]) -> Reading:
        """One of these, likeliest first."""
        return cls(maybe=tuple(codes))

    @property
    def doubted(self) -> Reading:
        """The same, to be asked about."""
        return Reading(maybe=self.sure or self.maybe)

    def __bool__(self) -> bool:
        return bool(self.sure or self.maybe)


UNREAD: Final = Reading()
