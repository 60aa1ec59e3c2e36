"""Small worlds by a seed, full of what is rare: borders, midnights, clock changes, busy days, ties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

import numpy as np

from bot.domain.activity import Activity, ActivityId, Occurrence, OccurrenceId, Role
from bot.domain.availability import HOURS, Availability, Days, Week
from bot.domain.needs import EVERYBODY, Ages, Need
from bot.domain.place import Point
from bot.domain.resident import Reach, ResidentId
from bot.matching.calls import Call, Callee
from bot.matching.wishes import Wishes

T = TypeVar("T")

OSLO: Final = ZoneInfo("Europe/Oslo")
TOPICS: Final = ("sport", "football", "walking-football", "choir", "music", "chess", "games", "knitting", "no-such")
TOWNS: Final = ("here", "there", "far")
AGES: Final = (EVERYBODY, EVERYBODY, Ages(0, 12), Ages(13, 18), Ages(18, 67), Ages(67))
# A plain week, and the weeks in which the clock goes forward and back.
MOMENTS: Final = (
    datetime(2026, 11, 23, 9, tzinfo=UTC),
    datetime(2026, 3, 26, 22, 30, tzinfo=UTC),
    datetime(2026, 10, 23, 0, 15, tzinfo=UTC),
    datetime(2026, 12, 29, 12, tzinfo=UTC),  # weeks 53 and 1 are both odd
)


@dataclass(frozen=True, slots=True)
class Dice:
    """What chance decides, by a seed."""

    chance: np.random.Generator

    @classmethod
    def of(cls, seed: int) -> Dice:
        return cls(np.random.default_rng(seed))

    def maybe(self, share: float) -> bool:
        return bool(self.chance.random() < share)

    def upto(self, most: int) -> int:
        return int(self.chance.integers(0, most + 1))

    def one_of(self, things: Sequence[T]) -> T:
        return things[self.upto(len(things) - 1)]

    def some_of(self, things: Sequence[T], most: int) -> list[T]:
        places = sorted({self.upto(len(things) - 1) for _ in range(self.upto(most))})
        return [things[at] for at in places]

    def point(self) -> Point | None:
        """One of a few places within 30 km, so that some are the same, or none."""
        if self.maybe(0.15):
            return None
        return Point(58.4 + self.upto(8) * 0.03, 8.7 + self.upto(8) * 0.05)

    def week(self) -> Week:
        """Some runs of hours, over midnight now and then, and from Sunday into Monday."""
        mask = 0
        for _ in range(self.upto(5)):
            start = self.upto(HOURS - 1)
            for hour in range(start, start + 1 + self.upto(40)):
                mask |= 1 << hour % HOURS
        return Week(mask)

    def availability(self, now: datetime) -> Availability | None:
        if self.maybe(0.25):
            return None
        return Availability(
            week=self.week(),
            alternate=self.week() if self.maybe(0.4) else Week(),
            even=self.one_of((True, False, None)),
            busy=tuple(self.days(now.date(), 3) for _ in range(self.upto(3) if self.maybe(0.4) else 0)),
            valid=self.days(now.date(), 12) if self.maybe(0.2) else None,
            lead=timedelta(hours=self.upto(40)) if self.maybe(0.3) else timedelta(0),
        )

    def days(self, first: date, most: int) -> Days:
        first += timedelta(days=self.upto(8) - 1)
        return Days(first, first + timedelta(days=self.upto(most)))

    def likes(self) -> dict[str, float]:
        return {topic: self.one_of((1.0, 1.0, 0.7, 0.33)) for topic in self.some_of(TOPICS, 4)}

    def dislikes(self, likes: dict[str, float]) -> frozenset[str]:
        return frozenset(self.some_of(TOPICS, 2)) - likes.keys() if self.maybe(0.5) else frozenset()

    def languages(self) -> frozenset[str]:
        return frozenset(self.some_of(("nb", "en", "ar"), 2))

    def needs(self, most: int) -> frozenset[Need]:
        return frozenset(self.some_of(tuple(Need), most))


def activity(dice: Dice, number: int, now: datetime) -> Activity:
    return Activity(
        id=ActivityId(number),
        municipality=dice.one_of(TOWNS),
        title="",
        description="",
        organiser=dice.one_of(("", "A", "B", "C")),
        place_name="",
        address="",
        point=dice.point(),
        zone=OSLO,
        role=dice.one_of(tuple(Role)),
        topics=frozenset(dice.some_of(TOPICS, 9 if dice.maybe(0.05) else 3)),
        cost=dice.one_of((None, 0, 0, 5000)),
        currency="NOK",
        url="",
        ages=dice.one_of(AGES),
        languages=dice.languages(),
        access=dice.needs(8),
        seen_at=now - timedelta(days=dice.upto(80)) if dice.maybe(0.8) else None,
    )


def occurrence(dice: Dice, number: int, of: Activity, now: datetime) -> Occurrence:
    starts = now + timedelta(minutes=15 * (dice.upto(4 * 24 * 10) - 40))
    minutes = dice.one_of((45, 60, 90, 120, 300, 1440, 1500))
    return Occurrence(
        id=OccurrenceId(number),
        activity=of,
        starts_at=starts,
        ends_at=starts + timedelta(minutes=minutes) if dice.maybe(0.8) else None,
        capacity=dice.one_of((None, 3, 4)),
        cancelled=dice.maybe(0.05),
        taken=dice.upto(4),
        waiting=dice.upto(2),
    )


def wishes(dice: Dice, now: datetime) -> Wishes:
    """A resident's wishes; each said or not."""
    likes = dice.likes() if dice.maybe(0.75) else {}
    return Wishes(
        now=now,
        likes=likes,
        dislikes=dice.dislikes(likes),
        availability=dice.availability(now),
        home=dice.point(),
        reach_m=float(dice.upto(30_000)) + 0.5 if dice.maybe(0.5) else None,
        municipalities=frozenset(dice.some_of(TOWNS, 3)),
        needs=dice.needs(2) if dice.maybe(0.3) else frozenset(),
        ages=dice.one_of(AGES),
        languages=dice.languages() if dice.maybe(0.5) else frozenset(),
        role=dice.one_of((None, None, None, *Role)),
        days=dice.days(now.date(), 6) if dice.maybe(0.1) else None,
        starts_in=dice.week() if dice.maybe(0.1) else None,
        only=frozenset(ActivityId(dice.upto(12)) for _ in range(dice.upto(9))) if dice.maybe(0.1) else None,
        skipped=frozenset(OccurrenceId(dice.upto(40)) for _ in range(dice.upto(2))),
        hidden=frozenset(OccurrenceId(dice.upto(40)) for _ in range(dice.upto(2))),
        declined=frozenset(ActivityId(dice.upto(12)) for _ in range(dice.upto(2))),
        known=frozenset(ActivityId(dice.upto(12)) for _ in range(dice.upto(4))),
        wrong_times=dice.week() if dice.maybe(0.3) else Week(),
        kin={topic: 0.25 * dice.upto(4) for topic in dice.some_of(TOPICS, 3)},
    )


