"""The words that other people's lists have for our topics, and the file that is made of them."""

from __future__ import annotations

import tomllib

import pytest
from typer.testing import CliRunner

from bot.matching.spelling import fold
from bot.matching.taxonomy import LANGUAGES, Taxonomy
from tests.matching.conftest import TOPICS
from tools import labels
from tools.labels import FURTHER_LANGUAGES

SMALL = """
[topic.football]
osm = ["sport:soccer"]
cldr = ["⚽"]
nb = ["fotball"]
nn = ["fotball"]
da = ["fodbold"]
en = ["football", "piłka nożna"]

[topic.table-football]
osm = ["leisure/pitch/table_soccer"]
nb = ["bordfotball"]
nn = ["bordfotball"]
da = ["bordfodbold"]
en = ["soccer"]
"""
STEERING = [text for text in TOPICS.values() if not {"topic", "labels", "aliases"} & tomllib.loads(text).keys()]


def of(text: str) -> labels.Labels:
    return labels.derive(Taxonomy.parse([text, *STEERING]))


def test_the_file_is_what_the_command_would_write() -> None:
    assert labels.LABELS.read_text("utf-8") == labels.worded(labels.derive(labels.curated()))


def test_what_is_written_reads_back_as_it_was() -> None:
    derived = labels.derive(labels.curated())
    read = tomllib.loads(labels.worded(derived))["labels"]
    assert {language: {code: tuple(words) for code, words in named.items()} for language, named in read.items()} == (
        derived
    )


def test_every_language_of_the_lists_has_words() -> None:
    assert [*labels.derive(labels.curated())] == [*LANGUAGES, *FURTHER_LANGUAGES]


def test_a_topic_gets_the_names_of_its_entries_in_languages_that_we_have_no_words_of() -> None:
    assert of(SMALL)["sv"]["football"] == ("fotboll",)


def test_our_own_words_are_not_repeated_in_their_language() -> None:
    assert of(SMALL)["da"].get("football", ()) == ()


def test_a_word_that_we_have_for_another_topic_is_left_out() -> None:
    assert of(SMALL)["en"]["football"] == ("soccer ball", "ball")
    assert of(SMALL.replace('"soccer"', '"foosball"'))["en"]["football"] == ("soccer", "soccer ball", "ball")


def test_a_word_that_another_language_has_for_the_same_topic_is_kept() -> None:
    assert of(SMALL)["pl"]["football"] == ("piłka nożna", "piłka")


def test_words_that_tell_nothing_by_themselves_never_become_ours() -> None:
    assert labels.concepts("cldr")["⚽"]["nb"] == ["fotball", "ball"]
    assert of(SMALL.replace('nb = ["fotball"]', 'nb = ["spark"]'))["nb"]["football"] == ("fotball",)


@pytest.mark.parametrize("language", [*LANGUAGES, *FURTHER_LANGUAGES])
def test_no_word_of_the_lists_means_two_topics(language: str) -> None:
    named = tomllib.loads(labels.LABELS.read_text("utf-8"))["labels"][language]
    means: dict[str, set[str]] = {}
    for code, topic in Taxonomy.parse(TOPICS.values()).topics.items():  # the names of further languages go before
        for word in (word for words in topic.aliases.values() for word in words):
            means.setdefault(fold(word), set()).add(code)
    assert {word: means[fold(word)] for code, words in named.items() for word in words} == {
        word: {code} for code, words in named.items() for word in words
    }


def test_no_word_of_the_lists_is_a_stop_word() -> None:
    named = tomllib.loads(labels.LABELS.read_text("utf-8"))["labels"]
    stopped = [
        word
        for language, topics in named.items()
        for words in topics.values()
        for word in words
        if fold(word) in labels.stop_words(language)
    ]
    assert stopped == []


def test_the_command_tells_how_much_of_each_list_is_covered() -> None:
    run = CliRunner().invoke(labels.app, ["coverage"])
    assert run.exit_code == 0
    assert all(name in run.output for name in ("osm", "cldr", "openactive"))
