"""Which occurrences to suggest to one resident: what must hold first, then what counts how much."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.availability import PART_HOURS, Part, Week
from bot.domain.interests import Interests
from bot.domain.place import Point, distance_m
from bot.matching.taxonomy import Taxonomy

# Points. A topic always outweighs everything else together but the week.
EXACT: Final = 3.0
NARROWER: Final = 2.5  # they like sport, it is football
WIDER: Final = 1.2  # they like chess, it is a games night
FURTHER_TOPIC: Final = 0.3
FITS_WEEK: Final = 1.5
NEAR: Final = 1.0  # at the door; none from 10 km on
FULL: Final = -1.5
FREE: Final = 0.1
A_DAY_LATER: Final = -0.03
SAME_TOPIC: Final = -0.8  # for each one already chosen
SAME_ORGANISER: Final = -0.4

NEAR_WITHIN_M: Final = 5_000.0
FADES_AT_M: Final = 10_000.0
FEW_SEATS: Final = 5
SOON: Final = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What one resident told, and the moment at which they ask."""

    interests: Interests
    week: Week | None  # None: has not said when
    home: Point | None
    now: datetime  # aware
    hidden: frozenset[OccurrenceId] = frozenset()  # has a place in these, or does not want them
    reach_m: float | None = None  # farther than this they do not go; None: has not said


@dataclass(frozen=True, slots=True)
class Reason:
    """Why this: ``reason-<code>`` and the facts of its text.

    likes (topic: what they like) · fits-week (day: 0 is Monday, part of the day) · near (metres) · free ·
    seats (left: few) · soon
    """

    code: str
    facts: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One occurrence, how far it is from home, and why it is suggested."""

    occurrence: Occurrence
    reasons: tuple[Reason, ...]
    distance_m: float | None
    nearest_miss: bool = False  # likes were told and this meets none of them


@dataclass(frozen=True, slots=True)
class _Option:
    """An activity with the one occurrence that would be suggested."""

    occurrence: Occurrence
    liked: tuple[str, ...]  # topics they like that it meets, the best met first
    points: float
    fits: bool
    metres: float | None


def rank(wishes: Wishes, candidates: Sequence[Occurrence], taxonomy: Taxonomy, *, most: int = 5) -> list[Suggestion]:
    """The ``most`` best of the candidates, best first; the same answer whatever their order.

    Never: what has begun or is cancelled, what is about something disliked (or anything under it, unless
    liked by name), what lies farther than they go, an activity of which an occurrence is hidden, an
    activity twice. Of each activity the next occurrence that fits counts. When likes were told and
    nothing meets them, the best of the rest comes, marked as a nearest miss.
    """
    open_ = _by_activity(wishes, candidates, taxonomy)
    options = [_option(wishes, occurrences, taxonomy) for occurrences in open_]
    meeting = [option for option in options if option.liked]
    missed = bool(wishes.interests.likes) and not meeting
    chosen = _varied(meeting or options, most)
    return [Suggestion(option.occurrence, _reasons(wishes, option), option.metres, missed) for option in chosen]


def _by_activity(wishes: Wishes, candidates: Iterable[Occurrence], taxonomy: Taxonomy) -> list[list[Occurrence]]:
    """The occurrences that may be suggested, activity by activity, in the order of time."""
    candidates = list(candidates)
    hidden = {occurrence.activity.id for occurrence in candidates if occurrence.id in wishes.hidden}
    verdicts: dict[int, bool] = {}
    open_: dict[int, list[Occurrence]] = defaultdict(list)
    for occurrence in sorted(candidates, key=lambda one: (one.starts_at, one.id)):
        activity = occurrence.activity
        if activity.id not in verdicts:
            verdicts[activity.id] = activity.id not in hidden and _allowed(wishes, occurrence, taxonomy)
        if verdicts[activity.id] and occurrence.starts_at > wishes.now and not occurrence.cancelled:
            open_[activity.id].append(occurrence)
    return list(open_.values())


def _allowed(wishes: Wishes, occurrence: Occurrence, taxonomy: Taxonomy) -> bool:
    """Whether nothing about the activity itself speaks against it."""
    if any(_disliked(topic, wishes.interests, taxonomy) for topic in occurrence.activity.topics):
        return False
    metres = _metres(wishes.home, occurrence)
    return wishes.reach_m is None or metres is None or metres <= wishes.reach_m


def _disliked(topic: str, interests: Interests, taxonomy: Taxonomy) -> bool:
    """Whether the nearest thing said about the topic or what it belongs to is a dislike."""
    at: str | None = topic
    while at is not None and at not in interests.likes:
        if at in interests.dislikes:
            return True
        at = taxonomy.parent(at)
    return False


def _option(wishes: Wishes, occurrences: Sequence[Occurrence], taxonomy: Taxonomy) -> _Option:
    """The activity's next occurrence that fits, one with a seat before one without, and its points."""
    best = min(occurrences, key=lambda one: (not _fits(wishes.week, one), one.free == 0, one.starts_at, one.id))
    met = sorted(_met(best.activity.topics, wishes.interests.likes, taxonomy), reverse=True)
    liked = tuple(topic for _, topic in met)
    fits, metres = _fits(wishes.week, best), _metres(wishes.home, best)
    points = met[0][0] + FURTHER_TOPIC * (len(met) - 1) if met else 0.0
    points += FITS_WEEK if fits and wishes.week else 0.0
    points += NEAR * max(0.0, 1 - metres / FADES_AT_M) if metres is not None else 0.0
    points += FULL if best.free == 0 else 0.0
    points += FREE if best.activity.cost == 0 else 0.0
    points += A_DAY_LATER * ((best.starts_at - wishes.now) / timedelta(days=1))
    return _Option(best, liked, points, fits and wishes.week is not None, metres)


