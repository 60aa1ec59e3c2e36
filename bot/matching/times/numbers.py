"""Digits as they are typed: "17", "0730", "5.30pm", "15/1", "2026-12-24"."""

from __future__ import annotations

import re

from bot.matching.times.senses import Kind, Sense


def number(digits: str) -> Sense:
    """A plain number; "1730", "07" and "19" are times of a clock, with the digits as their code."""
    if len(digits) == 4:
        return Sense(Kind.CLOCK, number=_minutes(int(digits[:2]), int(digits[2:])), code=digits)
    if len(digits) == 2 and (digits[0] == "0" or 13 <= int(digits) <= 24):
        return Sense(Kind.CLOCK, number=60 * int(digits), code=digits)
    return Sense(Kind.NUMBER, number=int(digits[:6]), code=digits[:6])


def clock(told: str, half: str | None) -> Sense:
    """A time with minutes, or with "am" or "pm" as its ``half``; "24.12" is a date.

    Its code is "either" when both halves of the day may be meant, "half" when one was said.
    """
    hour, minute = (int(piece) for piece in [*re.findall(r"\d+", told), "0"][:2])
    if half:
        later = 12 if half.lower().strip().startswith("p") else 0
        return Sense(Kind.CLOCK, number=_minutes(hour % 12 + later, minute) if 1 <= hour <= 12 else -1, code="half")
    if "." in told and minute % 15 and 1 <= minute <= 12 and 1 <= hour <= 31:
        return Sense(Kind.DATE, code=f"{minute:02}-{hour:02}")
    either = hour in (10, 11) or (0 < hour < 10 and not told.startswith("0"))
    return Sense(Kind.CLOCK, number=_minutes(hour, minute), code="either" if either else "")


def calendar_day(told: str) -> Sense:
    """A date, its year as the number (0 when it was not told), its code "MM-DD"."""
    numbers = [int(piece) for piece in re.findall(r"\d+", told)]
    if numbers[0] > 31:
        year, month, day = numbers
    else:
        day, month, year = [*numbers, 0][:3]
    return Sense(Kind.DATE, number=year + 2000 if 0 < year < 100 else year, code=f"{month:02}-{day:02}")


def _minutes(hour: int, minute: int) -> int:
    """Minutes since midnight; -1 for what no clock shows."""
    return 60 * hour + minute if (hour < 24 and minute < 60) or (hour, minute) == (24, 0) else -1
