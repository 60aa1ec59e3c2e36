"""Activities and wishes made by hand, and what an index of these alone suggests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.activity import Activity, ActivityId, Occurrence, OccurrenceId, Role
from bot.domain.availability import Availability, Part, Week
from bot.domain.place import Point
from bot.matching.occurrence_index import OccurrenceIndex
from bot.matching.ranking import Suggestion
from bot.matching.wishes import Wishes
from tests.matching.conftest import TAXONOMY

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)  # a Monday
HOME = Point(58.4615, 8.7722)
OSLO = ZoneInfo("Europe/Oslo")
TUESDAY_EVENING = Availability(Week.of_cells({(1, Part.EVENING)}))


def activity(
    number: int, *topics: str, organiser: str = "", point: Point | None = HOME, cost: int | None = None
) -> Activity:
    return Activity(
        id=ActivityId(number),
        municipality="arendal",
        title=f"Activity {number}",
        description="",
        organiser=organiser,
        place_name="",
        address="",
        point=point,
        zone=OSLO,
        role=Role.JOIN,
        topics=frozenset(topics),
        cost=cost,
        currency="NOK",
        url="",
    )


def occurrence(
    number: int, of: Activity, starts_at: datetime, capacity: int | None = None, taken: int = 0
) -> Occurrence:
    return Occurrence(OccurrenceId(number), of, starts_at, starts_at + timedelta(hours=2), capacity, taken=taken)


def wishes(*likes: str, dislikes: set[str] | None = None, availability: Availability | None = None) -> Wishes:
    return Wishes(NOW, dict.fromkeys(likes, 1.0), frozenset(dislikes or ()), availability, HOME)


def days(number: float) -> datetime:
    return NOW + timedelta(days=number)


def ids(suggestions: list[Suggestion]) -> list[int]:
    return [suggestion.occurrence.id for suggestion in suggestions]


def rank(wishes: Wishes, candidates: Sequence[Occurrence], most: int = 5) -> list[Suggestion]:
    """The best of the candidates, by an index that holds nothing else."""
    index = OccurrenceIndex(TAXONOMY)
    for candidate in candidates:
        index.put(candidate)
    return index.best(wishes, most)
