"""What is read in a sentence, in order, and what is known of a clause while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from bot.matching.reading import Reading


class Wanted(Enum):
    """How a topic was spoken of."""

    YES = auto()
    NO = auto()
    UNCLEAR = auto()


@dataclass(frozen=True, slots=True)
class Said:
    """A word or phrase that means a topic, or may."""

    word: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Mark:
    """What steers the sentence: the cues of a word, a comma or a stop; with none of these a word nobody knows."""

    cues: frozenset[str] = frozenset()
    comma: bool = False
    stop: bool = False
    question: bool = False  # the stop is a question mark
    sign: bool = False  # an emoji: it speaks of what stands beside it


@dataclass(slots=True)
class Clause:
    """What is known since the last stop or "but"."""

    mode: Wanted = Wanted.YES
    attitude: bool = False  # "like", "want" was said
    opened: bool = False  # it was said before the first topic
    fronted: bool = False  # it was said after a topic: "fotball liker jeg ikke"
    wide: bool = False  # the "not" holds beyond a comma
    negated: bool = False
    shunned: bool = False  # "hate", "never": it may speak of what came before
    unable: bool = False
    learn: bool = False
    refused: bool = False  # "no": it may speak of what follows or of what came before
    signs_lead: bool = False  # emoji stand before what they speak of: "👎 ski 👍 dans"
    doubted: bool = False  # "used to", "nja": it may speak of what came before
    denied: bool = False  # a "not" since the last comma or "and": a second one makes the sentence unclear
    doubled: bool = False  # there were two
    excepted: bool = False  # "hate all but": wanted up to the next comma
    aside: bool = False  # "live near", "where is": what follows up to a comma is no interest
    others: bool = False  # somebody else is spoken of
    children: bool = False  # and that is a child, for whom one may ask: "my son wants to"
    prefer: bool = False  # what follows a "to" is the lesser
    fresh: bool = True  # nothing but names of people since the last comma or "and"
    in_scope: int = 0  # topics since the mode began
    topics: list[int] = field(default_factory=list)
    chunk: list[int] = field(default_factory=list)  # topics since the last comma
