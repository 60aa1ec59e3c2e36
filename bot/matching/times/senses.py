"""What a word or a piece of a sentence about time means."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from bot.domain.availability import DAYS, HOURS, Days, Week

ASKED: Final = "?"  # the code of a stop that ends a question
AGAINST: Final = "but"  # the code of a comma that was a "but"
SIGN: Final = "sign"  # the code of an answer that is drawn


class Kind(StrEnum):
    """What a word does in a sentence about time; those in lists of their own stand under ``[cues]`` in the data."""

    DAY = "day"
    WEAK_DAY = "weak_day"  # a day only beside another day or an hour: "man"
    WEAK_MONTH = "weak_month"  # a month only beside a number or "in", "from": "may"
    PART = "part"
    SPELL = "spell"  # days and hours in one: "når ungene er på skolen"
    NUMBER = "number"
    CLOCK = "clock"  # a time as a clock shows it: "17:30", "5pm"
    MONTH = "month"
    DATE = "date"
    PERIOD = "period"
    RELATIVE = "relative"
    UNIT = "unit"
    LEAD = "lead"
    STRANGE = "strange"
    DASH = "dash"
    COMMA = "comma"
    STOP = "stop"

    HALF_TO = "half_to"  # "halv seks" is half an hour before six
    HALF_PAST = "half_past"
    QUARTER_PAST = "quarter_past"
    QUARTER_TO = "quarter_to"
    OCLOCK = "oclock"
    AM = "am"
    PM = "pm"
    FROM = "from"
    UNTIL = "until"
    THROUGH = "through"
    AFTER = "after"
    BEFORE = "before"
    BETWEEN = "between"
    ONWARDS = "onwards"
    EVERY = "every"
    SECOND = "second"
    EVEN = "even"
    ODD = "odd"
    NEXT = "next"
    ORDINAL = "ordinal"
    MONTHLY = "monthly"
    AHEAD = "ahead"
    IN = "in"  # "om tre dager"
    AND = "and"
    OR = "or"
    BUT = "but"
    NOT = "not"
    NO = "no"  # an answer: it speaks of what stands before it
    YES = "yes"
    EXCEPT = "except"
    WITHOUT = "without"  # an exception only between two times
    ONLY = "only"
    CAN = "can"
    GOOD = "good"
    BUSY = "busy"
    NO_TIME = "no_time"  # busy, and all the time if no time is named
    EVENT = "event"  # what somebody is busy with, unless they say that they can
    NO_WORK = "no_work"  # "don't work": a no to the day before it, maybe a yes to the one after
    WISH = "wish"  # what somebody would like or once could: it may be a no
    ENDING = "ending"  # "slutter": free from then on, or until then
    HEDGE = "hedge"
    CONDITION = "condition"
    VARIES = "varies"
    VAGUE = "vague"
    REGRET = "regret"  # a no, right after a question
    DATED = "dated"  # "den 13.": a day of the month and no hour
    FILLER = "filler"


@dataclass(frozen=True, slots=True)
class Sense:
    """The meaning of a word: ``days`` 0 is Monday; ``hours`` from and to; ``number`` as its kind tells.

    A clock counts minutes since midnight, a unit and a lead count hours, a month is 1 to 12.
    """

    kind: Kind
    days: frozenset[int] = frozenset()
    hours: tuple[int, int] | None = None
    number: int = 0
    code: str = ""


ARTICLE: Final = Sense(Kind.NUMBER, number=1)  # "en", "a"


@dataclass(frozen=True, slots=True)
class Item:
    """A word or phrase of a text, with its place there."""

    sense: Sense
    start: int
    end: int

    @property
    def kind(self) -> Kind:
        return self.sense.kind


@dataclass(frozen=True, slots=True)
class Phrase:
    """One time that was spoken of: what stands None or False was not told.

    ``hours`` are stretches from and to, in hours since the day's midnight; beyond 24 they reach into the
    next day.
    """

    start: int
    end: int
    days: frozenset[int] | None = None
    hours: tuple[tuple[int, int], ...] = ()
    hours_first: bool = False  # the hours were told before the days
    closed: bool = False  # days and hours are one idea and are not shared with what stands beside
    second: bool = False
    even: bool | None = None
    parity_last: bool = False  # which weeks was told after the days
    period: Days | None = None
    passing: bool = False  # the period is a single day or week
    vague: bool = False
    fault: bool = False
    since_ever: bool = False  # only the end of its hours was told: "før åtte om kvelden"
    for_ever: bool = False  # only their beginning was
    always: bool = False  # "alltid tirsdag": free, whatever was refused before

    def refused(self) -> Week:
        """The hours gone when it is refused: whole days, and no part of the day narrows "before" or "after"."""
        first, last = (0 if self.since_ever else None), (24 if self.for_ever else None)
        hours = tuple((begin if first is None else first, end if last is None else last) for begin, end in self.hours)
        return replace(self, hours=hours).week((0, 24))

    def week(self, otherwise: tuple[int, int]) -> Week:
        """The hours of the week it speaks of, ``otherwise`` for those of the day that were not told."""
        stretches, days = self.hours or (otherwise,), range(DAYS) if self.days is None else self.days
        bits = {(24 * day + hour) % HOURS for day in days for begin, end in stretches for hour in range(begin, end)}
        return Week(sum(1 << bit for bit in bits))


Node = Phrase | Item
