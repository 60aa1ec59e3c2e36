"""From what somebody asks for in words to wishes, and from what is found to how it is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.domain.availability import Week
from bot.domain.needs import EVERYBODY, Ages
from bot.matching.occurrence_search import Miss
from bot.matching.ranking import Reason, Suggestion
from bot.matching.searching import Search
from bot.matching.times.sought import WHOLE_WEEK
from bot.matching.wishes import Wishes

AROUND_M: Final = 5_000.0  # of a district that was named
LONG_LIFE: Final = 90


def asked_for(wishes: Wishes, search: Search) -> Wishes:
    """The wishes of somebody who asks for just this now: their needs and ages hold, their tastes and times do not."""
    place = search.place
    point = None if place is None else place.district.point if place.district else place.municipality.centre
    return replace(
        wishes,
        likes=dict.fromkeys(search.likes, 1.0),
        dislikes=search.dislikes,
        availability=None,
        days=search.days,
        starts_in=None if search.hours == WHOLE_WEEK else search.hours,
        ages=wishes.ages if search.ages == EVERYBODY else search.ages,
        needs=wishes.needs | search.needs,
        home=point or wishes.home,
        reach_m=AROUND_M if place is not None and place.district else None,
        municipalities=wishes.municipalities if place is None else frozenset({place.municipality.slug}),
        hidden=frozenset(),
        declined=frozenset(),
        skipped=frozenset(),
        known=frozenset(),
        wrong_times=Week(),
        kin={},
    )


def suits(ages: Ages, asked: Ages) -> bool:
    """Whether at least half of the ages asked for may come."""
    shared = min(ages.oldest, asked.oldest) - max(ages.youngest, asked.youngest) + 1
    return 2 * shared >= min(asked.oldest, LONG_LIFE) - asked.youngest + 1


def as_asked(suggestion: Suggestion, search: Search) -> Suggestion:
    """Worded for somebody who asked for it: the way from home is unknown where another place was named."""
    reasons = [Reason("asked", one.facts) if one.code in ("likes", "needs") else one for one in suggestion.reasons]
    if search.place is None:
        return replace(suggestion, reasons=tuple(reasons))
    near = tuple(one for one in reasons if one.code != "near")
    return replace(suggestion, reasons=near, distance_m=None)


def missing_time(suggestion: Suggestion) -> Suggestion:
    reasons = (Reason(f"missed-{Miss.TIME}"), *suggestion.reasons)
    return replace(suggestion, reasons=reasons, nearest_miss=True)
