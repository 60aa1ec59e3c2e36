"""Steps of a seat within a transaction, under the lock of its occurrence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.resident import ResidentId
from bot.domain.signup import Seat, Signup, SignupId
from bot.errors import Outdated, Refused, Rule
from bot.storage import Town


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stands in an occurrence; ``position`` only on the waitlist, 1 the first."""

    signup: Signup
    occurrence: Occurrence
    position: int | None = None

    @property
    def fits(self) -> bool:
        """Whether all of the party could have seats now."""
        return self.occurrence.free is None or self.occurrence.free + self.signup.seats >= self.signup.party


async def opened(town: Town, wanted: OccurrenceId, now: datetime) -> Occurrence:
    """The occurrence, locked. Outdated when it is gone, Refused when it has started or is cancelled."""
    occurrence = await town.occurrences.get(wanted, lock=True)
    if occurrence is None:
        raise Outdated("no such occurrence")
    if occurrence.cancelled:
        raise Refused(Rule.CANCELLED)
    if occurrence.starts_at <= now:
        raise Refused(Rule.STARTED)
    return occurrence


async def theirs(town: Town, resident: ResidentId, wanted: SignupId) -> Signup:
    """A sign-up of that resident, its occurrence locked; Refused when it is another person's."""
    found = await town.signups.get(wanted)
    if found is None or found.resident != resident:
        raise Refused(Rule.NOT_YOURS)
    await town.occurrences.get(found.occurrence, lock=True)
    locked = await town.signups.get(wanted)
    assert locked is not None
    return locked


async def keep(town: Town, signup: Signup) -> Signup:
    """Keep the sign-up as it is now."""
    await town.signups.change(signup)
    return signup


async def place(town: Town, signup: Signup) -> Place:
    """Where that leaves them."""
    occurrence = await town.occurrences.get(signup.occurrence)
    assert occurrence is not None
    position = await town.signups.position(signup) if signup.seat is Seat.WAITING else None
    return Place(signup, occurrence, position)
