"""What residents tell of themselves beside place, interests and time, and taking any change back."""

from __future__ import annotations

from bot.domain.contact import Contact
from bot.domain.needs import Ages, Need, Travel
from bot.domain.resident import ResidentId
from bot.domain.skill import Skill
from bot.services.existing import change, existing
from bot.services.residents import Profile
from bot.storage import Storage, earlier
from bot.storage.earlier import Difference


class Particulars:
    """Every verb takes the resident's number; Outdated when they are erased."""

    def __init__(self, storage: Storage) -> None:
        self.storage = storage

    async def need(self, wanted: ResidentId, needs: frozenset[Need]) -> None:
        """What they cannot do without, in place of what they said before."""
        await change(self.storage, wanted, needs=needs)

    async def travel(self, wanted: ResidentId, travel: Travel | None) -> None:
        """How they get about; how far they go follows from it again."""
        await change(self.storage, wanted, travel=travel, told_reach_m=None)

    async def aged(self, wanted: ResidentId, ages: Ages) -> None:
        """The ages that theirs lies in."""
        await change(self.storage, wanted, ages=ages)

    async def understand(self, wanted: ResidentId, languages: frozenset[str]) -> None:
        """The languages in which they can take part; none of them: in any."""
        await change(self.storage, wanted, speaks=languages)

    async def can(self, wanted: ResidentId, skills: frozenset[Skill]) -> None:
        """What they can do for others."""
        await change(self.storage, wanted, skills=skills)

    async def contact(self, wanted: ResidentId, contact: Contact) -> None:
        """How and how often they want to be written to."""
        await change(self.storage, wanted, contact=contact)

    def difference(self, before: Profile, after: Profile) -> Difference:
        """What they told between the two, for ``undo``, ready for JSON."""
        was, told = (earlier.facts(profile.resident, profile.interests) for profile in (before, after))
        return earlier.difference(was, told)

    async def undo(self, wanted: ResidentId, made: Difference) -> frozenset[str]:
        """Take what was made back, but what was changed again since; the facts that are as before."""
        async with self.storage.begin() as town:
            resident = await existing(town, wanted)
            now = earlier.facts(resident, await town.residents.interests_of(wanted))
            as_before = earlier.without(made, now)
            told, interests = earlier.read(as_before, resident)
            await town.residents.change(told)
            await town.residents.set_interests(wanted, interests)
        return frozenset(name for name in made if as_before.get(name) != now.get(name))
