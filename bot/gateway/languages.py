"""Which language a stranger's browser asks for."""

from __future__ import annotations

from collections.abc import Sequence


def preferred(header: str, offered: Sequence[str]) -> str:
    """The first offered language of an ``Accept-Language`` header (RFC 9110, 12.5.4), else the first offered."""
    wanted = sorted(enumerate(header.split(",")[:20]), key=lambda each: (-_weight(each[1]), each[0]))
    for _, part in wanted:
        tag = part.partition(";")[0].strip().lower().partition("-")[0]
        language = {"no": "nb"}.get(tag, tag)
        if language in offered and _weight(part) > 0:
            return language
    return offered[0]


def _weight(part: str) -> float:
    quality = part.partition(";")[2].strip().removeprefix("q=")
    try:
        return float(quality) if quality else 1.0
    except ValueError:
        return 0.0
