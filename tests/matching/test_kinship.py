"""What those alike go to is told of many, and of nobody alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.matching.kinship import LEAST, Goer, kin, kinship

KNITTERS = Goer(frozenset({"knitting"}), frozenset({"choir", "knitting"}))
topics = st.frozensets(st.sampled_from(("knitting", "choir", "chess", "hiking")), max_size=3)


def test_a_topic_is_kin_from_ten_people_on() -> None:
    assert kinship([KNITTERS] * (LEAST - 1)) == {"knitting": {}}
    assert kinship([KNITTERS] * LEAST) == {"knitting": {"choir": 1.0}}


def test_the_share_is_of_those_who_go_anywhere() -> None:
    stay_at_home, walker = Goer(KNITTERS.likes, frozenset()), Goer(KNITTERS.likes, frozenset({"hiking"}))
    assert kinship([KNITTERS] * 10 + [walker] * 30 + [stay_at_home] * 50) == {
        "knitting": {"choir": 0.25, "hiking": 0.75}
    }


def test_of_several_likes_the_largest_share_counts() -> None:
    known = {"knitting": {"choir": 0.2}, "chess": {"choir": 0.6, "quiz": 0.1}}
    assert kin(["knitting", "chess", "hiking"], known) == {"choir": 0.6, "quiz": 0.1}


@given(st.lists(st.builds(Goer, topics, topics), max_size=60))
def test_one_person_more_or_less_never_shows_a_topic_that_fewer_than_nine_others_go_to(goers: list[Goer]) -> None:
    for like, found in kinship(goers).items():
        for topic in found:
            assert sum(like in goer.likes and topic in goer.went for goer in goers[1:]) >= LEAST - 1
