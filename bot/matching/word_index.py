"""Activities found by their own words: names, places, organisers, whatever no topic tells."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import nsmallest
from math import log
from typing import Final

from bot.domain.activity import Activity, ActivityId
from bot.matching.spelling import fold, plain, stems

TITLE: Final = 3.0  # a word of the title says more of an activity than one of its description
PLACE: Final = 2.0
TEXT: Final = 1.0
SATURATED: Final = 1.2  # k1 of Okapi BM25: how soon repeating a word stops to count
SHORTEST: Final = 2
SHORTEST_BEGINNING: Final = 4  # letters from which the beginning of a word finds it
LESS_FOR_BEGINNING: Final = 0.6
MOST_BEGINNINGS: Final = 20  # words that one beginning may stand for
MOST_WORDS: Final = 400  # of a description
MOST_ASKED: Final = 12
MOST_USERS: Final = 5_000

_WORD: Final = re.compile(r"[^\W_]+")


class WordIndex:
    """Words in their folded stems, each with the activities that use it (Okapi BM25 without lengths)."""

    def __init__(self) -> None:
        self._weights: dict[ActivityId, Mapping[str, float]] = {}
        self._users: dict[str, set[ActivityId]] = defaultdict(set)
        self._sorted: list[str] = []

    def __len__(self) -> int:
        return len(self._weights)

    def put(self, activity: Activity) -> None:
        """New, or told anew."""
        self.drop(activity.id)
        weights = defaultdict[str, float](float)
        for text, weight in _texts(activity):
            for word in _words(text, MOST_WORDS):
                weights[word] += weight
        self._weights[activity.id] = weights
        for word in weights:
            if word not in self._users:
                insort(self._sorted, word)
            self._users[word].add(activity.id)

    def drop(self, activity: ActivityId) -> None:
        """Gone; one that was never there is none."""
        for word in self._weights.pop(activity, ()):
            self._users[word].discard(activity)
            if not self._users[word]:
                del self._users[word]
                del self._sorted[bisect_left(self._sorted, word)]

    def find(self, words: Iterable[str], most: int = 200) -> list[tuple[ActivityId, float]]:
        """The activities that use those words, best first; who uses more of them comes before who uses fewer.

        A word finds what has the same stem, and from four letters on what begins with it.
        """
        points: defaultdict[ActivityId, float] = defaultdict(float)
        met: defaultdict[ActivityId, int] = defaultdict(int)
        asked = [self._meant(word) for word in list(dict.fromkeys(words))[:MOST_ASKED]]
        for meant in sorted(asked, key=self._common):
            if points and self._common(meant) > MOST_USERS:
                break  # so common a word tells nothing beside rarer ones, and takes long
            for activity, worth in self._worths(meant).items():
                points[activity] += worth
                met[activity] += 1
        ranked = nsmallest(most, points, key=lambda activity: (-met[activity], -points[activity], activity))
        return [(activity, points[activity]) for activity in ranked]

    def _common(self, meant: Sequence[tuple[str, float]]) -> int:
        return sum(len(self._users[known]) for known, _ in meant)

    def _worths(self, meant: Sequence[tuple[str, float]]) -> dict[ActivityId, float]:
        found: dict[ActivityId, float] = {}
        for known, part in meant:
            users = self._users[known]
            rarity = log(1 + len(self._weights) / len(users))
            for activity in users:
                often = self._weights[activity][known]
                worth = part * rarity * often * (SATURATED + 1) / (often + SATURATED)
                found[activity] = max(found.get(activity, 0.0), worth)
        return found

    def _meant(self, word: str) -> list[tuple[str, float]]:
        """The words of the index that one asked for may mean, each with how surely."""
        asked = next(iter(_words(word, 1)), "")
        exact = [(asked, 1.0)] if asked in self._users else []
        if len(asked) < SHORTEST_BEGINNING:
            return exact
        return exact + [(known, LESS_FOR_BEGINNING) for known in self._beginning(asked) if known != asked]

    def _beginning(self, start: str) -> Sequence[str]:
        first = bisect_left(self._sorted, start)
        return [word for word in self._sorted[first : first + MOST_BEGINNINGS] if word.startswith(start)]


def _texts(activity: Activity) -> tuple[tuple[str, float], ...]:
    return (
        (activity.title, TITLE),
        (activity.organiser, PLACE),
        (f"{activity.place_name} {activity.address}", PLACE),
        (activity.description, TEXT),
    )


def _words(text: str, most: int) -> list[str]:
    """Folded stems of the words of a text."""
    found = []
    for match in _WORD.finditer(plain(text)):
        word = match[0].casefold()
        if len(word) >= SHORTEST:
            found.append(fold(_stem(word)))
        if len(found) == most:
            break
    return found


def _stem(word: str) -> str:
    """The shortest form that the word may be an inflection of, always the same for the same word."""
    return min((word, *stems(word)), key=lambda form: (len(form), form))
