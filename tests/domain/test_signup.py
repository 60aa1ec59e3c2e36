"""The life of a sign-up, step by step, and how long a freed seat is held."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.activity import Activity, ActivityId, Occurrence, OccurrenceId, Role
from bot.domain.resident import ResidentId
from bot.domain.signup import (
    HOLDS,
    LIVE,
    NEXT,
    OFFER_AT_LEAST,
    OFFER_ENDS_BEFORE,
    OFFER_LASTS,
    Seat,
    Signup,
    SignupId,
    free_to_cancel_until,
    offer_until,
)
from bot.errors import Outdated

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def signup(seat: Seat) -> Signup:
    return Signup(SignupId(1), OccurrenceId(2), ResidentId(3), seat, NOW, NOW)


def test_every_seat_has_its_next_steps() -> None:
    assert set(NEXT) == set(Seat)


@pytest.mark.parametrize(("before", "after"), product(Seat, Seat))
def test_a_step_is_taken_when_the_table_knows_it_and_is_outdated_else(before: Seat, after: Seat) -> None:
    if after in NEXT[before]:
        assert signup(before).to(after).seat is after
    else:
        with pytest.raises(Outdated):
            signup(before).to(after)


def test_what_was_attended_or_missed_never_becomes_something_to_look_forward_to() -> None:
    reached, open_ = {Seat.ATTENDED, Seat.MISSED}, {Seat.ATTENDED, Seat.MISSED}
    while open_:
        open_ = {after for seat in open_ for after in NEXT[seat]} - reached
        reached |= open_
    assert reached & LIVE == set()


def test_a_seat_is_held_from_the_offer_on_and_a_place_on_the_waitlist_holds_none() -> None:
    assert frozenset({Seat.TAKEN, Seat.OFFERED, Seat.ATTENDED, Seat.MISSED}) == HOLDS


def test_an_offer_carries_its_end_and_taking_it_drops_that_end() -> None:
    offered = signup(Seat.WAITING).to(Seat.OFFERED, offered_until=NOW + OFFER_LASTS)
    assert (offered.offered_until, offered.to(Seat.TAKEN).offered_until) == (NOW + OFFER_LASTS, None)


@pytest.mark.parametrize(
    ("ahead", "held"),
    [
        (timedelta(days=7), OFFER_LASTS),
        (timedelta(hours=25), timedelta(hours=24)),
        (timedelta(hours=3), timedelta(hours=2)),
        (timedelta(minutes=75), timedelta(minutes=15)),
        (timedelta(minutes=74), None),
        (timedelta(0), None),
        (timedelta(hours=-1), None),
    ],
)
def test_a_freed_seat_is_held_a_day_but_not_into_the_last_hour(ahead: timedelta, held: timedelta | None) -> None:
    assert offer_until(NOW, NOW + ahead) == (NOW + held if held else None)


@given(st.timedeltas(timedelta(days=-2), timedelta(days=60)))
def test_an_offer_is_long_enough_to_answer_and_ends_in_time(ahead: timedelta) -> None:
    until = offer_until(NOW, NOW + ahead)
    if until is not None:
        assert OFFER_AT_LEAST <= until - NOW <= OFFER_LASTS
        assert until <= NOW + ahead - OFFER_ENDS_BEFORE


@pytest.mark.parametrize(("cancel_by", "until"), [(None, None), (timedelta(days=1), NOW - timedelta(days=1))])
def test_a_seat_is_freely_given_up_until_the_organisers_own_deadline(
    cancel_by: timedelta | None, until: datetime | None
) -> None:
    activity = Activity(
        ActivityId(1), "arendal", "Kor", "", "", "", "", None, ZoneInfo("Europe/Oslo"), Role.JOIN, frozenset(),
        None, "NOK", "", cancel_by=cancel_by,
    )  # fmt: skip
    assert free_to_cancel_until(Occurrence(OccurrenceId(2), activity, NOW, None, None)) == until
