"""What is suggested: what may never be, and what comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.activity import ActivityId, OccurrenceId, Role
from bot.domain.availability import Availability, Days, Week
from bot.domain.needs import Ages, Need
from bot.domain.place import Point
from bot.matching.exposure import Exposure
from bot.matching.occurrence_index import OccurrenceIndex
from bot.matching.wishes import Wishes
from tests.matching.candidates import NOW, TUESDAY_EVENING, activity, days, ids, occurrence, rank, wishes
from tests.matching.conftest import TAXONOMY


def test_what_is_liked_comes_first_the_exact_thing_before_what_belongs_to_it() -> None:
    football = occurrence(1, activity(1, "walking-football"), days(1))
    exact = occurrence(2, activity(2, "football"), days(5))
    wider = occurrence(3, activity(3, "sport"), days(1))
    other = occurrence(4, activity(4, "choir"), days(1))
    assert ids(rank(wishes("football"), [wider, other, football, exact])) == [2, 1, 3]


def test_what_was_heard_for_sure_comes_before_what_was_perhaps_heard() -> None:
    candidates = [occurrence(1, activity(1, "chess"), days(1)), occurrence(2, activity(2, "choir"), days(1))]
    assert ids(rank(Wishes(NOW, {"chess": 0.6, "choir": 1.0}), candidates)) == [2, 1]


def test_what_is_disliked_never_comes_nor_what_belongs_to_it() -> None:
    candidates = [occurrence(1, activity(1, "walking-football"), days(1)), occurrence(2, activity(2, "chess"), days(1))]
    assert ids(rank(wishes(dislikes={"sport"}), candidates)) == [2]


def test_a_like_by_name_outweighs_the_dislike_of_what_it_belongs_to() -> None:
    candidates = [occurrence(1, activity(1, "football"), days(1)), occurrence(2, activity(2, "handball"), days(1))]
    assert ids(rank(wishes("football", dislikes={"sport"}), candidates)) == [1]


def test_of_an_activity_the_next_occurrence_that_fits_comes_and_only_once() -> None:
    knitting = activity(1, "knitting")
    monday, tuesday = occurrence(1, knitting, days(0.3)), occurrence(2, knitting, days(1.3))
    later = occurrence(3, knitting, days(8.3))
    asked = wishes("knitting", availability=TUESDAY_EVENING)
    assert ids(rank(asked, [later, tuesday, monday])) == [2]


def test_an_occurrence_with_seats_comes_before_a_full_one_of_the_same_activity() -> None:
    chess = activity(1, "chess")
    full, open_ = occurrence(1, chess, days(1), capacity=4, taken=4), occurrence(2, chess, days(8), capacity=4)
    assert ids(rank(wishes("chess"), [full, open_])) == [2]


def test_an_activity_of_which_an_occurrence_is_hidden_does_not_come_again() -> None:
    knitting, choir = activity(1, "knitting"), activity(2, "choir")
    candidates = [occurrence(1, knitting, days(1)), occurrence(2, knitting, days(8)), occurrence(3, choir, days(1))]
    assert ids(rank(replace(wishes(), hidden=frozenset({OccurrenceId(1)})), candidates)) == [3]


def test_what_was_declined_does_not_come_again_at_any_time() -> None:
    knitting, choir = activity(1, "knitting"), activity(2, "choir")
    candidates = [occurrence(1, knitting, days(1)), occurrence(2, knitting, days(8)), occurrence(3, choir, days(1))]
    assert ids(rank(replace(wishes(), declined=frozenset({ActivityId(1)})), candidates)) == [3]


def test_a_wrong_time_moves_the_time_and_leaves_the_topic() -> None:
    knitting = activity(1, "knitting")
    candidates = [occurrence(1, knitting, days(1)), occurrence(2, knitting, days(2)),
                  occurrence(3, activity(3, "choir"), days(1))]  # fmt: skip
    tuesday_morning = Week.of_hours([1], [10])
    assert ids(rank(replace(wishes("knitting"), wrong_times=tuesday_morning), candidates)) == [2]


def test_what_does_not_fit_the_hours_comes_but_behind_what_does() -> None:
    candidates = [occurrence(1, activity(1, "chess"), days(1)), occurrence(2, activity(2, "chess"), days(1.3))]
    assert ids(rank(wishes("chess", availability=TUESDAY_EVENING), candidates)) == [2, 1]


def test_what_starts_too_soon_or_on_a_busy_day_does_not_come_as_long_as_anything_else_does() -> None:
    busy = (Days(date(2026, 11, 25), date(2026, 11, 25)),)
    candidates = [occurrence(number, activity(number, "chess"), days(number)) for number in (1, 2, 3)]
    asked = wishes("chess", availability=Availability(busy=busy, lead=timedelta(hours=30)))
    assert ids(rank(asked, candidates)) == [3]


def test_five_are_not_all_the_same_topic_and_organiser() -> None:
    knitting = [occurrence(n, activity(n, "knitting", organiser="Garn"), days(1)) for n in range(1, 6)]
    choir = occurrence(9, activity(9, "choir", organiser="Kor"), days(3))
    assert ids(rank(wishes("knitting", "choir"), [*knitting, choir], most=3)) == [1, 9, 2]


def test_five_that_differ_are_found_behind_many_that_do_not() -> None:
    """The choir scores below all 300 of knitting, and is second best once one of them is chosen."""
    knitting = [occurrence(n, activity(n, "knitting", organiser="Garn"), days(1)) for n in range(1, 301)]
    choir = occurrence(999, activity(999, "choir", organiser="Kor"), days(3))
    assert ids(rank(wishes("knitting", "choir"), [*knitting, choir], most=3)) == [1, 999, 2]


def test_of_equal_ones_the_earlier_comes_first_and_then_the_one_with_the_lower_number() -> None:
    candidates = [occurrence(number, activity(number, point=None), days(40)) for number in (3, 2)]
    earlier = occurrence(4, activity(4, point=None), days(39))  # so far ahead that later is no worse
    assert ids(rank(wishes(), [*candidates, earlier])) == [4, 2, 3]


def test_the_nearer_of_two_alike_comes_first() -> None:
    far = occurrence(1, activity(1, "chess", point=Point(58.50, 8.87)), days(1))
    near = occurrence(2, activity(2, "chess"), days(1))
    assert ids(rank(wishes("chess"), [far, near])) == [2, 1]


def test_what_lies_farther_than_they_go_does_not_come_and_an_unknown_place_does() -> None:
    far = occurrence(1, activity(1, "chess", point=Point(59.91, 10.75)), days(1))
    nowhere = occurrence(2, activity(2, "chess", point=None), days(1))
    assert ids(rank(replace(wishes(), reach_m=10_000), [far, nowhere])) == [2]


def test_without_a_home_nothing_is_too_far() -> None:
    far = occurrence(1, activity(1, "chess", point=Point(59.91, 10.75)), days(1))
    [suggestion] = rank(replace(wishes("chess"), home=None, reach_m=10_000), [far])
    assert (suggestion.nearest_miss, suggestion.distance_m) == (False, None)


def test_at_a_border_what_is_nearer_comes_first_whichever_municipality_it_lies_in() -> None:
    here = occurrence(1, activity(1, "chess", point=Point(58.50, 8.80)), days(1))
    across = occurrence(2, replace(activity(2, "chess"), municipality="grimstad"), days(1))
    beyond = occurrence(3, replace(activity(3, "chess"), municipality="lillesand"), days(1))
    asked = replace(wishes("chess"), municipalities=frozenset({"arendal", "grimstad"}))
    assert ids(rank(asked, [here, across, beyond])) == [2, 1]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"ages": Ages(0, 12)}, {"ages": Ages(67)}),
        ({"access": frozenset({Need.QUIET})}, {"needs": frozenset({Need.WHEELCHAIR})}),
        ({"cost": 5000}, {"needs": frozenset({Need.FREE})}),
        ({"languages": frozenset({"nb"})}, {"languages": frozenset({"uk", "en"})}),
        ({"role": Role.HELP}, {"role": Role.JOIN}),
        ({"municipality": "oslo"}, {"municipalities": frozenset({"arendal"})}),
    ],
)
def test_what_is_not_for_them_does_not_come_not_even_as_a_nearest_miss(
    change: dict[str, object], said: dict[str, object]
) -> None:
    fitting = replace(activity(1, cost=0), access=frozenset({Need.WHEELCHAIR}))
    unfit = replace(fitting, id=ActivityId(2), **change)  # type: ignore[arg-type]  # each is of the type of its field
    asked = replace(wishes(), **said)  # type: ignore[arg-type]  # so here
    assert ids(rank(asked, [occurrence(1, fitting, days(1)), occurrence(2, unfit, days(1))])) == [1]
    assert rank(asked, [occurrence(2, unfit, days(1))]) == []


def test_an_activity_that_tells_no_language_is_for_everybody() -> None:
    asked = replace(wishes(), languages=frozenset({"uk"}))
    assert ids(rank(asked, [occurrence(1, activity(1, "choir"), days(1))])) == [1]


def test_what_begins_now_has_begun_and_what_is_cancelled_never_comes() -> None:
    begun = occurrence(1, activity(1), NOW)
    cancelled = replace(occurrence(2, activity(2), days(1)), cancelled=True)
    assert rank(wishes(), [begun, cancelled]) == []


def test_of_two_alike_the_one_not_seen_before_comes_first() -> None:
    candidates = [occurrence(number, activity(number, "chess"), days(1)) for number in (1, 2)]
    assert ids(rank(replace(wishes("chess"), known=frozenset({ActivityId(1)})), candidates)) == [2, 1]


def test_an_organiser_who_has_been_silent_for_long_comes_after_one_heard_of_lately() -> None:
    fresh = occurrence(2, replace(activity(2, "chess"), seen_at=days(-14)), days(1))
    silent = occurrence(1, replace(activity(1, "chess"), seen_at=days(-40)), days(1))
    assert ids(rank(wishes("chess"), [silent, fresh])) == [2, 1]


def test_what_those_alike_go_to_comes_before_what_they_do_not() -> None:
    plain = occurrence(1, activity(1, "chess"), days(1))
    shared = occurrence(2, activity(2, "chess", "bridge"), days(1))
    assert ids(rank(replace(wishes("chess"), kin={"bridge": 0.4}), [plain, shared])) == [2, 1]


def test_what_has_been_shown_to_many_comes_after_what_has_not() -> None:
    exposure = Exposure()
    index = OccurrenceIndex(TAXONOMY, exposure)
    for number in (1, 2):
        index.put(occurrence(number, activity(number, "chess"), days(1)))
    assert ids(index.best(wishes("chess"))) == [1, 2]
    exposure.shown([ActivityId(1)], "arendal", NOW)
    assert ids(index.best(wishes("chess"))) == [2, 1]
