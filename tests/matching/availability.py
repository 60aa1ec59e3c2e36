"""Sentences about time with what they mean, as ``hours/*.toml`` writes it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import bot.matching.times
from bot.domain.availability import Availability, Days, Week
from bot.matching.hours import Told, tell
from bot.matching.times.vocabulary import Vocabulary, read_days

FOLDER: Final = Path(bot.matching.times.__file__).parent
PHRASES: Final = Path(__file__).parent / "hours"
LANGUAGES: Final = ("nb", "nn", "da", "en")
VOCABULARY: Final = Vocabulary.parse({file.stem: file.read_text("utf-8") for file in sorted(FOLDER.glob("*.toml"))})
TODAY: Final = date(2026, 11, 23)
DATED: Final = frozenset({"busy", "valid", "lead"})


@dataclass(frozen=True, slots=True)
class Meant:
    """What a sentence is to be understood as by somebody of whom nothing is known."""

    availability: Availability
    unclear: bool
    varies: bool


def phrases(name: str) -> dict[str, Any]:
    """A file of sentences, by language."""
    return tomllib.loads((PHRASES / f"{name}.toml").read_text("utf-8"))


def told(text: str, language: str = "nb") -> Told:
    """What the sentence tells on the day of these files."""
    return tell(text, VOCABULARY, language, TODAY)


def heard(text: str, language: str) -> Meant:
    """The sentence as it is understood."""
    one = told(text, language)
    return Meant(one.applied_to(None), bool(one.unknown), one.varies)


def meant(entry: Mapping[str, Any]) -> Meant:
    """The sentence as it is meant; calendar days alone are those of every waking hour."""
    weekly, dated = {"week", "alternate"} & entry.keys(), DATED & entry.keys()
    return Meant(
        Availability(
            week(entry.get("week", "all" if dated and not weekly else "")),
            week(entry.get("alternate", "")),
            entry.get("even"),
            tuple(days(one) for one in entry.get("busy", ())),
            days(entry["valid"]) if "valid" in entry else None,
            timedelta(hours=entry.get("lead", 0)),
        ),
        entry.get("unclear", False),
        entry.get("varies", False),
    )


def week(notation: str) -> Week:
    """The week of "tue,thu 17-24; -fri"."""
    hours = Week()
    for one in filter(None, (piece.strip() for piece in notation.split(";"))):
        named, _, stretch = one.removeprefix("-").partition(" ")
        first, last = (int(hour) for hour in (stretch or ("0-24" if one[0] == "-" else "6-24")).split("-"))
        named_hours = Week.of_hours(read_days(named), range(first, last))
        hours = hours - named_hours if one[0] == "-" else hours | named_hours
    return hours


def days(notation: str) -> Days:
    """The days of "2026-12-24/2027-01-02", or from a day on."""
    first, last = notation.split("/")
    return Days(date.fromisoformat(first), date.fromisoformat(last) if last else date.max)
