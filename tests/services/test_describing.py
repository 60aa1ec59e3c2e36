"""What a source tells only in words is heard, and what it tells outright stands."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.activity import ActivityRecord
from bot.domain.needs import Ages, Need
from bot.services.describing import described
from tests.matching.conftest import TAXONOMY

CHOIR = ActivityRecord(
    "choir",
    "Barnekor 6-12 år",
    1,
    description="Gratis å delta. Lokalet er rullestoltilgjengelig og har teleslynge. Vi snakker norsk og engelsk.",
)


def test_ages_needs_and_cost_are_found_in_the_text() -> None:
    record, topics = described(CHOIR, TAXONOMY)
    assert (record.ages, record.cost) == (Ages(6, 12), 0)
    assert record.access == frozenset({Need.WHEELCHAIR, Need.HEARING_LOOP})
    assert "choir" in {topic for found in topics for topic in TAXONOMY.topics if found in TAXONOMY.below(topic)}


def test_what_the_source_told_outright_stands() -> None:
    told = replace(CHOIR, ages=Ages(8, 10), cost=5000, languages=frozenset({"ar"}), access=frozenset({Need.QUIET}))
    record, _ = described(told, TAXONOMY)
    assert (record.ages, record.cost, record.languages) == (Ages(8, 10), 5000, frozenset({"ar"}))
    assert record.access == frozenset({Need.QUIET, Need.WHEELCHAIR, Need.HEARING_LOOP})


def test_a_text_that_tells_nothing_leaves_everything_open() -> None:
    plain = ActivityRecord("plain", "Sjakk", 1)
    assert described(plain, TAXONOMY)[0] == plain
