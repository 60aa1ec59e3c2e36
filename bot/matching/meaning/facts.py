"""What the words of a slot tell: topics, places, dates, hours, numbers, needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any, Final

from bot.domain.availability import DAYS, Week
from bot.domain.needs import OLDEST, Ages, Need, Travel
from bot.matching.places import Found, find_place
from bot.matching.searching import Searching
from bot.matching.times.periods import number_at
from bot.matching.times.reading import read
from bot.matching.times.senses import Item, Kind
from bot.matching.times.sought import when
from bot.matching.understanding import Understood, understand

DAY: Final = timedelta(days=1)
MONTH: Final = timedelta(days=30)
HOURS_A_DAY: Final = 24
LONGEST_PAUSE: Final = timedelta(days=3 * 366)
MOST_PEOPLE: Final = 20
MOST_MESSAGES: Final = 50
MOST_NUMBER_WORDS: Final = 2
_NOON: Final = 12
_MORNING_FROM: Final = 5  # "after eight" is in the evening, "after four" of whoever sleeps then as well

_NO_CLOCK: Final = frozenset({Kind.MONTH, Kind.DATE, Kind.PERIOD, Kind.RELATIVE, Kind.UNIT})

Facts = Mapping[str, Any]  # fields of a Meaning


@dataclass(frozen=True, slots=True)
class Named:
    """The words of a language for closed choices, as patterns."""

    needs: Mapping[str, re.Pattern[str]]
    travel: Mapping[str, re.Pattern[str]]
    skills: Mapping[str, re.Pattern[str]]
    beyond: re.Pattern[str]  # after "until": the end is meant, not the beginning
    each: re.Pattern[str]  # before a day: each of them
    articles: re.Pattern[str]  # may stand before any of these
    months: re.Pattern[str]  # as a length of time
    tens: Mapping[str, int]

    @classmethod
    def parse(cls, file: Mapping[str, Any]) -> Named:
        """The patterns of the tables of a file; KeyError or ValueError for a table that lacks or strays."""
        return cls(
            {Need(code).value: _any_of(words) for code, words in file["needs"].items()},
            {Travel(code).value: _any_of(words) for code, words in file["travel"].items()},
            {code: _any_of(words) for code, words in file["skills"].items()},
            _any_of(file["beyond"]),
            _any_of(file["each"]),
            re.compile(rf"(?:{_any_of(file['articles']).pattern}\s+)*"),
            _any_of(file["months"]),
            {word: int(number) for word, number in file["tens"].items()},
        )


@dataclass(frozen=True, slots=True)
class Slot:
    """The words of a slot, as they were typed, and what it takes to read them."""

    text: str
    searching: Searching
    named: Named
    language: str
    today: date

    def read(self, slot: str) -> Facts | None:
        """What they tell as that slot; None when they tell nothing that it asks for."""
        return READERS[slot](self)

    @property
    def items(self) -> list[Item]:
        """The words that mean something for time."""
        return read(self.text, self.searching.times, self.language)

    @property
    def refuses(self) -> bool:
        """Whether there is a "not" among them."""
        return any(item.kind in (Kind.NOT, Kind.NO) for item in self.items)

    @property
    def understood(self) -> Understood:
        """The topics."""
        return understand(self.text, self.searching.taxonomy)


def _liked(slot: Slot) -> Facts | None:
    heard = slot.understood
    likes = frozenset(one.topic for one in heard.likes)
    return {"likes": likes, "dislikes": frozenset(one.topic for one in heard.dislikes)} if likes else None


def _shunned(slot: Slot) -> Facts | None:
    heard = slot.understood
    topics = frozenset(one.topic for one in (*heard.likes, *heard.dislikes))
    return {"dislikes": topics, "words": slot.text} if topics or heard.unsure or heard.unknown else None


def _disliked(slot: Slot) -> Facts | None:
    facts = _shunned(slot)
    return facts if facts and facts["dislikes"] else None


def _idea(slot: Slot) -> Facts:
    return {"likes": frozenset(one.topic for one in slot.understood.likes), "words": slot.text}


def _place(slot: Slot) -> Facts | None:
    found = None if slot.refuses else find_place(slot.text, slot.searching.municipalities)
    return {"place": found} if isinstance(found, Found) else None


def _where(slot: Slot) -> Facts:
    return _place(slot) or {"words": slot.text}


def _which(slot: Slot) -> Facts | None:
    """Of which activity somebody speaks; None when it is of one day each week: "kan ikke komme på mandager"."""
    sought = when(slot.text, slot.searching.times, slot.language, slot.today)
    each = slot.named.each.match(slot.text.lower()) and any(item.kind is Kind.DAY for item in slot.items)
    if each:
        return None
    if sought.days is None and any(not sought.hours & Week.of_hours([day], range(HOURS_A_DAY)) for day in range(DAYS)):
        return None
    likes = frozenset(one.topic for one in slot.understood.likes)
    return {"days": sought.days, "likes": likes, "words": slot.text}


def _time(slot: Slot) -> Facts | None:
    sought = when(slot.text, slot.searching.times, slot.language, slot.today)
    return {"days": sought.days, "words": slot.text} if sought.used else None


def _until(slot: Slot) -> Facts | None:
    until = _length(slot) or _first_day(slot)
    return {"until": until} if until and slot.today < until <= slot.today + LONGEST_PAUSE else None


def _length(slot: Slot) -> date | None:
    """The day after so many days, weeks or months."""
    items = slot.items
    for place, item in enumerate(items):
        number = number_at(items, place)
        after = items[place + 1] if place + 1 < len(items) else None
        if number and after is not None and after.kind is Kind.UNIT and after.sense.number >= HOURS_A_DAY:
            return slot.today + min(number, OLDEST * 3) * timedelta(hours=after.sense.number)
        if number and slot.named.months.match(slot.text[item.end :].lstrip().lower()):
            return slot.today + min(number, OLDEST) * MONTH
    return None


def _first_day(slot: Slot) -> date | None:
    """The day that ends it: the first of what comes after "until" or "before", the one after any other time."""
    lead = next((item for item in slot.items if item.kind in (Kind.UNTIL, Kind.BEFORE)), None)
    text = slot.text[lead.end :] if lead else slot.text
    days = when(text, slot.searching.times, slot.language, slot.today).days
    if days is None:
        return None
    if lead is None or slot.named.beyond.match(text.lstrip().lower()):
        return days.last + DAY if days.last < date.max else None
    return days.first if days.first > slot.today else days.first + 7 * DAY


def _count(slot: Slot) -> Facts | None:
    number = _number(slot)
    return {"count": number} if 0 < number <= MOST_MESSAGES else None


def _along(slot: Slot) -> Facts | None:
    number = _number(slot)
    return {"count": number} if 0 < number <= MOST_PEOPLE else None


def _altogether(slot: Slot) -> Facts | None:
    number = _number(slot)
    return {"count": number - 1} if 1 < number <= MOST_PEOPLE else None


def _age(slot: Slot) -> Facts | None:
    digits = re.fullmatch(r"[0-9]{1,3}", slot.text)
    number = int(slot.text) if digits else slot.named.tens.get(slot.text.lower()) or _number(slot)
    return {"ages": Ages(number, number)} if 0 < number < OLDEST else None


def _number(slot: Slot) -> int:
    """The number that the slot begins with, of two words at most; 0 for anything else."""
    if len(slot.text.split()) > MOST_NUMBER_WORDS:
        return 0
    items = slot.items
    return number_at(items, 0) if items and items[0].start == 0 else 0


def _after(slot: Slot) -> Facts | None:
    at = _clock(slot, evening=True)
    return {"quiet_from": at} if at is not None else None


def _before(slot: Slot) -> Facts | None:
    at = _clock(slot, evening=False)
    return {"quiet_to": at} if at is not None else None


def _part(slot: Slot) -> Facts | None:
    """A part of the day in which nothing is to come; what ends at noon is told by its end."""
    parts = [item.sense.hours for item in slot.items if item.kind is Kind.PART and item.sense.hours]
    if len(parts) != 1:
        return None
    first, last = parts[0]
    return {
        "quiet_from": time(first) if first == 0 or first >= _NOON else None,
        "quiet_to": time(last) if last <= _NOON else None,
    }


def _clock(slot: Slot, *, evening: bool) -> time | None:
    """The time that is told; in the ``evening`` a number from five on means one after noon."""
    items = slot.items
    if any(item.kind in _NO_CLOCK for item in items):
        return None
    later = any(item.kind is Kind.PART and item.sense.hours and item.sense.hours[0] >= _NOON for item in items)
    later = later or any(item.kind is Kind.PM for item in items)
    earlier = any(item.kind is Kind.PART and item.sense.hours and item.sense.hours[0] < _NOON for item in items)
    for place, item in enumerate(items):
        minutes = item.sense.number if item.kind is Kind.CLOCK else 60 * number_at(items, place)
        if not 0 <= minutes <= HOURS_A_DAY * 60 or (item.kind is not Kind.CLOCK and not minutes):
            continue
        told = item.kind is Kind.CLOCK and item.sense.code != "either"
        shifts = later or (evening and not earlier and not told and minutes >= 60 * _MORNING_FROM)
        if shifts and minutes < 60 * _NOON:
            minutes += 60 * _NOON
        return time(minutes // 60 % HOURS_A_DAY, minutes % 60)
    return None


def _leads(slot: Slot) -> Facts | None:
    leads = tuple(dict.fromkeys(_told_leads(slot.items)))
    return {"leads": leads} if leads else None


def _told_leads(items: Sequence[Item]) -> Iterator[timedelta]:
    for place, item in enumerate(items):
        number = number_at(items, place - 1) if place else 0
        if item.kind is Kind.LEAD:
            yield timedelta(hours=item.sense.number)
        elif item.kind is Kind.UNIT and 0 < number <= OLDEST:
            yield number * timedelta(hours=item.sense.number)


def _weekly(slot: Slot) -> Facts | None:
    days = [min(item.sense.days) for item in slot.items if item.kind is Kind.DAY and len(item.sense.days) == 1]
    at = _clock(slot, evening=False)
    if not days and at is None:
        return None
    return {"weekday": days[0] if days else None, "hour": at.hour if at else None}


def _needed(slot: Slot) -> Facts | None:
    needs = _named(slot, slot.named.needs)
    return {"needs": frozenset(map(Need, needs))} if needs else None


def _travel(slot: Slot) -> Facts | None:
    travel = _named(slot, slot.named.travel)
    return {"travel": frozenset(map(Travel, travel))} if travel else None


def _skills(slot: Slot) -> Facts | None:
    skills = _named(slot, slot.named.skills)
    return {"skills": skills} if skills else None


def _named(slot: Slot, choices: Mapping[str, re.Pattern[str]]) -> frozenset[str]:
    """The choices that the slot names, if it begins with one and refuses none."""
    said = slot.text.lower()
    begins = slot.named.articles.match(said)
    said = said[begins.end() :] if begins else said
    if not any(words.match(said) for words in choices.values()) or slot.refuses:
        return frozenset()
    return frozenset(code for code, words in choices.items() if words.search(said))


def _spoken(slot: Slot) -> Facts | None:
    languages = frozenset(_languages(slot))
    return {"languages": languages} if languages and not slot.refuses else None


def _language(slot: Slot) -> Facts | None:
    languages = list(_languages(slot))
    return {"language": languages[0]} if len(languages) == 1 else None


def _languages(slot: Slot) -> Iterator[str]:
    """The languages named, in their order."""
    names = slot.searching.taxonomy.particulars.languages
    words = re.findall(r"[^\W\d_]+", slot.text.lower())
    return iter(dict.fromkeys(names[word] for word in words if word in names))


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})(?!\w)")


READERS: Final[Mapping[str, Callable[[Slot], Facts | None]]] = {
    "liked": _liked,
    "shunned": _shunned,
    "disliked": _disliked,
    "idea": _idea,
    "place": _place,
    "where": _where,
    "which": _which,
    "time": _time,
    "until": _until,
    "count": _count,
    "along": _along,
    "altogether": _altogether,
    "age": _age,
    "after": _after,
    "before": _before,
    "part": _part,
    "leads": _leads,
    "weekly": _weekly,
    "need": _needed,
    "travel": _travel,
    "skills": _skills,
    "spoken": _spoken,
    "language": _language,
}
