"""Why something is suggested, and what comes when nothing fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.availability import Availability, Days
from bot.domain.place import Point
from bot.matching.ranking import Reason, Suggestion
from tests.matching.candidates import TUESDAY_EVENING, activity, days, occurrence, rank, wishes
from tests.matching.conftest import TAXONOMY


def missed(suggestions: list[Suggestion]) -> list[tuple[int, bool, Reason]]:
    """Each with its mark and its first reason."""
    return [(one.occurrence.id, one.nearest_miss, one.reasons[0]) for one in suggestions]


def test_the_nearest_misses_tell_which_wish_stood_in_the_way_and_the_closest_comes_first() -> None:
    full = replace(occurrence(1, activity(1, "chess"), days(2), capacity=4, taken=4), waiting=2)
    busy = occurrence(2, activity(2, "chess"), days(3))
    far = occurrence(3, activity(3, "chess", point=Point(58.56, 8.7722)), days(2))
    choir = occurrence(4, activity(4, "choir"), days(2))
    twice = occurrence(5, activity(5, "choir"), days(3))  # the wrong topic and the wrong day
    day = date(2026, 11, 26)
    asked = replace(wishes("chess", availability=Availability(busy=(Days(day, day),))), reach_m=5_000)
    assert missed(rank(asked, [twice, choir, far, busy, full])) == [
        (1, True, Reason("missed-full", {"waiting": 2})),
        (2, True, Reason("missed-time")),
        (3, True, Reason("missed-distance", {"metres": 10953})),
        (4, True, Reason("missed-topic")),
    ]


def test_nothing_is_a_nearest_miss_when_anything_fits() -> None:
    fits = occurrence(1, activity(1, "chess"), days(9))
    full = occurrence(2, activity(2, "chess"), days(1), capacity=4, taken=4)
    assert [(one.occurrence.id, one.nearest_miss) for one in rank(wishes("chess"), [full, fits])] == [(1, False)]


def test_whoever_told_no_likes_gets_the_best_of_all_and_no_nearest_misses() -> None:
    [suggestion] = rank(wishes(), [occurrence(1, activity(1, "choir"), days(5))])
    assert suggestion.nearest_miss is False


def test_when_all_are_full_they_come_marked_so() -> None:
    full = [occurrence(number, activity(number, "choir"), days(1), capacity=4, taken=4) for number in (1, 2)]
    reason = Reason("missed-full", {"waiting": 0})
    assert missed(rank(wishes(), full)) == [(1, True, reason), (2, True, reason)]


@pytest.mark.parametrize("likes", [[], ["chess"]])
def test_without_activities_there_are_no_suggestions(likes: list[str]) -> None:
    assert rank(wishes(*likes), []) == []


def test_whoever_dislikes_everything_gets_nothing() -> None:
    everything = {topic for topic in TAXONOMY.topics if TAXONOMY.parent(topic) is None}
    candidates = [occurrence(number, activity(number, topic), days(1)) for number, topic in enumerate(TAXONOMY.topics)]
    assert rank(wishes(dislikes=everything), candidates) == []


def test_a_like_that_is_no_topic_is_met_by_nothing() -> None:
    assert missed(rank(wishes("no-such"), [occurrence(1, activity(1, "choir"), days(1))])) == [
        (1, True, Reason("missed-topic"))
    ]


def test_every_reason_is_given_with_its_facts() -> None:
    offered = occurrence(1, activity(1, "walking-football", "choir", cost=0), days(1.3), capacity=10, taken=8)
    asked = replace(wishes("football", availability=TUESDAY_EVENING), kin={"choir": 0.2, "chess": 0.9})
    [suggestion] = rank(asked, [offered])
    assert suggestion.reasons == (
        Reason("likes", {"topic": "football"}),
        Reason("kin", {"topic": "choir"}),
        Reason("fits-week", {"day": 1, "part": "evening"}),
        Reason("near", {"metres": 0}),
        Reason("free"),
        Reason("seats", {"left": 2}),
        Reason("soon"),
    )


def test_no_reason_is_given_that_is_not_so() -> None:
    plain = occurrence(1, activity(1, "choir", point=None, cost=5000), days(9))
    [suggestion] = rank(wishes(), [plain])
    assert (suggestion.reasons, suggestion.distance_m) == ((), None)


def test_the_hours_are_those_on_the_clock_of_the_place() -> None:
    evening = occurrence(1, activity(1, "choir"), datetime(2027, 6, 1, 15, tzinfo=UTC))  # 17:00 in summer time
    asked = replace(wishes("choir", availability=TUESDAY_EVENING), now=datetime(2027, 5, 25, tzinfo=UTC))
    [suggestion] = rank(asked, [evening])
    assert Reason("fits-week", {"day": 1, "part": "evening"}) in suggestion.reasons
