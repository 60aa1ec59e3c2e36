"""Where somebody lives, out of what they typed or shared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from rapidfuzz import fuzz, process

from bot.domain.municipality import District, Municipality
from bot.domain.place import Point, distance_m
from bot.matching.spelling import fold, plain

LONGEST_TEXT: Final = 300  # characters; who writes more is not naming a place
MOST_WORDS: Final = 30
LONGEST_NAME: Final = 4  # words
MOST_MISSPELT: Final = 12  # words of one text
SHORTEST_MISSPELT: Final = 4
MARGIN: Final = 5.0
MOST_CANDIDATES: Final = 5
ASK_FROM: Final = 82.0
SURE_FROM: Final = 85.0
SHORT_SURE_FROM: Final = 88.0  # for names of up to four letters

_POSTCODE: Final = re.compile(r"(?<!\d)(\d{4})(?!\d)")
_WORD: Final = re.compile(r"[^\W\d_]+")
# Nordic names as they are heard and written in Cyrillic: "Арендал", "в Левангері", "Хісьой".
_AS_HEARD: Final = str.maketrans(
    dict(zip("абвгґдеєжзиійїклмнопрстуфхцчшщыэюя", "abvggdeezziiiiklmnoprstufhccssieua", strict=True))
    | dict.fromkeys("ьъ'")
)
# Words between which names stand, folded; never themselves a misspelt name.
_BETWEEN: Final = frozenset(
    {"jeg", "eg", "bor", "bur", "ved", "vest", "ost", "nord", "sor", "for", "fra", "til", "nar", "utenfor", "utanfor"}
    | {"midt", "live", "near", "from", "and", "der", "hvor", "kommune", "herad", "bydel", "bydelen", "kommer", "byen"}
    | {"bygda", "street", "vei", "veien", "vegen", "gate", "gaten", "gade", "vej", "hus", "mitt", "hjemme", "heime"}
)


@dataclass(frozen=True, slots=True)
class Found:
    """A municipality, and the district when one was named."""

    municipality: Municipality
    district: District | None

    @property
    def label(self) -> str:
        """The name to show: "Hisøy, Arendal"."""
        town = self.municipality.name
        return f"{self.district.name}, {town}" if self.district and self.district.name != town else town


@dataclass(frozen=True, slots=True)
class Unsure:
    """Places that may be meant, likeliest first: worth asking."""

    candidates: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Nearest:
    """The municipality nearest to a point: how far its nearest known spot is, and whether the point is within it."""

    municipality: Municipality
    distance_m: float
    inside: bool


def nearest(point: Point, municipalities: Sequence[Municipality]) -> Nearest:
    """The municipality whose centre or district is nearest; ``inside`` is False for anything beyond its reach."""

    best = min(municipalities, key=lambda one: (to_nearest_spot(point, one), one.slug))
    return Nearest(best, to_nearest_spot(point, best), distance_m(point, best.centre) <= best.reach_m)


def to_nearest_spot(point: Point, one: Municipality) -> float:
    """The metres to the nearest of its centre and districts."""
    return min(distance_m(point, spot) for spot in (one.centre, *(district.point for district in one.districts)))


def find_place(text: str, municipalities: Sequence[Municipality]) -> Found | Unsure | None:
    """The place that a text names: by name, old name or postcode, misspelt or inside a sentence.

    A name that several places share, or that is spelt about as well as another, is ``Unsure``; None when
    nothing comes near.
    """
    words = [fold(_latin(word)) for word in _WORD.findall(plain(text[:LONGEST_TEXT]))][:MOST_WORDS]
    names = list(_names(municipalities))
    by_code = _of_postcode(text[:LONGEST_TEXT], municipalities)
    exact = _exact(words, names)
    if by_code:
        named = [found for found in exact if found.municipality in by_code and found.district]
        return _answer(named or [Found(municipality, None) for municipality in by_code])
    return _answer(exact) if exact else _misspelt(words, names)


def _latin(word: str) -> str:
    """The word in Latin letters; an "й" that ends it is the y of "Hisøy"."""
    return re.sub("й$", "y", word.lower()).translate(_AS_HEARD)


def _names(municipalities: Sequence[Municipality]) -> Iterator[tuple[str, Found]]:
    """Every folded name with what it names."""
    for one in municipalities:
        for name in (one.name, *one.aliases):
            yield _folded(name), Found(one, None)
        for district in one.districts:
            for name in (district.name, *district.aliases):
                yield _folded(name), Found(one, district)


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    return " ".join(fold(word) for word in _WORD.findall(name))


def _of_postcode(text: str, municipalities: Sequence[Municipality]) -> list[Municipality]:
    codes = _POSTCODE.findall(text)
    return [
        one for one in municipalities if any(first <= code <= last for code in codes for first, last in one.postcodes)
    ]


def _exact(words: list[str], names: list[tuple[str, Found]]) -> list[Found]:
    """The places named as they are spelt, longest names first, no word used twice."""
    named: dict[str, list[Found]] = {}
    for name, found in names:
        named.setdefault(name, []).append(found)
    hits: list[Found] = []
    left = list(words)
    for length in range(LONGEST_NAME, 0, -1):
        for start in range(len(left) - length + 1):
            part = left[start : start + length]
            if (name := " ".join(part)) in named:
                hits.extend(named[name])
                left[start : start + length] = [""] * length
    return hits


def _answer(hits: Sequence[Found]) -> Found | Unsure:
    """One place when the hits agree: a district beats its own municipality, a named municipality its namesakes."""
    districts = [hit for hit in hits if hit.district]
    towns = {hit.municipality.slug for hit in hits if not hit.district}
    if towns and any(hit.municipality.slug in towns for hit in districts):
        districts = [hit for hit in districts if hit.municipality.slug in towns]
    covered = {hit.municipality.slug for hit in districts}
    rest = [hit for hit in hits if not hit.district and hit.municipality.slug not in covered]
    different = list(
        {(hit.municipality.slug, hit.district and hit.district.name): hit for hit in (*districts, *rest)}.values()
    )
    return different[0] if len(different) == 1 else Unsure(tuple(different[:MOST_CANDIDATES]))


def _misspelt(words: list[str], names: list[tuple[str, Found]]) -> Found | Unsure | None:
    typed = [word for word in words if word not in _BETWEEN][:MOST_MISSPELT]
    pairs = [f"{one} {other}" for one, other in pairwise(typed)]
    spelt = [name for name, _ in names]
    scores: dict[tuple[str, str | None], tuple[float, float, Found]] = {}
    for part in (part for part in (*typed, *pairs, "".join(typed[:2])) if len(part) >= SHORTEST_MISSPELT):
        for name, score, at in process.extract(part, spelt, scorer=fuzz.ratio, score_cutoff=ASK_FROM, limit=None):
            found = names[at][1]
            key = (found.municipality.slug, found.district.name if found.district else None)
            enough = SHORT_SURE_FROM if min(len(part), len(name)) <= SHORTEST_MISSPELT else SURE_FROM
            if score > scores.get(key, (0.0,))[0]:
                scores[key] = (score, enough, found)
    ordered = sorted(scores.values(), key=lambda entry: -entry[0])
    if not ordered:
        return None
    near = [found for score, _, found in ordered if score > ordered[0][0] - MARGIN]
    best, enough, _ = ordered[0]
    return _answer(near) if best >= enough else Unsure(tuple(near[:MOST_CANDIDATES]))
