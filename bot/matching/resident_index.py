"""Whom to ask for help, out of all residents."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import numpy as np

from bot.domain.resident import Reach, ResidentId
from bot.matching.call_search import CallSearch
from bot.matching.calls import Call, Callee, Chosen, Preview
from bot.matching.resident_table import ResidentTable
from bot.matching.scoring import metres_of
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
        """The ``most`` residents whom the call suits best, best first; nobody to whom an ``Exclusion`` applies.

        What counts is how well they like what it is about, whether they said that they have time, how near they
        live within their own reach, and how long they have not been asked. Of equal ones whoever was asked longest
        ago comes first, then the lower id.
        """
        search = CallSearch(self._table, call)
        columns, points = search.columns, search.points()
        at = np.arange(len(points))
        if 0 < most < len(points):
            at = np.flatnonzero(points >= -np.partition(-points, most - 1)[most - 1])
        order = at[np.lexsort((columns["id"][at], columns["asked_s"][at], -points[at]))][:most]
        far = metres_of(columns["place"][order], call.point)
        return [
            Chosen(ResidentId(id), worth, None if np.isnan(metres) else metres)
            for id, worth, metres in zip(
                columns["id"][order].tolist(), points[order].tolist(), far.tolist(), strict=True
            )
        ]

    def preview(self, call: Call) -> Preview:
        """How many residents of the municipalities the call may reach, and how many not, by the first reason."""
        search = CallSearch(self._table, call)
        return Preview(len(search.rows), search.excluded)
