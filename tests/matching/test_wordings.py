"""Phrases with alternatives, gaps and groups, read as one pattern."""

from __future__ import annotations

from typing import Final

import pytest

from bot.matching.wordings import compiled, pattern, sentences, words_of

GROUPS: Final = {"kin": ["husband", "wife"], "all": ["<kin>", "next door neighbour"], "me": ["me", "us"]}


@pytest.mark.parametrize(
    ("phrase", "heard", "unheard"),
    [
        ("hits me", ["he hits me", "HITS ME!"], ["hits men", "hit me", "hits. me"]),
        ("(hits|kicks out at) me", ["hits me", "kicks out at me"], ["kicks me"]),
        ("hits (even)? me", ["hits me", "hits even me"], ["hits not me"]),
        ("hits !(me|us)", ["hits him", "hits"], ["hits me", "hits us"]),
        ("<all> hits <me>", ["my wife hits us", "next door neighbour hits me"], ["neighbour hits me"]),
        ("my <kin>? hits", ["my wife hits", "my hits"], ["my dog hits"]),
        ("hits .. me", ["hits me", "hits you and me"], ["hits you and him and me"]),
        ("hits ... me", ["hits you and him and me"], ["hits you and him and her and me"]),
        ("no more $", ["no more", "no more. tomorrow"], ["no more tea"]),
        ("no more ($|please)", ["no more", "no more please, thanks"], ["no more tea"]),
        ("hit* me", ["hits me", "hitting me"], ["hi me"]),
        ("slår", ["slår", "slaar", "slar", "SLÅÅÅR"], ["slag"]),
        ("self-harm", ["self-harm", "self harm"], ["selfharm"]),
    ],
)
def test_a_phrase_is_heard_as_it_is_written_down(phrase: str, heard: list[str], unheard: list[str]) -> None:
    anything = compiled([pattern([phrase], GROUPS)])
    said = {text: any(anything.search(sentence) for sentence in sentences(text)) for text in (*heard, *unheard)}
    assert said == {text: text in heard for text in (*heard, *unheard)}


def test_no_phrase_is_never_heard() -> None:
    assert compiled([pattern([], GROUPS), ""]).search("me ") is None


def test_whole_words_of_phrases_and_groups_are_known() -> None:
    assert words_of(["<all> hit* (me|it's) .. $ now", "slår"], GROUPS) == {
        "husband", "wife", "next", "door", "neighbour", "me", "its", "now", "slar",
    }  # fmt: skip


def test_a_strange_group_is_refused() -> None:
    with pytest.raises(KeyError):
        pattern(["<nobody> hits"], GROUPS)


def test_a_sentence_ends_at_a_stop_and_not_at_a_new_line() -> None:
    assert sentences("I don't,\nwant? Tea!") == ["i dont want ", "tea "]