def callee(dice: Dice, number: int, now: datetime) -> Callee:
    likes = {topic: dice.one_of((1.0, 0.7, 0.333)) for topic in dice.some_of(TOPICS, 12)}
    return Callee(
        id=ResidentId(number),
        municipality=dice.one_of(TOWNS),
        likes=likes,
        dislikes=dice.dislikes(likes),
        availability=dice.availability(now),
        home=dice.point(),
        reach_m=float(dice.upto(30_000)) + 0.5 if dice.maybe(0.6) else None,
        needs=dice.needs(2) if dice.maybe(0.2) else frozenset(),
        ages=dice.one_of(AGES),
        languages=dice.languages() if dice.maybe(0.5) else frozenset(),
        consents=dice.maybe(0.9),
        reach=dice.one_of((Reach.OPEN, Reach.OPEN, Reach.OPEN, Reach.OPEN, Reach.STOPPED, Reach.BLOCKED)),
        paused_until=now + timedelta(hours=dice.upto(20) - 10) if dice.maybe(0.1) else None,
        budget=dice.upto(4),
        asked_at=now - timedelta(hours=dice.upto(3000)) if dice.maybe(0.5) else None,
    )


def call(dice: Dice, now: datetime) -> Call:
    starts = (now + timedelta(minutes=15 * dice.upto(4 * 24 * 8))).astimezone(OSLO)
    timed = dice.maybe(0.8)
    return Call(
        now=now,
        topics=frozenset(dice.some_of(TOPICS, 3)) if dice.maybe(0.8) else frozenset(),
        municipalities=frozenset(dice.some_of(TOWNS, 3)),
        starts=starts if timed else None,
        ends=starts + timedelta(minutes=dice.one_of((60, 90, 240, 1500))) if timed and dice.maybe(0.8) else None,
        point=dice.point(),
        meets=dice.needs(10),
        ages=dice.one_of(AGES),
        languages=dice.languages() if dice.maybe(0.4) else frozenset(),
        asked=frozenset(ResidentId(dice.upto(60)) for _ in range(dice.upto(4))),
    )
