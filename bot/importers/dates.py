"""Dates and times of day as people write them, in Norwegian, Danish and English."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Final

from bot.importers.reading import Flawed

_MONTHS: Final = (
    ("jan", "january", "januar"),
    ("feb", "february", "februar"),
    ("mar", "march", "mars", "marts"),
    ("apr", "april"),
    ("may", "mai", "maj"),
    ("jun", "june", "juni"),
    ("jul", "july", "juli"),
    ("aug", "august"),
    ("sep", "sept", "september"),
    ("oct", "okt", "october", "oktober"),
    ("nov", "november"),
    ("dec", "des", "december", "desember"),
)
MONTHS: Final = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_YEAR: Final = r"(?P<year>\d{4})"
_WORD: Final = r"(?P<word>[^\W\d_]{3,9})\.?"
_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_ISO: Final = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:[t ]+(?P<rest>.+))?")
_WORDS_DAY_FIRST: Final = re.compile(rf"{_DAY}\.?(?:\s+of)?\s+{_WORD},?\s+{_YEAR}(?:[,\s]+(?P<rest>.+))?")
_WORDS_MONTH_FIRST: Final = re.compile(rf"{_WORD}\s+{_DAY},?\s+{_YEAR}(?:[,\s]+(?P<rest>.+))?")
_NUMBERS: Final = re.compile(r"(?P<one>\d{1,2})[./-](?P<two>\d{1,2})[./-](?P<year>\d{4})(?:[,\s]+(?P<rest>.+))?")
_WEEKDAY: Final = re.compile(
    r"^[^\W\d_]{2,9}(?:dag|day)?(?:\.,|[.,]|)\s+(?:den\s+)?(?=\d|[^\W\d_]+\.?\s+\d)", re.IGNORECASE
)
_CLOCK: Final = re.compile(
    r"(?:kl\.?|at|klokka|klokken)?\s*(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:\.\d+)?)?)?"
    r"\s*(?P<half>am|pm)?(?P<offset>Z|[+-]\d{2}:?\d{2})?"
)


def read_date(text: str, *, day_first: bool) -> date | datetime:
    """A date, or a date with its time of day: aware when an offset is written. Flawed when it is neither."""
    plain = " ".join(text.split()).casefold()
    for candidate in (plain, _WEEKDAY.sub("", plain, count=1)):
        told = _matched(candidate, day_first=day_first)
        if told is not None:
            return told
    raise Flawed("bad-date", text[:60])


def _matched(text: str, *, day_first: bool) -> date | datetime | None:
    try:
        if told := _ISO.fullmatch(text):
            return _with_time(date(int(told["year"]), int(told["month"]), int(told["day"])), told["rest"])
        if told := _WORDS_DAY_FIRST.fullmatch(text) or _WORDS_MONTH_FIRST.fullmatch(text):
            return _with_time(date(int(told["year"]), MONTHS[told["word"]], int(told["day"])), told["rest"])
        if told := _NUMBERS.fullmatch(text):
            day, month = (told["one"], told["two"]) if day_first else (told["two"], told["one"])
            return _with_time(date(int(told["year"]), int(month), int(day)), told["rest"])
    except (ValueError, KeyError):
        return None
    return None


def _with_time(day: date, rest: str | None) -> date | datetime:
    return day if rest is None else datetime.combine(day, _clock(rest))


def read_time(text: str) -> time:
    """A time of day: 18:00, 18.00, kl. 18, 6 pm. Flawed when it is none."""
    try:
        return _clock(" ".join(text.split()).casefold())
    except ValueError:
        raise Flawed("bad-time", text[:60]) from None


def _clock(text: str) -> time:
    told = _CLOCK.fullmatch(text.strip().replace("z", "Z"))
    if told is None:
        raise ValueError(text)
    hour = int(told["hour"])
    if told["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(text)
        hour = hour % 12 + (12 if told["half"] == "pm" else 0)
    clock = f"{hour:02}:{told['minute'] or '00'}:{told['second'] or '00'}"
    return time.fromisoformat(clock + (told["offset"] or ""))
