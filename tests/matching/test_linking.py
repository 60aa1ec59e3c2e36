"""Topics for words that nobody listed, by the letters and sounds they share with those of neighbouring languages."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching.linking import Linker, sound
from bot.matching.understanding import link
from tests.matching.conftest import TAXONOMY

LINKER = Linker.of(
    [
        ("swimming", ["simning", "swimming", "svømning"]),
        ("skating", ["skridskoåkning", "ice skating", "skøjteløb"]),
        ("training", ["träning", "training"]),
        ("nameless", []),
    ]
)


@pytest.mark.parametrize(
    ("word", "topic"),
    [("svømming", "swimming"), ("symjing", "swimming"), ("skøyteløp", "skating"), ("trening", "training")],
)
def test_a_word_of_one_language_is_linked_by_those_of_its_neighbours(word: str, topic: str) -> None:
    assert LINKER.rank(word, 1)[0][0] == topic


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hvit", "vit"), ("kjøkken", "køkken"), ("øy", "ø"), ("lejr", "leir"), ("træning", "trening"), ("bade", "bate"),
        ("bok", "bog"), ("skipper", "skiper"), ("stasjon", "station"), ("fællesskab", "fellesskap"),
    ],
)  # fmt: skip
def test_what_sounds_alike_in_two_nordic_languages_is_written_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)


def test_the_best_comes_first_and_no_more_than_were_asked_for() -> None:
    ranked = link("svømmehallen", TAXONOMY, most=3)
    assert len(ranked) == 3
    assert [score for _, score in ranked] == sorted((score for _, score in ranked), reverse=True)


@pytest.mark.parametrize("text", ["", " ", "\n", "?!", "⚽", "ж"])
def test_what_shares_nothing_is_linked_to_nothing(text: str) -> None:
    assert LINKER.rank(text) == []


def test_an_index_of_nothing_links_to_nothing() -> None:
    assert Linker.of([]).rank("svømming") == []


def test_who_swims_is_not_who_a_woman_is() -> None:
    assert link("kvinnelig svømmer", TAXONOMY, 1)[0][0] == link("svømmer", TAXONOMY, 1)[0][0]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_whatever_is_asked_topics_come_back_once_each(text: str) -> None:
    codes = [code for code, _ in link(text, TAXONOMY)]
    assert len(codes) == len(set(codes) & TAXONOMY.topics.keys()) <= 5


def test_of_a_long_text_the_beginning_counts() -> None:
    assert LINKER.rank("svømming " + "x" * 4096) == LINKER.rank("svømming " + "x" * 71)


def test_four_thousand_characters_take_a_hundredth_of_a_second_at_most() -> None:
    began = time.process_time()
    link("svømmeskøytetrening " * 200, TAXONOMY)
    assert time.process_time() - began < 0.01
