"""What somebody had told before they changed it, as JSON, so that the change can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.domain.interests import Interests
from bot.domain.needs import Ages, Need, Travel
from bot.domain.place import Point
from bot.domain.resident import Resident
from bot.domain.skill import Skill
from bot.storage import availability, contact


def written(resident: Resident, interests: Interests) -> dict[str, Any]:
    """Everything that they may change in words."""
    return {
        "likes": sorted(interests.likes),
        "dislikes": sorted(interests.dislikes),
        "language": resident.language,
        "municipality": resident.municipality,
        "home": [resident.home.latitude, resident.home.longitude] if resident.home else None,
        "availability": availability.written(resident.availability),
        "paused_until": resident.paused_until.isoformat() if resident.paused_until else None,
        "travel": resident.travel.value if resident.travel else None,
        "reach_m": resident.told_reach_m,
        "needs": sorted(resident.needs),
        "ages": [resident.ages.youngest, resident.ages.oldest],
        "speaks": sorted(resident.speaks),
        "skills": sorted(resident.skills),
        "contact": contact.written(resident.contact),
    }


def read(kept: Mapping[str, Any], resident: Resident) -> tuple[Resident, Interests]:
    """The resident and their interests as they were when ``written`` wrote."""
    told = replace(
        resident,
        language=kept["language"],
        municipality=kept["municipality"],
        home=Point(*kept["home"]) if kept["home"] else None,
        availability=availability.read(kept["availability"]),
        paused_until=datetime.fromisoformat(kept["paused_until"]) if kept["paused_until"] else None,
        travel=Travel(kept["travel"]) if kept["travel"] else None,
        told_reach_m=kept["reach_m"],
        needs=frozenset(map(Need, kept["needs"])),
        ages=Ages(*kept["ages"]),
        speaks=frozenset(kept["speaks"]),
        skills=frozenset(map(Skill, kept["skills"])),
        contact=contact.read(kept["contact"]),
    )
    return told, Interests(frozenset(kept["likes"]), frozenset(kept["dislikes"]))
