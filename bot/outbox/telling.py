"""What letters tell alike: when and where, and which topics."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.activity import Occurrence
from bot.domain.ward import Ward
from bot.texts import Day, Moment, Say, Several


def when_and_where(occurrence: Occurrence) -> dict[str, object]:
    """The facts ``when`` and ``place``."""
    return {"when": begins(occurrence), "place": where(occurrence)}


def begins(occurrence: Occurrence) -> Day | Moment:
    """The day and the hour at which it begins, or the day alone of what lasts all day."""
    start = occurrence.local_start()
    return Day(start) if occurrence.all_day else Moment(start)


def where(occurrence: Occurrence) -> str | Say:
    """The place by its name or address."""
    return occurrence.activity.place_name or occurrence.activity.address or Say("where-unknown")


def for_ward(ward: Ward | None) -> list[Say]:
    """For whom something is said, above it; nothing where somebody is spoken to for themselves."""
    return [Say("for-ward", name=ward.name)] if ward is not None and ward.proxy is not None else []


def topics_told(facts: Mapping[str, str]) -> Several | str:
    """The topics that are kept with a letter; empty for none."""
    named = tuple(Say(f"topic-{topic}") for topic in facts.get("topics", "").split())
    return Several(named) if named else ""
