"""Tickets as a resident has them: opened, written to, left; and what becomes of them with time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.clock import Clock
from bot.domain.letter import Kind
from bot.domain.plain import says_something, visible
from bot.domain.resident import ResidentId
from bot.domain.ticket import (
    LONG_SILENCE,
    MOST_UNANSWERED,
    Act,
    Author,
    Entry,
    EntryId,
    Subject,
    Ticket,
    TicketId,
    is_too_long,
)
from bot.errors import Outdated, Refused, Rule
from bot.services.countries import Countries
from bot.services.municipalities import Municipalities
from bot.storage import Storage, Town

WORDS_KEPT: Final = timedelta(days=30)  # after a ticket is closed


@dataclass(frozen=True, slots=True)
class PassedOn:
    """Words that went to a ticket; ``worth_saying`` when the resident may wonder whether they did."""

    ticket: Ticket
    worth_saying: bool


class Tickets:
    """A resident has at most one open ticket. Their words are kept until some time after it is closed."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        municipalities: Municipalities,
        countries: Countries,
        *,
        words_kept: timedelta = WORDS_KEPT,
    ) -> None:
        self.storage = storage
        self.clock = clock
        self.municipalities = municipalities
        self.countries = countries
        self.words_kept = words_kept

    async def open(
        self, resident: ResidentId, municipality: str, subject: Subject, words: str, *, shares: bool
    ) -> Ticket:
        """Hand the talk over, with the first words; to the ticket that is open already, if there is one.

        Refused when the words are too long or none.
        """
        said = sayable(words)
        async with self.storage.begin() as town:
            now = self.clock.now()
            ticket = await town.tickets.open(resident, municipality, subject, now, shares=shares)
            await town.tickets.note(ticket.id, Author.RESIDENT, Act.WROTE, now, body=said)
            return await town.tickets.keep(ticket.asked(now))

    async def open_of(self, resident: ResidentId) -> Ticket | None:
        """The one of theirs that is open."""
        async with self.storage.read() as town:
            return await town.tickets.open_of(resident)

    async def write(self, resident: ResidentId, words: str) -> PassedOn:
        """More words. Refused when they are too long, or too many wait already; Outdated when none is open."""
        said = sayable(words)
        async with self.storage.begin() as town:
            ticket = await town.tickets.open_of(resident, lock=True)
            if ticket is None:
                raise Outdated("no open ticket")
            entries, now = await town.tickets.entries(ticket.id), self.clock.now()
            if _unanswered(entries) >= MOST_UNANSWERED:
                raise Refused(Rule.UNANSWERED)
            await town.tickets.note(ticket.id, Author.RESIDENT, Act.WROTE, now, body=said)
            ticket = await town.tickets.keep(ticket.asked(now))
            return PassedOn(ticket, len(entries) == 1 or entries[-1].at <= now - LONG_SILENCE)

    async def leave(self, resident: ResidentId) -> Ticket | None:
        """They closed it; None when none is open."""
        async with self.storage.begin() as town:
            return await leave(town, resident, self.clock.now())

    async def escalate(self) -> int:
        """Escalate what nobody answered for a working day, and tell whoever waits, once; how many."""
        now = self.clock.now()
        async with self.storage.read() as town:
            late = [ticket.id for ticket in await town.tickets.all_open() if self._is_late(ticket, now)]
        for number in late:
            async with self.storage.begin() as town:
                ticket = await town.tickets.get(number, lock=True)
                if ticket is None or not self._is_late(ticket, now):
                    continue
                await town.tickets.keep(ticket.escalated(now))
                once = f"ticket-escalated:{ticket.id}"
                await town.outbox.put(ticket.resident, Kind.TICKET_ESCALATED, ticket.id, once=once, not_before=now)
        return len(late)

    async def forget_words(self) -> int:
        """Delete the words of tickets that were closed long ago; how many messages that were."""
        async with self.storage.begin() as town:
            return await town.tickets.forget_words(self.clock.now() - self.words_kept)

    async def unalerted(self) -> Sequence[Ticket]:
        """Those that wait, or are escalated, and of which staff were not told."""
        async with self.storage.read() as town:
            waiting = await town.tickets.all_open()
        return [ticket for ticket in waiting if ticket.waiting_since is not None and ticket.alerted_at is None]

    async def alerted(self, told: Ticket) -> None:
        """Staff were told of it as it was."""
        async with self.storage.begin() as town:
            ticket = await town.tickets.get(told.id, lock=True)
            if ticket == told:
                await town.tickets.keep(ticket.alerted(self.clock.now()))

    async def entry_of(self, resident: ResidentId, wanted: EntryId) -> tuple[Ticket, Entry] | None:
        """What was done under that number in a ticket of theirs."""
        async with self.storage.read() as town:
            entry = await town.tickets.entry(wanted)
            ticket = await town.tickets.get(entry.ticket) if entry is not None else None
        return (ticket, entry) if entry and ticket and ticket.resident == resident else None

    async def of(self, resident: ResidentId, wanted: TicketId) -> Ticket | None:
        """A ticket of theirs, if it is not gone."""
        async with self.storage.read() as town:
            ticket = await town.tickets.get(wanted)
        return ticket if ticket is not None and ticket.resident == resident else None

    def _is_late(self, ticket: Ticket, now: datetime) -> bool:
        if ticket.waiting_since is None or ticket.escalated_at is not None:
            return False
        municipality = self.municipalities.get(ticket.municipality)
        if municipality is None:  # its file is gone: nobody is there who could be late
            return False
        return self.countries.a_working_day_after(municipality, ticket.waiting_since) <= now


async def leave(town: Town, resident: ResidentId, now: datetime) -> Ticket | None:
    """Within ``town``: the resident closes what is open of theirs."""
    ticket = await town.tickets.open_of(resident, lock=True)
    if ticket is None:
        return None
    await town.tickets.note(ticket.id, Author.RESIDENT, Act.CLOSED, now)
    return await town.tickets.keep(ticket.closed(now))


def sayable(words: str) -> str:
    """The words without what cannot be seen; Refused when they are too long for one message, or say nothing."""
    seen = visible(words).strip()
    if is_too_long(seen):
        raise Refused(Rule.TOO_LONG)
    if not says_something(seen):
        raise Refused(Rule.NOT_TEXT)
    return seen


def _unanswered(entries: Sequence[Entry]) -> int:
    """How many messages of the resident came since staff last wrote."""
    count = 0
    for entry in entries:
        if entry.act is Act.WROTE:
            count = count + 1 if entry.author is Author.RESIDENT else 0
    return count
