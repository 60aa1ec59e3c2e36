"""What the indexes must answer, said in the plainest way: loops over the nouns themselves, slow and easy to check."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import log1p, log2

from bot.domain.activity import Activity, ActivityId, Occurrence, OccurrenceId
from bot.domain.needs import Need
from bot.domain.place import distance_m
from bot.domain.resident import Reach, ResidentId
from bot.matching.calls import Call, Callee
from bot.matching.taxonomy import Taxonomy
from bot.matching.wishes import Wishes

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Pick:
    """A suggestion as numbers: which occurrence, what it misses, and its points before variety."""

    occurrence: OccurrenceId
    misses: str | None
    points: float


@dataclass
class Shown:
    """Every showing, one by one."""

    showings: list[tuple[ActivityId, str, float, datetime]] = field(default_factory=list)

    def show(self, activities: Sequence[ActivityId], area: str, at: datetime) -> None:
        for rank, activity in enumerate(activities, start=1):
            self.showings.append((activity, area, 1 / log2(rank + 1), at))

    def of(self, activity: ActivityId, now: datetime) -> float:
        return sum(amount * _halved(now - at) for one, _, amount, at in self.showings if one == activity)

    def within(self, area: str, now: datetime) -> float:
        return sum(amount * _halved(now - at) for _, one, amount, at in self.showings if one == area)


def _halved(passed: timedelta) -> float:
    return float(0.5 ** (passed / timedelta(days=14)))


def up(topic: str, taxonomy: Taxonomy) -> list[str]:
    """The topic, its parent and so on."""
    found = [topic]
    while (parent := taxonomy.parent(found[-1])) is not None:
        found.append(parent)
    return found


def disliked(topic: str, likes: Collection[str], dislikes: Collection[str], taxonomy: Taxonomy) -> bool:
    """Whether the nearest thing said on the way up is a dislike; what is no topic counts for nothing."""
    for one in up(topic, taxonomy) if topic in taxonomy.topics else []:
        if one in likes:
            return False
        if one in dislikes:
            return True
    return False


def relation(like: str, topic: str, taxonomy: Taxonomy) -> float:
    """How near a topic is to a like."""
    if like not in taxonomy.topics or topic not in taxonomy.topics:
        return 0.0
    if like == topic:
        return 1.0
    if like in up(topic, taxonomy):
        return 0.83
    return 0.4 if topic in up(like, taxonomy) else 0.0


def interest(topics: Iterable[str], likes: Mapping[str, float], taxonomy: Taxonomy) -> float:
    """The best topic, and a tenth for each further one that meets a like."""
    met = [
        max((relation(like, topic, taxonomy) * sure for like, sure in likes.items()), default=0.0) for topic in topics
    ]
    met = [worth for worth in met if worth > 0]
    return max(met) + 0.1 * (len(met) - 1) if met else 0.0


def best(occurrences: Sequence[Occurrence], wishes: Wishes, taxonomy: Taxonomy, shown: Shown, most: int) -> list[Pick]:
    """What ``OccurrenceIndex.best`` promises."""
    towns: dict[str, set[int]] = {}
    for one in occurrences:
        towns.setdefault(one.activity.municipality, set()).add(one.activity.id)

    def points(one: Occurrence) -> float:
        town = one.activity.municipality
        mean = max(shown.within(town, wishes.now) / len(towns[town]), 0.2)
        fame = -0.079 * log1p(9 * shown.of(one.activity.id, wishes.now) / mean)
        return round(_points(one, wishes, taxonomy) + fame, 9)

    barred = wishes.declined | {one.activity.id for one in occurrences if one.id in wishes.hidden}
    possible = [one for one in occurrences if one.activity.id not in barred and _possible(one, wishes, taxonomy)]
    chosen: list[tuple[Occurrence, str | None]] = []
    for misses in (None, "full", "time", "distance", "topic"):
        if misses is not None and any(missed is None for _, missed in chosen):
            break
        wanted = set() if misses is None else {misses}
        left = [one for one in possible if _missed(one, wishes, taxonomy) == wanted]
        while left and len(chosen) < most:
            worth = {one.id: round(points(one) + _alike(one, chosen, wishes, taxonomy), 9) for one in left}
            first = min(left, key=lambda one: (-worth[one.id], one.starts_at, one.id))
            chosen.append((first, misses))
            taken = {one.activity.id for one, _ in chosen}
            left = [one for one in left if one.activity.id not in taken]
        possible = [one for one in possible if one.activity.id not in {two.activity.id for two, _ in chosen}]
    return [Pick(one.id, misses, points(one)) for one, misses in chosen]


def _possible(one: Occurrence, wishes: Wishes, taxonomy: Taxonomy) -> bool:
    """What no relaxation brings back."""
    activity, day = one.activity, one.local_start().date()
    return (
        one.starts_at > wishes.now
        and not one.cancelled
        and not any(disliked(topic, wishes.likes, wishes.dislikes, taxonomy) for topic in activity.topics)
        and wishes.needs <= activity.meets
        and wishes.ages.meet(activity.ages)
        and (not wishes.languages or not activity.languages or bool(wishes.languages & activity.languages))
        and (not wishes.municipalities or activity.municipality in wishes.municipalities)
        and wishes.role in (None, activity.role)
        and (wishes.days is None or day in wishes.days)
        and (wishes.starts_in is None or bool(wishes.starts_in.mask >> _hour(one) & 1))
        and (wishes.only is None or activity.id in wishes.only)
        and one.id not in wishes.skipped
    )


def _hour(one: Occurrence) -> int:
    return 24 * one.local_start().weekday() + one.local_start().hour


def _missed(one: Occurrence, wishes: Wishes, taxonomy: Taxonomy) -> set[str]:
    """The wishes that may be missed and are."""
    found, available, point = set(), wishes.availability, one.activity.point
    if one.free == 0:
        found.add("full")
    if available is not None:
        late = one.starts_at - wishes.now < available.lead
        if late or not available.holds_on(one.local_start().date()):
            found.add("time")
    if wishes.home and point and wishes.reach_m is not None and distance_m(wishes.home, point) > wishes.reach_m:
        found.add("distance")
    if wishes.likes and interest(one.activity.topics, wishes.likes, taxonomy) == 0:
        found.add("topic")
    return found


def _points(one: Occurrence, wishes: Wishes, taxonomy: Taxonomy) -> float:
    activity, start = one.activity, one.local_start()
    points = interest(activity.topics, wishes.likes, taxonomy)
    points += 0.15 * max(
        (wishes.kin.get(topic, 0.0) for topic in activity.topics if topic in taxonomy.topics), default=0.0
    )
    if wishes.availability is not None and wishes.availability.covers(start, one.local_end(), wishes.now):
        points += 0.5
    if wishes.wrong_times.mask >> (24 * start.weekday() + start.hour) & 1:
        points -= 0.5
    if wishes.home and activity.point:
        points += 0.33 * max(0.0, 1 - distance_m(wishes.home, activity.point) / 10_000)
    if wishes.known and activity.id not in wishes.known:
        points += 0.1
    points += 0.03 if activity.cost == 0 else 0.0
    points -= 0.01 * min((one.starts_at - wishes.now) / DAY, 28)
    if activity.seen_at is not None:
        silent = (wishes.now - activity.seen_at) / DAY
        points -= 0.2 * min(max((silent - 14) / (60 - 14), 0.0), 1.0)
    return points


def _alike(
    one: Occurrence, chosen: Sequence[tuple[Occurrence, str | None]], wishes: Wishes, taxonomy: Taxonomy
) -> float:
    """What it loses by its likes among those chosen."""
    lost = 0.0
    for other, _ in chosen:
        topic = main_topic(one.activity, wishes, taxonomy)
        if topic is not None and topic == main_topic(other.activity, wishes, taxonomy):
            lost -= 0.15
        if one.activity.organiser and one.activity.organiser == other.activity.organiser:
            lost -= 0.08
    return lost


def main_topic(activity: Activity, wishes: Wishes, taxonomy: Taxonomy) -> str | None:
    """The topic that meets the likes best; of equal ones the first in the order of the taxonomy."""
    known = [topic for topic in taxonomy.topics if topic in activity.topics]
    return max(known, key=lambda topic: interest([topic], wishes.likes, taxonomy), default=None)


def callees(
    residents: Iterable[Callee], call: Call, taxonomy: Taxonomy, most: int
) -> tuple[list[tuple[ResidentId, float]], dict[str, int]]:
    """What ``ResidentIndex.best`` and ``preview`` promise: the chosen with their points, and how many each excludes."""
    excluded: dict[str, int] = {}
    left: list[Callee] = []
    for one in residents:
        if call.municipalities and one.municipality not in call.municipalities:
            continue
        why = _excluded(one, call, taxonomy)
        excluded[why or ""] = excluded.get(why or "", 0) + 1
        if why is None:
            left.append(one)
    points = {one.id: _callee_points(one, call, taxonomy) for one in left}
    asked = {one.id: one.asked_at.timestamp() if one.asked_at else 0 for one in left}
    order = sorted(points, key=lambda id: (-points[id], asked[id], id))
    return [(id, points[id]) for id in order[:most]], excluded


def _excluded(one: Callee, call: Call, taxonomy: Taxonomy) -> str | None:
    """The first reason not to ask them."""
    home, starts, available = one.home, call.starts, one.availability
    interested = any(relation(like, topic, taxonomy) for like in one.likes for topic in call.topics)
    far = home and call.point and one.reach_m is not None and distance_m(home, call.point) > int(one.reach_m)
    reasons = {
        "no-consent": not one.consents,
        "blocked": one.reach is Reach.BLOCKED,
        "stopped": one.reach is Reach.STOPPED,
        "paused": one.paused_until is not None and one.paused_until > call.now,
        "asked": one.id in call.asked,
        "no-budget": one.budget <= 0,
        "language": bool(call.languages and one.languages and not call.languages & one.languages),
        "needs": any(need in one.needs and need not in call.meets for need in Need),
        "topic": bool(call.topics) and not interested,
        "ages": not one.ages.meet(call.ages),
        "time": bool(starts and available and not available.covers(starts, call.ends, call.now)),
        "distance": bool(far),
        "disliked": any(disliked(topic, one.likes, one.dislikes, taxonomy) for topic in call.topics),
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


def _callee_points(one: Callee, call: Call, taxonomy: Taxonomy) -> float:
    likes = {like: max(round(sure * 100), 1) / 100 for like, sure in one.likes.items()}
    points = interest(call.topics, likes, taxonomy)
    if call.starts is not None and one.availability is not None:
        points += 0.5
    if one.home and call.point:
        fades_at = 10_000.0 if one.reach_m is None else min(max(float(int(one.reach_m)), 1.0), 100_000.0)
        points += 0.33 * max(0.0, 1 - distance_m(one.home, call.point) / fades_at)
    if one.asked_at is not None:
        points -= 0.3 * min(max(1 - (call.now - one.asked_at) / timedelta(days=90), 0.0), 1.0)
    return round(points, 9)
