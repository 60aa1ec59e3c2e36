"""Phrases that no topic's words were chosen by: each wants topics that there are."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.matching.taxonomy import Taxonomy

PHRASES: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (Path(__file__).parent / "held_out_phrases.toml").read_text("utf-8")
)


@pytest.mark.parametrize("group", PHRASES)
def test_a_held_out_phrase_wants_topics_that_exist(taxonomy: Taxonomy, group: str) -> None:
    wanted = {topic for phrase in PHRASES[group] for topic in phrase["wanted"]}
    assert sorted(wanted - taxonomy.topics.keys()) == []


@pytest.mark.parametrize("group", PHRASES)
def test_no_phrase_is_counted_twice(group: str) -> None:
    texts = [phrase["text"] for phrase in PHRASES[group]]
    assert len(set(texts)) == len(texts)