def _met(topics: frozenset[str], likes: frozenset[str], taxonomy: Taxonomy) -> list[tuple[float, str]]:
    """The likes that the topics meet, with how well."""
    found: dict[str, float] = {}
    for like in likes:
        for topic in topics:
            if topic == like:
                points = EXACT
            elif topic in taxonomy.below(like):
                points = NARROWER
            elif like in taxonomy.below(topic):
                points = WIDER
            else:
                continue
            found[like] = max(found.get(like, 0.0), points)
    return [(points, like) for like, points in found.items()]


def _fits(week: Week | None, occurrence: Occurrence) -> bool:
    return week is None or week.covers(occurrence.local_start(), occurrence.local_end())


def _metres(home: Point | None, occurrence: Occurrence) -> float | None:
    point = occurrence.activity.point
    return distance_m(home, point) if home and point else None


def _varied(options: Sequence[_Option], most: int) -> list[_Option]:
    """The best, each made a little less good by its likes among those already chosen."""
    left = sorted(options, key=lambda option: (-option.points, option.occurrence.starts_at, option.occurrence.id))
    chosen: list[_Option] = []
    topics, organisers = Counter[str](), Counter[str]()

    def worth(option: _Option) -> float:
        main = option.liked[:1] or tuple(sorted(option.occurrence.activity.topics)[:1])
        repeated = SAME_TOPIC * sum(topics[topic] for topic in main)
        return option.points + repeated + SAME_ORGANISER * organisers[option.occurrence.activity.organiser]

    while left and len(chosen) < most:
        best = max(left, key=worth)
        left.remove(best)
        chosen.append(best)
        topics.update(best.liked[:1] or sorted(best.occurrence.activity.topics)[:1])
        if best.occurrence.activity.organiser:
            organisers[best.occurrence.activity.organiser] += 1
    return chosen


def _reasons(wishes: Wishes, option: _Option) -> tuple[Reason, ...]:
    occurrence = option.occurrence
    start, free = occurrence.local_start(), occurrence.free
    part = next((part for part in Part if start.hour in PART_HOURS[part]), None)
    reasons = [Reason("likes", {"topic": option.liked[0]})] if option.liked else []
    if option.fits and part:
        reasons.append(Reason("fits-week", {"day": start.weekday(), "part": part.value}))
    if option.metres is not None and option.metres <= NEAR_WITHIN_M:
        reasons.append(Reason("near", {"metres": round(option.metres)}))
    if occurrence.activity.cost == 0:
        reasons.append(Reason("free"))
    if free is not None and 0 < free <= FEW_SEATS:
        reasons.append(Reason("seats", {"left": free}))
    if occurrence.starts_at - wishes.now <= SOON:
        reasons.append(Reason("soon"))
    return tuple(reasons)
