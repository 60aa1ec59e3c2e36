"""What ten times the rows cost, and what the worst questions do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Final

import numpy as np

from bot.domain.activity import Occurrence
from bot.matching.calls import Call, Callee
from bot.matching.exposure import Exposure
from bot.matching.wishes import Wishes
from tests.benchmarks.parts.peers.engine import Engine, Material, Question
from tests.benchmarks.parts.peers.ours import Calling, Suggesting
from tests.benchmarks.parts.timing import Timing, apart, each_us, timed
from tests.matching.worlds import World

POPULAR: Final = 3  # the topics that most activities are about and most residents like
WORST: Final = 200
PUT: Final = 100_000  # residents kept while some are put again
CITY: Final = "town-0"


def suggesting(world: World, sizes: Sequence[int], *, asked: int) -> list[Timing]:
    """The best five of so many occurrences, for each of the sizes."""
    wishes = list(world.wishes(asked))
    return [apart(partial(_suggesting, world, world.occurrences(size), wishes)) for size in sizes]


def calling(world: World, callees: Sequence[Callee], sizes: Sequence[int], *, asked: int) -> list[Timing]:
    """The best fifty of the first so many residents, for each of the sizes."""
    calls = list(world.calls(asked))
    return [apart(partial(_calling, world, callees[:size], calls)) for size in sizes]


def worst_suggesting(world: World, occurrences: Sequence[Occurrence]) -> Timing:
    """Residents of the city who like what is most popular, go anywhere and need nothing."""
    popular, named = _most_popular(world), (one for one in world.wishes(100 * WORST) if CITY in one.municipalities)
    wishes = [
        replace(one, likes=dict.fromkeys(popular, 1.0), dislikes=frozenset(), reach_m=None, needs=frozenset())
        for one in islice(named, WORST)
    ]
    return apart(partial(_suggesting, world, iter(occurrences), wishes))


def worst_calling(world: World, callees: Sequence[Callee]) -> Timing:
    """Calls in the city for what is most popular, for everybody."""
    popular = _most_popular(world)
    calls = [replace(call, topics=frozenset(popular), languages=frozenset()) for call in world.calls(WORST, city=True)]
    return apart(partial(_calling, world, callees, calls))


def put_occurrence_us(world: World, occurrences: Sequence[Occurrence]) -> float:
    """Microseconds to take in an occurrence again, with all that is known of it."""
    engine = Suggesting(world.taxonomy, Exposure())
    return apart(lambda: _put_us(engine, engine.index.put, occurrences))


def put_callee_us(world: World, callees: Sequence[Callee]) -> float:
    """Microseconds to take in a resident again, with all that is known of them."""
    engine = Calling(world.taxonomy)
    return apart(lambda: _put_us(engine, engine.index.put, callees[:PUT]))


def _put_us(
    engine: Engine[Sequence[Material], Question], put: Callable[[Material], None], rows: Sequence[Material]
) -> float:
    engine.build(rows)
    return each_us(lambda at: put(rows[at]), range(WORST))


def _most_popular(world: World) -> list[str]:
    return [world.codes[int(at)] for at in np.argsort(-world.popularity)[:POPULAR]]


def _suggesting(world: World, occurrences: Iterator[Occurrence], wishes: Sequence[Wishes]) -> Timing:
    engine = Suggesting(world.taxonomy, Exposure())
    engine.build(list(occurrences))
    return timed(engine.best, wishes, most=len(wishes))


def _calling(world: World, callees: Sequence[Callee], calls: Sequence[Call]) -> Timing:
    engine = Calling(world.taxonomy)
    engine.build(callees)
    return timed(engine.best, calls, most=len(calls))
