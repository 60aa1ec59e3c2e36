"""Letters about a ticket: what staff wrote, that it is over, that nobody has answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.domain.letter import Kind, Letter
from bot.domain.resident import Resident, ResidentId
from bot.domain.ticket import EntryId, State, Ticket, TicketId
from bot.outbox.tellers import Answers, Told
from bot.services.municipalities import Municipalities
from bot.services.tickets import Tickets
from bot.texts import Say


@dataclass(frozen=True, slots=True)
class TicketTeller:
    """Tells what staff did, in their name."""

    tickets: Tickets
    municipalities: Municipalities

    ANSWERS: ClassVar[Answers] = {
        Kind.TICKET_ANSWER: ("ticket-close",),
        Kind.TICKET_CLOSED: ("ticket-go-on",),
        Kind.TICKET_ESCALATED: ("ticket-close",),
    }

    async def tell(self, letter: Letter, resident: Resident) -> Told | None:
        """What it says, unless its words are deleted or it is no longer so."""
        if letter.kind is Kind.TICKET_ANSWER:
            return await self._answer(resident.id, EntryId(letter.about))
        ticket = await self.tickets.of(resident.id, TicketId(letter.about))
        wanted = State.CLOSED if letter.kind is Kind.TICKET_CLOSED else State.ESCALATED
        return self._told(letter.kind, ticket) if ticket is not None and ticket.state is wanted else None

    async def answers(self, _resident: ResidentId, kind: Kind, _about: int) -> tuple[str, ...]:
        """The same as below it; while the ticket is open, typed words go to staff before this is asked."""
        return self.ANSWERS[kind]

    async def _answer(self, resident: ResidentId, wanted: EntryId) -> Told | None:
        found = await self.tickets.entry_of(resident, wanted)
        if found is None or not found[1].body:
            return None
        ticket, entry = found
        told = self._told(Kind.TICKET_ANSWER, ticket, name=entry.name, words=entry.body)
        return Told(told.say, told.zone, told.answers if ticket.is_open else ()) if told else None

    def _told(self, kind: Kind, ticket: Ticket, **facts: str) -> Told | None:
        municipality = self.municipalities.get(ticket.municipality)
        if municipality is None:
            return None
        who, phone = municipality.contact_name, municipality.contact_phone
        said = Say(f"letter-{kind}", **{"name": ticket.staff, "who": who, "phone": phone, **facts})
        return Told(said, municipality.zone, self.ANSWERS[kind])
