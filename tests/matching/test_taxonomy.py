"""The tree of topics: whole, named in every language, and refused when it is broken."""

from __future__ import annotations

import re

import pytest

from bot.errors import Unreadable
from bot.matching.taxonomy import LANGUAGES, Taxonomy
from bot.matching.understanding import understand
from tests.matching.conftest import NAMES, TOPICS

PROPER = {"American", "BMX", "Bible", "Christmas", "IT", "LGBT", "LGBT-fællesskab", "Lego", "Nordic", "Sunday"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_topic_has_a_name_in_each_language_and_no_name_is_left_over(taxonomy: Taxonomy, language: str) -> None:
    assert sorted(NAMES[language]) == sorted(taxonomy.topics)


@pytest.mark.parametrize("language", NAMES)
def test_the_name_of_a_topic_is_understood_as_that_topic(taxonomy: Taxonomy, language: str) -> None:
    heard = {code: [one.topic for one in understand(name, taxonomy).likes] for code, name in NAMES[language].items()}
    assert heard == {code: [code] for code in NAMES[language]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_begins_with_a_small_letter_unless_it_is_a_proper_name_and_is_short_enough_for_a_button(
    language: str,
) -> None:
    small = [name for name in NAMES[language].values() if name[0] == name[0].lower() or name.split()[0] in PROPER]
    assert (small, [name for name in small if len(name) > 32]) == ([*NAMES[language].values()], [])


def test_codes_are_english_kebab_case(taxonomy: Taxonomy) -> None:
    assert [code for code in taxonomy.topics if not re.fullmatch(r"[a-z]+(-[a-z]+)*", code)] == []


def test_every_topic_shows_an_emoji_and_no_two_have_the_same_of_their_own(taxonomy: Taxonomy) -> None:
    own = [topic.emoji for topic in taxonomy.topics.values() if topic.emoji]
    assert len(set(own)) == len(own)
    assert [code for code in taxonomy.topics if not taxonomy.emoji(code)] == []


def test_sixteen_topics_stand_on_the_grid(taxonomy: Taxonomy) -> None:
    assert len(taxonomy.offered) == 16


def test_what_is_below_a_topic_counts_itself_and_all_under_it(taxonomy: Taxonomy) -> None:
    assert taxonomy.below("football") == {"football", "walking-football"}
    assert taxonomy.below("walking-football") < taxonomy.below("football") < taxonomy.below("sport")
    assert taxonomy.below("no-such-topic") == frozenset()


def broken(area: str, old: str, new: str) -> list[str]:
    assert old in TOPICS[area]
    return [*(TOPICS | {area: TOPICS[area].replace(old, new, 1)}).values()]


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        (["[topic"], "taxonomy-unreadable"),
        ([], "taxonomy-unreadable"),
        ([*TOPICS.values(), TOPICS["sport"]], "taxonomy-unreadable"),
        ([*TOPICS.values(), '[labels.sv]\nno-such-topic = ["fotboll"]'], "taxonomy-unreadable"),
        (broken("sport", 'parent = "football"', 'parent = "nowhere"'), "taxonomy-unknown-parent"),
        (broken("sport", "[topic.sport]\n", '[topic.sport]\nparent = "walking-football"\n'), "taxonomy-cycle"),
        (broken("sport", 'nn = ["idrett", ', 'ny = ["idrett", '), "taxonomy-unreadable"),
        (broken("words", "fillers = [", "fyllere = ["), "taxonomy-unreadable"),
    ],
)
def test_a_broken_taxonomy_is_refused_with_a_reason(texts: list[str], reason: str) -> None:
    with pytest.raises(Unreadable) as refused:
        Taxonomy.parse(texts)
    assert refused.value.reason == reason
