"""What somebody told, fact by fact as JSON, so that what one sentence changed can be taken back alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from bot.domain.interests import Interests
from bot.domain.needs import Ages, Need, Travel
from bot.domain.place import Point
from bot.domain.resident import Resident
from bot.domain.skill import Skill
from bot.storage import availability, contact

Facts = dict[str, Any]
Difference = dict[str, list[Any]]  # of each fact what it was, and what it was changed to
# Columns of a contact that mean nothing without each other.
CONTACT: Final = {
    "quiet": ("quiet_begins", "quiet_ends"),
    "leads": ("leads",),
    "limit": ("weekly_limit",),
    "digest": ("digest_wanted", "digest_hour"),
}


def facts(resident: Resident, interests: Interests) -> Facts:
    """Everything that may be told in words; each member of a set is a fact of its own, ``need:quiet``."""
    home, chosen = resident.home, contact.written(resident.contact)
    return {
        "place": [resident.municipality, [home.latitude, home.longitude] if home else None],
        "language": resident.language,
        "time": availability.written(resident.availability),
        "pause": resident.paused_until.isoformat() if resident.paused_until else None,
        "travel": [resident.travel.value if resident.travel else None, resident.told_reach_m],
        "ages": [resident.ages.youngest, resident.ages.oldest],
        **{name: [chosen[column] for column in columns] for name, columns in CONTACT.items()},
        **_members("topic", interests.likes, True),
        **_members("topic", interests.dislikes, False),
        **_members("need", resident.needs, True),
        **_members("tongue", resident.speaks, True),
        **_members("skill", resident.skills, True),
    }


def difference(before: Facts, after: Facts) -> Difference:
    """The facts that differ."""
    pairs = {name: [before.get(name), after.get(name)] for name in {**before, **after}}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def without(made: Difference, now: Facts) -> Facts:
    """These facts as before it was made; a fact that was changed again since stays as it is."""
    return {**now, **{name: before for name, (before, after) in made.items() if now.get(name) == after}}


def read(told: Facts, resident: Resident) -> tuple[Resident, Interests]:
    """The resident and their interests as ``facts`` told them."""
    municipality, home = told["place"]
    travel, reach_m = told["travel"]
    chosen = {
        column: value for name, columns in CONTACT.items() for column, value in zip(columns, told[name], strict=True)
    }
    as_told = replace(
        resident,
        municipality=municipality,
        home=Point(*home) if home else None,
        language=told["language"],
        availability=availability.read(told["time"]),
        paused_until=datetime.fromisoformat(told["pause"]) if told["pause"] else None,
        travel=Travel(travel) if travel else None,
        told_reach_m=reach_m,
        ages=Ages(*told["ages"]),
        needs=frozenset(map(Need, _told(told, "need", True))),
        speaks=_told(told, "tongue", True),
        skills=frozenset(map(Skill, _told(told, "skill", True))),
        contact=contact.read(chosen),
    )
    return as_told, Interests(_told(told, "topic", True), _told(told, "topic", False))


def _members(kind: str, members: Collection[str], value: bool) -> Facts:
    return {f"{kind}:{member}": value for member in sorted(members)}


def _told(told: Mapping[str, Any], kind: str, value: bool) -> frozenset[str]:
    """The members of that kind with that value."""
    pairs = ((name.partition(":"), one) for name, one in told.items())
    return frozenset(member for (of, _, member), one in pairs if of == kind and one is value)
