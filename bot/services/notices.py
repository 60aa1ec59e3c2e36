"""Telling those concerned that something changed or is cancelled, in the transaction in which it does."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.clock import Clock
from bot.domain.activity import OccurrenceId
from bot.domain.letter import Kind
from bot.domain.local_time import QuietHours
from bot.domain.signup import LIVE
from bot.services.imports import Report
from bot.services.signups import Signups
from bot.storage import Town

# What is no longer true. An offer of a seat still is when the time or place has changed: it is worded when it is sent.
SILENCED: Final = {
    Kind.CANCELLED: frozenset({Kind.REMINDER, Kind.OFFER, Kind.CHANGED}),
    Kind.CHANGED: frozenset({Kind.REMINDER, Kind.CHANGED, Kind.CANCELLED}),
}


class Notices:
    """Each affected person hears of each change once; what was planned is silenced."""

    def __init__(self, clock: Clock, quiet: QuietHours, signups: Signups) -> None:
        self.clock = clock
        self.quiet = quiet
        self.signups = signups

    async def of_import(self, town: Town, report: Report) -> None:
        """Tell of everything that an import moved or cancelled, and offer the seats that it added."""
        await self.tell(town, Kind.CANCELLED, report.cancelled_occurrences)
        await self.tell(town, Kind.CHANGED, report.changed_occurrences)
        for number in report.reseated_occurrences:
            occurrence = await town.occurrences.get(number, lock=True)
            if occurrence is not None:
                await self.signups.offers.offer_on(town, occurrence, self.clock.now())

    async def tell(self, town: Town, kind: Kind, concerned: Iterable[OccurrenceId]) -> None:
        """Lay a letter of that kind for everybody who looks forward to one of these."""
        now = self.clock.now()
        for number in concerned:
            occurrence = await town.occurrences.get(number, lock=True)
            if occurrence is None or occurrence.starts_at <= now:
                continue
            zone = occurrence.activity.zone
            for signup in await town.signups.at(number, LIVE):
                await town.outbox.silence(signup.id, SILENCED[kind], now)
                if signup.resident is None:
                    continue
                await town.outbox.put(
                    signup.resident,
                    kind,
                    signup.id,
                    once=await town.outbox.fresh(kind, signup.id),
                    not_before=self.quiet.next_open(now, zone),
                    expires_at=occurrence.starts_at,
                )
