"""What is suggested: what may never be, what comes first, and the reasons given."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.activity import Activity, ActivityId, Occurrence, OccurrenceId, Role
from bot.domain.availability import Part, Week
from bot.domain.interests import Interests
from bot.domain.place import Point, distance_m
from bot.matching.ranking import Reason, Suggestion, Wishes, rank
from tests.matching.conftest import TAXONOMY

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)  # a Monday
HOME = Point(58.4615, 8.7722)
OSLO = ZoneInfo("Europe/Oslo")


def activity(
    number: int, *topics: str, organiser: str = "", point: Point | None = HOME, cost: int | None = None
) -> Activity:
    return Activity(
        id=ActivityId(number),
        municipality="arendal",
        title=f"Activity {number}",
        description="",
        organiser=organiser,
        place_name="",
        address="",
        point=point,
        zone=OSLO,
        role=Role.JOIN,
        topics=frozenset(topics),
        cost=cost,
        currency="NOK",
        url="",
    )


def occurrence(
    number: int, of: Activity, starts_at: datetime, capacity: int | None = None, taken: int = 0
) -> Occurrence:
    return Occurrence(OccurrenceId(number), of, starts_at, starts_at + timedelta(hours=2), capacity, taken=taken)


def wishes(likes: set[str] | None = None, dislikes: set[str] | None = None, week: Week | None = None) -> Wishes:
    return Wishes(Interests(frozenset(likes or ()), frozenset(dislikes or ())), week, HOME, NOW)


def days(number: float) -> datetime:
    return NOW + timedelta(days=number)


def ids(suggestions: list[Suggestion]) -> list[int]:
    return [suggestion.occurrence.id for suggestion in suggestions]


def test_what_is_liked_comes_first_the_exact_thing_before_what_belongs_to_it() -> None:
    football = occurrence(1, activity(1, "walking-football"), days(1))
    exact = occurrence(2, activity(2, "football"), days(5))
    wider = occurrence(3, activity(3, "sport"), days(1))
    other = occurrence(4, activity(4, "choir"), days(1))
    assert ids(rank(wishes({"football"}), [wider, other, football, exact], TAXONOMY)) == [2, 1, 3]


def test_what_is_disliked_never_comes_nor_what_belongs_to_it() -> None:
    candidates = [occurrence(1, activity(1, "walking-football"), days(1)), occurrence(2, activity(2, "chess"), days(1))]
    assert ids(rank(wishes(dislikes={"sport"}), candidates, TAXONOMY)) == [2]


def test_a_like_by_name_outweighs_the_dislike_of_what_it_belongs_to() -> None:
    candidates = [occurrence(1, activity(1, "football"), days(1)), occurrence(2, activity(2, "handball"), days(1))]
    assert ids(rank(wishes({"football"}, {"sport"}), candidates, TAXONOMY)) == [1]


def test_of_an_activity_the_next_occurrence_that_fits_comes_and_only_once() -> None:
    knitting = activity(1, "knitting")
    monday, tuesday = occurrence(1, knitting, days(0.3)), occurrence(2, knitting, days(1.3))
    later = occurrence(3, knitting, days(8.3))
    evenings = Week.of_cells({(1, Part.EVENING)})
    assert ids(rank(wishes({"knitting"}, week=evenings), [later, tuesday, monday], TAXONOMY)) == [2]


def test_an_occurrence_with_seats_comes_before_a_full_one_of_the_same_activity() -> None:
    chess = activity(1, "chess")
    full, open_ = occurrence(1, chess, days(1), capacity=4, taken=4), occurrence(2, chess, days(8), capacity=4)
    assert ids(rank(wishes({"chess"}), [full, open_], TAXONOMY)) == [2]


def test_an_activity_of_which_an_occurrence_is_hidden_does_not_come_again() -> None:
    knitting, choir = activity(1, "knitting"), activity(2, "choir")
    candidates = [occurrence(1, knitting, days(1)), occurrence(2, knitting, days(8)), occurrence(3, choir, days(1))]
    asked = replace(wishes(), hidden=frozenset({OccurrenceId(1)}))
    assert ids(rank(asked, candidates, TAXONOMY)) == [3]


def test_when_nothing_meets_the_likes_the_best_of_the_rest_is_marked_as_a_near_miss() -> None:
    [suggestion] = rank(wishes({"chess"}), [occurrence(1, activity(1, "choir"), days(5))], TAXONOMY)
    assert (suggestion.nearest_miss, suggestion.occurrence.id) == (True, 1)


def test_whoever_told_no_likes_gets_no_near_misses() -> None:
    [suggestion] = rank(wishes(), [occurrence(1, activity(1, "choir"), days(5))], TAXONOMY)
    assert suggestion.nearest_miss is False


@pytest.mark.parametrize("likes", [set(), {"chess"}])
def test_without_candidates_there_are_no_suggestions(likes: set[str]) -> None:
    assert rank(wishes(likes), [], TAXONOMY) == []


def test_whoever_dislikes_everything_gets_nothing() -> None:
    everything = {topic for topic in TAXONOMY.topics if TAXONOMY.parent(topic) is None}
    candidates = [occurrence(number, activity(number, topic), days(1)) for number, topic in enumerate(TAXONOMY.topics)]
    assert rank(wishes(dislikes=everything), candidates, TAXONOMY) == []


def test_five_are_not_all_the_same_topic_and_organiser() -> None:
    knitting = [occurrence(n, activity(n, "knitting", organiser="Garn"), days(1)) for n in range(1, 6)]
    choir = occurrence(9, activity(9, "choir", organiser="Kor"), days(3))
    assert 9 in ids(rank(wishes({"knitting", "choir"}), [*knitting, choir], TAXONOMY, most=3))


def test_the_nearer_of_two_alike_comes_first() -> None:
    far = occurrence(1, activity(1, "chess", point=Point(58.50, 8.87)), days(1))
    near = occurrence(2, activity(2, "chess"), days(1))
    assert ids(rank(wishes({"chess"}), [far, near], TAXONOMY)) == [2, 1]


def test_what_lies_farther_than_they_go_does_not_come_and_an_unknown_place_does() -> None:
    far = occurrence(1, activity(1, "chess", point=Point(59.91, 10.75)), days(1))
    nowhere = occurrence(2, activity(2, "chess", point=None), days(1))
    assert ids(rank(replace(wishes(), reach_m=10_000), [far, nowhere], TAXONOMY)) == [2]


def test_every_reason_is_given_with_its_facts() -> None:
    offered = occurrence(1, activity(1, "walking-football", cost=0), days(1.3), capacity=10, taken=8)
    asked = wishes({"football"}, week=Week.of_cells({(1, Part.EVENING)}))
    [suggestion] = rank(asked, [offered], TAXONOMY)
    assert suggestion.reasons == (
        Reason("likes", {"topic": "football"}),
        Reason("fits-week", {"day": 1, "part": "evening"}),
        Reason("near", {"metres": 0}),
        Reason("free"),
        Reason("seats", {"left": 2}),
        Reason("soon"),
    )


def test_no_reason_is_given_that_is_not_so() -> None:
    plain = occurrence(1, activity(1, "choir", point=None, cost=5000), days(9))
    [suggestion] = rank(wishes(), [plain], TAXONOMY)
    assert (suggestion.reasons, suggestion.distance_m) == ((), None)


def test_the_hours_are_those_on_the_clock_of_the_place() -> None:
    evening = occurrence(1, activity(1, "choir"), datetime(2027, 6, 1, 15, tzinfo=UTC))  # 17:00 in summer time
    asked = replace(wishes({"choir"}, week=Week.of_cells({(1, Part.EVENING)})), now=datetime(2027, 5, 25, tzinfo=UTC))
    [suggestion] = rank(asked, [evening], TAXONOMY)
    assert Reason("fits-week", {"day": 1, "part": "evening"}) in suggestion.reasons


SOME = ["sport", "football", "walking-football", "choir", "music", "chess", "games", "knitting"]
topic_sets = st.frozensets(st.sampled_from(SOME), max_size=3)
points = st.none() | st.builds(Point, st.floats(58.3, 58.6), st.floats(8.5, 9.0))


@st.composite
def worlds(draw: st.DrawFn) -> tuple[Wishes, list[Occurrence]]:
    """A resident and up to thirty occurrences of up to eight activities."""
    activities = [
        activity(number, *draw(topic_sets), organiser=draw(st.sampled_from(["", "A", "B"])), point=draw(points))
        for number in range(draw(st.integers(0, 8)))
    ]
    candidates = [
        replace(
            occurrence(
                number,
                draw(st.sampled_from(activities)),
                NOW + timedelta(hours=draw(st.integers(-30, 400))),
                draw(st.none() | st.integers(1, 5)),
                draw(st.integers(0, 5)),
            ),
            cancelled=draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, 30)) if activities else 0)
    ]
    likes = draw(topic_sets)
    asked = Wishes(
        Interests(likes, draw(topic_sets) - likes),
        draw(st.none() | st.builds(Week, st.integers(0, (1 << 168) - 1))),
        draw(points),
        NOW,
        draw(st.frozensets(st.builds(OccurrenceId, st.integers(0, 29)), max_size=3)),
        draw(st.none() | st.floats(0, 40_000)),
    )
    return asked, candidates


def allowed(asked: Wishes, candidate: Occurrence, candidates: list[Occurrence]) -> bool:
    """The hard rules, said again in the plainest way."""
    hidden = {one.activity.id for one in candidates if one.id in asked.hidden}
    too_far = (
        asked.reach_m is not None
        and asked.home is not None
        and candidate.activity.point is not None
        and distance_m(asked.home, candidate.activity.point) > asked.reach_m
    )
    disliked = False
    for topic in candidate.activity.topics:
        line = [one for one in TAXONOMY.topics if topic in TAXONOMY.below(one)]
        line.sort(key=lambda one: len(TAXONOMY.below(one)))
        said = [one for one in line if one in asked.interests.likes | asked.interests.dislikes]
        disliked |= bool(said) and said[0] in asked.interests.dislikes
    begun = candidate.starts_at <= asked.now
    return not (disliked or too_far or begun or candidate.cancelled or candidate.activity.id in hidden)


@settings(max_examples=150, deadline=None)
@given(worlds(), st.integers(1, 7), st.data())
def test_no_rule_is_broken_in_any_world_and_the_order_of_the_candidates_is_no_matter(
    world: tuple[Wishes, list[Occurrence]], most: int, data: st.DataObject
) -> None:
    asked, candidates = world
    suggested = rank(asked, candidates, TAXONOMY, most=most)
    may = [one for one in candidates if allowed(asked, one, candidates)]
    assert [one.occurrence for one in suggested if one.occurrence not in may] == []
    assert len({one.occurrence.activity.id for one in suggested}) == len(suggested) <= most
    assert bool(suggested) == bool(may)
    assert rank(asked, data.draw(st.permutations(candidates)), TAXONOMY, most=most) == suggested


@settings(max_examples=100, deadline=None)
@given(worlds())
def test_near_misses_come_only_when_nothing_that_may_come_meets_a_like(world: tuple[Wishes, list[Occurrence]]) -> None:
    asked, candidates = world
    related = {one for like in asked.interests.likes for one in TAXONOMY.topics
               if one in TAXONOMY.below(like) or like in TAXONOMY.below(one)}  # fmt: skip
    meets = any(one.activity.topics & related for one in candidates if allowed(asked, one, candidates))
    missed = {one.nearest_miss for one in rank(asked, candidates, TAXONOMY)}
    assert missed <= {bool(asked.interests.likes) and not meets}
