"""Many people with a reminder each, laid in bulk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, insert, select

from bot.domain.letter import Kind, Letter, State
from bot.domain.resident import Channel, Reach
from bot.domain.signup import Seat
from bot.outbox.drafts import Draft
from bot.storage import Storage
from bot.storage.tables import activities, occurrences, outbox, residents, signups

FIRST_CHAT = 1000


async def lay_reminders(
    storage: Storage, count: int, now: datetime, *, expires_at: datetime | None = None
) -> Sequence[int]:
    """Residents with chats from FIRST_CHAT on, each with one due reminder; the letters' numbers in the same order."""
    occurrence = await make_occurrence(storage, now + timedelta(hours=2), capacity=None)
    async with storage.begin() as town:
        people = await make_residents(storage, town.connection, count, now)
        places = await town.connection.execute(
            insert(signups).returning(signups.c.id, sort_by_parameter_order=True),
            [
                {
                    "occurrence_id": occurrence,
                    "resident_id": person,
                    "seat": Seat.TAKEN.value,
                    "created_at": now,
                    "queued_at": now,
                }
                for person in people
            ],
        )
        letters = await town.connection.execute(
            insert(outbox).returning(outbox.c.id, sort_by_parameter_order=True),
            [
                {
                    "dedupe_key": f"reminder:{place}",
                    "resident_id": person,
                    "kind": Kind.REMINDER.value,
                    "about": place,
                    "facts": {},
                    "state": State.READY.value,
                    "not_before": now,
                    "expires_at": expires_at,
                    "attempts": 0,
                }
                for person, place in zip(people, places.scalars(), strict=True)
            ],
        )
        return list(letters.scalars())


async def make_residents(storage: Storage, connection: Any, count: int, now: datetime) -> Sequence[int]:
    """People on Telegram with chats from FIRST_CHAT on; their numbers in that order."""
    made = await connection.execute(
        insert(residents).returning(residents.c.id, sort_by_parameter_order=True),
        [
            {
                "channel": Channel.TELEGRAM.value,
                "chat_id": FIRST_CHAT + number,
                "language": "nb",
                "reach": Reach.OPEN.value,
                "created_at": now,
            }
            for number in range(count)
        ],
    )
    return list(made.scalars())


async def make_occurrence(storage: Storage, starts_at: datetime, *, capacity: int | None) -> int:
    """One activity with one occurrence; the occurrence's number."""
    activity = {
        "municipality": "arendal",
        "source": "test",
        "source_key": "1",
        "digest": "",
        "title": "Strikkekafé",
        "description": "",
        "organiser": "Frivilligsentralen",
        "place_name": "Biblioteket",
        "address": "",
        "zone": "Europe/Oslo",
        "role": "join",
        "topics": [],
        "currency": "NOK",
        "url": "",
        "demo": False,
        "withdrawn": False,
        "seen_at": starts_at,
    }
    async with storage.begin() as town:
        made = await town.connection.execute(insert(activities).values(activity).returning(activities.c.id))
        occurrence = await town.connection.execute(
            insert(occurrences)
            .values(
                activity_id=made.scalar_one(),
                source_key="1",
                starts_at=starts_at,
                ends_at=None,
                capacity=capacity,
                cancelled=False,
            )
            .returning(occurrences.c.id)
        )
        return int(occurrence.scalar_one())


@dataclass(frozen=True)
class Row:
    """What the outbox knows of one letter."""

    state: State
    attempts: int
    trouble: str | None
    has_message: bool


async def rows(storage: Storage) -> list[Row]:
    """All letters as the outbox has them, by number."""
    async with storage.read() as town:
        found = await town.connection.execute(select(outbox).order_by(outbox.c.id))
        return [Row(State(row.state), row.attempts, row.trouble, row.message_id is not None) for row in found]


async def unsettled(storage: Storage) -> int:
    """How many letters are still to be sent."""
    open_states = [State.READY.value, State.LEASED.value, State.SENDING.value]
    async with storage.read() as town:
        found = await town.connection.execute(
            select(func.count()).select_from(outbox).where(outbox.c.state.in_(open_states))
        )
        return int(found.scalar_one())


async def word(letter: Letter) -> Draft:
    """A wording that tells letters apart."""
    return Draft(letter.chat_id, f"letter {letter.id}", [[("Kommer", f"coming:{letter.about}")]])
