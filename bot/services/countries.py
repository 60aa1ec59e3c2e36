"""The countries of the municipalities, read once from their files."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from bot.domain.country import Country, Helpline
from bot.domain.distress import Distress
from bot.domain.holidays import Holidays
from bot.domain.municipality import Municipality
from bot.errors import Unreadable
from bot.services.municipalities import SHIPPED as MUNICIPALITIES
from bot.services.municipalities import age_of_consent

SHIPPED: Final = MUNICIPALITIES / "countries"
_NUMBER: Final = re.compile(r"\d+(?: \d+)*")


@dataclass(frozen=True, slots=True)
class Countries:
    """All of them, in the order of their codes."""

    all: tuple[Country, ...]

    @classmethod
    def load(cls, folder: Path = SHIPPED) -> Countries:
        """The country of each ``<code>.toml`` of the folder; a file that lacks something is refused by name."""
        return cls(tuple(parse(path.stem.upper(), path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))))

    def get(self, code: str) -> Country:
        """The country of that ISO 3166-1 alpha-2 code; KeyError for one that has no file."""
        return {one.code: one for one in self.all}[code]

    def ages_of_consent(self, municipalities: Iterable[Municipality]) -> Mapping[str, int]:
        """How old one must be to agree for oneself, by municipality; its own file goes before the country's."""
        return {one.slug: one.age_of_consent or self.get(one.country).age_of_consent for one in municipalities}

    def a_working_day_after(self, municipality: Municipality, moment: datetime) -> datetime:
        """When those who answer there have had a working day since then, by their hours and their holidays."""
        holidays = self.get(municipality.country).holidays
        return municipality.working_hours(holidays).a_working_day_after(moment)

    def speaking(self, language: str) -> tuple[Country, ...]:
        """Where somebody may be of whom only the language is known: all countries when none has it for its own."""
        return tuple(one for one in self.all if language in one.languages) or self.all


def parse(code: str, text: str) -> Country:
    """The country that a TOML text describes; Unreadable when it lacks something or names a service that it has not."""
    try:
        country = _country(code, tomllib.loads(text))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise Unreadable("country-unreadable", detail=f"{code}: {error}") from error
    return country


def _country(code: str, data: Mapping[str, Any]) -> Country:
    helplines = tuple(_helpline(one) for one in data["helplines"])
    first = {kind: tuple(data["first"][kind]) for kind in Distress}
    strays = {name for names in first.values() for name in names} - {one.service for one in helplines}
    if strays or data["first"].keys() - set(Distress):
        raise ValueError(f"[first] names what there is not: {', '.join(sorted(strays))}")
    holidays, age = Holidays.parse(data["holidays"]), age_of_consent(data["age_of_consent"])
    return Country(code, tuple(data["languages"]), helplines, first, age, holidays)


def _helpline(data: Mapping[str, Any]) -> Helpline:
    if not _NUMBER.fullmatch(data["number"]):
        raise ValueError(f"{data['number']} is no number to call")
    return Helpline(data["service"], data["number"], data.get("hours", ""), tuple(map(Distress, data.get("only", ()))))
