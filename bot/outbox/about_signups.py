"""Letters about a sign-up: before it, after it, and when it changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final

from bot.clock import Clock
from bot.domain.letter import Kind, Letter
from bot.domain.resident import Resident, ResidentId
from bot.domain.signup import Seat, SignupId
from bot.errors import Refused
from bot.outbox.tellers import Answers, Told
from bot.services.seats import Place
from bot.services.signups import Signups
from bot.texts import Day, Moment, Say

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

    ANSWERS: ClassVar[Answers] = {
        Kind.REMINDER: ("coming", "cannot", "replace"),
        Kind.OFFER: ("accept", "decline"),
        Kind.CHANGED: ("coming", "cannot"),
        Kind.CANCELLED: (),
        Kind.REPLACED: (),
        Kind.AFTERWARDS: ("went", "missed", *RATINGS),
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
        said = _say(letter.kind, place, self.clock.now())
        return Told(said, place.occurrence.activity.zone, _answers(letter.kind, place.signup.seat))

    async def answers(self, resident: ResidentId, kind: Kind, about: int) -> tuple[str, ...]:
        """As the seat is now; who said that they went is asked how it was."""
        return _answers(kind, (await self.signups.place_of(resident, SignupId(about))).signup.seat)


def _answers(kind: Kind, seat: Seat) -> tuple[str, ...]:
    if kind is Kind.AFTERWARDS:
        return RATINGS if seat is Seat.ATTENDED else ("went", "missed")
    if kind is Kind.CHANGED and seat is not Seat.TAKEN:  # whoever only waits for a seat cannot say that they come
        return ("cannot",)
    return SignupTeller.ANSWERS[kind]


def _say(kind: Kind, place: Place, now: datetime) -> Say:
    occurrence = place.occurrence
    start = occurrence.local_start()
    days = (start.date() - now.astimezone(start.tzinfo).date()).days
    until = place.signup.offered_until
    return Say(
        f"letter-{kind}",
        title=occurrence.activity.title,
        when=Day(start) if occurrence.all_day else Moment(start),
        place=occurrence.activity.place_name or occurrence.activity.address or Say("where-unknown"),
        falls={0: "today", 1: "tomorrow"}.get(days, "later"),
        until=Moment(until.astimezone(occurrence.activity.zone)) if until else "",
        party=place.signup.party,
    )
