"""A backup is whole, private, and brings everything back."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.resident import Channel
from bot.storage import Storage
from bot.storage.backup import BackupFailed, back_up
from tests.databases import Databases
from tests.postgresql import installed

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def programs(kind: str) -> Mapping[str, str]:
    """Where the programs of that database are."""
    if kind == "sqlite":
        return {}
    directory = installed()[int(kind.removeprefix("postgresql-"))]
    return {name: str(directory / name) for name in ("pg_dump", "pg_restore")}


async def keep_somebody(storage: Storage) -> None:
    async with storage.begin() as town:
        await town.residents.add(Channel.BROWSER, 7, "nb", NOW)


async def test_what_was_backed_up_can_be_brought_back(
    storage: Storage, address: str, kind: str, databases: Databases, programs: Mapping[str, str], tmp_path: Path
) -> None:
    await keep_somebody(storage)
    file = tmp_path / "backup"
    assert await back_up(address, file, programs) == len(_read(file))
    async with databases.blank(kind) as elsewhere:
        _restore(file, elsewhere, programs)
        restored = Storage(elsewhere)
        async with restored.read() as town:
            somebody = await town.residents.of_chat(Channel.BROWSER, 7)
        await restored.close()
    assert somebody is not None
    assert somebody.created_at == NOW


def _read(file: Path) -> bytes:
    return file.read_bytes()


def _restore(file: Path, address: str, programs: Mapping[str, str]) -> None:
    """As docs/operating.md tells it."""
    if not programs:
        shutil.copyfile(file, address.removeprefix("sqlite:///"))
        return
    subprocess.run([programs["pg_restore"], "--no-owner", f"--dbname={address}", file], check=True)


async def test_a_backup_is_read_by_its_owner_alone(address: str, programs: Mapping[str, str], tmp_path: Path) -> None:
    await back_up(address, tmp_path / "backup", programs)
    assert [(path.name, oct(path.stat().st_mode & 0o777)) for path in _listed(tmp_path)] == [("backup", "0o600")]


def _listed(directory: Path) -> list[Path]:
    return sorted(directory.iterdir())


async def test_a_backup_is_whole_while_others_write(
    storage: Storage, address: str, programs: Mapping[str, str], tmp_path: Path
) -> None:
    async def write(first: int) -> None:
        for chat in range(first, first + 40):
            async with storage.begin() as town:
                await town.residents.add(Channel.BROWSER, chat, "nb", NOW)

    async with asyncio.TaskGroup() as group:
        group.create_task(write(0))
        backing = group.create_task(back_up(address, tmp_path / "backup", programs))
        group.create_task(write(1000))
    assert backing.result() > 0


async def test_an_earlier_backup_stays_when_a_new_one_fails(tmp_path: Path) -> None:
    file = tmp_path / "backup"
    file.write_bytes(b"the earlier one")
    with pytest.raises(BackupFailed, match="no-database"):
        await back_up(f"sqlite:///{tmp_path / 'nothing.db'}", file)
    assert {path.name: path.read_bytes() for path in _listed(tmp_path)} == {"backup": b"the earlier one"}


async def test_a_damaged_database_is_told_and_not_backed_up(tmp_path: Path) -> None:
    (tmp_path / "town.db").write_bytes(b"SQLite format 3\0" + os.urandom(8192))
    with pytest.raises(BackupFailed, match="damaged"):
        await back_up(f"sqlite:///{tmp_path / 'town.db'}", tmp_path / "backup")
    assert [path.name for path in _listed(tmp_path)] == ["town.db"]


async def test_without_pg_dump_one_is_told(tmp_path: Path) -> None:
    with pytest.raises(BackupFailed, match="no-pg-dump"):
        await back_up("postgresql://medsam@localhost/medsam", tmp_path / "backup", {"pg_dump": "/nowhere/pg_dump"})
    assert _listed(tmp_path) == []


async def test_the_password_is_never_among_the_arguments(tmp_path: Path) -> None:
    spy = tmp_path / "spy"
    spy.write_text(
        '#!/bin/sh\necho "$@" >"$(dirname "$0")/arguments"\necho "$PGPASSWORD $PGHOST $PGPORT" >&2\nexit 1\n'
    )
    spy.chmod(0o700)
    with pytest.raises(BackupFailed) as failed:
        await back_up("postgresql://anna:p%40ss@db:5433/medsam", tmp_path / "backup", {"pg_dump": str(spy)})
    assert (failed.value.reason, failed.value.detail) == ("pg-dump-failed", "p@ss db 5433")
    assert "p@ss" not in (tmp_path / "arguments").read_text()


async def test_a_directory_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    with pytest.raises(BackupFailed, match="not-written"):
        await back_up(f"sqlite:///{tmp_path / 'town.db'}", tmp_path / "missing" / "backup")
