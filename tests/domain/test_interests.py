"""Likes and dislikes that never overlap."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.interests import Interests

topics = st.frozensets(st.sampled_from("abcdef"))
interests = st.tuples(topics, topics).map(lambda both: Interests(both[0] - both[1], both[1]))


def test_nothing_is_liked_and_disliked_at_once() -> None:
    with pytest.raises(ValueError, match="at once"):
        Interests(frozenset("a"), frozenset("a"))


def test_what_is_said_later_wins() -> None:
    said = Interests(frozenset("ab"), frozenset("c")).with_(frozenset("c"), frozenset("a"))
    assert said == Interests(frozenset("bc"), frozenset("a"))


@given(interests, topics, topics)
def test_whatever_is_said_later_holds_and_what_was_not_spoken_of_stays(
    before: Interests, likes: frozenset[str], dislikes: frozenset[str]
) -> None:
    after = before.with_(likes - dislikes, dislikes)
    spoken = likes | dislikes
    assert after.likes & spoken == likes - dislikes
    assert after.dislikes & spoken == dislikes
    assert (after.likes - spoken, after.dislikes - spoken) == (before.likes - spoken, before.dislikes - spoken)


@given(interests, topics, topics)
def test_of_what_is_said_to_be_both_the_like_wins_and_nothing_breaks(
    before: Interests, likes: frozenset[str], dislikes: frozenset[str]
) -> None:
    after = before.with_(likes, dislikes)
    assert likes <= after.likes
    assert after.dislikes & likes == frozenset()


@given(interests, st.sampled_from("abcdef"))
def test_a_topic_taken_away_is_neither(before: Interests, topic: str) -> None:
    assert topic not in before.without(topic).likes | before.without(topic).dislikes
