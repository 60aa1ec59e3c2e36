"""Words that stand together put into phrases of days, hours, weeks and calendar days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from bot.domain.availability import DAYS
from bot.matching.times.clock import stretch_at
from bot.matching.times.drafts import EVERY_DAY, Draft
from bot.matching.times.leads import lead_at
from bot.matching.times.periods import next_on, period_at
from bot.matching.times.senses import SIGN, Item, Kind, Node

WEEK: Final = 168
_TO: Final = frozenset({Kind.DASH, Kind.UNTIL, Kind.THROUGH})
_LED: Final = frozenset({Kind.FROM, Kind.UNTIL, Kind.THROUGH, Kind.AFTER, Kind.BEFORE})
_JOINS: Final = frozenset({Kind.AND, Kind.OR, Kind.COMMA}) | _TO
_HOURS: Final = frozenset({Kind.PART, Kind.CLOCK, Kind.NUMBER, Kind.OCLOCK, Kind.AFTER, Kind.BEFORE, Kind.FROM})
_COUNTED: Final = frozenset({Kind.DAY, Kind.PART, Kind.SPELL, Kind.UNIT, Kind.SECOND})
_PASSED_OVER: Final = frozenset(
    {Kind.WEAK_DAY, Kind.IN, Kind.OCLOCK, Kind.DATED}
)  # where they mean nothing of their own
ALONE: Final = 1  # characters at most between a day and the bare number that is its hour


class Phrases:
    """Reads items once from left to right into phrases and the cues between them."""

    def __init__(self, items: Sequence[Item], today: date) -> None:
        self.items = items
        self.today = today
        self.at = 0
        self.nodes: list[Node] = []
        self.leads: list[int] = []
        self.draft = Draft()

    def read(self) -> list[Node]:
        """The phrases and cues in order; ``leads`` holds the hours somebody wants to know before."""
        while self.at < len(self.items):
            readers = (self._lead, self._period, self._days, self._parts, self._weeks, self._odd, self._stretch)
            if not any(reader() for reader in readers):
                self._cue()
        self._flush()
        return self.nodes

    def _kind(self, ahead: int = 0) -> Kind | None:
        at = self.at + ahead
        return self.items[at].kind if 0 <= at < len(self.items) else None

    def _flush(self) -> None:
        if self.draft.told:
            self.nodes.append(self.draft.phrase())
        self.draft = Draft()

    def _take(self, until: int) -> None:
        """The items up to there belong to the draft."""
        if not self.draft.told:
            self.draft.start = self.items[self.at].start
        self.draft.end = self.items[until - 1].end
        self.at = until

    def _lead(self) -> bool:
        latest = self._kind() is Kind.UNTIL and self.at + 1 < len(self.items)  # "senest to dager før"
        found = lead_at(self.items, self.at + latest)
        if found is not None:
            self._flush()
            self.leads.append(found[0])
            self.at = found[1]
        return found is not None

    def _period(self) -> bool:
        found = period_at(self.items, self.at, self.today)
        if found is None:
            return False
        if self.draft.period is not None:
            self._flush()
        self.draft.period, self.draft.passing = found[0].days, found[0].passing and found[0].days.last != date.max
        hours = self.items[self.at].sense.hours
        if self._kind() is Kind.RELATIVE and hours is not None:
            self.draft.parts.append(hours)
        self._take(found[1])
        return True

    def _days(self) -> bool:
        led = self._kind() in _LED or self._kind() is Kind.BETWEEN
        first = self.at + led
        if not self._is_day(first):
            return self._next_day()
        to = self.items[first + 1].kind if first + 1 < len(self.items) else None
        days, until = self.items[first].sense.days, first + 1
        ranged = (to in _TO or (to is Kind.AND and self._kind() is Kind.BETWEEN)) and self._is_day(first + 2)
        if ranged:
            days, until = _ring(days, self.items[first + 2].sense.days), first + 3
        self._begin_days(until)
        self.draft.days = (self.draft.days or frozenset()) | days
        self.draft.fault |= led and not ranged
        self._take(until)
        return True

    def _begin_days(self, after: int) -> None:
        """Days after a whole phrase begin another one, as do days whose own hours follow."""
        draft = self.draft
        follows = self.items[after].kind if after < len(self.items) else None
        if (draft.days is not None and draft.timed and (not draft.hours_first or follows in _HOURS)) or (
            draft.spell is not None and draft.timed
        ):
            self._flush()
        self.draft.hours_first |= self.draft.timed and self.draft.days is None

    def _is_day(self, at: int) -> bool:
        if not 0 <= at < len(self.items):
            return False
        if self.items[at].kind is not Kind.WEAK_DAY:
            return self.items[at].kind is Kind.DAY
        kinds = [item.kind for item in self.items]
        near = [*kinds[at + 1 : at + 2], *kinds[max(at - 1, 0) : at]]
        signs = [
            item for item in (*self.items[max(at - 1, 0) : at], *self.items[at + 1 : at + 2]) if item.sense.code == SIGN
        ]
        if signs or set(near) & {Kind.DAY, Kind.WEAK_DAY} or (kinds[at + 1 : at + 2] and kinds[at + 1] in _HOURS):
            return True
        beyond = [kinds[at + 2]] if at + 2 < len(kinds) and kinds[at + 1] in _JOINS else []
        behind = [kinds[at - 2]] if at >= 2 and kinds[at - 1] in _JOINS else []
        return bool({*beyond, *behind} & {Kind.DAY, Kind.WEAK_DAY})

    def _next_day(self) -> bool:
        if self._kind() is not Kind.NEXT or self._kind(1) is not Kind.DAY:
            return False
        days = self.items[self.at + 1].sense.days
        self._flush()
        self.draft.days, self.draft.passing = days, True
        self.draft.period = next_on(days, self.today + timedelta(days=1))
        self._take(self.at + 2)
        return True

    def _parts(self) -> bool:
        led = self._kind() if self._kind() in _LED else None
        first = self.at + (led is not None)
        if first >= len(self.items) or self.items[first].kind not in (Kind.PART, Kind.SPELL):
            return False
        if self.items[first].kind is Kind.SPELL:
            return self._spell(first, led)
        hours = self.items[first].sense.hours
        assert hours is not None
        until = first + 1
        if until + 1 < len(self.items) and self.items[until].kind in _TO and self.items[until + 1].kind is Kind.PART:
            last = self.items[until + 1].sense.hours
            assert last is not None
            hours, until = (hours[0], max(hours[1], last[1])), until + 2
        elif led is not None:
            hours = {Kind.FROM: (hours[0], 24), Kind.AFTER: (hours[1] % 24, 24)}.get(led, (6, max(hours[0], 7)))
        self.draft.parts.append(hours)
        self._take(until)
        return True

    def _spell(self, at: int, led: Kind | None) -> bool:
        compound = self.items[at].sense.code == "compound"
        if self.draft.days and self.draft.timed and not compound:
            self.draft.fault = True  # "tirsdag morgen før jobb": whose hours are they?
        elif self.draft.timed or self.draft.spell or (compound and self.draft.days):
            self._flush()
        self.draft.spell = self.items[at]
        self.draft.fault |= led is not None
        self._take(at + 1)
        return True

    def _weeks(self) -> bool:
        kind = self._kind()
        if kind not in (Kind.SECOND, Kind.EVEN, Kind.ODD):
            return False
        weekly = self._kind(1) is Kind.UNIT and self.items[self.at + 1].sense.number == WEEK
        if kind is Kind.SECOND and not weekly and self.draft.days is not None:
            self._flush()
        self.draft.parity_last = self.draft.days is not None or self.draft.timed
        self.draft.second = True
        self.draft.even = kind is Kind.EVEN if kind is not Kind.SECOND else self.draft.even
        follows = self._kind(2 if weekly else 1)
        self.draft.fault |= kind is Kind.SECOND and not weekly and follows not in (Kind.DAY, Kind.SPELL)
        self._take(self.at + (2 if weekly else 1))
        return True

    def _odd(self) -> bool:
        """What makes a phrase doubtful: "første mandag i måneden", "to kvelder", "tidlig", "hver tredje"."""
        kind, follows = self._kind(), self._kind(1)
        if kind is Kind.EVERY:
            return self._every(follows)
        if kind is Kind.ORDINAL or (kind is Kind.NUMBER and follows in _COUNTED and not self._follows_day()):
            self._flush()
            self.draft.fault = True
        elif kind is Kind.DATED and period_at(self.items, self.at + 1, self.today) is None:
            self.draft.fault = True
            self._take(self.at + 2)
            return True
        elif kind is Kind.MONTHLY or (kind is Kind.UNIT and self.draft.fault):
            self.draft.fault = True
        elif kind is Kind.VAGUE:
            self.draft.vague = True
        else:
            return False
        self._take(self.at + 1)
        return True

    def _every(self, follows: Kind | None) -> bool:
        if self._kind(-1) is Kind.NOT:
            self._flush()
            self.draft.fault = True
            self._take(self.at + 1)
            return True
        if follows is Kind.PART:
            if self.draft.days is not None:
                self._flush()
            self.draft.days = EVERY_DAY
            self._take(self.at + 1)
        elif follows in (Kind.NUMBER, Kind.ORDINAL, Kind.MONTHLY):
            self._flush()
            self.draft.fault = True
            self._take(self.at + 2)
        else:
            weekly = follows is Kind.UNIT and self.items[self.at + 1].sense.number == WEEK
            self.at += 2 if weekly else 1
        return True

    def _stretch(self) -> bool:
        found = stretch_at(self.items, self.at)
        if found is None:
            return False
        stretch, until = found
        time = stretch.first
        bare = stretch.point and time is not None and not time.pointed
        if bare and not (self._follows_day() or (self._kind() is Kind.CLOCK and self.draft.days)):
            return False
        if self.draft.spell is not None and not self.draft.timed and stretch.point:
            self._flush()
        self.draft.stretches.append(stretch)
        self._take(until)
        return True

    def _follows_day(self) -> bool:
        """Whether a day or a part of it stands right before: its hour may be a bare number."""
        near = self.draft.told and self.items[self.at].start - self.draft.end <= ALONE
        return near and self._kind(-1) in (Kind.DAY, Kind.PART, Kind.SPELL, Kind.WEAK_DAY)

    def _cue(self) -> None:
        item = self.items[self.at]
        self.at += 1
        if item.kind in _PASSED_OVER:
            return
        if item.kind is not Kind.STRANGE:
            self._flush()
        self.nodes.append(item)


def _ring(first: frozenset[int], last: frozenset[int]) -> frozenset[int]:
    """The days from one to the other, around the end of the week if need be."""
    begin, end = min(first), max(last)
    return frozenset((begin + step) % DAYS for step in range((end - begin) % DAYS + 1))
