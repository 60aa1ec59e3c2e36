"""Whom a call reaches: the index against plain loops, and what it answers where there is little to answer with."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.resident import Reach, ResidentId
from bot.matching.calls import Callee
from bot.matching.resident_index import ResidentIndex
from tests.matching import small_worlds
from tests.matching.brute_force import callees
from tests.matching.conftest import TAXONOMY
from tests.matching.small_worlds import MOMENTS, Dice


class SmallTown:
    """An index and the plain list of who is in it."""

    def __init__(self, seed: int, now: datetime) -> None:
        self.dice, self.now = Dice.of(seed), now
        self.index = ResidentIndex(TAXONOMY, room=1)
        self.callees: dict[ResidentId, Callee] = {}

    def live(self) -> None:
        """One thing happens to one resident."""
        happens = self.dice.one_of((self.put, self.put, self.put, self.drop, self.reachable, self.contacted))
        happens(ResidentId(self.dice.upto(60)))

    def put(self, id: ResidentId) -> None:
        self.callees[id] = small_worlds.callee(self.dice, id, self.now)
        self.index.put(self.callees[id])

    def drop(self, id: ResidentId) -> None:
        self.callees.pop(id, None)
        self.index.drop(id)

    def reachable(self, id: ResidentId) -> None:
        consents, reach = self.dice.maybe(0.8), self.dice.one_of(tuple(Reach))
        until = self.now + timedelta(hours=self.dice.upto(20) - 10) if self.dice.maybe(0.5) else None
        self.index.reachable(id, consents=consents, reach=reach, paused_until=until)
        if id in self.callees:
            self.callees[id] = replace(self.callees[id], consents=consents, reach=reach, paused_until=until)

    def contacted(self, id: ResidentId) -> None:
        budget, asked_at = self.dice.upto(2), self.now - timedelta(minutes=self.dice.upto(9000))
        self.index.contacted(id, budget=budget, asked_at=asked_at)
        if id in self.callees:
            self.callees[id] = replace(self.callees[id], budget=budget, asked_at=asked_at)


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(MOMENTS), st.integers(0, 150), st.integers(1, 12))
def test_the_index_answers_as_plain_loops_do_whatever_was_put_changed_and_dropped(
    seed: int, now: datetime, events: int, most: int
) -> None:
    town = SmallTown(seed, now)
    for _ in range(events):
        town.live()
    for _ in range(4):
        call = small_worlds.call(town.dice, now)
        chosen, counts = callees(town.callees.values(), call, TAXONOMY, most)
        preview = town.index.preview(call)
        assert [(one.resident, one.points) for one in town.index.best(call, most)] == chosen
        assert {why.value: count for why, count in preview.excluded.items() if count} | (
            {"": preview.reached} if preview.reached else {}
        ) == counts
