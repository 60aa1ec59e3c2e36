"""How an occurrence is told: what, when, where, how far, what it costs, which seats, and why this."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from bot.dialogs.lead_words import reminders_in_words
from bot.domain.activity import Occurrence, Role
from bot.domain.reminder import Due
from bot.domain.resident import Reach, Resident
from bot.domain.signup import Seat, free_to_cancel_until
from bot.matching.ranking import MISSES, Reason, Suggestion
from bot.outbox.telling import begins as begins
from bot.services.companions import Company
from bot.services.seats import Place
from bot.texts import Day, Distance, Moment, Money, Say, Several, Span

LONGEST_DESCRIPTION: Final = 600
LONGEST_TITLE: Final = 100  # in a list: five cards, or ten sign-ups, fit in one message
LONGEST_PLACE: Final = 160
MOST_TOPICS: Final = 40  # two lists of names fit in one message
TOLD_ANYWAY: Final = frozenset({"near", "free", "seats"})  # the lines above the reasons tell these


def card(suggestion: Suggestion, number: int) -> Say:
    """A suggestion in four lines."""
    occurrence = suggestion.occurrence
    missed = [reason for reason in suggestion.reasons if reason.code in MISSES]
    reasons = [reason for reason in suggestion.reasons if reason.code not in TOLD_ANYWAY | MISSES]
    return Say(
        "suggestion-card",
        number=number,
        title=short_title(occurrence),
        when=when(occurrence),
        where=_where(occurrence, suggestion.distance_m, most=LONGEST_PLACE),
        terms=terms(occurrence),
        why=_joined([_reason(reason) for reason in reasons]),
        but=_joined([_reason(reason) for reason in missed]),
    )


def when(occurrence: Occurrence) -> Day | Span:
    """The day and the hours, or the day alone of what lasts all day."""
    if occurrence.all_day:
        return Day(occurrence.local_start())
    return Span(occurrence.local_start(), occurrence.local_end())


def details(occurrence: Occurrence, *, seated: bool) -> Say:
    """One occurrence with everything that helps to decide; to somebody ``seated`` not how many seats are left."""
    activity = occurrence.activity
    return Say(
        "occurrence-details",
        title=activity.title,
        description=_short(activity.description, LONGEST_DESCRIPTION),
        when=when(occurrence),
        where=_where(occurrence, None),
        terms=_joined(_cost(occurrence)) if seated else terms(occurrence),
        organiser=activity.organiser,
        helping="yes" if activity.role is Role.HELP else "no",
        demo="yes" if activity.demo else "no",
    )


def standing(place: Place | None, occurrence: Occurrence, reminders: Sequence[Due] = ()) -> Say:
    """Where the person stands in it; with a seat, also which ``reminders`` they will get."""
    if occurrence.cancelled:
        return Say("standing-cancelled")
    seat = place.signup.seat if place else None
    if place is not None and seat is Seat.WAITING and not place.fits:
        party, gathered = place.signup.party, place.signup.gathered
        return Say("standing-waiting", position=place.position or 1, party=party, gathered=gathered)
    if place is not None and seat is Seat.OFFERED and place.signup.offered_until is not None:
        until = place.signup.offered_until.astimezone(occurrence.activity.zone)
        return Say("standing-offered", until=Moment(until), party=place.signup.party)
    if seat in (Seat.TAKEN, Seat.ATTENDED):
        others = place.signup.party - 1 if place is not None else 0
        return Say("standing-taken", others=others, reminders=reminders_in_words(reminders, occurrence.activity.zone))
    return Say("standing-full", waiting=occurrence.waiting) if occurrence.free == 0 else Say("standing-open")


def deadline(occurrence: Occurrence, now: datetime) -> list[Say]:
    """Until when a seat can be given up freely, if that was told; and when that has been."""
    until = free_to_cancel_until(occurrence)
    if until is None:
        return []
    local = Moment(until.astimezone(occurrence.activity.zone))
    return [Say("free-until", until=local) if now <= until else Say("free-no-more", until=local)]


def clashes(other: Place | None) -> list[Say]:
    """What else of theirs is at the same time."""
    return [Say("clash", title=short_title(other.occurrence), when=begins(other.occurrence))] if other else []


def company_told(company: Company) -> list[Say]:
    """Whether they look for somebody to go with, go with somebody, or might like to because they are new."""
    if company.together is not None:
        meeting = company.together.meeting or Say("companion-entrance")
        return [Say("companion-together", name=company.together.name, meeting=meeting)]
    if company.search is not None:
        return [Say("companion-seeking")]
    return [Say("companion-first-time")] if company.first_time and company.may_seek else []


def terms(occurrence: Occurrence) -> Say:
    """What it costs and which seats are left, as far as the source tells."""
    parts = _cost(occurrence)
    if occurrence.free is None:
        parts.append(Say("seats-unlimited"))
    elif occurrence.free == 0:
        parts.append(Say("seats-none", waiting=occurrence.waiting))
    else:
        parts.append(Say("seats-left", left=occurrence.free))
    return _joined(parts)


def _cost(occurrence: Occurrence) -> list[object]:
    activity = occurrence.activity
    if activity.cost is None:
        return []
    return [Say("cost-free") if activity.cost == 0 else Money(activity.cost, activity.currency)]


def _reason(reason: Reason) -> Say:
    facts: dict[str, object] = dict(reason.facts)
    if "topic" in facts:
        facts["topic"] = Say(f"topic-{facts['topic']}")
    if "metres" in facts:
        facts["distance"] = Distance(float(str(facts.pop("metres"))))
    if "day" in facts:
        facts["day"] = Say(f"day-{facts['day']}")
    if "part" in facts:
        facts["part"] = Say(f"part-of-day-{facts['part']}")
    return Say(f"reason-{reason.code}", **facts)


def _where(occurrence: Occurrence, distance_m: float | None, *, most: int | None = None) -> Say:
    activity = occurrence.activity
    place = activity.place_name or activity.address
    if not place:
        return Say("where-unknown")
    if activity.address and activity.address != place:
        place = f"{place}, {activity.address}"
    if most is not None:
        place = _short(place, most)
    if distance_m is None:
        return Say("where", place=place)
    return Say("where-far", place=place, distance=Distance(distance_m))


def _joined(parts: Sequence[object]) -> Say:
    """Parts with a middle dot between; nothing is an empty text."""
    if not parts:
        return Say("nothing")
    said = parts[0]
    for part in parts[1:]:
        said = Say("joined", one=said, other=part)
    return said if isinstance(said, Say) else Say("only", one=said)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def short_title(occurrence: Occurrence) -> str:
    """The title as a list tells it."""
    return _short(occurrence.activity.title, LONGEST_TITLE)


def silence(resident: Resident, now: datetime) -> list[Say]:
    """That nothing will be written to them as long as they want none."""
    if resident.reach is Reach.STOPPED:
        return [Say("my-stopped")]
    until = resident.paused_until
    return [Say("my-paused", until=Day(until))] if until is not None and until > now else []


def topics(codes: Iterable[str]) -> Say | Several:
    """Topics by name, the first MOST_TOPICS of very many, or that none were told."""
    named = tuple(Say(f"topic-{code}") for code in sorted(codes))
    if not named:
        return Say("not-told")
    if len(named) <= MOST_TOPICS:
        return Several(named)
    return Say("topics-and-more", topics=Several(named[:MOST_TOPICS]), count=len(named) - MOST_TOPICS)
