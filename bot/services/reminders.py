"""What the clock makes us write: reminders before, a question after. Asked again, nothing comes twice."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.clock import Clock
from bot.domain.letter import Kind
from bot.domain.local_time import QuietHours
from bot.domain.reminder import LONGEST_LEAD, due_now
from bot.storage import Storage

LASTS: Final = timedelta(hours=2)  # what has no end is taken to last so long
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
            soon = await town.occurrences.attended(now, now + LONGEST_LEAD)
        laid = 0
        for occurrence in soon:
            due = due_now(occurrence.reminded_of, occurrence.activity.zone, self.quiet, now=now)
            if due is None:
                continue
            about = f"reminder:{due.lead}:{occurrence.starts_at:%Y%m%dT%H%M}:"
            async with self.storage.begin() as town:
                for signup in await town.signups.unreminded(occurrence.id, due.moment, about):
                    assert signup.resident is not None
                    laid += await town.outbox.put(
                        signup.resident,
                        Kind.REMINDER,
                        signup.id,
                        once=f"{about}{signup.id}",
                        not_before=now,
                        expires_at=occurrence.starts_at,
                        facts={"lead": due.lead.value},
                    )
        return laid

    async def ask_afterwards(self) -> int:
        """Ask everybody who had a seat whether they went and how it was; how many."""
        now = self.clock.now()
        async with self.storage.read() as town:
            past = await town.occurrences.attended(now - ASKED_WITHIN, now)
        laid = 0
        for occurrence in past:
            over = (occurrence.ends_at or occurrence.starts_at + LASTS) + ASKED_AFTER
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
