"""Which of somebody's sign-ups they mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from rapidfuzz import fuzz

from bot.matching.meaning.verbs import Meaning
from bot.matching.taxonomy import Taxonomy
from bot.services.seats import Place

ALIKE: Final = 80  # of 100, between a title and the words that were said


def meant_signups(coming: Sequence[Place], meaning: Meaning, taxonomy: Taxonomy) -> Sequence[Place]:
    """Those of ``coming`` that the facts of a meaning leave, soonest first; all when nothing was told of it.

    A fact that fits none of them is taken for something else that was said.
    """
    below = {topic for liked in meaning.likes for topic in taxonomy.below(liked)}
    days, words = meaning.days, meaning.words.casefold()
    fitting: Sequence[Callable[[Place], bool]] = [
        lambda place: days is not None and days.first <= place.occurrence.local_start().date() <= days.last,
        lambda place: bool(below & place.occurrence.activity.topics),
        lambda place: bool(words) and _alike(place.occurrence.activity.title.casefold(), words),
    ]
    left = list(coming)
    for fits in fitting:
        left = [place for place in left if fits(place)] or left
    return left


def _alike(title: str, words: str) -> bool:
    return fuzz.partial_ratio(title, words) >= ALIKE or fuzz.token_set_ratio(title, words) >= ALIKE
