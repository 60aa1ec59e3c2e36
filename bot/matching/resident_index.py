"""Whom to ask for help, out of all residents."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import numpy as np

from bot.domain.place import Point
from bot.domain.resident import Reach, ResidentId
from bot.matching.bitmaps import Rows
from bot.matching.call_search import CallSearch, Found
from bot.matching.calls import Call, Callee, Chosen, Preview
from bot.matching.resident_table import ResidentTable
from bot.matching.scoring import Floats, metres_of
from bot.matching.taxonomy import Taxonomy

ROOM: Final = 1_024


class ResidentIndex:
    """The residents, in memory: put in what is stored, ask whom a call should reach.

    It is never the source of truth: who sends asks again whether they may.
    """

    def __init__(self, taxonomy: Taxonomy, *, room: int = ROOM) -> None:
        self._table = ResidentTable(taxonomy, room)

    def __len__(self) -> int:
        return len(self._table.numbers)

    @property
    def nbytes(self) -> int:
        """Bytes of the index."""
        return self._table.nbytes

    def put(self, callee: Callee) -> None:
        """Take in a resident or what they have become."""
        self._table.put(callee)

    def reachable(self, id: ResidentId, *, consents: bool, reach: Reach, paused_until: datetime | None) -> None:
        """Take in whether somebody may be written to; nothing for an unknown resident."""
        self._table.reachable(id, consents=consents, reach=reach, paused_until=paused_until)

    def contacted(self, id: ResidentId, *, budget: int, asked_at: datetime | None) -> None:
        """Take in how often somebody may still be written to, and when they were last asked for help."""
        self._table.contacted(id, budget=budget, asked_at=asked_at)

    def drop(self, id: ResidentId) -> None:
        """Let go of a resident; nothing for an unknown one."""
        self._table.drop(id)

    def best(self, call: Call, most: int = 50) -> list[Chosen]:
        """The ``most`` (at least one) whom the call suits best, best first; nobody to whom an ``Exclusion`` applies.

        What counts is how well they like what it is about, whether they said that they have time, how near they
        live within their own reach, and how long they have not been asked. Of equal ones whoever was asked longest
        ago comes first, then the lower id.
        """
        groups: list[Found] = []
        for found, beyond in CallSearch(self._table, call).promising():
            groups.append(found)
            points = np.concatenate([group.points for group in groups])
            if len(points) >= most and _nth(points, most) > beyond:
                break
        rows = np.concatenate([group.rows for group in groups])
        persons = np.concatenate([group.persons for group in groups])
        at = np.flatnonzero(points >= _nth(points, most)) if len(points) > most else np.arange(len(points))
        order = at[np.lexsort((persons["id"][at], persons["asked_s"][at], -points[at]))][:most]
        far = self._metres(rows[order], call.point)
        best = zip(persons["id"][order].tolist(), points[order].tolist(), far, strict=True)
        return [Chosen(ResidentId(id), worth, metres) for id, worth, metres in best]

    def _metres(self, rows: Rows, point: Point | None) -> list[float | None]:
        """How far from the point they live, as far as both are known."""
        if point is None:
            return [None] * len(rows)
        far = metres_of(self._table.chords(self._table.places.take(rows), point))
        return [None if np.isnan(metres) else metres for metres in far.tolist()]

    def preview(self, call: Call) -> Preview:
        """How many residents of the municipalities the call may reach, and how many not, by the first reason."""
        search = CallSearch(self._table, call)
        return Preview(len(search.all().rows), search.excluded)


def _nth(points: Floats, count: int) -> float:
    """The points of the ``count``-th best."""
    return float(-np.partition(-points, count - 1)[count - 1])
