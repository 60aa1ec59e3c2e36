"""A resident who is still there, and changing what is kept of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.domain.resident import Resident, ResidentId
from bot.errors import Outdated
from bot.storage import Storage, Town


async def existing(town: Town, wanted: ResidentId, *, lock: bool = False) -> Resident:
    """The resident; with ``lock`` nobody else changes them in this transaction. Outdated when they are erased."""
    resident = await town.residents.get(wanted, lock=lock)
    if resident is None:
        raise Outdated("erased")
    return resident


async def change(storage: Storage, wanted: ResidentId, **changes: Any) -> None:
    """Keep these fields of a resident; Outdated when they are erased."""
    async with storage.begin() as town:
        await town.residents.change(replace(await existing(town, wanted), **changes))
