"""The life of a sign-up, step by step, and how long a freed seat is held."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.activity import Activity, ActivityId, Occurrence, OccurrenceId, Role
from bot.domain.local_time import QuietHours
from bot.domain.resident import ResidentId
from bot.domain.signup import (
    HOLDS,
    LIVE,
    NEXT,
    OFFER_AT_LEAST,
    OFFER_ENDS_BEFORE,
    OFFER_LASTS,
    Offer,
    Seat,
    Signup,
    SignupId,
    due_to,
    free_to_cancel_until,
    offer_at,
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


OSLO = ZoneInfo("Europe/Oslo")
QUIET = QuietHours()
NEVER_QUIET = QuietHours(time(0), time(0))


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
    offer = offer_at(NOW, NOW + ahead, NEVER_QUIET, OSLO)
    assert offer == (Offer(NOW, NOW + held) if held else None)


def test_an_offer_made_in_the_quiet_hours_is_told_in_the_morning_and_lasts_from_then() -> None:
    night, morning = NOW.replace(hour=22), NOW.replace(day=24, hour=7)  # 23 and 8 in Oslo
    assert offer_at(night, NOW + timedelta(days=7), QUIET, OSLO) == Offer(morning, morning + OFFER_LASTS)


def test_hours_in_which_somebody_sleeps_are_no_time_to_answer() -> None:
    evening, early = NOW.replace(hour=19, minute=50), NOW.replace(day=24, hour=6)  # 20:50, and 7 the next morning
    assert offer_at(evening, early, QUIET, OSLO) is None
    assert offer_at(evening, early, QuietHours(time(23), time(6)), OSLO) == Offer(evening, early - OFFER_ENDS_BEFORE)


@given(st.timedeltas(timedelta(days=-2), timedelta(days=60)), st.times(), st.times())
def test_an_offer_is_long_enough_to_answer_and_ends_in_time(ahead: timedelta, begins: time, ends: time) -> None:
    quiet = QuietHours(begins.replace(second=0, microsecond=0), ends.replace(second=0, microsecond=0))
    offer = offer_at(NOW, NOW + ahead, quiet, OSLO)
    if offer is not None:
        assert not quiet.hold(offer.told_at, OSLO)
        assert OFFER_AT_LEAST <= offer.until - offer.told_at <= OFFER_LASTS
        assert offer.until <= NOW + ahead - OFFER_ENDS_BEFORE


@given(st.integers(1, 10), st.integers(0, 9), st.integers(-5, 20), st.booleans())
def test_a_party_gets_all_its_seats_or_gathers_them_and_never_more_than_there_are(
    party: int, gathered: int, room: int, gathers: bool
) -> None:
    waits = replace(signup(Seat.WAITING), party=party, gathered=min(gathered, party - 1))
    due = due_to(waits, room, gathers=gathers)
    assert 0 <= due <= min(party, max(room + waits.gathered, 0))
    assert (due == party) is (room + waits.gathered >= party)
    assert gathers or due in (0, party)


def test_what_was_gathered_is_let_go_with_the_place_in_the_line() -> None:
    waits = replace(signup(Seat.WAITING), party=3, gathered=2)
    assert (waits.seats, waits.to(Seat.OFFERED).seats, waits.to(Seat.CANCELLED).seats) == (2, 3, 0)


@pytest.mark.parametrize(("cancel_by", "until"), [(None, None), (timedelta(days=1), NOW - timedelta(days=1))])
def test_a_seat_is_freely_given_up_until_the_organisers_own_deadline(
    cancel_by: timedelta | None, until: datetime | None
) -> None:
    activity = Activity(
        ActivityId(1), "arendal", "Kor", "", "", "", "", None, ZoneInfo("Europe/Oslo"), Role.JOIN, frozenset(),
        None, "NOK", "", cancel_by=cancel_by,
    )  # fmt: skip
    assert free_to_cancel_until(Occurrence(OccurrenceId(2), activity, NOW, None, None)) == until
