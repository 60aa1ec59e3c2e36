"""Why something is suggested, as codes and facts that are worded later."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.domain.activity import Occurrence
from bot.domain.availability import PART_HOURS, Part
from bot.domain.place import distance_m
from bot.matching.occurrence_search import Miss
from bot.matching.ranking import Reason, Suggestion
from bot.matching.scoring import relation
from bot.matching.taxonomy import Taxonomy
from bot.matching.wishes import Wishes

NEAR_WITHIN_M: Final = 5_000.0
FEW_SEATS: Final = 5
SOON: Final = timedelta(hours=48)


def suggestion(occurrence: Occurrence, wishes: Wishes, taxonomy: Taxonomy, miss: Miss | None) -> Suggestion:
    """The occurrence with every reason that holds for it, the wish it misses first."""
    point = occurrence.activity.point
    metres = distance_m(wishes.home, point) if wishes.home and point else None
    reasons = [
        *_missed(occurrence, wishes, metres, miss),
        *_liked(occurrence, wishes, taxonomy),
        *_timely(occurrence, wishes),
        *_easy(occurrence, metres),
    ]
    if occurrence.starts_at - wishes.now <= SOON:
        reasons.append(Reason("soon"))
    return Suggestion(occurrence, tuple(reasons), metres, nearest_miss=miss is not None)


def _missed(occurrence: Occurrence, wishes: Wishes, metres: float | None, miss: Miss | None) -> list[Reason]:
    """The wish that it misses; hours that do not fit may be missed besides any search for the nearest."""
    if miss is Miss.FULL:
        return [Reason("missed-full", {"waiting": occurrence.waiting})]
    if miss is Miss.DISTANCE and metres is not None:
        return [Reason("missed-distance", {"metres": round(metres)})]
    if miss is None and wishes.availability is not None and not _covered(occurrence, wishes):
        return [Reason("missed-time")]
    return [Reason(f"missed-{miss}")] if miss else []


def _covered(occurrence: Occurrence, wishes: Wishes) -> bool:
    available = wishes.availability
    starts, ends = occurrence.local_start(), occurrence.local_end()
    return available is not None and available.covers(starts, ends, wishes.now)


def _liked(occurrence: Occurrence, wishes: Wishes, taxonomy: Taxonomy) -> list[Reason]:
    """The like that it meets best, and what others with the same likes go to."""
    topics, reasons = occurrence.activity.topics, []
    met = {
        like: worth
        for like, sure in wishes.likes.items()
        if (worth := sure * max((relation(like, topic, taxonomy) for topic in topics), default=0.0)) > 0
    }
    if met:
        like = min(met, key=lambda like: (-met[like], like))
        reasons.append(Reason("needs" if taxonomy.is_hardship(like) else "likes", {"topic": like}))
    shared = {topic: share for topic, share in wishes.kin.items() if topic in topics and share > 0}
    if shared:
        reasons.append(Reason("kin", {"topic": min(shared, key=lambda topic: (-shared[topic], topic))}))
    return reasons


def _timely(occurrence: Occurrence, wishes: Wishes) -> list[Reason]:
    start = occurrence.local_start()
    part = next((part for part in Part if start.hour in PART_HOURS[part]), None)
    if part is None or not _covered(occurrence, wishes):
        return []
    return [Reason("fits-week", {"day": start.weekday(), "part": part.value})]


def _easy(occurrence: Occurrence, metres: float | None) -> list[Reason]:
    """That it is near or free, and how few seats are left."""
    free, reasons = occurrence.free, []
    if metres is not None and metres <= NEAR_WITHIN_M:
        reasons.append(Reason("near", {"metres": round(metres)}))
    if occurrence.activity.cost == 0:
        reasons.append(Reason("free"))
    if free is not None and 0 < free <= FEW_SEATS:
        reasons.append(Reason("seats", {"left": free}))
    return reasons
