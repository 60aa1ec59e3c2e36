"""What is kept of a person, declared once; telling them everything and forgetting them both read it.

A table that reaches a person and is not in ``PERSONAL`` fails a test.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, Table, delete, false, select, update

from bot.domain.availability import DAYS, Week
from bot.domain.resident import Channel, Resident, ResidentId
from bot.domain.signup import HOLDS
from bot.storage import tables
from bot.storage.changes import Noun
from bot.storage.storage import Town

WEEKS: Final = frozenset({"week", "alternate", "hours"})  # stored as hexadecimal masks
DAY_NAMES: Final = tuple(zip(range(DAYS), ("mon", "tue", "wed", "thu", "fri", "sat", "sun"), strict=True))


@dataclass(frozen=True, slots=True)
class Person:
    """Everything by which rows may name somebody."""

    resident: Resident
    pseudonyms: Sequence[str]


Rows = Callable[[Person], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Kept:
    """How one table keeps a person.

    ``rows`` are theirs. Erasing them removes these rows, but where ``stays`` holds it only empties
    the columns ``emptied``. ``told`` selects what the person is shown, the rows themselves if None.
    """

    rows: Rows
    emptied: tuple[str, ...] = ()
    stays: ColumnElement[bool] | None = None
    told: Select[Any] | None = None


def _of_resident(table: Table, column: str = "resident_id") -> Rows:
    return lambda person: table.c[column] == person.resident.id


def _of_ward(person: Person) -> ColumnElement[bool]:
    """Both the ward's and the proxy's."""
    return (tables.wards.c.resident_id == person.resident.id) | (tables.wards.c.proxy_id == person.resident.id)


def _of_companion(person: Person) -> ColumnElement[bool]:
    theirs = select(tables.signups.c.id).where(tables.signups.c.resident_id == person.resident.id)
    return tables.companions.c.signup_id.in_(theirs) | tables.companions.c.asked_id.in_(theirs)


def _of_chat(table: Table) -> Rows:
    return lambda person: (
        (table.c.channel == person.resident.channel.value) & (table.c.chat_id == person.resident.chat_id)
    )


def _of_browser(table: Table, column: str = "chat_id") -> Rows:
    def rows(person: Person) -> ColumnElement[bool]:
        return table.c[column] == person.resident.chat_id if person.resident.channel is Channel.BROWSER else false()

    return rows


PERSONAL: Final[Mapping[Table, Kept]] = {
    tables.residents: Kept(_of_resident(tables.residents, "id")),
    tables.consents: Kept(_of_resident(tables.consents)),
    tables.interests: Kept(_of_resident(tables.interests)),
    tables.signups: Kept(  # a seat that is held stays in the counts, the person goes
        _of_resident(tables.signups),
        emptied=("resident_id",),
        stays=tables.signups.c.seat.in_([seat.value for seat in HOLDS]),
        told=select(tables.signups, tables.activities.c.title, tables.occurrences.c.starts_at)
        .join_from(tables.signups, tables.occurrences)
        .join(tables.activities),
    ),
    tables.dismissals: Kept(
        _of_resident(tables.dismissals),
        told=select(tables.dismissals, tables.activities.c.title).join_from(tables.dismissals, tables.activities),
    ),
    tables.replacements: Kept(_of_resident(tables.replacements)),
    tables.invitations: Kept(_of_resident(tables.invitations)),
    tables.wards: Kept(  # whoever can be rung stays on the list when their proxy goes; their own row goes with them
        _of_ward,
        emptied=("proxy_id",),
        stays=tables.wards.c.phone != "",
    ),
    tables.unmet_wishes: Kept(_of_resident(tables.unmet_wishes)),
    tables.proposals: Kept(_of_resident(tables.proposals)),  # an activity that it became stays
    tables.proposal_answers: Kept(_of_resident(tables.proposal_answers)),
    tables.tickets: Kept(_of_resident(tables.tickets)),
    tables.ticket_messages: Kept(
        lambda person: tables.ticket_messages.c.ticket_id.in_(
            select(tables.tickets.c.id).where(tables.tickets.c.resident_id == person.resident.id)
        )
    ),
    tables.companions: Kept(  # both have their own part of it: a question has no name before a yes, and tells not whose
        _of_companion,
        told=select(
            *(tables.companions.c[name] for name in ("id", "name", "asked_name", "meeting", "state", "at", "until"))
        ),
    ),
    tables.outbox: Kept(_of_resident(tables.outbox)),
    tables.talks: Kept(_of_chat(tables.talks)),
    tables.inbox: Kept(_of_chat(tables.inbox)),
    tables.events: Kept(lambda person: tables.events.c.person.in_(person.pseudonyms)),
    tables.gateway_chats: Kept(  # the empty chat stays, so that the last goodbye still finds it
        _of_browser(tables.gateway_chats, "id"),
        emptied=("keyboard", "notice"),
        stays=tables.gateway_chats.c.id.is_not(None),
    ),
    tables.gateway_messages: Kept(_of_browser(tables.gateway_messages)),
    tables.gateway_updates: Kept(_of_browser(tables.gateway_updates)),
    tables.gateway_files: Kept(_of_browser(tables.gateway_files)),
    tables.gateway_subscriptions: Kept(_of_browser(tables.gateway_subscriptions)),
    tables.gateway_passages: Kept(_of_browser(tables.gateway_passages)),
}


async def export(town: Town, resident: Resident, pseudonyms: Sequence[str]) -> dict[str, Any]:
    """Everything that is kept of them by table, ready for JSON; tables without anything are left out."""
    person = Person(resident, pseudonyms)
    everything = {}
    for table, kept in PERSONAL.items():
        told = select(table) if kept.told is None else kept.told
        found = await town.connection.execute(told.where(kept.rows(person)).order_by(*table.primary_key))
        if rows := [_plain(row._asdict()) for row in found]:
            everything[table.name] = rows
    return everything


async def erase(town: Town, resident: Resident, pseudonyms: Sequence[str]) -> None:
    """Forget them. Whoever calls has freed their coming seats: one still held here stays held."""
    person = Person(resident, pseudonyms)
    for table in reversed(tables.metadata.sorted_tables):
        if table in PERSONAL:
            await _forget(town, table, PERSONAL[table], person)
    await town.changes.note(Noun.RESIDENT, [resident.id])


async def left_alone_by(town: Town, resident: Resident) -> list[ResidentId]:
    """Wards whom nobody could reach any more without that proxy: no telephone of theirs is known."""
    wards = tables.wards
    theirs = select(wards.c.resident_id).where(wards.c.proxy_id == resident.id, wards.c.phone == "")
    return [ResidentId(row.resident_id) for row in await town.connection.execute(theirs.order_by(wards.c.id))]


async def forget_rows(town: Town, resident: Resident, name: str) -> None:
    """Forget what is kept of them in the table of that name alone; KeyError for one that keeps no person."""
    table = {table.name: table for table in PERSONAL}[name]
    await _forget(town, table, PERSONAL[table], Person(resident, ()))
    await town.changes.note(Noun.RESIDENT, [resident.id])


async def _forget(town: Town, table: Table, kept: Kept, person: Person) -> None:
    theirs = kept.rows(person)
    if kept.stays is None:
        await town.connection.execute(delete(table).where(theirs))
        return
    await town.connection.execute(delete(table).where(theirs, ~kept.stays))
    await town.connection.execute(update(table).where(theirs).values(dict.fromkeys(kept.emptied)))


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _plain_value(name, value) for name, value in row.items()}


def _plain_value(name: str, value: Any) -> Any:
    if name in WEEKS and value is not None:
        return _plain_week(value)
    if isinstance(value, dict):
        return _plain(value)
    if isinstance(value, datetime):
        return value.isoformat()
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def _plain_week(mask: str) -> dict[str, list[int]]:
    """The hours of each day, from midnight."""
    week = Week(int(mask, 16))
    hours = {name: [hour for hour in range(24) if week & Week.of_hours([day], [hour])] for day, name in DAY_NAMES}
    return {name: of_day for name, of_day in hours.items() if of_day}
