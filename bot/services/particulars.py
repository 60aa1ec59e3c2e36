"""What residents tell of themselves beside place, interests and time, and taking any change back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.contact import Contact
from bot.domain.needs import Ages, Need, Travel
from bot.domain.resident import Resident, ResidentId
from bot.domain.skill import Skill
from bot.errors import Outdated
from bot.services.residents import Profile
from bot.storage import Storage, Town, earlier


class Particulars:
    """Every verb takes the resident's number; Outdated when they are erased."""

    def __init__(self, storage: Storage) -> None:
        self.storage = storage

    async def need(self, wanted: ResidentId, needs: frozenset[Need]) -> None:
        """What they cannot do without, in place of what they said before."""
        await self._change(wanted, needs=needs)

    async def travel(self, wanted: ResidentId, travel: Travel | None) -> None:
        """How they get about; how far they go follows from it again."""
        await self._change(wanted, travel=travel, told_reach_m=None)

    async def aged(self, wanted: ResidentId, ages: Ages) -> None:
        """The ages that theirs lies in."""
        await self._change(wanted, ages=ages)

    async def understand(self, wanted: ResidentId, languages: frozenset[str]) -> None:
        """The languages in which they can take part; none of them: in any."""
        await self._change(wanted, speaks=languages)

    async def can(self, wanted: ResidentId, skills: frozenset[Skill]) -> None:
        """What they can do for others."""
        await self._change(wanted, skills=skills)

    async def contact(self, wanted: ResidentId, contact: Contact) -> None:
        """How and how often they want to be written to."""
        await self._change(wanted, contact=contact)

    def earlier(self, profile: Profile) -> dict[str, Any]:
        """What they have told by now, for ``undo``, ready for JSON."""
        return earlier.written(profile.resident, profile.interests)

    async def undo(self, wanted: ResidentId, kept: Mapping[str, Any]) -> None:
        """Everything they had told as ``earlier`` kept it."""
        async with self.storage.begin() as town:
            resident, interests = earlier.read(kept, await _get(town, wanted))
            await town.residents.change(resident)
            await town.residents.set_interests(wanted, interests)

    async def _change(self, wanted: ResidentId, **changes: Any) -> None:
        async with self.storage.begin() as town:
            await town.residents.change(replace(await _get(town, wanted), **changes))


async def _get(town: Town, wanted: ResidentId) -> Resident:
    resident = await town.residents.get(wanted)
    if resident is None:
        raise Outdated("erased")
    return resident
