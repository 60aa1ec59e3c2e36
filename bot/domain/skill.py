"""What somebody can do for others."""

from __future__ import annotations

from enum import StrEnum


class Skill(StrEnum):
    """What helpers are asked for; each has its text ``skill-<skill>``."""

    DRIVING = "driving"
    FIRST_AID = "first-aid"
    HANDYMAN = "handyman"
    COOKING = "cooking"
    COMPUTERS = "computers"
    MUSIC = "music"
    TEACHING = "teaching"
    TRANSLATING = "translating"
    ORGANISING = "organising"
