"""What else people go to who like the same: counts of many, never of one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

LEAST: Final = 10  # people, so that nobody's evenings can be read off the suggestions of another

Kinship = Mapping[str, Mapping[str, float]]  # a liked topic: another topic, and the share of those who go there


class Goer(NamedTuple):
    """One person: what they like, and the topics of what they went to."""

    likes: frozenset[str]
    went: frozenset[str]


def kinship(goers: Iterable[Goer]) -> Kinship:
    """For each liked topic the topics that at least ten people who like it go to without liking them.

    The share is that of all who like it and go anywhere.
    """
    people = Counter[str]()
    pairs: dict[str, Counter[str]] = defaultdict(Counter)
    for goer in goers:
        for like in goer.likes if goer.went else ():
            people[like] += 1
            pairs[like].update(goer.went - goer.likes)
    return {
        like: {topic: count / people[like] for topic, count in found.items() if count >= LEAST}
        for like, found in pairs.items()
    }


def kin(likes: Iterable[str], known: Kinship) -> Mapping[str, float]:
    """The topics that those alike go to, each with the largest share over the likes."""
    found: dict[str, float] = {}
    for like in likes:
        for topic, share in known.get(like, {}).items():
            found[topic] = max(found.get(topic, 0.0), share)
    return found
