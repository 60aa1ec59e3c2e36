"""Who is seen when everybody of a city asks once: by Medsam, by relevance alone, by popularity alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.domain.activity import ActivityId, Occurrence
from bot.matching.exposure import Exposure
from bot.matching.occurrence_index import OccurrenceIndex
from bot.matching.occurrence_search import OccurrenceSearch
from bot.matching.occurrence_table import OccurrenceTable
from bot.matching.wishes import Wishes
from tests.benchmarks.parts.measure import Measure, at_least, at_most, told
from tests.benchmarks.parts.rewards import discounts, gini, ndcg
from tests.matching.worlds import World

CITY: Final = "town-0"
MOST: Final = 5
NEW_SHARE: Final = 0.1  # of the activities, each of an organiser that nobody knows yet
ROOM: Final = 1_024

Floats = NDArray[np.float64]
Relevance = dict[ActivityId, float]
Show = Callable[[Wishes, Relevance], Sequence[ActivityId]]


@dataclass(frozen=True, slots=True)
class City:
    """What may be suggested in it, and what each of its residents thinks of that.

    Relevance is every point but those for exposure and for variety, not below 0.
    """

    occurrences: Sequence[Occurrence]
    wishes: Sequence[Wishes]  # of residents with five activities or more that fit
    relevance: Sequence[Relevance]  # of the activities that fit each of them
    popularity: dict[ActivityId, float]
    new: frozenset[ActivityId]

    @classmethod
    def of(cls, world: World, *, activities: int, residents: int) -> City:
        occurrences, new = _with_new_organisers(_of_the_city(world, activities))
        known = OccurrenceTable(world.taxonomy, Exposure(), ROOM)
        for occurrence in occurrences:
            known.put(occurrence)
        wishes = list(islice((one for one in world.wishes(10 * residents) if CITY in one.municipalities), residents))
        thoughts = [(one, _relevance(known, one)) for one in wishes]
        served = [(one, relevance) for one, relevance in thoughts if len(relevance) >= MOST]
        popularity = _popularity(occurrences, new)
        return cls(occurrences, [one for one, _ in served], [said for _, said in served], popularity, new)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of showing everybody a list of five."""

    ndcg: float
    gini: float  # of the exposure of activities that fit somebody
    never_shown: float  # share of these
    new_share: float  # of all exposure, what activities of new organisers got
    new_supply: float  # their share of the activities that fit somebody


def measures(world: World, city: City) -> list[Measure]:
    """Medsam against its targets, beside showing without a memory, by relevance alone and by popularity alone."""
    ours = outcome(city, by_medsam(world, city, remembering=True))
    forgetful = outcome(city, by_medsam(world, city, remembering=False))
    asked = f"Fairness, {len(city.wishes):,} residents"
    return [
        at_least(f"{asked}: nDCG@5 against the same without exposure", ours.ndcg / forgetful.ndcg, 0.98, ""),
        at_most(f"{asked}: Gini coefficient of exposure", ours.gini, 0.45, ""),
        at_most(f"{asked}: activities never shown", 100 * ours.never_shown, 3, "%"),
        at_least(f"{asked}: exposure of new organisers", 100 * ours.new_share, 100 * ours.new_supply, "%"),
        *_told(f"{asked}, Medsam", ours),
        *_told(f"{asked}, Medsam without exposure", forgetful),
        *_told(f"{asked}, relevance alone", outcome(city, by_relevance)),
        *_told(f"{asked}, popularity alone", outcome(city, by_popularity(city))),
    ]


def _told(name: str, found: Outcome) -> list[Measure]:
    return [
        told(f"{name}: nDCG@5 against the most relevant five", found.ndcg, ""),
        told(f"{name}: Gini coefficient of exposure", found.gini, ""),
        told(f"{name}: activities never shown", 100 * found.never_shown, "%"),
        told(f"{name}: exposure of new organisers", 100 * found.new_share, "%"),
    ]


