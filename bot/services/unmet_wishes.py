"""What was looked for and not found, kept until it comes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.clock import Clock
from bot.domain.availability import Week
from bot.domain.resident import Resident, ResidentId
from bot.domain.unmet_wish import MOST, State, UnmetWish, UnmetWishId, Wanted, Where
from bot.errors import Outdated, Refused, Rule
from bot.matching.hours import WHOLE_WEEK
from bot.matching.searching import Search
from bot.matching.wishes import Wishes
from bot.services.existing import existing
from bot.services.residents import Profile
from bot.services.suggestions import ACROSS_M, Suggestions
from bot.storage import Storage

Wish = tuple[Wanted, Where]

MOST_KNOWN: Final = 100


class UnmetWishes:
    """Every verb takes the resident's number, and touches no wish of anybody else's."""

    def __init__(self, storage: Storage, clock: Clock, suggestions: Suggestions) -> None:
        self.storage = storage
        self.clock = clock
        self.suggestions = suggestions

    async def keep(self, profile: Profile, wanted: Wanted, where: Where) -> UnmetWish:
        """Remember it; wished twice, it is one wish. Refused when they have MOST already."""
        await self.suggestions.index.follow()
        wishes = self.looking_for(await self.suggestions.wishes(profile), wanted, where)
        there = self.suggestions.index.coming.occurrences.best(wishes, MOST_KNOWN)
        known = {one.occurrence.activity.id for one in there if not one.nearest_miss}
        async with self.storage.begin() as town:
            await existing(town, profile.resident.id, lock=True)  # nobody else adds a wish of theirs meanwhile
            theirs = await town.unmet_wishes.of(profile.resident.id)
            same = next((one for one in theirs if (one.wanted, one.where) == (wanted, where)), None)
            if same is not None:
                return same
            if len(theirs) >= MOST:
                raise Refused(Rule.MOST_WISHES)
            return await town.unmet_wishes.add(profile.resident.id, wanted, where, known, self.clock.now())

    async def of(self, resident: ResidentId) -> Sequence[UnmetWish]:
        """What they still wish, oldest first."""
        async with self.storage.read() as town:
            return await town.unmet_wishes.of(resident)

    async def withdraw(self, resident: ResidentId, number: UnmetWishId) -> UnmetWish:
        """They do not wish it any longer. Outdated when it is not theirs, or was met meanwhile."""
        return await self._to(resident, number, State.WITHDRAWN)

    async def take_back(self, resident: ResidentId, number: UnmetWishId) -> UnmetWish:
        """They wish it after all."""
        return await self._to(resident, number, State.WISHED)

    def looking_for(self, wishes: Wishes, wanted: Wanted, where: Where) -> Wishes:
        """The wishes of somebody who looks for just this, there: their needs and the days they are away still hold."""
        available = wishes.availability
        reach = ACROSS_M if wishes.reach_m is None else wishes.reach_m
        return replace(
            wishes,
            likes=dict.fromkeys(wanted.topics, 1.0),
            dislikes=wishes.dislikes - wanted.topics,
            availability=available and replace(available, week=WHOLE_WEEK, alternate=Week()),
            starts_in=wanted.hours,
            home=where.home or wishes.home,
            municipalities=self.suggestions.municipalities.around(where.municipality, where.home, reach),
            kin={},
        )

    async def _to(self, resident: ResidentId, number: UnmetWishId, state: State) -> UnmetWish:
        async with self.storage.begin() as town:
            wish = await town.unmet_wishes.get(number, lock=True)
            if wish is None or wish.resident != resident:
                raise Outdated("no such wish")
            if wish.state is not state:
                wish = wish.to(state)
                await town.unmet_wishes.change(wish)
            return wish


def wish_of(profile: Profile) -> Wish | None:
    """What suggestions look for on somebody's behalf: what they like, when they have time, where they live."""
    available = profile.resident.availability
    return _at(Wanted.of(profile.interests.likes, (available and available.week) or None), _home(profile.resident))


def wish_of_search(profile: Profile, search: Search) -> Wish | None:
    """What they asked for: its topics, in the hours and at the place that they named."""
    hours = None if search.hours == WHOLE_WEEK else search.hours
    where = _home(profile.resident)
    if search.place is not None:
        point = search.place.district.point if search.place.district else search.place.municipality.centre
        where = Where(search.place.municipality.slug, point)
    return _at(Wanted.of(search.likes, hours), where)


def _home(resident: Resident) -> Where | None:
    return Where(resident.municipality, resident.home) if resident.municipality is not None else None


def _at(wanted: Wanted | None, where: Where | None) -> Wish | None:
    return (wanted, where) if wanted is not None and where is not None else None
