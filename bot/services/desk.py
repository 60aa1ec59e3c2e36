"""Tickets as staff have them: seen, taken, answered, closed; each with who did it and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.clock import Clock
from bot.domain.interests import Interests
from bot.domain.letter import Kind
from bot.domain.plain import line
from bot.domain.resident import Reach, Resident
from bot.domain.ticket import LONGEST_STAFF_NAME, Act, Author, Entry, State, Ticket, TicketId
from bot.errors import Refused, Rule
from bot.services.seats import Place
from bot.services.signups import Signups
from bot.services.tickets import sayable
from bot.storage import Storage, Town

CLOSED_SHOWN: Final = timedelta(days=7)  # so that whoever had it sees that the resident closed it
URGENCY: Final = (State.ESCALATED, State.WAITING, State.TAKEN, State.CLOSED)


@dataclass(frozen=True, slots=True)
class Shared:
    """What a resident agreed that staff may see. Their name, chat and address are not in it."""

    resident: Resident
    interests: Interests
    coming: Sequence[Place]


@dataclass(frozen=True, slots=True)
class Case:
    """One ticket with everything that was done in it; ``shared`` only while it is open, and with their consent."""

    ticket: Ticket
    entries: Sequence[Entry]
    shared: Shared | None


@dataclass(frozen=True, slots=True)
class Taken:
    """A ticket that somebody of staff has now, and who had it until then; empty: nobody, or they themselves."""

    ticket: Ticket
    before: str


class Desk:
    """Every verb refuses a ticket that is not there, and all but ``look`` one that is closed."""

    def __init__(self, storage: Storage, clock: Clock, signups: Signups) -> None:
        self.storage = storage
        self.clock = clock
        self.signups = signups

    async def tickets(self, municipality: str = "") -> Sequence[Ticket]:
        """The open ones and those closed of late, the most urgent and oldest first; of one municipality or all."""
        async with self.storage.read() as town:
            listed = await town.tickets.listed(self.clock.now() - CLOSED_SHOWN)
        wanted = [ticket for ticket in listed if municipality in ("", ticket.municipality)]
        return sorted(wanted, key=lambda ticket: (URGENCY.index(ticket.state), ticket.waiting_since or ticket.at))

    async def look(self, wanted: TicketId) -> Case:
        """One ticket."""
        async with self.storage.read() as town:
            ticket = _there(await town.tickets.get(wanted))
            entries = await town.tickets.entries(wanted)
            resident = await town.residents.get(ticket.resident)
            interests = await town.residents.interests_of(ticket.resident)
        if resident is None or not ticket.shares or not ticket.is_open:
            return Case(ticket, entries, None)
        return Case(ticket, entries, Shared(resident, interests, await self.signups.coming(resident.id)))

    async def municipality_of(self, wanted: TicketId) -> str:
        """Whose ticket it is, as a slug; empty when it is not there. Nothing is refused."""
        async with self.storage.read() as town:
            ticket = await town.tickets.get(wanted)
        return ticket.municipality if ticket is not None else ""

    async def take(self, wanted: TicketId, staff: str) -> Taken:
        """Somebody of staff has it from now on. Refused without a name."""
        name, now = _name(staff), self.clock.now()
        async with self.storage.begin() as town:
            ticket = await _open(town, wanted)
            await town.tickets.note(wanted, Author.STAFF, Act.TOOK, now, name=name)
            before = ticket.staff if ticket.staff != name else ""
            return Taken(await town.tickets.keep(ticket.taken(name)), before)

    async def answer(self, wanted: TicketId, staff: str, words: str) -> Ticket:
        """Write to the resident, as ``staff``, who has the ticket from now on.

        Refused without a name, when the words are too long or none, and when the resident cannot be written to.
        """
        name, said = _name(staff), sayable(words)
        async with self.storage.begin() as town:
            ticket = await _open(town, wanted)
            resident = await town.residents.get(ticket.resident)
            if resident is None or resident.reach is not Reach.OPEN:
                raise Refused(Rule.UNREACHABLE)
            now = self.clock.now()
            entry = await town.tickets.note(wanted, Author.STAFF, Act.WROTE, now, name=name, body=said)
            await self._tell(town, ticket, Kind.TICKET_ANSWER, entry, now)
            return await town.tickets.keep(ticket.answered(name))

    async def close(self, wanted: TicketId, staff: str) -> Ticket:
        """It is over: the resident is told, and the bot speaks again. Refused without a name."""
        name, now = _name(staff), self.clock.now()
        async with self.storage.begin() as town:
            ticket = await _open(town, wanted)
            await town.tickets.note(wanted, Author.STAFF, Act.CLOSED, now, name=name)
            await self._tell(town, ticket, Kind.TICKET_CLOSED, ticket.id, now)
            return await town.tickets.keep(ticket.closed(now))

    async def _tell(self, town: Town, ticket: Ticket, kind: Kind, about: int, now: datetime) -> None:
        await town.outbox.put(ticket.resident, kind, about, once=f"{kind}:{about}", not_before=now)


def _there(ticket: Ticket | None) -> Ticket:
    if ticket is None:
        raise Refused(Rule.NO_TICKET)
    return ticket


async def _open(town: Town, wanted: TicketId) -> Ticket:
    ticket = _there(await town.tickets.get(wanted, lock=True))
    if ticket.is_open:
        return ticket
    resident = await town.residents.get(ticket.resident)
    raise Refused(Rule.UNREACHABLE if resident is None or resident.reach is not Reach.OPEN else Rule.TICKET_CLOSED)


def _name(staff: str) -> str:
    """As the resident sees it: one line of bounded length."""
    name = line(staff, LONGEST_STAFF_NAME)
    if not name:
        raise Refused(Rule.NO_NAME)
    return name
