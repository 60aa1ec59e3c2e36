"""A proposal: an activity that somebody would start, until enough want to come."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NewType

from bot.domain.activity import ActivityId
from bot.domain.availability import Week
from bot.domain.place import Point
from bot.domain.plain import line, paragraphs, says_something
from bot.domain.resident import ResidentId
from bot.errors import Outdated, Refused, Rule

ProposalId = NewType("ProposalId", int)

FEWEST: Final = 2  # others who must want to come
MOST: Final = 20
USUAL: Final = 4
LONGEST_TITLE: Final = 80  # characters
LONGEST_WORD: Final = 300
LONGEST_PLACE: Final = 80
LONGEST_MENTOR: Final = 80
MOST_OPEN: Final = 3  # proposals of one person that nobody has decided on or that are being asked about
ASKED_FOR: Final = timedelta(days=30)  # how long residents are asked at most
LEAST_NOTICE: Final = timedelta(hours=24)  # between the decision and the start
CLOSES_BEFORE: Final = timedelta(hours=6)  # the start; then those who said yes know whether it happens
WAVE: Final = 10  # residents asked at a time
BETWEEN_WAVES: Final = timedelta(hours=12)
MOST_ASKED: Final = 100  # residents asked about one proposal
STARTER_THINKS: Final = timedelta(days=7)  # then the next one is asked to start


class State(StrEnum):
    """Where a proposal stands."""

    POOLED = "pooled"  # found among unmet wishes; staff have not seen it yet
    SEEKING = "seeking"  # staff gave their blessing: one of those who wish it is asked to start it
    WAITING = "waiting"  # for staff
    DECLINED = "declined"
    ASKING = "asking"  # residents whom it fits are asked whether they would come
    HAPPENING = "happening"  # it has become an activity
    ENDED = "ended"  # too few wanted to come
    WITHDRAWN = "withdrawn"


NEXT: Final[dict[State, frozenset[State]]] = {
    State.POOLED: frozenset({State.SEEKING, State.ENDED}),
    State.SEEKING: frozenset({State.WAITING, State.ASKING, State.ENDED}),
    State.WAITING: frozenset({State.ASKING, State.DECLINED, State.WITHDRAWN}),
    State.DECLINED: frozenset(),
    State.ASKING: frozenset({State.HAPPENING, State.ENDED, State.DECLINED, State.WITHDRAWN}),
    State.HAPPENING: frozenset(),
    State.ENDED: frozenset(),
    State.WITHDRAWN: frozenset(),
}
OPEN: Final = frozenset({State.WAITING, State.ASKING})  # may still be withdrawn
POOLS: Final = frozenset({State.POOLED, State.SEEKING})
FOR_STAFF: Final = frozenset({State.POOLED, State.WAITING})  # who must say yes or no


class Reply(StrEnum):
    """What somebody said who was asked; nobody but they themselves ever sees it."""

    ASKED = "asked"  # whether they would come; nothing yet
    YES = "yes"
    NO = "no"
    LATER = "later"  # not this time
    TO_START = "to-start"  # asked whether they would start it; nothing yet
    NOT_START = "not-start"


COMES: Final = frozenset({Reply.ASKED, Reply.YES, Reply.NO, Reply.LATER})  # were asked whether they would come


class Reason(StrEnum):
    """Why staff decline; each has its words ``proposal-declined-<reason>``, with another way."""

    EXISTS = "exists"  # there is something like it
    PLACE = "place"
    SAFETY = "safety"
    COMMERCIAL = "commercial"
    UNCLEAR = "unclear"
    LATE = "late"  # nobody looked at it in time
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Plan:
    """What somebody would start. None and empty are what they have not decided."""

    title: str
    topics: frozenset[str] = frozenset()
    starts_at: datetime | None = None  # aware, UTC
    hours: Week | None = None  # of the week, while there is no day
    place_name: str = ""
    point: Point | None = None
    wanted: int = USUAL
    description: str = ""

    @property
    def whole(self) -> bool:
        """Whether everything is decided that others have to know before they can say yes."""
        return bool(self.title and self.topics and self.place_name and self.starts_at)


@dataclass(frozen=True, slots=True)
class Proposal:
    """``resident`` is None while nobody has said that they start it."""

    id: ProposalId
    resident: ResidentId | None
    municipality: str
    plan: Plan
    mentor: str
    pooled: bool
    state: State
    at: datetime
    until: datetime | None = None  # when asking ends
    widened_at: datetime | None = None  # when residents were last asked
    activity: ActivityId | None = None
    alerted_at: datetime | None = None  # when staff were last told that it waits for them as it stands

    def to(self, state: State) -> Proposal:
        """The same proposal one step on; a step that the life cycle does not know is outdated."""
        if state not in NEXT[self.state]:
            raise Outdated(f"{self.state} cannot become {state}")
        return replace(self, state=state, alerted_at=None)

    def asked_about(self, plan: Plan, mentor: str, now: datetime) -> Proposal:
        """As approved, with everything decided. Refused when something is missing or it begins too soon."""
        if not plan.whole:
            raise Refused(Rule.NOT_WHOLE)
        assert plan.starts_at is not None
        if plan.starts_at < now + LEAST_NOTICE:
            raise Refused(Rule.TOO_SOON)
        until = min(plan.starts_at - CLOSES_BEFORE, now + ASKED_FOR)
        return replace(self.to(State.ASKING), plan=plan, mentor=mentor, until=until)

    def overlooked(self, now: datetime) -> bool:
        """Whether staff have not looked at it in time: it cannot be approved any more, or has waited too long."""
        starts_at = self.plan.starts_at
        late = self.at + ASKED_FOR <= now or (starts_at is not None and starts_at < now + LEAST_NOTICE)
        return self.state is State.WAITING and late


def title_of(words: str) -> str:
    """The title within bounds, begun with a capital; empty when nothing was said."""
    said = line(words, LONGEST_TITLE)
    return said[:1].upper() + said[1:] if says_something(said) else ""


def word_of(words: str) -> str:
    """A word to the neighbours within bounds."""
    return paragraphs(words, LONGEST_WORD)


def place_of(words: str) -> str:
    """The name of a place within bounds; empty when nothing was said."""
    said = line(words, LONGEST_PLACE)
    return said if says_something(said) else ""


def mentor_of(words: str) -> str:
    """The name of who helps, within bounds; Refused when nothing was said."""
    said = line(words, LONGEST_MENTOR)
    if not says_something(said):
        raise Refused(Rule.NOT_WHOLE)
    return said


def within_bounds(wanted: int) -> int:
    """How many must want to come, as that many may be."""
    return max(FEWEST, min(MOST, wanted))
