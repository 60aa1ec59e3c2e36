"""Tickets: talks that are handed over to a human, and everything that was done in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.resident import ResidentId
from bot.domain.ticket import Act, Author, Entry, EntryId, State, Subject, Ticket, TicketId
from bot.storage.tables import ticket_messages, tickets
from bot.storage.upsert import insert_or_ignore


class Tickets:
    """At most one open one of each resident. Whoever changes one has read it with its lock."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def open(
        self, resident: ResidentId, municipality: str, subject: Subject, now: datetime, *, shares: bool
    ) -> Ticket:
        """Theirs that is open, with its lock; a new one if there is none."""
        await self.connection.execute(
            insert_or_ignore(self.connection, tickets).values(
                resident_id=resident,
                municipality=municipality,
                subject=subject.value,
                shares=shares,
                state=State.WAITING.value,
                staff="",
                at=now,
            )
        )
        opened = await self.open_of(resident, lock=True)
        assert opened is not None
        return opened

    async def open_of(self, resident: ResidentId, *, lock: bool = False) -> Ticket | None:
        """The one of theirs that is open."""
        wanted = select(tickets).where(tickets.c.resident_id == resident, tickets.c.state != State.CLOSED.value)
        row = (await self.connection.execute(wanted.with_for_update() if lock else wanted)).one_or_none()
        return _ticket(row) if row else None

    async def get(self, wanted: TicketId, *, lock: bool = False) -> Ticket | None:
        """The ticket of that number, if its resident is not erased."""
        one = select(tickets).where(tickets.c.id == wanted)
        row = (await self.connection.execute(one.with_for_update() if lock else one)).one_or_none()
        return _ticket(row) if row else None

    async def keep(self, ticket: Ticket) -> Ticket:
        """Keep it as it is now."""
        await self.connection.execute(
            update(tickets)
            .where(tickets.c.id == ticket.id)
            .values(
                state=ticket.state.value,
                staff=ticket.staff,
                waiting_since=ticket.waiting_since,
                escalated_at=ticket.escalated_at,
                alerted_at=ticket.alerted_at,
                closed_at=ticket.closed_at,
            )
        )
        return ticket

    async def all_open(self) -> Sequence[Ticket]:
        """Every open one, the oldest first."""
        rows = await self.connection.execute(
            select(tickets).where(tickets.c.state != State.CLOSED.value).order_by(tickets.c.id)
        )
        return [_ticket(row) for row in rows]

    async def listed(self, closed_since: datetime) -> Sequence[Ticket]:
        """Every open one and those closed since then."""
        wanted = (tickets.c.state != State.CLOSED.value) | (tickets.c.closed_at >= closed_since)
        return [_ticket(row) for row in await self.connection.execute(select(tickets).where(wanted))]

    async def note(
        self, ticket: TicketId, author: Author, act: Act, now: datetime, *, name: str = "", body: str = ""
    ) -> EntryId:
        """Write down what was done."""
        noted = await self.connection.execute(
            insert(ticket_messages)
            .values(ticket_id=ticket, author=author.value, act=act.value, name=name, body=body, at=now)
            .returning(ticket_messages.c.id)
        )
        return EntryId(noted.scalar_one())

    async def entry(self, wanted: EntryId) -> Entry | None:
        """What was done under that number, if it is kept."""
        found = await self.connection.execute(select(ticket_messages).where(ticket_messages.c.id == wanted))
        row = found.one_or_none()
        return _entry(row) if row else None

    async def entries(self, ticket: TicketId) -> Sequence[Entry]:
        """Everything that was done in it, in order."""
        rows = await self.connection.execute(
            select(ticket_messages).where(ticket_messages.c.ticket_id == ticket).order_by(ticket_messages.c.id)
        )
        return [_entry(row) for row in rows]

    async def forget_words(self, closed_before: datetime) -> int:
        """Delete the words of what was closed before then; who did what when stays. How many that were."""
        closed = select(tickets.c.id).where(tickets.c.closed_at < closed_before)
        emptied = await self.connection.execute(
            update(ticket_messages)
            .where(ticket_messages.c.ticket_id.in_(closed), func.length(ticket_messages.c.body) > 0)
            .values(body="")
        )
        return emptied.rowcount


def _ticket(row: Row[Any]) -> Ticket:
    return Ticket(
        id=TicketId(row.id),
        resident=ResidentId(row.resident_id),
        municipality=row.municipality,
        subject=Subject(row.subject),
        shares=row.shares,
        state=State(row.state),
        at=row.at,
        staff=row.staff,
        waiting_since=row.waiting_since,
        escalated_at=row.escalated_at,
        alerted_at=row.alerted_at,
        closed_at=row.closed_at,
    )


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        id=EntryId(row.id),
        ticket=TicketId(row.ticket_id),
        author=Author(row.author),
        act=Act(row.act),
        name=row.name,
        body=row.body,
        at=row.at,
    )
