"""Somebody has taken a seat: good news for whoever gave one up and asked for somebody in their place."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.letter import Kind
from bot.domain.replacement import Replacement, Search
from bot.domain.signup import Signup
from bot.storage import Town


async def count_in(town: Town, signup: Signup, now: datetime) -> None:
    """Within ``town``, under the lock: the party counts for the searches there, the earliest first.

    Whose search is filled is told. Whoever comes themselves after all is looked for no longer.
    """
    left = signup.party
    for search in await town.replacements.searching(signup.occurrence):
        if search.resident == signup.resident:
            await town.replacements.change(replace(search, search=Search.OVER))
            continue
        took = min(left, search.missing)
        left -= took
        if took == search.missing:
            await _fill(town, search, now)
        elif took:
            await town.replacements.change(replace(search, found=search.found + took))


async def _fill(town: Town, search: Replacement, now: datetime) -> None:
    await town.replacements.change(replace(search, found=search.sought, search=Search.FILLED))
    theirs = await town.signups.of(search.resident, search.occurrence)
    occurrence = await town.occurrences.get(search.occurrence)
    if theirs is None or occurrence is None:
        return
    await town.outbox.put(
        search.resident,
        Kind.REPLACED,
        theirs.id,
        once=await town.outbox.fresh(Kind.REPLACED, theirs.id),
        not_before=now,
        expires_at=occurrence.starts_at,
    )
