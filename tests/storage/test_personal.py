"""Everything that is kept of a person is declared; export and erasure leave nothing out."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import JSON, Boolean, Column, DateTime, LargeBinary, String, Table, Text, insert, select
from sqlalchemy.sql.type_api import TypeEngine

from bot.domain.availability import Availability, Part, Week
from bot.domain.resident import Channel, Resident, ResidentId
from bot.domain.signup import Seat
from bot.storage import Storage, Town
from bot.storage.availability import written
from bot.storage.personal import PERSONAL, erase, export, forget_rows, left_alone_by
from bot.storage.tables import activities, gateway_chats, metadata, occurrences, residents, signups, wards

NOW: Final = datetime(2026, 3, 1, 12, tzinfo=UTC)
NAMES_OF_A_PERSON: Final = {"chat_id", "resident_id", "person"}
WEEK: Final = Week.of_cells({(1, Part.EVENING)})


def reaching_a_person() -> set[Table]:
    """Tables with a column that names a person, what that column refers to, and all that refers to either."""
    found = {table for table in metadata.tables.values() if NAMES_OF_A_PERSON & set(table.c.keys())}
    found |= {
        key.column.table
        for table in found
        for name in NAMES_OF_A_PERSON & set(table.c.keys())
        for key in table.c[name].foreign_keys
    }
    while more := {table for table in metadata.tables.values() if table not in found and _refers_to(table) & found}:
        found |= more
    return found


def _refers_to(table: Table) -> set[Table]:
    return {key.column.table for key in table.foreign_keys}


def test_every_table_that_reaches_a_person_is_declared() -> None:
    assert {table.name for table in PERSONAL} == {table.name for table in reaching_a_person()}


# Tables in which nobody is: the only ones whose words and numbers are of no person.
IMPERSONAL: Final = {
    "activities",  # what organisers publish
    "occurrences",
    "exposures",  # how much each activity was shown, to nobody in particular
    "changes",  # numbers alone, cut to the last hundred thousand
    "variables",  # keys and clocks of the house
}


def test_every_table_is_of_people_or_said_to_be_of_nobody() -> None:
    """A new table with words or chat numbers, but without a reference to a resident, is found here."""
    assert {table.name for table in metadata.sorted_tables} - {table.name for table in PERSONAL} == IMPERSONAL


def test_no_table_of_nobody_has_a_column_that_could_name_a_person() -> None:
    columns = {column.name for name in IMPERSONAL for column in metadata.tables[name].c}
    assert (
        columns & {*NAMES_OF_A_PERSON, "chat", "user_id", "name_of", "phone", "email", "body", "facts", "data"} == set()
    )


@dataclass(frozen=True)
class Planted:
    """A person of whom every table keeps a row, each of its texts beginning with their name."""

    name: str
    number: int

    @property
    def resident(self) -> Resident:
        number = ResidentId(self.number)
        return Resident(number, Channel.BROWSER, chat_id=self.number * 1000 + 7, language="nb", created_at=NOW)

    @property
    def pseudonyms(self) -> list[str]:
        return [f"{self.name}-pseudonym"]

    def given(self) -> dict[str, Any]:
        """Values that have to mean something; by column, or by table and column."""
        return {
            "chat_id": self.resident.chat_id,
            "gateway_chats.id": self.resident.chat_id,
            "gateway_chats.language": "nb",
            "residents.id": self.number,
            "resident_id": self.number,
            "signups.id": self.number,
            "signup_id": self.number,
            "asked_id": self.number,
            "proxy_id": self.number,
            "proposals.id": self.number,
            "proposal_id": self.number,
            "tickets.id": self.number,
            "ticket_id": self.number,
            "occurrence_id": 1,
            "channel": Channel.BROWSER.value,
            "person": self.pseudonyms[0],
            "availability": written(Availability(WEEK)),
            "seat": Seat.TAKEN.value,
            "activity_id": 1,
            "hours": f"{WEEK.mask:042x}",
        }

    def row(self, table: Table, numbers: Iterator[int]) -> dict[str, Any]:
        given = self.given()
        return {
            column.name: given.get(
                f"{table.name}.{column.name}", given.get(column.name, _value(column, self.name, numbers))
            )
            for column in table.c
        }


def _value(column: Column[Any], name: str, numbers: Iterator[int]) -> Any:
    number = next(numbers)
    kind: TypeEngine[Any] = column.type
    if isinstance(kind, JSON):
        return {name: [f"{name}{number}"]}
    if isinstance(kind, LargeBinary):
        return f"{name}{number}".encode()
    if isinstance(kind, (String, Text)):
        return f"{name}{number}"
    if isinstance(kind, Boolean):
        return True
    return NOW if isinstance(getattr(kind, "impl_instance", kind), DateTime) else number


ANNA: Final = Planted("anna", 1)
OLEG: Final = Planted("oleg", 2)


async def plant(storage: Storage) -> None:
    numbers = itertools.count(10)
    shared = {"id": 1, "activity_id": 1, "currency": "NOK"}
    async with storage.begin() as town:
        for table in (activities, occurrences):
            row = {column.name: shared.get(column.name, _value(column, "all", numbers)) for column in table.c}
            await town.connection.execute(insert(table).values(row))
        for table in metadata.sorted_tables:
            if table in PERSONAL:
                await town.connection.execute(insert(table), [one.row(table, numbers) for one in (ANNA, OLEG)])


async def everything(town: Town) -> dict[str, list[str]]:
    """Every row of every table, in words."""
    return {
        table.name: [
            repr(dict(row._mapping))
            for row in await town.connection.execute(select(table).order_by(*table.primary_key))
        ]
        for table in metadata.sorted_tables
    }


async def test_after_erasing_anna_nothing_of_her_is_left_and_everything_of_oleg(storage: Storage) -> None:
    await plant(storage)
    async with storage.read() as town:
        before = await everything(town)
    async with storage.begin() as town:
        await erase(town, ANNA.resident, ANNA.pseudonyms)
    async with storage.read() as town:
        after = await everything(town)

    assert [row for rows in after.values() for row in rows if "anna" in row] == []
    for name, rows in before.items():
        assert [row for row in after[name] if "oleg" in row] == [row for row in rows if "oleg" in row]
    assert after["activities"] == before["activities"]


async def test_a_ward_who_can_be_rung_stays_on_the_list_without_their_proxy(storage: Storage) -> None:
    await plant(storage)
    async with storage.begin() as town:
        theirs = wards.c.resident_id == OLEG.number
        await town.connection.execute(wards.update().where(theirs).values(proxy_id=ANNA.number))
        assert await left_alone_by(town, ANNA.resident) == []
        await erase(town, ANNA.resident, ANNA.pseudonyms)
        rows = await town.connection.execute(select(wards.c.resident_id, wards.c.proxy_id))
        assert [tuple(row) for row in rows] == [(OLEG.number, None)]


async def test_a_ward_whom_nobody_else_can_reach_is_left_alone(storage: Storage) -> None:
    await plant(storage)
    async with storage.begin() as town:
        theirs = wards.c.resident_id == OLEG.number
        await town.connection.execute(wards.update().where(theirs).values(proxy_id=ANNA.number, phone=""))
        assert await left_alone_by(town, ANNA.resident) == [OLEG.number]


async def test_the_rows_of_one_table_can_be_forgotten_alone(storage: Storage) -> None:
    await plant(storage)
    async with storage.begin() as town:
        before = await everything(town)
        await forget_rows(town, ANNA.resident, "dismissals")
        after = await everything(town)
    assert {name for name in before if before[name] != after[name]} == {"dismissals", "changes"}
    assert [row for row in after["dismissals"] if "anna" in row] == []


async def test_a_seat_that_is_held_stays_in_the_counts_without_the_person(storage: Storage) -> None:
    await plant(storage)
    async with storage.begin() as town:
        await erase(town, ANNA.resident, ANNA.pseudonyms)
    async with storage.read() as town:
        rows = await town.connection.execute(select(signups.c.resident_id, signups.c.seat).order_by(signups.c.id))
        assert [tuple(row) for row in rows] == [(None, "taken"), (OLEG.number, "taken")]


async def test_a_place_on_the_waitlist_goes_with_the_person(storage: Storage) -> None:
    await plant(storage)
    async with storage.begin() as town:
        await town.connection.execute(signups.update().where(signups.c.id == ANNA.number).values(seat="waiting"))
        await erase(town, ANNA.resident, ANNA.pseudonyms)
    async with storage.read() as town:
        assert (await town.connection.execute(select(signups.c.resident_id))).scalars().all() == [OLEG.number]


async def test_of_a_browser_chat_only_its_number_and_language_stay_for_the_goodbye(storage: Storage) -> None:
    await plant(storage)
    async with storage.begin() as town:
        await erase(town, ANNA.resident, ANNA.pseudonyms)
    async with storage.read() as town:
        row = (
            await town.connection.execute(select(gateway_chats).where(gateway_chats.c.id == ANNA.resident.chat_id))
        ).one()
        assert (row.keyboard, row.notice) == (None, None)


async def test_a_number_is_never_given_to_another_person(storage: Storage) -> None:
    async with storage.begin() as town:
        anna = await town.residents.add(Channel.BROWSER, 5, "nb", NOW)
        await erase(town, anna, [])
        oleg = await town.residents.add(Channel.BROWSER, 6, "nb", NOW)
        assert oleg.id > anna.id
        assert (await town.connection.execute(select(residents.c.chat_id))).scalars().all() == [6]


async def test_a_person_of_telegram_does_not_take_the_browser_chat_of_that_number_along(storage: Storage) -> None:
    await plant(storage)
    async with storage.begin() as town:
        namesake = replace(ANNA.resident, id=ResidentId(3), channel=Channel.TELEGRAM)
        row = ANNA.row(residents, itertools.count()) | {"id": namesake.id, "channel": "telegram"}
        await town.connection.execute(insert(residents).values(row))
        before = await everything(town)
        await erase(town, namesake, [])
        after = await everything(town)
    assert {name for name in before if before[name] != after[name]} == {"residents", "changes"}


async def test_what_anna_is_told_is_everything_of_hers_and_nothing_of_olegs(storage: Storage) -> None:
    await plant(storage)
    async with storage.read() as town:
        told = await export(town, ANNA.resident, ANNA.pseudonyms)
    assert set(told) == {table.name for table in PERSONAL}
    words = json.dumps(told)
    assert "oleg" not in words
    assert "anna" in words
    assert told["residents"][0]["availability"]["week"] == {"tue": list(range(17, 24))}
    assert told["residents"][0]["created_at"] == NOW.isoformat()
    assert set(told["signups"][0]) == {*signups.c.keys(), "title", "starts_at"}


async def test_somebody_of_whom_nothing_is_kept_is_told_just_that(storage: Storage) -> None:
    async with storage.read() as town:
        assert await export(town, ANNA.resident, ANNA.pseudonyms) == {}


async def test_scrubbing_leaves_no_trace_in_the_files_of_sqlite(storage: Storage) -> None:
    await plant(storage)
    async with storage.begin() as town:
        await erase(town, ANNA.resident, ANNA.pseudonyms)
    assert await storage.scrub()
    if storage.is_sqlite:
        assert storage.url.database is not None
        files = list(Path(storage.url.database).parent.glob(f"{Path(storage.url.database).name}*"))
        assert [path.name for path in files if b"anna" in path.read_bytes()] == []
        assert b"oleg" in b"".join(path.read_bytes() for path in files)


async def test_scrubbing_does_not_wait_for_somebody_who_reads(storage: Storage) -> None:
    await plant(storage)
    async with storage.read() as reading:
        await reading.variables.get("")  # from here on this reader sees the database as it is now
        async with storage.begin() as town:
            await erase(town, ANNA.resident, ANNA.pseudonyms)
        async with asyncio.timeout(5):
            assert await storage.scrub() != storage.is_sqlite
