"""A copy of everything, taken while Medsam runs, whole at one moment."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy.engine import URL

from bot.errors import MedsamError
from bot.storage.storage import async_url

PG_DUMP: Final = "pg_dump"


class BackupFailed(MedsamError):
    """No backup was made; ``reason`` is a code, ``detail`` what the database's own program said."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


async def back_up(address: str, file: Path, programs: Mapping[str, str] = {}) -> int:
    """Copy the database at ``address`` into ``file``, readable by its owner alone; its size in bytes.

    SQLite becomes a database file, checked before it takes its name; PostgreSQL becomes what
    ``pg_restore`` reads. An earlier file of that name is replaced only once the new one is whole.
    ``programs`` tells where ``pg_dump`` is, if not on the path. Raises BackupFailed.
    """
    url = async_url(address)
    unfinished = file.with_name(f".{file.name}.unfinished")
    try:
        os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        if url.get_backend_name() == "sqlite":
            await asyncio.to_thread(_copy_sqlite, url, unfinished)
        else:
            await _dump_postgresql(url, unfinished, programs.get(PG_DUMP, PG_DUMP))
        size = _write_through(unfinished)
        unfinished.replace(file)
    except sqlite3.DatabaseError as error:
        raise BackupFailed("damaged", str(error)) from error
    except OSError as error:
        raise BackupFailed("not-written", str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return size


def _copy_sqlite(url: URL, into: Path) -> None:
    source = Path(url.database or "")
    if not source.is_file():
        raise BackupFailed("no-database", str(source))
    reading = f"{source.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(reading, uri=True)) as live, closing(sqlite3.connect(into)) as copy:
        live.backup(copy, pages=-1)  # in smaller steps it begins anew with every write
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        (verdict,) = copy.execute("PRAGMA integrity_check").fetchone()
    if verdict != "ok":
        raise BackupFailed("damaged", verdict)


async def _dump_postgresql(url: URL, into: Path, program: str) -> None:
    command = [program, "--format=custom", "--no-owner", "--no-privileges", "--no-password", f"--file={into}"]
    try:
        dumping = await asyncio.create_subprocess_exec(
            *command, env={**_environment(url)}, stdin=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
        )
    except FileNotFoundError as error:
        raise BackupFailed("no-pg-dump") from error
    _, said = await dumping.communicate()
    if dumping.returncode != 0:
        raise BackupFailed("pg-dump-failed", said.decode(errors="replace").strip())


def _environment(url: URL) -> dict[str, str]:
    """The connection as PostgreSQL's programs read it; arguments could be read by every user of the machine."""
    host = url.host or url.query.get("host")
    told = {"PGHOST": host, "PGPORT": url.port, "PGUSER": url.username, "PGPASSWORD": url.password}
    told |= {"PGDATABASE": url.database, "PGSSLMODE": url.query.get("sslmode") or url.query.get("ssl")}
    return {"PATH": os.defpath} | {name: str(value) for name, value in told.items() if value}


def _write_through(file: Path) -> int:
    with file.open("rb") as written:
        os.fsync(written.fileno())
        return os.fstat(written.fileno()).st_size
