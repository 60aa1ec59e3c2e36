"""Which question comes next, and what has to be answered before."""

from __future__ import annotations

from typing import Final

from aiogram.fsm.state import State

from bot.dialogs import states
from bot.domain.consent import Purpose
from bot.services.residents import Profile

MATCHED: Final = (
    states.Place,
    states.Interests,
    states.Availability,
    states.Suggestions,
    states.Wishes,
    states.Digest,
    states.Signup,
    states.Coming,
    states.Proposal,
    states.Companion,
    states.My,
)
OF_AGE: Final = tuple(group for group in MATCHED if group is not states.Place)  # whose place says who is of age
ONBOARDING: Final = (states.Welcome, states.Place, states.Age, states.Interests, states.Availability)
DRAFTED: Final = (states.Proposal, states.Companion, states.Coming, states.Register)  # one answer after the other
# The questions that come back when something else was answered in the middle of them.
COMING_BACK: Final = {
    *(question for group in (*ONBOARDING, *DRAFTED) for question in group.__all_states__),
    states.Signup.leave,
    states.Wards.phone,
} - {states.Proposal.mine}
ON_TOP: Final = (states.Handover,)  # the question that was open stays below, and comes back


def next_question(profile: Profile, after: State | None = None) -> State:
    """The first open question in the order of the talk; one that was just skipped is not asked again."""
    resident = profile.resident
    if not profile.agreed(Purpose.MATCHING):
        new = after is None and not profile.outdated(Purpose.MATCHING)
        return states.Welcome.hello if new else states.Welcome.matching
    open_questions = {
        states.Welcome.research: not profile.answered(Purpose.RESEARCH) and profile.ward is None,
        states.Place.ask: resident.municipality is None,
        states.Age.ask: profile.must_tell_age,
        states.Interests.ask: not profile.interests.likes and not profile.interests.dislikes,
    }
    order = list(open_questions)
    later = [] if after is states.Availability.grid else order[order.index(after) + 1 :] if after in order else order
    return next((question for question in later if open_questions[question]), states.Suggestions.list)


def answered_first(profile: Profile, to: State) -> State | None:
    """What has to be answered before one may stand at ``to``; None when nothing has."""
    if to.group in MATCHED and not profile.agreed(Purpose.MATCHING):
        return states.Welcome.declined if profile.answered(Purpose.MATCHING) else next_question(profile)
    return states.Age.ask if to.group in OF_AGE and profile.must_tell_age else None


def settled(profile: Profile) -> bool:
    """Whether nothing is open that everybody is asked."""
    return next_question(profile) is states.Suggestions.list
