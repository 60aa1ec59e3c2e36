"""Every migration walks up, down and up again, and ends in the tables that the code speaks of."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, literal_column, select, text

from bot.domain.availability import Availability, Week
from bot.domain.resident import ResidentId
from bot.storage import Storage
from bot.storage.columns import Moment
from bot.storage.schema import MIGRATIONS, downgrade, upgrade
from bot.storage.tables import metadata
from tests.databases import Databases


@pytest.fixture
async def blank(databases: Databases, kind: str) -> AsyncIterator[Storage]:
    """A database without any table."""
    async with databases.blank(kind) as address:
        storage = Storage(address)
        yield storage
        await storage.close()


def revisions() -> list[str]:
    """Every migration, the first first."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()][::-1]


async def differences(storage: Storage) -> list[Any]:
    """What the database has and the code does not speak of, and the other way round."""

    def compare(connection: Connection) -> list[Any]:
        return list(compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata))

    async with storage.read() as town:
        return await town.connection.run_sync(compare)


async def tables_of(storage: Storage) -> set[str]:
    async with storage.read() as town:
        return set(await town.connection.run_sync(lambda connection: inspect(connection).get_table_names()))


async def test_every_step_can_be_taken_back_and_taken_again(blank: Storage) -> None:
    below = "base"
    for revision in revisions():
        await upgrade(blank, revision)
        await downgrade(blank, below)
        await upgrade(blank, revision)
        below = revision
    assert await differences(blank) == []


async def test_at_the_foot_of_the_stairs_nothing_is_left(blank: Storage) -> None:
    await upgrade(blank)
    assert await tables_of(blank) == {*metadata.tables, "alembic_version"}
    await downgrade(blank)
    assert await tables_of(blank) == {"alembic_version"}


async def test_going_up_again_changes_nothing(storage: Storage) -> None:
    async with storage.begin() as town:
        await town.variables.put("kept", "yes")
    await upgrade(storage)
    async with storage.read() as town:
        assert await town.variables.get("kept") == "yes"


async def test_two_replicas_that_start_at_once_go_up_one_after_the_other(databases: Databases, kind: str) -> None:
    async with databases.blank(kind) as address:
        replicas = [Storage(address) for _ in range(3)]
        async with asyncio.TaskGroup() as group:
            for replica in replicas:
                group.create_task(upgrade(replica))
        assert await differences(replicas[0]) == []
        for replica in replicas:
            await replica.close()


async def test_a_step_that_fails_leaves_the_database_as_it_was(blank: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr("alembic.runtime.migration.HeadMaintainer.update_to_step", fail)
    with pytest.raises(RuntimeError, match="power cut"):
        await upgrade(blank)
    assert await tables_of(blank) == set()


async def test_whoever_had_told_a_week_keeps_it_with_evenings_until_midnight(blank: Storage) -> None:
    tuesday_evening = sum(1 << (24 + hour) for hour in range(17, 23))
    await upgrade(blank, "0001")
    async with blank.begin() as town:
        people = "INSERT INTO residents (channel, chat_id, language, reach, created_at, week) VALUES "
        told = f"('telegram', 7, 'nb', 'open', '2026-11-23 12:00:00', '{tuesday_evening:042x}')"
        untold = "('telegram', 8, 'nb', 'open', '2026-11-23 12:00:00', NULL)"
        await town.connection.execute(text(people + told + ", " + untold))
        await town.connection.execute(
            text("INSERT INTO interests (resident_id, topic, likes) VALUES (1, 'chess', true)")
        )
    await upgrade(blank)
    async with blank.read() as town:
        first, second = await town.residents.get(ResidentId(1)), await town.residents.get(ResidentId(2))
        assert first is not None
        assert second is not None
        assert (first.availability, second.availability) == (Availability(Week.of_hours([1], range(17, 24))), None)
        assert (await town.residents.interests_of(first.id)).likes == {"chess"}


async def test_of_nobody_an_upgrade_says_that_they_were_silent_before_it(blank: Storage) -> None:
    await upgrade(blank, "0002")
    async with blank.begin() as town:
        await town.connection.execute(
            text(
                "INSERT INTO residents (channel, chat_id, language, reach, created_at)"
                " VALUES ('telegram', 7, 'nb', 'open', '2020-09-01 12:00:00')"
            )
        )
    await upgrade(blank)
    async with blank.read() as town:
        known = await town.residents.get(ResidentId(1))
        [(now,)] = await town.connection.execute(select(literal_column("CURRENT_TIMESTAMP", Moment)))
    assert known is not None
    assert known.seen_at is not None
    assert now - timedelta(hours=1) < known.seen_at <= now
