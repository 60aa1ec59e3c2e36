"""What holds whatever residents do, looked up in the database without asking the code that promises it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.domain.contact import Contact
from bot.domain.resident import Reach, Resident
from bot.services.municipalities import Municipalities
from bot.storage import Town
from bot.storage.personal import PERSONAL, Person
from bot.storage.tables import occurrences, signups

EVENING: Final = time(21)
MORNING: Final = time(8)
HELD: Final = ("taken", "offered", "attended", "missed")


@dataclass
class Seats:
    """No seat is given while as many are held as there are. An organiser who takes seats away turns nobody out."""

    held_before: dict[int, int] = field(default_factory=dict)

    async def held(self, town: Town) -> None:
        """AssertionError when there are more held than there were or may be."""
        counted = func.coalesce(func.sum(signups.c.party), 0).label("held")
        rows = await town.connection.execute(
            select(occurrences.c.id, occurrences.c.capacity, counted)
            .outerjoin(signups, (signups.c.occurrence_id == occurrences.c.id) & signups.c.seat.in_(HELD))
            .group_by(occurrences.c.id, occurrences.c.capacity)
        )
        for row in rows:
            if row.capacity is not None:
                most = max(row.capacity, self.held_before.get(row.id, 0))
                assert row.held <= most, f"oversold: {row.held} seats of {row.capacity}"
            self.held_before[row.id] = row.held


def may_hear(resident: Resident | None, now: datetime, municipalities: Municipalities) -> str:
    """Why somebody may not be written to who did not just speak; empty when they may."""
    if resident is None:
        return "a message to somebody who was erased"
    if resident.reach is Reach.STOPPED:
        return "a message after STOP"
    if resident.paused_until is not None and resident.paused_until > now:
        return "a message in a pause"
    municipality = municipalities.get(resident.municipality or "")
    if municipality is not None and is_quiet(resident.contact, now, municipality.zone):
        return "a message in the quiet hours"
    return ""


def is_quiet(contact: Contact, now: datetime, zone: ZoneInfo) -> bool:
    """Whether it is between evening and morning on the clock of that person, by their own hours if they chose any."""
    wall = now.astimezone(zone).time()
    begins, ends = (contact.quiet.begins, contact.quiet.ends) if contact.quiet else (EVENING, MORNING)
    return begins <= wall < ends if begins <= ends else wall >= begins or wall < ends


async def left_of(town: Town, resident: Resident, pseudonyms: Sequence[str]) -> Mapping[str, int]:
    """How many rows of each table still lead to somebody who was erased."""
    person = Person(resident, pseudonyms)
    found = {}
    for table, kept in PERSONAL.items():
        rows = await town.connection.execute(select(func.count()).select_from(table).where(kept.rows(person)))
        if count := rows.scalar_one():
            found[table.name] = count
    return found
