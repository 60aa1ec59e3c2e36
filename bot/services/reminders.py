"""What the clock makes us write: reminders before, a question after. Asked again, nothing comes twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from bot.clock import Clock
from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.contact import Contact
from bot.domain.letter import Kind
from bot.domain.local_time import MINUTE, QuietHours
from bot.domain.reminder import LEADS, SOONEST, Due, Plan, plan
from bot.domain.resident import Resident
from bot.domain.signup import Signup, free_to_cancel_until
from bot.storage import Storage, Town
from bot.storage.reminders import Awaited

USUAL: Final = timedelta(days=2)  # before the start; no reminder of who chose nothing is due earlier
AT_ONCE: Final = 200  # reminders laid in one transaction
ASKED_AFTER: Final = timedelta(hours=1)
ASKED_WITHIN: Final = timedelta(days=3)  # later nobody remembers


class Reminders:
    """Lays letters in the outbox for those who have a seat."""

    def __init__(self, storage: Storage, clock: Clock, quiet: QuietHours | None = None) -> None:
        self.storage = storage
        self.clock = clock
        self.quiet = quiet or QuietHours()

    async def remind(self) -> int:
        """Lay every reminder that is due; how many."""
        now = self.clock.now()
        async with self.storage.read() as town:
            awaited = await town.reminders.awaited(now, USUAL, SOONEST)
            due = [seat.signup for seat, _, _ in await self._due(town, awaited, now)]
        laid = 0
        for at in range(0, len(due), AT_ONCE):
            async with self.storage.begin() as town:  # where nobody gives a seat up meanwhile
                still = await town.reminders.awaited_by(due[at : at + AT_ONCE])
                for seat, occurrence, one in await self._due(town, still, now):
                    laid += await _lay(town, seat, occurrence, one, now)
        return laid

    def ahead(self, signup: Signup, occurrence: Occurrence, resident: Resident) -> Sequence[Due]:
        """The reminders that somebody will get of a seat that they have, as things stand."""
        now = self.clock.now()
        planned = self._plan(occurrence, resident.contact).ahead(signup.created_at)
        return [one for one in planned if one.moment > now]

    async def _due(
        self, town: Town, awaited: Iterable[Awaited], now: datetime
    ) -> Sequence[tuple[Awaited, Occurrence, Due]]:
        """Each seat whose reminder should have gone out by now, with that reminder."""
        awaited = list(awaited)
        numbers = list({seat.occurrence for seat in awaited})
        occurrences = {one.id: one for one in await town.occurrences.coming_of(numbers, [], now)}
        plans: dict[tuple[OccurrenceId, Contact], Plan] = {}
        found = []
        for seat in awaited:
            occurrence = occurrences.get(seat.occurrence)
            if occurrence is None or self._quiet(seat.contact).hold(now, occurrence.activity.zone):
                continue
            key = (seat.occurrence, seat.contact)
            if key not in plans:
                plans[key] = self._plan(occurrence, seat.contact)
            one = plans[key].due(since=seat.since, told_at=seat.told_at, now=now)
            if one is not None:
                found.append((seat, occurrence, one))
        return found

    def _plan(self, occurrence: Occurrence, contact: Contact) -> Plan:
        free = free_to_cancel_until(occurrence)
        return plan(
            occurrence.reminded_of,
            occurrence.activity.zone,
            self._quiet(contact),
            LEADS if contact.leads is None else contact.leads,
            free_until=occurrence.starts_at if free is None else free,
        )

    def _quiet(self, contact: Contact) -> QuietHours:
        return self.quiet if contact.quiet is None else contact.quiet

    async def ask_afterwards(self) -> int:
        """Ask everybody who had a seat whether they went and how it was; how many."""
        now = self.clock.now()
        async with self.storage.read() as town:
            past = await town.occurrences.attended(now - ASKED_WITHIN, now)
        laid = 0
        for occurrence in past:
            over = occurrence.over_at + ASKED_AFTER
            if over > now:
                continue
            async with self.storage.begin() as town:
                for signup in await town.signups.unreminded(occurrence.id, now, "afterwards:"):
                    assert signup.resident is not None
                    laid += await town.outbox.put(
                        signup.resident,
                        Kind.AFTERWARDS,
                        signup.id,
                        once=f"afterwards:{signup.id}",
                        not_before=self.quiet.next_open(now, occurrence.activity.zone),
                        expires_at=now + ASKED_WITHIN,
                    )
        return laid


async def _lay(town: Town, seat: Awaited, occurrence: Occurrence, due: Due, now: datetime) -> bool:
    lead = due.lead // MINUTE
    return await town.outbox.put(
        seat.resident,
        Kind.REMINDER,
        seat.signup,
        once=f"reminder:{lead}:{occurrence.starts_at:%Y%m%dT%H%M}:{seat.signup}",
        not_before=now,
        expires_at=occurrence.starts_at,
        facts={"lead": str(lead)},
    )
