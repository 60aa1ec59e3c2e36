"""Which of somebody's sign-ups, or of what they are shown, they mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from rapidfuzz import fuzz

from bot.domain.activity import Occurrence
from bot.matching.meaning.verbs import Meaning
from bot.matching.taxonomy import Taxonomy
from bot.services.seats import Place

ALIKE: Final = 80  # of 100, between a title and the words that were said
LONGEST_NAMED: Final = 60  # characters in which somebody says which
WORD: Final = re.compile(r"\w+")


def meant_signups(coming: Sequence[Place], meaning: Meaning, taxonomy: Taxonomy) -> Sequence[Place]:
    """Those of ``coming`` that the facts of a meaning leave, soonest first; all when nothing was told of it."""
    left = meant_of([place.occurrence for place in coming], meaning, taxonomy)
    return [place for place in coming if place.occurrence in left]


def meant_of(occurrences: Sequence[Occurrence], meaning: Meaning, taxonomy: Taxonomy) -> Sequence[Occurrence]:
    """Those that the facts of a meaning leave; all when nothing was told of it.

    A fact that fits none of them is taken for something else that was said.
    """
    below = {topic for liked in meaning.likes for topic in taxonomy.below(liked)}
    days, words = meaning.days, meaning.words.casefold()
    fitting: Sequence[Callable[[Occurrence], bool]] = [
        lambda one: days is not None and days.first <= one.local_start().date() <= days.last,
        lambda one: bool(below & one.activity.topics),
        lambda one: bool(words) and _alike(one.activity.title.casefold(), words),
    ]
    left = list(occurrences)
    for fits in fitting:
        left = [one for one in left if fits(one)] or left
    return left


def numbered(words: str, ordinals: Sequence[str], count: int) -> int | None:
    """The number of a list of ``count`` that the words name, by a figure or by one of its ``ordinals``."""
    said = WORD.findall(words.casefold()[:LONGEST_NAMED])
    named = {ordinal: number for number, ordinal in enumerate(ordinals, 1)}
    numbers = [int(word) if word.isdecimal() else named.get(word, 0) for word in said]
    return next((number for number in numbers if 1 <= number <= count), None)


def _alike(title: str, words: str) -> bool:
    return fuzz.partial_ratio(title, words) >= ALIKE or fuzz.token_set_ratio(title, words) >= ALIKE