def by_medsam(world: World, city: City, *, remembering: bool) -> Show:
    """The index as it runs, with the memory of what was shown or without."""
    exposure = Exposure()
    index = OccurrenceIndex(world.taxonomy, exposure)
    for occurrence in city.occurrences:
        index.put(occurrence)

    def show(wishes: Wishes, _: Relevance) -> Sequence[ActivityId]:
        shown = [one.occurrence.activity.id for one in index.best(wishes, MOST)]
        if remembering:
            exposure.shown(shown, CITY, wishes.now)
        return shown

    return show


def by_relevance(_: Wishes, relevance: Relevance) -> Sequence[ActivityId]:
    """What fits best, whoever else sees it."""
    return sorted(relevance, key=lambda activity: -relevance[activity])[:MOST]


def by_popularity(city: City) -> Show:
    """Of what fits, what most people go to."""
    return lambda _, relevance: sorted(relevance, key=lambda activity: -city.popularity[activity])[:MOST]


def outcome(city: City, show: Show) -> Outcome:
    """Let every resident ask once, one after the other."""
    exposure = {activity: 0.0 for relevance in city.relevance for activity in relevance}
    worth = []
    for wishes, relevance in zip(city.wishes, city.relevance, strict=True):
        shown = show(wishes, relevance)
        for activity, seen in zip(shown, discounts(len(shown)), strict=True):
            exposure[activity] += float(seen)
        ideal = np.sort(list(relevance.values()))[: -MOST - 1 : -1]
        worth.append(ndcg(np.array([relevance[activity] for activity in shown]), ideal))
    amounts = np.array(list(exposure.values()))
    new = np.array([activity in city.new for activity in exposure])
    return Outcome(
        ndcg=float(np.mean(worth)),
        gini=gini(amounts),
        never_shown=float(np.mean(amounts == 0)),
        new_share=float(amounts[new].sum() / amounts.sum()),
        new_supply=float(new.mean()),
    )


def _of_the_city(world: World, activities: int) -> list[Occurrence]:
    found: list[Occurrence] = []
    seen: set[ActivityId] = set()
    for occurrence in world.occurrences(20 * activities):
        if occurrence.activity.municipality == CITY:
            seen.add(occurrence.activity.id)
            if len(seen) > activities:
                break
            found.append(occurrence)
    return found


def _with_new_organisers(occurrences: Sequence[Occurrence]) -> tuple[list[Occurrence], frozenset[ActivityId]]:
    """Some of the activities given to organisers of their own."""
    chance = np.random.default_rng(7)
    ids = sorted({one.activity.id for one in occurrences})
    new = frozenset(activity for activity, die in zip(ids, chance.random(len(ids)), strict=True) if die < NEW_SHARE)
    changed = {
        one.activity.id: replace(one.activity, organiser=f"new {one.activity.id}")
        for one in occurrences
        if one.activity.id in new
    }
    return [replace(one, activity=changed.get(one.activity.id, one.activity)) for one in occurrences], new


def _relevance(table: OccurrenceTable, wishes: Wishes) -> Relevance:
    """The points of the best occurrence of each activity that fits."""
    rows, points = OccurrenceSearch(table, wishes).found()
    found: Relevance = {}
    for row, value in zip(rows.tolist(), points.tolist(), strict=True):
        activity = table.occurrences[row].activity.id
        found[activity] = max(found.get(activity, 0.0), value)
    return found


def _popularity(occurrences: Sequence[Occurrence], new: frozenset[ActivityId]) -> dict[ActivityId, float]:
    """How many people go: more to organisers that hold much, none yet to new ones."""
    chance = np.random.default_rng(8)
    activities = {one.activity.id: one.activity.organiser for one in occurrences}
    sizes: dict[str, int] = {}
    for organiser in activities.values():
        sizes[organiser] = sizes.get(organiser, 0) + 1
    pulls = dict(zip(activities, chance.gamma(2, 1, len(activities)), strict=True))
    return {
        activity: 0.0 if activity in new else sizes[organiser] * pulls[activity]
        for activity, organiser in activities.items()
    }
