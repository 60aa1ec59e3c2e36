"""What fits a resident, and what they say of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.clock import Clock
from bot.domain.activity import ActivityId, Occurrence, OccurrenceId
from bot.domain.availability import HOURS, Week
from bot.domain.dismissal import Dismissal, Why
from bot.domain.needs import EVERYBODY, Ages, Need
from bot.domain.place import distance_m
from bot.domain.resident import Resident
from bot.domain.signup import LIVE
from bot.errors import Outdated
from bot.matching.kinship import kin
from bot.matching.ranking import Suggestion
from bot.matching.searching import Search
from bot.matching.wishes import Wishes
from bot.services.index import Index
from bot.services.municipalities import Municipalities
from bot.services.residents import Profile
from bot.services.searches import as_asked, asked_for, missing_time, suits
from bot.storage import Storage

MOST: Final = 5
FAMILY: Final = "family"  # who likes this topic, or one under it, comes with children
GROWN: Final = Ages(youngest=13)
MOST_NAMED: Final = 20
LEAST_REACH_M: Final = 500.0
HOUR: Final = timedelta(hours=1)
ACROSS_M: Final = 10_000.0  # so far from home a neighbouring municipality is near, unless they said how far they go


@dataclass(frozen=True, slots=True)
class Suggested:
    """Up to five suggestions, and whether there are more."""

    suggestions: tuple[Suggestion, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Learned:
    """What a no taught: not this activity, or not at these hours, or nothing beyond ``reach_m``."""

    occurrence: Occurrence
    why: Why
    reach_m: float | None = None  # None: it was not about the way, or the way is not known
    reach_before_m: float | None = None
    earlier: Dismissal | None = None  # what they had said of the same activity before


class Suggestions:
    """Looks at the index, brought up to date first; the sign-up checks again."""

    def __init__(self, storage: Storage, clock: Clock, index: Index, municipalities: Municipalities) -> None:
        self.storage = storage
        self.clock = clock
        self.index = index
        self.municipalities = municipalities
        self.taxonomy = index.taxonomy

    async def for_resident(self, profile: Profile, *, hidden: frozenset[OccurrenceId] = frozenset()) -> Suggested:
        """What fits best, less what they have a place in, said no to, and what is ``hidden``.

        Empty for somebody who has not said where they live.
        """
        if profile.resident.municipality is None:
            return Suggested((), more=False)
        await self.index.follow()
        found = self.index.coming.occurrences.best(await self.wishes(profile, hidden), MOST + 1)
        return Suggested(tuple(found[:MOST]), more=len(found) > MOST)

    def shown(self, profile: Profile, occurrences: Iterable[OccurrenceId]) -> None:
        """A list with these was shown to them, best first."""
        self.index.shown(profile.resident.id, occurrences)

    async def search(self, profile: Profile, search: Search) -> list[Suggestion]:
        """Up to five that fit what was asked for; what is called by its name comes first.

        What they told of their tastes and times does not count here, their needs and ages do.
        """
        await self.index.follow()
        wishes = asked_for(await self.wishes(profile), search)
        ranks = {
            activity: rank for rank, (activity, _) in enumerate(self.index.coming.words.find(search.words, MOST_NAMED))
        }
        found: list[Suggestion] = []
        if ranks:
            named = self.index.coming.occurrences.best(replace(wishes, likes={}, only=frozenset(ranks)), MOST_NAMED)
            found = sorted(named, key=lambda one: ranks[one.occurrence.activity.id])[:MOST]
        if search.likes or (not found and (search.told or not search.words)):
            there = frozenset(one.occurrence.activity.id for one in found)
            found += self._by_topic(replace(wishes, declined=there), search)
        return [as_asked(one, search) for one in self._for_them(found, search)[:MOST]]

    def _by_topic(self, wishes: Wishes, search: Search) -> list[Suggestion]:
        """What fits; else the same at another time, and then whatever else comes nearest."""
        found = self.index.coming.occurrences.best(wishes, MOST_NAMED)
        timed = wishes.days is not None or wishes.starts_in is not None
        wanted = search.likes or search.needs or search.ages != EVERYBODY
        if not timed or not wanted or any(not one.nearest_miss for one in found):
            return found
        whenever = self.index.coming.occurrences.best(replace(wishes, days=None, starts_in=None), MOST_NAMED)
        later = [missing_time(one) for one in whenever if not one.nearest_miss]
        there = {one.occurrence.activity.id for one in later}
        return [*later, *(one for one in found if one.occurrence.activity.id not in there)]

    def _for_them(self, found: list[Suggestion], search: Search) -> list[Suggestion]:
        """Where ages were asked for, what is just for these, if there is any; else what is for everybody too."""
        if search.ages == EVERYBODY:
            return found
        groups = {topic for group in search.groups for topic in self.taxonomy.below(group)}
        fitting = [one for one in found if suits(one.occurrence.activity.ages, search.ages)]
        activities = ((one, one.occurrence.activity) for one in fitting)
        meant = [one for one, activity in activities if activity.ages != EVERYBODY or activity.topics & groups]
        return meant or fitting

    async def wishes(self, profile: Profile, hidden: frozenset[OccurrenceId] = frozenset()) -> Wishes:
        """Everything they told, did and said no to, as far as it decides what fits."""
        resident, now = profile.resident, self.clock.now()
        reach = ACROSS_M if resident.reach_m is None else resident.reach_m
        async with self.storage.read() as town:
            theirs = await town.signups.ahead_of(resident.id, LIVE, now)
            noes = await town.dismissals.of(resident.id)
            went = await town.signups.activities_of(resident.id)
        return Wishes(
            now=now,
            likes=dict.fromkeys(profile.interests.likes, 1.0),
            dislikes=profile.interests.dislikes,
            availability=resident.availability,
            home=resident.home,
            reach_m=resident.reach_m,
            municipalities=self.municipalities.around(resident.municipality, resident.home, reach),
            needs=resident.needs,
            ages=self._ages(profile),
            languages=resident.speaks,
            hidden=hidden | {signup.occurrence for signup in theirs},
            declined=frozenset(no.activity for no in noes if no.why is not Why.TIME),
            known=frozenset(went),
            wrong_times=_together(no.hours for no in noes),
            skipped=frozenset(self._at_wrong_times(noes)),
            kin=kin(profile.interests.likes, self.index.kinship),
        )

    def _ages(self, profile: Profile) -> Ages:
        """For whom it may be: themselves, or anybody where they may bring a child.

        Somebody who has not told their age is not suggested what is for children alone.
        """
        resident = profile.resident
        if Need.CHILD_ALONG in resident.needs or profile.interests.likes & self.taxonomy.below(FAMILY):
            return EVERYBODY
        return GROWN if resident.ages == EVERYBODY else resident.ages

    def _at_wrong_times(self, noes: Iterable[Dismissal]) -> Iterator[OccurrenceId]:
        """The occurrences of what was said to have the wrong time that have it again."""
        for no in noes:
            for one in self.index.coming.times_of(no.activity):
                if no.hours is not None and no.hours & _hours(one):
                    yield one.id

    async def dismiss(self, profile: Profile, wanted: OccurrenceId, why: Why) -> Learned:
        """Keep a no to the activity, and learn from why. Outdated when the occurrence is gone.

        A wrong time speaks of the hours and leaves the activity; a way too far shortens how far they go to what
        is nearer by a tenth.
        """
        async with self.storage.begin() as town:
            occurrence = await town.occurrences.get(wanted)
            resident = await town.residents.get(profile.resident.id)
            if occurrence is None or resident is None:
                raise Outdated("no such occurrence")
            hours = _hours(occurrence) if why is Why.TIME else None
            earlier = await town.dismissals.get(resident.id, occurrence.activity.id)
            await town.dismissals.put(resident.id, Dismissal(occurrence.activity.id, why, self.clock.now(), hours))
            reach = _nearer(resident, occurrence) if why is Why.DISTANCE else None
            if reach is not None:
                await town.residents.change(replace(resident, told_reach_m=reach))
        return Learned(occurrence, why, reach, resident.told_reach_m, earlier)

    async def take_back(
        self, profile: Profile, activity: ActivityId, reach_m: float | None, earlier: Dismissal | None
    ) -> None:
        """They did not mean it: what they had said before it holds again, and they go as far as before it."""
        async with self.storage.begin() as town:
            await town.dismissals.take_back(profile.resident.id, activity)
            if earlier is not None:
                await town.dismissals.put(profile.resident.id, earlier)
            resident = await town.residents.get(profile.resident.id)
            if resident is not None:
                await town.residents.change(replace(resident, told_reach_m=reach_m))


def _together(hours: Iterable[Week | None]) -> Week:
    """All the hours of several weeks."""
    together = Week()
    for week in hours:
        together |= week or Week()
    return together


def _hours(occurrence: Occurrence) -> Week:
    """The hours of the week that it touches, on the clock of the place; those of a day if it is longer."""
    start, end = occurrence.local_start(), occurrence.local_end()
    last = max(end - timedelta(microseconds=1), start) if end else start
    touched = min(int((last - start.replace(minute=0, second=0, microsecond=0)) / HOUR), 23)
    first = 24 * start.weekday() + start.hour
    return Week(sum(1 << (first + hour) % HOURS for hour in range(touched + 1)))


def _nearer(resident: Resident, occurrence: Occurrence) -> float | None:
    """How far they go from now on; None when it is not known how far it was."""
    point = occurrence.activity.point
    if resident.home is None or point is None:
        return None
    nearer = max(LEAST_REACH_M, 0.9 * distance_m(resident.home, point))
    return nearer if resident.reach_m is None else min(nearer, resident.reach_m)
