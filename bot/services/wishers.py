"""Who wishes what in a municipality, of those who may be told."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.consent import Purpose
from bot.domain.resident import Reach
from bot.matching.pooling import Wisher
from bot.storage import Town


async def wishers(town: Town, municipality: str) -> Sequence[Wisher]:
    """Every wish there of somebody who agreed to be matched and can be told, once a topic."""
    wishes = [wish async for some in town.unmet_wishes.open(municipality) for wish in some]
    known = await town.residents.some(sorted({wish.resident for wish in wishes}))
    may = {
        one.resident.id: one.resident
        for one in known
        if one.resident.reach is Reach.OPEN
        and (agreed := one.consents.get(Purpose.MATCHING)) is not None
        and agreed.holds
    }
    return [
        Wisher(wish.resident, topic, wish.wanted.hours, wish.where.home, may[wish.resident].reach_m)
        for wish in wishes
        if wish.resident in may
        for topic in sorted(wish.wanted.topics)
    ]
