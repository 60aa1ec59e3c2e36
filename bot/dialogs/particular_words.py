"""What somebody told of themselves, in words."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.needs import EVERYBODY, OLDEST
from bot.domain.resident import Resident
from bot.texts import LanguageName, Say, Several


def travel(resident: Resident) -> Say:
    """How they get about."""
    return Say(f"travel-{resident.travel}") if resident.travel else Say("not-told")


def needs(resident: Resident) -> Say | Several:
    """What they cannot do without."""
    return _several(Say(f"need-{need}") for need in sorted(resident.needs))


def ages(resident: Resident) -> Say:
    """Their age, as closely as they told it."""
    told = resident.ages
    if told == EVERYBODY:
        return Say("not-told")
    if told.youngest == told.oldest:
        return Say("age", years=told.youngest)
    if told.oldest == OLDEST:
        return Say("ages-from", years=told.youngest)
    return Say("ages", youngest=told.youngest, oldest=told.oldest)


def tongues(resident: Resident) -> Say | Several:
    """The languages in which they take part."""
    return _several(LanguageName(code) for code in sorted(resident.speaks))


def skills(resident: Resident) -> Say | Several:
    """What they can do for others."""
    return _several(Say(f"skill-{skill}") for skill in sorted(resident.skills))


def _several(told: Iterable[object]) -> Say | Several:
    found = tuple(told)
    return Several(found) if found else Say("not-told")
