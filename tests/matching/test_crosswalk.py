"""Our topics in the words of others: each of their entries that is an activity belongs to one topic."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.matching.conftest import TAXONOMY
from tools import labels

ICNPO = {  # groups of the classification, as Norway's register of voluntary organisations numbers them
    "1100", "1200", "1300", "2100", "2200", "2300", "2400", "3100", "3200", "3300", "3400", "4100", "4200", "4300",
    "5100", "5200", "6100", "6200", "6300", "7100", "7200", "7300", "8100", "9100", "10100", "11100", "11200", "11300",
    "12100",
}  # fmt: skip


def mapped(name: str) -> list[str]:
    return [key for topic in TAXONOMY.topics.values() for key in topic.crosswalk[name]]


@pytest.mark.parametrize("name", ["osm", "cldr", "openactive"])
def test_no_entry_belongs_to_two_topics(name: str) -> None:
    assert [key for key, times in Counter(mapped(name)).items() if times > 1] == []


@pytest.mark.parametrize("name", labels.LISTS)
def test_every_entry_belongs_to_a_topic_or_is_left_out_with_a_reason(name: str) -> None:
    left_out = {key for keys in labels.unmapped().values() for key in keys}
    everywhere = {key for each in labels.LISTS for key in labels.concepts(each)}
    assert set(labels.concepts(name)) - left_out == set(mapped(name))
    assert left_out <= everywhere


def test_nothing_is_left_out_for_two_reasons() -> None:
    left_out = [key for keys in labels.unmapped().values() for key in keys]
    assert [key for key, times in Counter(left_out).items() if times > 1] == []


def test_every_activity_that_a_topic_names_stands_in_the_list_of_openactive() -> None:
    assert [key for key in mapped("openactive") if key not in labels.activities()] == []


def test_nearly_every_activity_of_openactive_is_found_itself_or_by_a_broader_one() -> None:
    named = set(mapped("openactive"))
    found = [key for key in labels.activities() if named & set(labels.broader(key))]
    assert (len(found), len(labels.activities())) == (757, 768)


def test_groups_of_organisations_are_those_of_the_classification() -> None:
    assert {key for key in mapped("icnpo") if key not in ICNPO} == set()
