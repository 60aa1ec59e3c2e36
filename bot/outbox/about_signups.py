"""Letters about a sign-up: before it, after it, and when it changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final

from bot.clock import Clock
from bot.domain.activity import Occurrence
from bot.domain.letter import Kind, Letter
from bot.domain.resident import Resident, ResidentId
from bot.domain.signup import Seat, SignupId
from bot.errors import Refused
from bot.outbox.tellers import Answers, Told
from bot.services.alternatives import Alternatives
from bot.services.attendance import Attendance
from bot.services.seats import Place
from bot.services.signups import Signups
from bot.texts import Day, Moment, Say

EARLIER: Final = ("earlier", "as-before")
RATINGS: Final = ("rate-3", "rate-2", "rate-1")
STILL: Final[dict[Kind, frozenset[Seat]]] = {
    Kind.REMINDER: frozenset({Seat.TAKEN}),
    Kind.OFFER: frozenset({Seat.OFFERED}),
    Kind.CHANGED: frozenset({Seat.TAKEN, Seat.WAITING, Seat.OFFERED}),
    Kind.CANCELLED: frozenset({Seat.TAKEN, Seat.WAITING, Seat.OFFERED}),
    Kind.AFTERWARDS: frozenset({Seat.TAKEN}),
    Kind.REPLACED: frozenset({Seat.CANCELLED}),
}


@dataclass(frozen=True, slots=True)
class SignupTeller:
    """Tells where somebody stands."""

    clock: Clock
    signups: Signups
    attendance: Attendance
    alternatives: Alternatives

    ANSWERS: ClassVar[Answers] = {
        Kind.REMINDER: ("coming", "late", "cannot", "replace"),
        Kind.OFFER: ("accept", "decline"),
        Kind.CHANGED: ("coming", "cannot"),
        Kind.CANCELLED: ("instead",),
        Kind.REPLACED: (),
        Kind.AFTERWARDS: ("went", "missed", "earlier", "as-before", *RATINGS),
    }

    async def tell(self, letter: Letter, resident: Resident) -> Told | None:
        """What it says, as long as the seat and the occurrence are as it takes them to be."""
        try:
            place = await self.signups.place_of(resident.id, SignupId(letter.about))
        except Refused:  # the sign-up is gone
            return None
        if place.signup.seat not in STILL[letter.kind]:
            return None
        if place.occurrence.cancelled is not (letter.kind is Kind.CANCELLED):
            return None
        lost = place.occurrence if letter.kind is Kind.CANCELLED else None
        instead = await self.alternatives.instead_of(resident.id, lost) if lost is not None else None
        said = _say(letter.kind, place, self.clock.now(), instead)
        return Told(said, place.occurrence.activity.zone, _answers(letter.kind, place.signup.seat))

    async def answers(self, resident: ResidentId, kind: Kind, about: int) -> tuple[str, ...]:
        """As the seat is now; who said that they went is asked how it was, who missed several whether to help."""
        seat = (await self.signups.place_of(resident, SignupId(about))).signup.seat
        if kind is Kind.AFTERWARDS and seat is Seat.MISSED and await self.attendance.often_missed(resident):
            return EARLIER
        return _answers(kind, seat)


def begins(occurrence: Occurrence) -> Day | Moment:
    """The day and the hour at which it begins, or the day alone of what lasts all day."""
    return Day(occurrence.local_start()) if occurrence.all_day else Moment(occurrence.local_start())


def _answers(kind: Kind, seat: Seat) -> tuple[str, ...]:
    if kind is Kind.AFTERWARDS:
        return RATINGS if seat is Seat.ATTENDED else ("went", "missed")
    if kind is Kind.CHANGED and seat is not Seat.TAKEN:  # whoever only waits for a seat cannot say that they come
        return ("cannot",)
    return SignupTeller.ANSWERS[kind]


def _say(kind: Kind, place: Place, now: datetime, instead: Occurrence | None) -> Say:
    occurrence = place.occurrence
    start = occurrence.local_start()
    days = (start.date() - now.astimezone(start.tzinfo).date()).days
    until = place.signup.offered_until
    return Say(
        f"letter-{kind}",
        title=occurrence.activity.title,
        when=begins(occurrence),
        place=occurrence.activity.place_name or occurrence.activity.address or Say("where-unknown"),
        falls={0: "today", 1: "tomorrow"}.get(days, "later"),
        until=Moment(until.astimezone(occurrence.activity.zone)) if until else "",
        party=place.signup.party,
        instead=instead.activity.title if instead is not None else "",
        at=begins(instead) if instead is not None else "",
    )
