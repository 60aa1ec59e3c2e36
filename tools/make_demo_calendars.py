"""Write the demo calendars of the seven municipalities from the lists in ``tools/demo/``.

    python tools/make_demo_calendars.py

The same lists give the same files, byte for byte: nothing is left to chance or to the clock.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import icalendar

HERE: Final = Path(__file__).resolve().parent
LISTS: Final = HERE / "demo"
FOLDER: Final = HERE.parent / "bot" / "municipalities" / "demo"

DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WORKDAYS: Final = 4  # Fridays and weekends stay what they are
FIRST_MONDAY: Final = date(2026, 8, 31)
WRITTEN: Final = datetime(2026, 8, 24, 8, tzinfo=UTC)
CHRISTMAS: Final = tuple((date(year, 12, 21), date(year + 1, 1, 3)) for year in (2026, 2027, 2028))
MOVED_WEEK: Final = date(2026, 12, 7)
CANCELLED_WEEK: Final = date(2027, 1, 11)
MOVED_EVERY: Final = 7
CANCELLED_EVERY: Final = 9
SOME_EVERY: Final = 3
LATER: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Town:
    """A municipality of the list; ``number`` turns days, hours and places, so that no two are alike."""

    number: int
    slug: str
    zone: ZoneInfo
    language: str
    organisers: tuple[str, ...]
    places: tuple[tuple[str, str, float, float, frozenset[str]], ...]

    @property
    def currency(self) -> str:
        return "DKK" if self.language == "da" else "NOK"


@dataclass(frozen=True, slots=True)
class Slot:
    """When an activity first happens, how long it takes and how it repeats."""

    first: datetime
    lasts: timedelta
    rule: dict[str, Any] | None

    @property
    def weekly(self) -> bool:
        return self.rule is not None and self.rule["freq"] == "weekly"

    def in_week(self, monday: date) -> datetime | None:
        """The time of this slot in a week, if it has one."""
        if not self.weekly or self.rule is None:
            return None
        day = monday + timedelta(days=self.first.weekday())
        weeks = (day - self.first.date()).days // 7
        return datetime.combine(day, self.first.timetz()) if weeks % self.rule.get("interval", 1) == 0 else None


def towns() -> Iterator[Town]:
    """The municipalities, in the order of the list."""
    listed = tomllib.loads((LISTS / "places.toml").read_text("utf-8"))
    for number, (slug, told) in enumerate(listed.items()):
        places = tuple(
            (name, address, lat, lon, frozenset(kinds.split())) for name, address, lat, lon, kinds in told["places"]
        )
        yield Town(number, slug, ZoneInfo(told["zone"]), told["language"], tuple(told["organisers"]), places)


def slot(told: Mapping[str, Any], town: Town, number: int) -> Slot:
    """The slot of an activity: Monday to Thursday and hours move a little from town to town."""
    if "once" in told:
        day, clock, minutes = told["once"].split()
        first = datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), tzinfo=town.zone)
        return Slot(first, timedelta(minutes=int(minutes)), None)
    weekday, clock, minutes, every, *week = told["at"].split()
    day = DAYS.index(weekday)
    if day < WORKDAYS:
        day = (day + town.number) % WORKDAYS
    start = time.fromisoformat(clock)
    if "help" not in told:
        start = time(start.hour, (start.minute + 15 * (town.number % 2)) % 60)
    opened = FIRST_MONDAY + timedelta(days=day, weeks=number % 2 if every == "fortnightly" else 0)
    rule = _rule(every, week, DAYS[day])
    if every == "monthly":
        opened = _nth(2026, 9, day, int(week[0]))
    return Slot(datetime.combine(opened, start, tzinfo=town.zone), timedelta(minutes=int(minutes)), rule)


def _rule(every: str, week: list[str], day: str) -> dict[str, Any]:
    match every:
        case "weekly":
            return {"freq": "weekly"}
        case "fortnightly":
            return {"freq": "weekly", "interval": 2}
        case _:
            return {"freq": "monthly", "byday": f"{week[0]}{day}"}


def _nth(year: int, month: int, weekday: int, week: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7, weeks=week - 1)


def place(told: Mapping[str, Any], town: Town, number: int) -> tuple[str, str, float, float]:
    """One of the town's places of the first kind that it has."""
    for kind in (*told["place"], "house"):
        fitting = [one for one in town.places if kind in one[4]]
        if fitting:
            name, address, latitude, longitude, _ = fitting[(number // 3 + town.number) % len(fitting)]
            return name, address, latitude, longitude
    raise ValueError(f"no place for {told['place']} in {town.slug}")


def events(name: str, told: Mapping[str, Any], town: Town, number: int) -> Iterator[icalendar.Event]:
    """The activity, and the one time that is moved or cancelled."""
    when = slot(told, town, number)
    yield _master(name, told, town, number, when)
    if (number + town.number) % MOVED_EVERY == 0 and (meant := when.in_week(MOVED_WEEK)) is not None:
        yield _exception(name, told, town, number, when, meant, meant + LATER, "CONFIRMED")
    if (number + town.number) % CANCELLED_EVERY == 0 and (meant := when.in_week(CANCELLED_WEEK)) is not None:
        yield _exception(name, told, town, number, when, meant, meant, "CANCELLED")


def _master(name: str, told: Mapping[str, Any], town: Town, number: int, when: Slot) -> icalendar.Event:
    event = _event(name, told, town, number, when.first, when.lasts)
    if when.rule is not None:
        event.add("RRULE", when.rule)
        free = [] if told.get("christmas") else list(_free_days(when))
        if free:
            event.add("EXDATE", free)
    return event


def _free_days(when: Slot) -> Iterator[datetime]:
    """The times within Christmas weeks; a time on which nothing happens anyway does no harm."""
    for begins, ends in CHRISTMAS:
        for number in range((ends - begins).days + 1):
            day = begins + timedelta(days=number)
            if day.weekday() == when.first.weekday():
                yield datetime.combine(day, when.first.timetz())


def _exception(
    name: str,
    told: Mapping[str, Any],
    town: Town,
    number: int,
    when: Slot,
    meant: datetime,
    starts: datetime,
    status: str,
) -> icalendar.Event:
    event = _event(name, told, town, number, starts, when.lasts)
    event.add("RECURRENCE-ID", meant)
    event["STATUS"] = status
    event["SEQUENCE"] = 1
    return event


def _event(
    name: str, told: Mapping[str, Any], town: Town, number: int, starts: datetime, lasts: timedelta
) -> icalendar.Event:
    title, description, categories = told[town.language]
    where, address, latitude, longitude = place(told, town, number - (1 if "beside" in told else 0))
    event = icalendar.Event()
    event.add("UID", f"{name}@{town.slug}.demo.medsam.example")
    event.add("DTSTAMP", WRITTEN)
    event.add("DTSTART", starts)
    event.add("DTEND", starts + lasts)
    event.add("SUMMARY", title)
    event.add("DESCRIPTION", description)
    event.add("LOCATION", f"{where}, {address}")
    event.add("GEO", (latitude, longitude))
    event.add("CATEGORIES", categories.split(", "))
    organiser = icalendar.vCalAddress(f"mailto:demo@{town.slug}.medsam.example")
    organiser.params["CN"] = town.organisers[number % len(town.organisers)]
    event.add("ORGANIZER", organiser)
    event.add("STATUS", "CONFIRMED")
    if "seats" in told:
        event.add("X-MEDSAM-CAPACITY", str(told["seats"]))
    event.add("X-MEDSAM-COST", f"{told.get('cost', 0)} {town.currency}")
    event.add("X-MEDSAM-ROLE", "help" if told.get("help") else "join")
    return event


def calendar(town: Town, activities: Mapping[str, Any]) -> bytes:
    """The calendar of one municipality, folded and with CRLF as RFC 5545 wants it."""
    found = icalendar.Calendar()
    found.add("PRODID", "-//Medsam//Demo//EN")
    found.add("VERSION", "2.0")
    found.add("X-WR-CALNAME", f"Medsam demo: {town.slug}")
    found.add_component(
        icalendar.Timezone.from_tzid(town.zone.key, first_date=date(2026, 1, 1), last_date=date(2030, 1, 1))
    )
    for number, (name, told) in enumerate(activities.items()):
        if "some" in told and (number + town.number) % SOME_EVERY == 0:
            continue
        for event in events(name, told, town, number):
            found.add_component(event)
    return bytes(found.to_ical(sorted=False))


def write(folder: Path) -> None:
    """Write every calendar."""
    activities = tomllib.loads((LISTS / "activities.toml").read_text("utf-8"))
    folder.mkdir(parents=True, exist_ok=True)
    for town in towns():
        (folder / f"{town.slug}.ics").write_bytes(calendar(town, activities))


if __name__ == "__main__":
    write(FOLDER)
