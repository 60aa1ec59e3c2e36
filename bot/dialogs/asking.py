"""Which consent is asked for once it matters, and not before."""

from __future__ import annotations

from typing import Final

from aiogram.fsm.state import State

from bot.dialogs import states
from bot.domain.consent import Purpose
from bot.matching.taxonomy import Taxonomy
from bot.services.residents import Profile

HELPING: Final = "helping"  # the topic above all ways to help


def asked_after_signup(profile: Profile) -> State | None:
    """What is still to be asked of somebody who has just signed up: one question at a time, the name first."""
    if not profile.answered(Purpose.NAME):
        return states.Consents.name
    return None if profile.answered(Purpose.HELP) else states.Consents.help


def asked_of_helper(profile: Profile, taxonomy: Taxonomy) -> State | None:
    """What is to be asked of somebody who can do something for others, or likes to."""
    helps = profile.resident.skills or profile.interests.likes & taxonomy.below(HELPING)
    return states.Consents.help if helps and not profile.answered(Purpose.HELP) else None
