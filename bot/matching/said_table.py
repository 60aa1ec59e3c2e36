"""What residents said of topics, as columns: links of eight, and as many links as somebody needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.matching.calls import Callee
from bot.matching.scoring import EXACT, NARROWER, WIDER, Floats, TopicNumbers, line

Links = NDArray[np.int32]

END: Final = -1
HUNDREDTH: Final = 0.01

_WIDTH: Final = 8
_COLUMNS: Final = np.dtype(
    [
        ("said", np.int16, (_WIDTH,)),  # the number of a liked topic, or of a disliked one after all of those
        ("hundredths", np.uint8, (_WIDTH,)),  # how surely
        ("next", np.int32),  # the link with more, or END
    ]
)
_UNSAID: Final = 127


class SaidTable:
    """Chains of links; a resident is known by the number of the first."""

    def __init__(self, topics: TopicNumbers, room: int) -> None:
        self._topics = topics
        self._columns = np.zeros(room, _COLUMNS)
        self._used = 0
        self._free: list[int] = []

    @property
    def nbytes(self) -> int:
        """Bytes of the columns."""
        return self._columns.nbytes

    def keep(self, callee: Callee) -> int:
        """The first link of what they said, END if of nothing known."""
        beyond = self._topics.none + 1
        said = [(self._topics.of_one(topic), max(round(sure / HUNDREDTH), 1)) for topic, sure in callee.likes.items()]
        said = [one for one in said if one[0] != self._topics.none]
        said += [(beyond + topic, 0) for topic in self._topics.of(callee.dislikes)]
        link = END
        for at in range(0, len(said), _WIDTH):
            link = self._link(said[at : at + _WIDTH], link)
        return link

    def release(self, link: int) -> list[int]:
        """Let go of the chain; the numbers of the topics that were liked."""
        liked: list[int] = []
        while link != END:
            said, _, following = self._columns[link]
            liked += [one for one in said.tolist() if one < self._topics.none]
            self._free.append(link)
            link = int(following)
        return liked

    def worth(self, links: Links, topic: str) -> Floats:
        """What an activity about the topic is worth to those whose chains begin at ``links``."""
        values = self._values(topic)
        worth = np.zeros(len(links))
        for rows, columns in self._walk(links):
            of_these = worth.take(rows)
            for said, sure in zip(columns["said"].T, columns["hundredths"].T, strict=True):
                np.maximum(of_these, values.take(said) * sure, out=of_these)
            worth[rows] = of_these
        return worth * HUNDREDTH

    def disliked(self, links: Links, topic: str) -> NDArray[np.bool_]:
        """Whether the nearest thing said on the way up from the topic is a dislike."""
        ranks = self._ranks(topic)
        nearest = np.full(len(links), _UNSAID, np.int8)
        for rows, columns in self._walk(links):
            nearest[rows] = np.minimum(nearest[rows], ranks.take(columns["said"]).min(axis=1))
        return np.asarray((nearest != _UNSAID) & (nearest % 2 == 1))

    def _walk(self, links: Links) -> Iterator[tuple[NDArray[np.int64], NDArray[np.void]]]:
        """Each link of all the chains, with the positions of the chains it is of."""
        rows = np.flatnonzero(links != END)
        while len(rows):
            columns = self._columns.take(links[rows])
            yield rows, columns
            links = links.copy()
            links[rows] = columns["next"]
            rows = rows[columns["next"] != END]

    def _link(self, said: list[tuple[int, int]], following: int) -> int:
        link = self._free.pop() if self._free else self._used
        self._used = max(self._used, link + 1)
        if link >= len(self._columns):
            more = np.zeros(max(64, len(self._columns) // 4), _COLUMNS)
            self._columns = np.concatenate([self._columns, more])
        said = said + [(self._topics.none, 0)] * (_WIDTH - len(said))
        self._columns[link] = ([topic for topic, _ in said], [sure for _, sure in said], following)
        return link

    def _values(self, topic: str) -> Floats:
        """What the topic is worth to whoever said each thing for sure."""
        taxonomy, up = self._topics.taxonomy, line(topic, self._topics.taxonomy)
        worth = dict.fromkeys(taxonomy.below(topic), WIDER) | dict.fromkeys(up, NARROWER) | dict.fromkeys(up[:1], EXACT)
        return np.concatenate([self._topics.values(worth), np.zeros(self._topics.none)])

    def _ranks(self, topic: str) -> NDArray[np.int8]:
        """Twice the steps up from the topic to what was said, one more if it was a dislike."""
        ranks = np.full(2 * self._topics.none + 1, _UNSAID, np.int8)
        for steps, above in enumerate(line(topic, self._topics.taxonomy)):
            number = self._topics.of_one(above)
            ranks[number], ranks[self._topics.none + 1 + number] = 2 * steps, 2 * steps + 1
        return ranks
