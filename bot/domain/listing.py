"""What a source may say of an activity, and when two of them are the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from bot.domain.activity import ActivityRecord, Flaw, TimeRecord
from bot.domain.place import Point, distance_m
from bot.domain.plain import folded, line, paragraphs, says_something

TITLE_MOST: Final = 200
KEY_MOST: Final = 255
DESCRIPTION_MOST: Final = 4000
NAME_MOST: Final = 200
ADDRESS_MOST: Final = 300
URL_MOST: Final = 500
CAPACITY_MOST: Final = 100_000
COST_MOST: Final = 100_000_000
AHEAD_MOST: Final = timedelta(days=3 * 366)
NEAR_M: Final = 150.0

PAST: Final = "past"
BEGUN: Final = "begun"
NOT_YET: Final = "not-yet"
MISTIMED: Final = frozenset({PAST, BEGUN, NOT_YET})  # well told, but nobody can come to it now

Place = tuple[str, str, Point | None]  # name, address, point


def sound(record: ActivityRecord, now: datetime) -> ActivityRecord | Flaw:
    """The record made plain, or why it cannot be taken.

    A title longer than TITLE_MOST is refused rather than cut, since it is what people know the activity by;
    longer descriptions, names and addresses are cut, and an address on the web that is not one is left out.
    """
    plain = _plain(record)
    reason = _refusal(plain, now)
    return Flaw(record.line, line(record.key, KEY_MOST), reason, line(record.title, 80)) if reason else plain


def _plain(record: ActivityRecord) -> ActivityRecord:
    point = record.point
    return replace(
        record,
        title=line(record.title, TITLE_MOST + 1),
        description=paragraphs(record.description, DESCRIPTION_MOST),
        organiser=line(record.organiser, NAME_MOST),
        place_name=line(record.place_name, NAME_MOST),
        address=line(record.address, ADDRESS_MOST),
        point=None if point == Point(0, 0) else point,  # how many programs write "not known"
        url=_web_address(record.url),
    )


def _web_address(url: str) -> str:
    plain = line(url, URL_MOST + 1)
    fits = plain.lower().startswith(("https://", "http://")) and len(plain) <= URL_MOST and " " not in plain
    return plain if fits else ""


def _refusal(record: ActivityRecord, now: datetime) -> str | None:
    if not says_something(record.title):
        return "no-title"
    if len(record.title) > TITLE_MOST:
        return "title-too-long"
    if not record.key or len(record.key) > KEY_MOST or line(record.key, KEY_MOST) != record.key:
        return "bad-key"
    if record.capacity is not None and not 0 < record.capacity <= CAPACITY_MOST:
        return "capacity"
    if record.cost is not None and not 0 <= record.cost <= COST_MOST:
        return "cost"
    return _time_refusal(record.times, now)


def _time_refusal(times: tuple[TimeRecord, ...], now: datetime) -> str | None:
    if not times:
        return "no-date"
    if any(time.ends_at is not None and time.ends_at < time.starts_at for time in times):
        return "ends-before-start"
    if any(time.starts_at > now + AHEAD_MOST for time in times):
        return "far-future"
    if any(time.starts_at > now for time in times):
        return None
    return BEGUN if any(time.ends_at is not None and time.ends_at > now for time in times) else PAST


def digest(record: ActivityRecord, topics: Iterable[str]) -> str:
    """Changes when anything of the activity changes but its times and its seats, which have rows of their own."""
    facts = (
        record.title,
        record.description,
        record.organiser,
        record.place_name,
        record.address,
        record.point and (record.point.latitude, record.point.longitude),
        record.role.value,
        record.cost,
        record.currency,
        record.url,
        sorted(topics),
        (record.ages.youngest, record.ages.oldest),
        sorted(record.languages),
        sorted(record.access),
        record.cancel_by and record.cancel_by.total_seconds(),
    )
    return hashlib.sha256(json.dumps(facts, ensure_ascii=False).encode()).hexdigest()


def place_of(record: ActivityRecord) -> Place:
    return record.place_name, record.address, record.point


@dataclass(slots=True)
class Twins:
    """Finds the same activity told twice: the same title and start, near each other.

    Near is within NEAR_M; where a point is not told, it is the same words for the place and the same organiser.
    """

    _seen: dict[tuple[str, datetime], list[tuple[str, str, Place]]] = field(default_factory=dict)

    def add(self, name: str, title: str, starts: Iterable[datetime], organiser: str, place: Place) -> None:
        """Remember one, known to the operator by ``name``."""
        for start in starts:
            self._seen.setdefault((folded(title), start), []).append((name, folded(organiser), place))

    def of(self, record: ActivityRecord) -> str | None:
        """The name of one that this is the same as."""
        title, organiser, place = folded(record.title), folded(record.organiser), place_of(record)
        for time in record.times:
            for name, other_organiser, other_place in self._seen.get((title, time.starts_at), ()):
                if _near(place, other_place, same_organiser=organiser == other_organiser):
                    return name
        return None


def _near(one: Place, other: Place, *, same_organiser: bool) -> bool:
    if one[2] is not None and other[2] is not None:
        return distance_m(one[2], other[2]) <= NEAR_M
    return same_organiser and folded(" ".join(one[:2])) == folded(" ".join(other[:2]))
