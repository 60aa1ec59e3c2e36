"""When reminders come: at a person's own leads, on the clock of the place, moved out of the quiet hours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from bot.domain.local_time import MINUTE, QuietHours, to_utc

DAY: Final = timedelta(days=1)
HOURS_BEFORE: Final = timedelta(hours=2)
LEADS: Final = (DAY, HOURS_BEFORE)  # of those who have not chosen theirs
LONGEST_LEAD: Final = timedelta(days=14)  # a longer one counts as this
SOONEST: Final = timedelta(days=16)  # before the start; earlier no reminder is due, however it was moved
TO_DECIDE: Final = timedelta(hours=2)  # from the reminder until cancelling is no longer free
CAUGHT_UP_FROM: Final = timedelta(hours=4)  # before the start; who signs up later has it in mind
BEFORE_QUIET: Final = timedelta(minutes=30)  # thousands of letters, or a restart, take their time


class Due(NamedTuple):
    """A reminder at ``moment``; ``moved`` when that is not ``lead`` before the start."""

    moment: datetime
    lead: timedelta
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """The reminders of one start, soonest first, and the one that catches up with a late sign-up."""

    starts_at: datetime
    reminders: tuple[Due, ...]
    catching_up: Due | None

    def ahead(self, since: datetime) -> Sequence[Due]:
        """Those for somebody who signed up at ``since``: each whose moment had not come by then.

        What is past the confirmation has just told. Only where nothing else would come, and the start is
        CAUGHT_UP_FROM away or more, one reminder catches up, two hours before it.
        """
        ahead = [one for one in self.reminders if one.moment > since]
        late = self.catching_up
        if ahead or late is None or late.moment <= since or self.starts_at - since < CAUGHT_UP_FROM:
            return ahead
        return [late]

    def due(self, *, since: datetime, told_at: datetime | None, now: datetime) -> Due | None:
        """The one that should have gone out by ``now`` and did not; ``told_at`` is when the last one went.

        Of several, after a pause of the bot or because they moved to the same evening, only the nearest to the
        start counts. None is sent after one that came later, so choosing other leads repeats nothing.
        """
        past = [one for one in self.ahead(since) if one.moment <= now < self.starts_at]
        if not past or (told_at is not None and told_at >= past[-1].moment):
            return None
        return past[-1]


def plan(
    starts_at: datetime,
    zone: ZoneInfo,
    quiet: QuietHours,
    leads: Sequence[timedelta] = LEADS,
    *,
    free_until: datetime | None = None,
) -> Plan:
    """When to remind of that start, whose seats can be given up freely until ``free_until``.

    Whole days are days on the clock of the place, whatever it did in between; other leads are time that passes.
    A moment in the quiet hours moves to half an hour before them, so that it still comes in time even when many
    come at once. If all would come after ``free_until``, the longest lead moves to TO_DECIDE before it. Without
    leads there is nothing at all.
    """
    reminders = [_due(min(lead, LONGEST_LEAD), starts_at, zone, quiet) for lead in sorted(set(leads), reverse=True)]
    if reminders and free_until is not None and all(one.moment >= free_until for one in reminders):
        in_time = _in_time(free_until - TO_DECIDE, zone, quiet)
        reminders[0] = Due(in_time, reminders[0].lead, moved=True)
    late = _due(HOURS_BEFORE, starts_at, zone, quiet) if reminders else None
    return Plan(starts_at, tuple(sorted(reminders, key=_nearest_last)), late)


def _due(lead: timedelta, starts_at: datetime, zone: ZoneInfo, quiet: QuietHours) -> Due:
    wanted = _before(lead, starts_at, zone)
    moment = _in_time(wanted, zone, quiet)
    return Due(moment, lead, moved=moment != wanted)


def _before(lead: timedelta, starts_at: datetime, zone: ZoneInfo) -> datetime:
    if lead % DAY:
        return starts_at - lead
    return to_utc(starts_at.astimezone(zone).replace(tzinfo=None) - lead, zone)


def _in_time(moment: datetime, zone: ZoneInfo, quiet: QuietHours) -> datetime:
    if not quiet.hold(moment, zone):
        return moment
    before = quiet.last_open(moment, zone) + MINUTE - BEFORE_QUIET
    return quiet.last_open(before, zone)


def _nearest_last(due: Due) -> tuple[datetime, timedelta]:
    return due.moment, -due.lead
