"""Telling those who wished for it that something came."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.domain.activity import ActivityId, Occurrence, OccurrenceId
from bot.domain.consent import Purpose
from bot.domain.letter import Kind
from bot.domain.resident import Reach
from bot.domain.unmet_wish import State, UnmetWish
from bot.errors import Outdated
from bot.matching.occurrence_index import OccurrenceIndex
from bot.matching.ranking import Suggestion
from bot.matching.scoring import line
from bot.services.residents import Profile, Residents
from bot.services.unmet_wishes import UnmetWishes
from bot.storage import Town
from bot.storage.changes import Bookmark, Gap, Noun

READ: Final = "unmet-wishes-read"  # the variable that keeps how far changes were read


class MetWishes:
    """Follows what changes, and looks only at wishes that it may concern."""

    def __init__(self, unmet: UnmetWishes, residents: Residents) -> None:
        self.storage = unmet.storage
        self.clock = unmet.clock
        self.unmet = unmet
        self.residents = residents
        self.taxonomy = unmet.suggestions.taxonomy

    async def tell(self) -> int:
        """Lay a letter for each wish that something new or changed meets; how many. Each wish is met once."""
        async with self.storage.read() as town:
            kept = await town.variables.get(READ)
            bookmark, changed = await self._changed(town, kept, self.clock.now())
        laid = await self._tell_of(changed) if changed else 0
        if (read := _written(bookmark)) != kept:
            async with self.storage.begin() as town:
                await town.variables.put(READ, read)
        return laid

    async def _tell_of(self, changed: Sequence[Occurrence]) -> int:
        index, laid = OccurrenceIndex(self.taxonomy), 0
        for occurrence in changed:
            index.put(occurrence)
        concerned = self._concerned(changed)
        async for wish in self._open():
            if wish.wanted.topics & concerned:
                laid += await self._look(wish, index)
        return laid

    async def _changed(self, town: Town, kept: str | None, now: datetime) -> tuple[Bookmark, Sequence[Occurrence]]:
        """How far is read now, and what is coming of what has changed; everything when too much has."""
        news = await town.changes.since(_read(kept) if kept is not None else Bookmark(), now)
        if news.missed:
            everything = [one async for some in town.occurrences.all_coming(now) for one in some]
            return await town.changes.bookmark(now), everything
        wanted = [OccurrenceId(number) for number in news.numbers[Noun.OCCURRENCE]]
        of = [ActivityId(number) for number in news.numbers[Noun.ACTIVITY]]
        return news.bookmark, await town.occurrences.coming_of(wanted, of, now)

    def _concerned(self, changed: Sequence[Occurrence]) -> frozenset[str]:
        """The topics that a wish may name and mean one of these by: theirs, and all above and below."""
        topics = {topic for occurrence in changed for topic in occurrence.activity.topics}
        above = {one for topic in topics for one in line(topic, self.taxonomy)}
        below = {one for topic in topics for one in self.taxonomy.below(topic)}
        return frozenset(above | below)

    async def _open(self) -> AsyncIterator[UnmetWish]:
        async with self.storage.read() as town:
            wishes = [wish async for some in town.unmet_wishes.open() for wish in some]
        for wish in wishes:
            await asyncio.sleep(0)
            yield wish

    async def _look(self, wish: UnmetWish, index: OccurrenceIndex) -> bool:
        try:
            profile = await self.residents.profile(wish.resident)
        except Outdated:  # erased meanwhile
            return False
        if profile.resident.reach is not Reach.OPEN or not profile.agreed(Purpose.MATCHING):
            return False
        found = await self._meeting(wish, profile, index)
        return found is not None and await self._lay(wish, found)

    async def _meeting(self, wish: UnmetWish, profile: Profile, index: OccurrenceIndex) -> Suggestion | None:
        wishes = self.unmet.looking_for(await self.unmet.suggestions.wishes(profile), wish.wanted, wish.where)
        found = index.best(replace(wishes, declined=wishes.declined | wish.known), 1)
        return found[0] if found and not found[0].nearest_miss else None

    async def _lay(self, wish: UnmetWish, found: Suggestion) -> bool:
        """The letter, in the transaction in which the wish is met."""
        async with self.storage.begin() as town:
            current = await town.unmet_wishes.get(wish.id, lock=True)
            if current is None or current.state is not State.WISHED:
                return False
            await town.unmet_wishes.change(current.to(State.MET))
            return await _put(town, wish, found, self.clock.now())


async def _put(town: Town, wish: UnmetWish, found: Suggestion, now: datetime) -> bool:
    """One letter to each person for each activity, however many of their wishes it meets."""
    occurrence = found.occurrence
    liked = [str(one.facts["topic"]) for one in found.reasons if one.code in ("likes", "needs")]
    return await town.outbox.put(
        wish.resident,
        Kind.NEWS,
        occurrence.id,
        once=f"news:{occurrence.activity.id}:{wish.resident}",
        not_before=now,
        expires_at=occurrence.starts_at,
        facts={"wish": str(wish.id), "topics": " ".join(liked or sorted(wish.wanted.topics))},
    )


def _written(bookmark: Bookmark) -> str:
    gaps = [[gap.first, gap.last, gap.since.isoformat()] for gap in bookmark.gaps]
    return json.dumps({"last": bookmark.last, "gaps": gaps})


def _read(kept: str) -> Bookmark:
    told = json.loads(kept)
    gaps = (Gap(first, last, datetime.fromisoformat(since)) for first, last, since in told["gaps"])
    return Bookmark(told["last"], tuple(gaps))
