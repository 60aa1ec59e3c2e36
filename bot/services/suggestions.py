"""What fits a resident: the coming weeks of their municipality, ranked by what they told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bot.clock import Clock
from bot.domain.activity import OccurrenceId
from bot.matching.ranking import Suggestion, Wishes, rank
from bot.matching.taxonomy import Taxonomy
from bot.services.residents import Profile
from bot.storage import Storage

AHEAD: Final = timedelta(weeks=4)
MOST: Final = 5


@dataclass(frozen=True, slots=True)
class Suggested:
    """Up to five suggestions, and whether there are more."""

    suggestions: tuple[Suggestion, ...]
    more: bool


class Suggestions:
    """Reads the world anew each time; the sign-up checks again."""

    def __init__(self, storage: Storage, clock: Clock, taxonomy: Taxonomy) -> None:
        self.storage = storage
        self.clock = clock
        self.taxonomy = taxonomy

    async def for_resident(self, profile: Profile, *, hidden: frozenset[OccurrenceId] = frozenset()) -> Suggested:
        """What fits best and starts within four weeks, less what they have a place in and what is ``hidden``.

        Empty for somebody who has not said where they live.
        """
        resident = profile.resident
        if resident.municipality is None:
            return Suggested((), more=False)
        now = self.clock.now()
        async with self.storage.read() as town:
            candidates = await town.occurrences.coming(resident.municipality, now, now + AHEAD)
            theirs = await town.signups.live_of(resident.id, now)
        wishes = Wishes(
            interests=profile.interests,
            week=resident.availability.week if resident.availability else None,
            home=resident.home,
            now=now,
            hidden=hidden | {signup.occurrence for signup in theirs},
        )
        ranked = rank(wishes, candidates, self.taxonomy, most=MOST + 1)
        return Suggested(tuple(ranked[:MOST]), more=len(ranked) > MOST)
