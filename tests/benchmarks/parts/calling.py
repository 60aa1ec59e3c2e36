"""The best fifty of all residents for one call, by Medsam and by every other engine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from bot.matching.calls import Callee
from tests.benchmarks.parts.peers.board import Board
from tests.benchmarks.parts.peers.call_questions import LIKED, residents_for
from tests.benchmarks.parts.peers.columns import Codes, callee_columns
from tests.benchmarks.parts.peers.contest import Entry, measured
from tests.benchmarks.parts.peers.engine import Found, Peer, Table, told
from tests.benchmarks.parts.peers.ours import Calling
from tests.matching.worlds import World

MOST: Final = 50
SAME: Final = 1.1e-9  # ours are rounded
ASKED: Final = 400
COMPARED: Final = ("town", "open", "paused", "budget", "needs", "languages", "youngest", "oldest")


def contest(title: str, world: World, callees: Sequence[Callee], peers: Sequence[type[Peer]]) -> Board:
    """Medsam first, then each of the peers."""
    codes, taxonomy, calls = Codes.of(world), world.taxonomy, list(world.calls(ASKED))
    ours = measured(lambda: Calling(taxonomy), callees, calls, calls)
    labels = [taxonomy.topics[code].aliases["nb"][0] for code in codes.topics]
    texts = [told(one.likes, codes, labels) for one in callees]
    table = Table(callee_columns(callees, codes), LIKED, COMPARED, texts, "budget", labels)
    askings = [residents_for(call, taxonomy, codes, most=MOST) for call in calls]
    others = [measured(peer, table, askings, askings) for peer in peers]
    return Board(title, [ours, *others], [agreement(one, ours) for one in others])


def agreement(entry: Entry, ours: Entry) -> float:
    """In how many of a hundred calls the same residents are found with the same points, best first.

    Points are the same to a thousand-millionth; residents of the same points may change places.
    """
    pairs = list(zip(entry.answers, ours.answers, strict=False))
    return 100 * sum(_same(found, own) for found, own in pairs) / len(pairs)


def _same(found: Sequence[Found], own: Sequence[Found]) -> bool:
    if {row for row, _ in found} != {row for row, _ in own}:
        return False
    return bool(np.allclose([points for _, points in found], [points for _, points in own], rtol=0, atol=SAME))
