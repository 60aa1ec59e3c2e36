"""The best five of all coming occurrences for one resident, by Medsam and by every other engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from bot.domain.activity import ActivityId, Occurrence
from bot.matching.exposure import Exposure
from tests.benchmarks.parts.peers.asking import Asking
from tests.benchmarks.parts.peers.board import Board
from tests.benchmarks.parts.peers.columns import Codes, Columns, occurrence_columns
from tests.benchmarks.parts.peers.contest import Entry, measured
from tests.benchmarks.parts.peers.engine import Peer, Table, told
from tests.benchmarks.parts.peers.ours import Suggesting
from tests.benchmarks.parts.peers.picking import picked
from tests.benchmarks.parts.peers.questions import COLUMNS, occurrences_for
from tests.matching.worlds import NOW, World

MOST: Final = 5
FETCHED: Final = 64  # rows, of which a last step that is not measured picks five that differ
SETTLED: Final = 8_192  # rows that leave no doubt about which five
ASKED: Final = 1_000
COMPARED: Final = ("town", "starts", "day", "slot", "youngest", "oldest", "meets", "languages", "seats")
SHOWINGS: Final = 4_000  # lists shown before, so that exposure counts


def contest(title: str, world: World, occurrences: Sequence[Occurrence], peers: Sequence[type[Peer]]) -> Board:
    """Medsam first, then each of the peers."""
    codes, taxonomy, exposure = Codes.of(world), world.taxonomy, shown_before(occurrences)
    wishes = list(world.wishes(ASKED))
    ours = measured(lambda: Suggesting(taxonomy, exposure), occurrences, wishes, wishes)
    columns = occurrence_columns(occurrences, codes)
    columns = {**columns, "penalty": penalties(occurrences, exposure)}
    labels = [taxonomy.topics[code].aliases["nb"][0] for code in codes.topics]
    texts = [told(one.activity.topics, codes, labels) for one in occurrences]
    table = Table(columns, COLUMNS, COMPARED, texts, "seats", labels)
    askings = [occurrences_for(one, taxonomy, codes, most=FETCHED) for one in wishes]
    checked = [replace(asking, most=SETTLED) for asking in askings]
    others = [measured(peer, table, askings, checked) for peer in peers]
    return Board(title, [ours, *others], [agreement(one, ours, checked, columns) for one in others])


def agreement(entry: Entry, ours: Entry, askings: Sequence[Asking], columns: Columns) -> float:
    """In how many of a hundred questions the last step picks what Medsam suggests, in the same order."""
    same = [
        picked(found, asking, columns, most=MOST) == [row for row, _ in own]
        for found, own, asking in zip(entry.answers, ours.answers, askings, strict=False)
    ]
    return 100 * sum(same) / len(same)


def shown_before(occurrences: Sequence[Occurrence]) -> Exposure:
    """Lists of five activities of one municipality, some of them shown again and again."""
    chance, exposure = np.random.default_rng(6), Exposure()
    of_town: dict[str, set[ActivityId]] = {}
    for occurrence in occurrences:
        of_town.setdefault(occurrence.activity.municipality, set()).add(occurrence.activity.id)
    towns = [(town, sorted(ids)) for town, ids in of_town.items()]
    for _ in range(SHOWINGS):
        town, ids = towns[int(chance.integers(len(towns)))]
        places = np.unique(np.minimum(chance.pareto(0.3, MOST), len(ids) - 1).astype(int))
        exposure.shown([ids[place] for place in places], town, NOW)
    return exposure


def penalties(occurrences: Sequence[Occurrence], exposure: Exposure) -> np.ndarray:
    """The points that each occurrence loses for having been shown, at this moment."""
    activities = {one.activity.id: one.activity.municipality for one in occurrences}
    towns = list(activities.values())
    means = {town: exposure.mean(town, towns.count(town), NOW) for town in set(towns)}
    numbers = np.array([exposure.number(one.activity.id) for one in occurrences], np.int32)
    return exposure.penalties(numbers, np.array([means[one.activity.municipality] for one in occurrences]), NOW)
