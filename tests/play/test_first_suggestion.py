"""Under three minutes and at most nine taps or sentences from hello to the first suggestion, in every language."""

from __future__ import annotations

import pytest

from tests.databases import SQLITE, Databases
from tests.play.first_suggestion import to_first_suggestion
from tests.play.towns import arendal
from tests.scenario import LIBRARY


@pytest.mark.parametrize("language", LIBRARY.texts.languages)
async def test_the_first_suggestion_comes_soon(databases: Databases, language: str) -> None:
    async with databases.fresh(SQLITE) as address, arendal(address) as town:
        road = await to_first_suggestion(town.person("Anna", language))
    assert road.moves <= 9
    assert road.seconds <= 180
