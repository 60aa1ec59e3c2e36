"""A letter in words, at the moment of sending: as the world is then, in the reader's language, or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.clock import Clock
from bot.domain.letter import Kind, Letter
from bot.domain.local_time import QuietHours
from bot.domain.resident import Reach, Resident
from bot.domain.signup import Seat, SignupId
from bot.outbox.drafts import Draft, Postpone
from bot.services.signups import Place, Signups
from bot.storage import Storage
from bot.texts import Day, Moment, Say, Texts

ANSWERS: Final[dict[Kind, tuple[str, ...]]] = {
    Kind.REMINDER: ("coming", "cannot"),
    Kind.OFFER: ("accept", "decline"),
    Kind.CHANGED: ("coming", "cannot"),
    Kind.CANCELLED: (),
    Kind.AFTERWARDS: ("went", "missed"),
}
STILL: Final[dict[Kind, frozenset[Seat]]] = {
    Kind.REMINDER: frozenset({Seat.TAKEN}),
    Kind.OFFER: frozenset({Seat.OFFERED}),
    Kind.CHANGED: frozenset({Seat.TAKEN, Seat.WAITING, Seat.OFFERED}),
    Kind.CANCELLED: frozenset({Seat.TAKEN, Seat.WAITING, Seat.OFFERED}),
    Kind.AFTERWARDS: frozenset({Seat.TAKEN}),
}
NEWS: Final = frozenset({Kind.CHANGED, Kind.CANCELLED})  # to be told even after a pause
LOOK_AGAIN: Final = timedelta(hours=1)


def answers(kind: Kind, seat: Seat) -> tuple[str, ...]:
    """What may be answered to it; whoever only waits for a seat cannot say that they come."""
    return ("cannot",) if kind is Kind.CHANGED and seat is not Seat.TAKEN else ANSWERS[kind]


def callback_data(answer: str, signup: SignupId) -> str:
    """What a letter's button sends back; the answer is taken only from the person whose sign-up it is."""
    return f"letter:{answer}:{signup}"


@dataclass(frozen=True, slots=True)
class Wording:
    """Asked by the courier for each letter that is about to go."""

    storage: Storage
    clock: Clock
    texts: Texts
    signups: Signups
    quiet: QuietHours

    async def __call__(self, letter: Letter) -> Draft | Postpone | None:
        """The letter in words; Postpone in the quiet hours; None when it is no longer true or wanted."""
        async with self.storage.read() as town:
            resident = await town.residents.get(letter.resident)
        now = self.clock.now()
        if resident is None or not resident.may_be_written_to(now):
            return _after_pause(resident, letter.kind, now)
        place = await self.signups.place_of(letter.resident, SignupId(letter.signup))
        if place.signup.seat not in STILL[letter.kind]:
            return None
        if place.occurrence.cancelled is not (letter.kind is Kind.CANCELLED):
            return None
        zone = place.occurrence.activity.zone
        if self.quiet.hold(now, zone):
            return Postpone(self.quiet.next_open(now, zone))
        buttons = [
            [(self.texts.word(resident.language, f"button-{answer}"), callback_data(answer, place.signup.id))]
            for answer in answers(letter.kind, place.signup.seat)
        ]
        return Draft(letter.chat_id, self.texts.html(resident.language, _say(letter.kind, place, now)), buttons)


def _after_pause(resident: Resident | None, kind: Kind, now: datetime) -> Postpone | None:
    """What is still news when a pause ends waits for that; looked at again soon, for a pause may be ended early."""
    if resident is None or resident.reach is not Reach.OPEN or resident.paused_until is None or kind not in NEWS:
        return None
    return Postpone(min(resident.paused_until, now + LOOK_AGAIN))


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
    )
