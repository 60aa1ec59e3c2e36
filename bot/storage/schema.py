"""Bring a database to the shape that this version of Medsam needs, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, func, select

from bot.storage.storage import Storage

TURN: Final = 0x6D656473616D  # any number will do that nobody else locks
MIGRATIONS: Final = Path(__file__).parent / "migrations"


async def upgrade(storage: Storage, to: str = "head") -> None:
    """Walk the migrations up to ``to``."""
    await _walk(storage, lambda config: command.upgrade(config, to))


async def downgrade(storage: Storage, to: str = "base") -> None:
    """Walk the migrations down to ``to``."""
    await _walk(storage, lambda config: command.downgrade(config, to))


async def _walk(storage: Storage, step: Callable[[Config], None]) -> None:
    def run(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        step(config)

    async with storage.begin() as town:
        if not storage.is_sqlite:  # replicas that start at once take turns
            await town.connection.execute(select(func.pg_advisory_xact_lock(TURN)))
        await town.connection.run_sync(run)
