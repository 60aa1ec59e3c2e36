"""The municipalities served, read once from their files."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.municipality import District, Municipality
from bot.domain.place import Point
from bot.domain.working_hours import Week
from bot.errors import Unreadable
from bot.matching.places import to_nearest_spot

SHIPPED: Final = Path(__file__).parent.parent / "municipalities"
AGES_OF_CONSENT: Final = range(13, 17)
NO_SOURCE: Final = "link"  # the source of a link that names none
_PAYLOAD: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_SLUG: Final = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Municipalities:
    """All of them, in the order of their slugs."""

    all: tuple[Municipality, ...]

    @classmethod
    def load(cls, folder: Path = SHIPPED) -> Municipalities:
        """The municipality of each ``<slug>.toml`` of the folder; a file that lacks something is refused by name."""
        return cls(tuple(parse(path.stem, path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))))

    def get(self, slug: str) -> Municipality | None:
        """The municipality of that slug."""
        return next((one for one in self.all if one.slug == slug), None)

    def around(self, slug: str | None, home: Point | None, reach_m: float) -> frozenset[str]:
        """That municipality, and those of which a known spot lies within reach of home; empty for no slug."""
        near = [one.slug for one in self.all if home is not None and to_nearest_spot(home, one) <= reach_m]
        return frozenset([slug, *near]) if slug is not None else frozenset()

    def source(self, payload: str) -> tuple[Municipality, str] | None:
        """What a deep link names: ``arendal-bibliotek`` a municipality and a source, ``arendal`` the first alone.

        None for anything unknown, too long or forged.
        """
        if not _PAYLOAD.fullmatch(payload):
            return None
        slug, dash, source = payload.partition("-")
        municipality = self.get(slug.lower())
        if municipality is None or (dash and source.lower() not in municipality.sources):
            return None
        return municipality, source.lower() or NO_SOURCE


def parse(slug: str, text: str) -> Municipality:
    """The municipality that a TOML text describes."""
    try:
        return _municipality(slug, tomllib.loads(text))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, ZoneInfoNotFoundError) as error:
        raise Unreadable("municipality-unreadable", detail=f"{slug}: {error}") from error


def _municipality(slug: str, data: Mapping[str, Any]) -> Municipality:
    if not _SLUG.fullmatch(slug):
        raise ValueError("a slug is lower-case letters and digits")
    contact = data["contact"]
    return Municipality(
        slug=slug,
        name=data["name"],
        country=data["country"],
        zone=ZoneInfo(data["zone"]),
        language=data["language"],
        currency=data["currency"],
        centre=_point(data["centre"]),
        reach_m=float(data["reach_km"]) * 1000,
        aliases=tuple(data.get("aliases", ())),
        districts=tuple(
            District(district["name"], _point(district["at"]), tuple(district.get("aliases", ())))
            for district in data.get("districts", ())
        ),
        postcodes=tuple((first, last) for first, last in data["postcodes"]),
        sources=tuple(data.get("sources", ())),
        contact_name=contact["name"],
        contact_phone=contact.get("phone", ""),
        contact_url=contact.get("url", ""),
        contact_hours=Week.parse(contact["hours"]) if "hours" in contact else None,
        age_of_consent=age_of_consent(data["age_of_consent"]) if "age_of_consent" in data else None,
    )


def age_of_consent(years: int) -> int:
    """Whole years of life; ValueError for what no law can ask (GDPR, article 8: 13 to 16)."""
    if years not in AGES_OF_CONSENT:
        raise ValueError(f"age_of_consent = {years}: the law of the union allows 13 to 16")
    return years


def _point(at: tuple[float, float]) -> Point:
    latitude, longitude = at
    return Point(latitude, longitude)
