"""A municipality as its file in ``bot/municipalities/`` tells it."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.domain.holidays import Holidays
from bot.domain.place import Point
from bot.domain.working_hours import ASSUMED, Week, WorkingHours


@dataclass(frozen=True, slots=True)
class District:
    """A part of a municipality that people name when they say where they live."""

    name: str
    point: Point
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Municipality:
    """Data, no code: adding a municipality is adding one file."""

    slug: str
    name: str
    country: str  # ISO 3166-1 alpha-2
    zone: ZoneInfo
    language: str  # of those who have not said which is theirs
    currency: str  # ISO 4217
    centre: Point
    reach_m: float  # a shared location farther from the centre than this is elsewhere
    aliases: tuple[str, ...]  # old names, dialect, other languages
    districts: tuple[District, ...]
    postcodes: tuple[tuple[str, str], ...]  # inclusive ranges
    sources: tuple[str, ...]  # places a deep link may name: bibliotek, frivilligsentral
    contact_name: str  # the people behind the bot: the way to a human
    contact_phone: str
    contact_url: str
    contact_hours: Week | None  # when somebody answers; None: not known
    age_of_consent: int | None = None  # where it is another than the country's

    def working_hours(self, holidays: Holidays) -> WorkingHours:
        """When somebody is there to answer; where that is not known, when offices mostly are open."""
        return WorkingHours(self.contact_hours or ASSUMED, holidays, self.zone)
