"""Bring a database to the shape that this version of Medsam needs, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from bot.storage.storage import Storage

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
        await town.connection.run_sync(run)
