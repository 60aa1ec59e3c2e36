"""Numbers, money, roles and points as people write them in files."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from bot.domain.activity import Role
from bot.domain.needs import EVERYBODY, OLDEST, Ages, Need
from bot.domain.place import Point
from bot.importers.reading import Flawed

ROLES: Final = {
    **dict.fromkeys(("join", "participant", "delta", "deltaker", "deltakar", "deltage", "deltager"), Role.JOIN),
    **dict.fromkeys(("help", "volunteer", "hjelpe", "hjelp", "frivillig", "hjælpe", "hjælper"), Role.HELP),
}
FREE: Final = frozenset({"free", "gratis", "kostnadsfritt", "kostnadsfri", "ingen", "none", "-"})
LANGUAGES: Final = {  # as people name them, and ISO 639-1; Norwegian is bokmål and nynorsk alike
    **dict.fromkeys(("no", "nb", "nn", "norsk", "norwegian", "bokmål", "nynorsk"), frozenset({"nb", "nn"})),
    **dict.fromkeys(("da", "dansk", "danish"), frozenset({"da"})),
    **dict.fromkeys(("en", "engelsk", "english"), frozenset({"en"})),
    **dict.fromkeys(("sv", "svensk", "swedish"), frozenset({"sv"})),
    **dict.fromkeys(("pl", "polsk", "polish"), frozenset({"pl"})),
    **dict.fromkeys(("uk", "ukrainsk", "ukrainian"), frozenset({"uk"})),
    **dict.fromkeys(("ar", "arabisk", "arabic"), frozenset({"ar"})),
    **dict.fromkeys(("so", "somali", "somalisk"), frozenset({"so"})),
    **dict.fromkeys(("se", "nordsamisk", "samisk", "northern sámi"), frozenset({"se"})),
    **dict.fromkeys(("de", "tysk", "german"), frozenset({"de"})),
    **dict.fromkeys(("es", "spansk", "spanish"), frozenset({"es"})),
    **dict.fromkeys(("fr", "fransk", "french"), frozenset({"fr"})),
    **dict.fromkeys(("ti", "tigrinya"), frozenset({"ti"})),
    **dict.fromkeys(("fa", "farsi", "persisk", "dari"), frozenset({"fa"})),
}
ACCESS: Final = {
    **dict.fromkeys(("wheelchair", "rullestol", "kørestol", "rullestoltilgjengelig"), Need.WHEELCHAIR),
    **dict.fromkeys(("hearing-loop", "hearing loop", "teleslynge", "teleslyngje"), Need.HEARING_LOOP),
    **dict.fromkeys(("quiet", "rolig", "roleg", "stille"), Need.QUIET),
    **dict.fromkeys(("child-along", "children welcome", "barn velkommen", "børn velkomne"), Need.CHILD_ALONG),
}
HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)
CANCEL_BY_MOST: Final = timedelta(days=60)
UNITS: Final = {
    **dict.fromkeys(("", "h", "t", "hour", "hours", "time", "timer", "timar"), HOUR),
    **dict.fromkeys(("d", "day", "days", "dag", "dager", "dagar", "dage", "døgn"), DAY),
}
_AGES: Final = re.compile(
    r"(?P<youngest>\d{1,3})\s*(?:[-–]\s*(?P<oldest>\d{1,3})|(?P<up>\+))?|[-–]\s*(?P<most>\d{1,3})"
)
_MONEY: Final = re.compile(
    r"(?P<before>[A-Z]{3}|kr\.?|€)?\s*(?P<whole>\d{1,7}|\d{1,3}(?:[  .]\d{3})+)(?:[.,](?P<part>\d{1,2}))?"
    r"(?:,-|,–|\.-)?\s*(?P<after>[A-Z]{3}|kr\.?|€)?",
    re.IGNORECASE,
)


def capacity(text: str) -> int | None:
    """The seats; None when nothing is written."""
    if not text.strip():
        return None
    digits = re.fullmatch(r"(\d{1,9})(?:[.,]0+)?", text.strip())
    if digits is None:
        raise Flawed("capacity", text[:40])
    return int(digits[1])


def money(text: str, currency: str) -> tuple[int | None, str]:
    """The cost in the smallest unit and its currency, ``currency`` unless another is written."""
    plain = text.strip()
    if not plain:
        return None, currency
    if plain.casefold() in FREE:
        return 0, currency
    told = _MONEY.fullmatch(plain)
    if told is None:
        raise Flawed("cost", text[:40])
    whole = int(re.sub(r"\D", "", told["whole"]))
    return whole * 100 + int((told["part"] or "0").ljust(2, "0")), _code(told["before"] or told["after"], currency)


def _code(written: str | None, currency: str) -> str:
    code = (written or "").upper()
    return "EUR" if code == "€" else code if re.fullmatch(r"[A-Z]{3}", code) else currency


def role(text: str) -> Role:
    """To take part unless something else is written."""
    plain = text.strip().casefold()
    if not plain:
        return Role.JOIN
    if plain not in ROLES:
        raise Flawed("role", text[:40])
    return ROLES[plain]


def ages(text: str) -> Ages:
    """Whom it is for: "6-12", "60+", "-12", "7"; everybody when nothing is written."""
    if not text.strip():
        return EVERYBODY
    told = _AGES.fullmatch(text.strip())
    if told is None:
        raise Flawed("ages", text[:40])
    youngest = int(told["youngest"] or 0)
    oldest = OLDEST if told["up"] else int(told["oldest"] or told["most"] or youngest)
    try:
        return Ages(youngest, oldest)
    except ValueError:
        raise Flawed("ages", text[:40]) from None


def languages(text: str) -> frozenset[str]:
    """The languages spoken there, by ISO 639-1."""
    named = [name for part in re.split(r"[;,|]", text) if (name := part.strip().casefold())]
    if unknown := [name for name in named if name not in LANGUAGES]:
        raise Flawed("languages", unknown[0][:40])
    return frozenset().union(*(LANGUAGES[name] for name in named))


def access(text: str) -> frozenset[Need]:
    """The needs that it meets."""
    named = [name for part in re.split(r"[;,|]", text) if (name := part.strip().casefold())]
    if unknown := [name for name in named if name not in ACCESS]:
        raise Flawed("access", unknown[0][:40])
    return frozenset(ACCESS[name] for name in named)


def cancel_by(text: str) -> timedelta | None:
    """How long before the start a seat should be given up: "24", "24 timer", "2 dager"; None when nothing is written.

    A number alone counts hours.
    """
    plain = text.strip().casefold()
    if not plain:
        return None
    told = re.fullmatch(r"(\d{1,4})(?:[.,]0+)?\s*([a-zø]*)\.?", plain)
    if told is None or told[2] not in UNITS or (length := int(told[1]) * UNITS[told[2]]) > CANCEL_BY_MOST:
        raise Flawed("cancel-by", text[:40])
    return length


def point(latitude: str, longitude: str) -> Point | None:
    """The place in degrees; None when nothing is written."""
    if not latitude.strip() and not longitude.strip():
        return None
    try:
        return Point(_degrees(latitude), _degrees(longitude))
    except ValueError:
        raise Flawed("coordinates", f"{latitude[:20]} {longitude[:20]}") from None


def _degrees(text: str) -> float:
    plain = text.strip().replace(",", ".")
    if not re.fullmatch(r"[+-]?\d{1,3}(?:\.\d{1,20})?", plain):
        raise ValueError(text)
    return float(plain)
