"""Which language a stranger's browser asks for."""

from __future__ import annotations

from bot.texts import Texts


def preferred(header: str, texts: Texts) -> str:
    """The first offered language of an ``Accept-Language`` header (RFC 9110, 12.5.4), else the source."""
    parts = [part.partition(";")[::2] for part in header.split(",")[:20]]
    weighed = [(weight, tag) for tag, quality in parts if (weight := _weight(quality)) > 0]
    wanted = sorted(weighed, key=lambda each: -each[0])
    return texts.first_of([tag for _, tag in wanted]) or texts.languages[0]


def _weight(quality: str) -> float:
    told = quality.strip().removeprefix("q=")
    try:
        return float(told) if told else 1.0
    except ValueError:
        return 0.0
