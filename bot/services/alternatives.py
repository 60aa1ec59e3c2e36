"""What somebody might come to instead of what is cancelled."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.activity import Occurrence
from bot.domain.consent import Purpose
from bot.domain.resident import ResidentId
from bot.matching.wishes import Wishes
from bot.services.residents import Residents
from bot.services.signups import Signups
from bot.services.suggestions import MOST, Suggestions


class Alternatives:
    """Looks where suggestions look, for one that fits completely."""

    def __init__(self, residents: Residents, suggestions: Suggestions, signups: Signups) -> None:
        self.residents = residents
        self.suggestions = suggestions
        self.signups = signups

    async def instead_of(self, resident: ResidentId, lost: Occurrence) -> Occurrence | None:
        """The best that is about the same, else the best at all, not while they have another seat; None if none fits.

        Outdated when they are erased.
        """
        profile = await self.residents.profile(resident)
        if not profile.agreed(Purpose.MATCHING) or profile.resident.municipality is None:
            return None
        wishes = await self.suggestions.wishes(profile, frozenset({lost.id}))
        topics = lost.activity.topics - wishes.dislikes
        of_the_kind = (
            await self._fitting(resident, replace(wishes, likes=dict.fromkeys(topics, 1.0))) if topics else None
        )
        return of_the_kind or await self._fitting(resident, wishes)

    async def _fitting(self, resident: ResidentId, wishes: Wishes) -> Occurrence | None:
        await self.suggestions.index.follow()
        for one in self.suggestions.index.coming.occurrences.best(wishes, MOST):
            if not one.nearest_miss and await self.signups.clashing(resident, one.occurrence) is None:
                return one.occurrence
        return None
