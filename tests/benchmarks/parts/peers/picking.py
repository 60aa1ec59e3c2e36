"""The last step of a suggestion, the same for every engine: of the rows of most points, five that differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from bot.matching.scoring import DECIMALS
from bot.matching.variety import NOTHING, Options, Variety
from tests.benchmarks.parts.peers.asking import Asking
from tests.benchmarks.parts.peers.columns import NONE, Columns
from tests.benchmarks.parts.peers.engine import Found


def picked(found: Sequence[Found], asking: Asking, columns: Columns, *, most: int) -> list[int]:
    """The ids of the ``most`` chosen, in order; fewer when the rows found do not settle who comes next."""
    if not found:
        return []
    rows = np.array([row for row, _ in found]) - 1
    points = np.round([points for _, points in found], DECIMALS)
    options = Options(
        rows=rows,
        points=points,
        starts_us=columns["starts"][rows],
        ids=columns["id"][rows],
        activities=columns["activity"][rows].astype(np.int32),
        organisers=columns["organiser"][rows].astype(np.int32),
        topics=_main_topics(rows, asking, columns),
    )
    beyond = float(points[-1]) if len(found) == asking.most else -np.inf
    looks: Iterator[tuple[Options, float]] = iter([(options, beyond)])
    return [row + 1 for row in Variety().choose(looks, most)]


def _main_topics(rows: np.ndarray, asking: Asking, columns: Columns) -> np.ndarray:
    """The topic that each row is found for: of those worth most, the first."""
    topics = np.stack([columns[name][rows] for name in ("t0", "t1", "t2")], axis=1)
    worth = np.vectorize(lambda topic: asking.worth.get(topic, 0.0), otypes=[float])(topics)
    main = topics[np.arange(len(rows)), worth.argmax(axis=1)]
    return np.where(main == NONE, NOTHING, main).astype(np.int16)
