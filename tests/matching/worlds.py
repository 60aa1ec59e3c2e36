"""Seeded worlds of any size: a dense city, small towns around it and far away, topics by Zipf's law."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np

from bot.domain.activity import Activity, ActivityId, Occurrence, OccurrenceId, Role
from bot.domain.availability import Availability, Days, Part, Week
from bot.domain.local_time import to_utc
from bot.domain.needs import EVERYBODY, REACH_M, Ages, Need, Travel
from bot.domain.place import Point
from bot.domain.resident import Reach, ResidentId
from bot.matching.calls import Call, Callee
from bot.matching.taxonomy import Taxonomy
from bot.matching.wishes import Wishes

NOW: Final = datetime(2026, 11, 23, 9, tzinfo=UTC)  # a Monday
TUESDAY: Final = datetime.combine(date(2026, 11, 24), time())  # wall time
OSLO: Final = ZoneInfo("Europe/Oslo")
CHUNK: Final = 8_192
CITY_SHARE: Final = 0.5
LANGUAGES: Final = ("nb", "en", "uk", "ar", "pl", "so")
_SPOKEN: Final = np.array([0.75, 0.1, 0.05, 0.04, 0.04, 0.02])
_AUDIENCES: Final = (EVERYBODY, EVERYBODY, EVERYBODY, Ages(6, 12), Ages(13, 18), Ages(18), Ages(18), Ages(60))
_BANDS: Final = (EVERYBODY, Ages(13, 17), Ages(18, 29), Ages(30, 44), Ages(45, 66), Ages(67, 79), Ages(80))
_HOURS: Final = (9, 10, 11, 12, 14, 16, 17, 17, 18, 18, 19)
_KM: Final = 1 / 111.2  # degrees of latitude


@dataclass(frozen=True, slots=True)
class Town:
    """A municipality of the world: where it lies and how wide people live."""

    slug: str
    centre: Point
    spread_km: float
    neighbours: frozenset[str]  # itself among them


@dataclass(frozen=True, slots=True)
class World:
    """Towns and topics; everything drawn from it follows from the seed alone."""

    taxonomy: Taxonomy
    towns: tuple[Town, ...]
    shares: np.ndarray  # of the people, a town
    codes: tuple[str, ...]
    popularity: np.ndarray  # of each code; sums to 1

    @classmethod
    def of(cls, taxonomy: Taxonomy, *, seed: int = 1, towns: int = 24) -> World:
        """One city with half of the people, a third of the other towns at its border."""
        chance = np.random.default_rng(seed)
        centres = [Point(63.43, 10.40)]
        while len(centres) < towns:
            if len(centres) % 3 == 1:
                lat, lon = chance.normal(63.43, 20 * _KM), chance.normal(10.40, 45 * _KM)
            else:
                lat, lon = chance.uniform(58.5, 69.0), chance.uniform(6.0, 17.0)
            centres.append(Point(float(lat), float(lon)))
        slugs = [f"town-{number}" for number in range(towns)]
        near = [
            frozenset(slug for slug, other in zip(slugs, centres, strict=True) if _near(centre, other))
            for centre in centres
        ]
        spreads = [5.0] + [4.0] * (towns - 1)
        shares = chance.dirichlet(np.full(towns - 1, 2.0)) * (1 - CITY_SHARE)
        codes = tuple(taxonomy.topics)
        zipf = chance.permutation(1 / np.arange(1, len(codes) + 1) ** 0.7)
        made = tuple(Town(*town) for town in zip(slugs, centres, spreads, near, strict=True))
        return cls(taxonomy, made, np.concatenate([[CITY_SHARE], shares]), codes, zipf / zipf.sum())

    def occurrences(self, count: int, *, seed: int = 2, each: int = 4) -> Iterator[Occurrence]:
        """``count`` occurrences within four weeks, up to ``each`` of an activity, one week apart."""
        return islice(self._occurrences(seed, each), count)

    def callees(self, count: int, *, seed: int = 3) -> Iterator[Callee]:
        """``count`` residents, four of five of whom agreed to be asked for help."""
        return islice(self._callees(seed), count)

    def wishes(self, count: int, *, seed: int = 4) -> Iterator[Wishes]:
        """What ``count`` residents ask for."""
        return (_wishes(callee, self) for callee in self.callees(count, seed=seed))

    def calls(self, count: int, *, seed: int = 5, city: bool = False) -> Iterator[Call]:
        """``count`` calls for one or two topics; all from the city, or from where people live."""
        chance = np.random.default_rng(seed)
        for _ in range(count):
            town = self.towns[0 if city else int(chance.choice(len(self.towns), p=self.shares))]
            topics = chance.choice(len(self.codes), int(chance.integers(1, 3)), replace=False, p=self.popularity)
            wall = TUESDAY + timedelta(days=int(chance.integers(0, 14)), hours=int(chance.choice(_HOURS)))
            starts = to_utc(wall, OSLO).astimezone(OSLO)
            yield Call(
                now=NOW,
                topics=frozenset(self.codes[int(topic)] for topic in topics),
                municipalities=town.neighbours,
                starts=starts,
                ends=starts + timedelta(hours=int(chance.integers(1, 4))),
                point=_spot(town, *chance.normal(size=2).tolist()),
                meets=frozenset(Need) if chance.random() < 0.5 else frozenset({Need.FREE, Need.QUIET}),
                ages=Ages(18) if chance.random() < 0.5 else EVERYBODY,
                languages=frozenset({"nb"}) if chance.random() < 0.5 else frozenset(),
            )

    def _topics(self, chance: np.random.Generator, rows: int, most: int) -> list[list[str]]:
        """One to ``most`` topics a row."""
        drawn = chance.choice(len(self.codes), (rows, most), p=self.popularity).tolist()
        sizes = chance.integers(1, most + 1, rows).tolist()
        return [[self.codes[code] for code in row[:size]] for row, size in zip(drawn, sizes, strict=True)]

    def _occurrences(self, seed: int, each: int) -> Iterator[Occurrence]:
        chance = np.random.default_rng(seed)
        number, activity_number = 0, 0
        while True:
            towns = chance.choice(len(self.towns), CHUNK, p=self.shares).tolist()
            topics, spots = self._topics(chance, CHUNK, 3), chance.normal(size=(CHUNK, 2)).tolist()
            organisers = np.minimum(chance.pareto(1.1, CHUNK) * 20, 600).astype(int).tolist()
            days, hours = chance.integers(0, 7, CHUNK).tolist(), chance.choice(_HOURS, CHUNK).tolist()
            dice, sizes = chance.random((CHUNK, 8)).tolist(), chance.integers(1, each + 1, CHUNK).tolist()
            for at in range(CHUNK):
                activity_number += 1
                town = self.towns[towns[at]]
                activity = _activity(activity_number, town, topics[at], organisers[at], spots[at], dice[at])
                for week in range(sizes[at]):
                    number += 1
                    yield _occurrence(number, activity, days[at] + 7 * week, hours[at], dice[at], week)

    def _callees(self, seed: int) -> Iterator[Callee]:
        chance = np.random.default_rng(seed)
        patterns = _patterns(chance, 400)
        number = 0
        while True:
            towns = chance.choice(len(self.towns), CHUNK, p=self.shares).tolist()
            likes, dislikes = self._topics(chance, CHUNK, 7), self._topics(chance, CHUNK, 1)
            spots = chance.normal(size=(CHUNK, 2)).tolist()
            habits, dice = chance.integers(0, len(patterns), CHUNK).tolist(), chance.random((CHUNK, 10)).tolist()
            tongues = chance.choice(len(LANGUAGES), CHUNK, p=_SPOKEN).tolist()
            for at in range(CHUNK):
                number += 1
                one, liked = dice[at], dict.fromkeys(likes[at], 1.0)
                if one[0] < 0.3:
                    liked[likes[at][0]] = 0.7
                yield Callee(
                    id=ResidentId(number),
                    municipality=self.towns[towns[at]].slug,
                    likes=liked,
                    dislikes=frozenset(dislikes[at]) - liked.keys() if one[1] < 0.3 else frozenset(),
                    availability=patterns[habits[at]] if one[2] < 0.7 else None,
                    home=_spot(self.towns[towns[at]], *spots[at]),
                    reach_m=_reach(one[3]),
                    needs=frozenset({list(Need)[int(one[4] * 50)]}) if one[4] < 0.1 else frozenset(),
                    ages=_BANDS[int(one[5] * len(_BANDS))],
                    languages=frozenset({"nb", LANGUAGES[tongues[at]]}) if one[6] < 0.6 else frozenset(),
                    consents=one[7] < 0.8,
                    reach=Reach.OPEN if one[8] < 0.95 else (Reach.STOPPED if one[8] < 0.98 else Reach.BLOCKED),
                    paused_until=NOW + timedelta(days=10) if one[9] < 0.02 else None,
                    budget=0 if 0.02 < one[9] < 0.12 else 2,
                    asked_at=NOW - timedelta(hours=int(one[9] * 4000)) if one[9] > 0.5 else None,
                )


def _near(one: Point, other: Point) -> bool:
    return abs(one.latitude - other.latitude) < 40 * _KM and abs(one.longitude - other.longitude) < 90 * _KM


def _spot(town: Town, north: float, east: float) -> Point:
    step = town.spread_km * _KM
    return Point(town.centre.latitude + north * step, town.centre.longitude + 2 * east * step).coarse()


def _reach(die: float) -> float | None:
    ways = list(Travel)
    return REACH_M[ways[int(die * 5)]] if die < 0.8 else None


def _patterns(chance: np.random.Generator, count: int) -> Sequence[Availability]:
    """What people tell of their time: cells of the grid, every second week, busy days, a lead."""
    cells = [(day, part) for day in range(7) for part in Part]
    made = []
    for _ in range(count):
        own = {cells[int(at)] for at in chance.choice(len(cells), int(chance.integers(2, 14)), replace=False)}
        other = (
            {cells[int(at)] for at in chance.choice(len(cells), 3, replace=False)} if chance.random() < 0.1 else set()
        )
        first = date(2026, 12, 1) + timedelta(days=int(chance.integers(0, 14)))
        busy = (Days(first, first + timedelta(days=6)),) if chance.random() < 0.1 else ()
        lead = timedelta(days=int(chance.integers(0, 3))) if chance.random() < 0.2 else timedelta(0)
        even = bool(chance.integers(0, 2)) if other else None
        made.append(Availability(Week.of_cells(own), Week.of_cells(other), even, busy, None, lead))
    return made


def _activity(
    number: int, town: Town, topics: list[str], organiser: int, spot: list[float], dice: list[float]
) -> Activity:
    return Activity(
        id=ActivityId(number),
        municipality=town.slug,
        title=f"{topics[0]} {number}",
        description="",
        organiser=f"{town.slug} {organiser}",
        place_name="",
        address="",
        point=_spot(town, *spot) if dice[0] < 0.95 else None,
        zone=OSLO,
        role=Role.HELP if dice[1] < 0.2 else Role.JOIN,
        topics=frozenset(topics),
        cost=0 if dice[2] < 0.5 else 5000,
        currency="NOK",
        url="",
        ages=_AUDIENCES[int(dice[3] * len(_AUDIENCES))],
        languages=frozenset({"nb"}) if dice[4] < 0.3 else frozenset({"nb", "en"} if dice[4] < 0.4 else ()),
        access=frozenset(need for at, need in enumerate(Need) if int(dice[5] * 32) >> at & 1),
        seen_at=NOW - timedelta(days=dice[6] * 80),
    )


def _occurrence(number: int, activity: Activity, day: int, hour: int, dice: list[float], week: int) -> Occurrence:
    starts = to_utc(TUESDAY + timedelta(days=day, hours=hour), OSLO)
    capacity = 5 + int(dice[7] * 40) if dice[7] < 0.7 else None
    taken = 0 if capacity is None else min(capacity, int((dice[1] + 0.25 * week) % 1 * capacity * 1.15))
    ends = starts + timedelta(minutes=60 + 30 * int(dice[6] * 4))
    return Occurrence(OccurrenceId(number), activity, starts, ends, capacity, dice[3] < 0.01, taken)


def _wishes(callee: Callee, world: World) -> Wishes:
    town = next(town for town in world.towns if town.slug == callee.municipality)
    return Wishes(
        now=NOW,
        likes=callee.likes,
        dislikes=callee.dislikes,
        availability=callee.availability,
        home=callee.home,
        reach_m=callee.reach_m,
        municipalities=town.neighbours,
        needs=callee.needs,
        ages=callee.ages,
        languages=callee.languages,
    )
