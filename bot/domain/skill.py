"""What somebody can do for others."""

from __future__ import annotations

from enum import StrEnum


class Skill(StrEnum):
    """What helpers are asked for; each has its text ``skill-<skill>`` and its words in ``matching/meaning/``."""

    DRIVING_LICENCE = "driving-licence"
    FIRST_AID = "first-aid"
    HANDYPERSON = "handyperson"
    COOKING = "cooking"
    DIGITAL = "digital"
    TEACHING = "teaching"
    NURSING = "nursing"
    SIGN_LANGUAGE = "sign-language"
