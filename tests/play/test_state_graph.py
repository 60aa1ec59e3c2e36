"""Every place where a talk can stand is reached, left and taken up again after a restart, by walking there."""

from __future__ import annotations

from inspect import getmembers, iscoroutinefunction
from pathlib import Path

import pytest

from tests.conversations.test_windows import STATES
from tests.databases import SQLITE, Databases
from tests.play import openings
from tests.play.graph import GONE
from tests.play.openings import OPENINGS
from tests.play.scenes import File
from tests.play.walking import walk_everywhere


def test_every_opening_is_listed() -> None:
    written = [each for name, each in getmembers(openings, iscoroutinefunction) if name.startswith("somebody_")]
    assert set(OPENINGS) == set(written)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["nb", "nn", "da", "en"])
async def test_every_state_is_reached_left_and_resumed(databases: Databases, language: str) -> None:
    async with databases.fresh(SQLITE) as address:
        graph = await walk_everywhere(File(Path(address.removeprefix("sqlite:///"))), language)
    assert graph.states == {str(state.state) for state in STATES}, "nobody gets there: is an opening missing?"
    assert graph.resumed == graph.states
    assert graph.stuck == {GONE}
    assert {edge.end.state for edge in graph.edges if edge.start.state == GONE} == {"Welcome:hello"}
    assert graph.faults == []
