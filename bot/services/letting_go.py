"""When nobody answers for somebody any longer who can be rung."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.resident import Reach
from bot.domain.ward import Ward
from bot.storage import Town


async def let_go(town: Town, ward: Ward, now: datetime) -> None:
    """Within ``town``: from now on they are rung. What was said to a chat of somebody else's does not bind them."""
    resident = await town.residents.get(ward.resident)
    if resident is not None:
        await town.residents.change(replace(resident, reach=Reach.OPEN, seen_at=now))
    await town.wards.let_go(ward)
