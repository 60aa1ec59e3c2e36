"""A letter in words, at the moment of sending: as the world is then, in the reader's language, or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.clock import Clock
from bot.domain.consent import Consent, Purpose
from bot.domain.letter import LIMITED, UNASKED, Kind, Letter
from bot.domain.local_time import QuietHours
from bot.domain.resident import Channel, Reach, Resident
from bot.domain.ward import Ward
from bot.outbox.about_companions import CompanionTeller
from bot.outbox.about_digests import DigestTeller
from bot.outbox.about_invitations import InvitationTeller
from bot.outbox.about_news import NewsTeller
from bot.outbox.about_proposals import ProposalTeller
from bot.outbox.about_residents import ResidentTeller
from bot.outbox.about_signups import SignupTeller
from bot.outbox.about_tickets import TicketTeller
from bot.outbox.drafts import Button, Draft, Drop, Postpone
from bot.outbox.tellers import BELOW_THE_UNASKED, NUMBERED, OF_LETTER, Answers, Teller, Told, callback_data
from bot.outbox.telling import for_ward
from bot.storage import Storage
from bot.storage.letters import Delivered
from bot.texts import Texts

ANSWERS: Final[Answers] = {
    **SignupTeller.ANSWERS,
    **InvitationTeller.ANSWERS,
    **TicketTeller.ANSWERS,
    **NewsTeller.ANSWERS,
    **DigestTeller.ANSWERS,
    **ResidentTeller.ANSWERS,
    **ProposalTeller.ANSWERS,
    **CompanionTeller.ANSWERS,
}
NEWS: Final = frozenset(  # to be told even after a pause
    {Kind.CHANGED, Kind.CANCELLED, Kind.NEWS}
    | {Kind.PROPOSAL_APPROVED, Kind.PROPOSAL_DECLINED, Kind.PROPOSAL_HAPPENS, Kind.PROPOSAL_ENDED, Kind.PROPOSAL_OFF}
    | {Kind.SEATED, Kind.COMPANION_FOUND, Kind.COMPANION_NONE, Kind.COMPANION_OVER}
)
ASKED_FOR: Final = frozenset(TicketTeller.ANSWERS)  # during a pause too
AT_ANY_HOUR: Final = frozenset({Kind.TICKET_ANSWER, Kind.TICKET_CLOSED})
# What still comes while a human has the talk; the rest waits until it is over.
BESIDE_A_HUMAN: Final = frozenset({Kind.REMINDER, Kind.OFFER, Kind.CHANGED, Kind.CANCELLED, *TicketTeller.ANSWERS})
LOOK_AGAIN: Final = timedelta(hours=1)
WEEK: Final = timedelta(days=7)
NO_ROOM: Final = "weekly-limit"


@dataclass(frozen=True, slots=True)
class _Heard:
    """Whom a letter is about, and everybody who hears it: they, and who answers for them."""

    resident: Resident
    people: tuple[Resident, ...]  # the last of them reads it
    ward: Ward | None
    agreed: Consent | None
    handed_over: bool  # a human has the talk of one of them

    @property
    def reader(self) -> Resident:
        return self.people[-1]


class Wording:
    """Asked by the courier for each letter that is about to go; each kind has one of the ``tellers``."""

    def __init__(
        self, storage: Storage, clock: Clock, texts: Texts, quiet: QuietHours, tellers: Iterable[Teller]
    ) -> None:
        self.storage = storage
        self.clock = clock
        self.texts = texts
        self.quiet = quiet
        self.tellers = {kind: teller for teller in tellers for kind in teller.ANSWERS}
        if self.tellers.keys() != set(Kind):
            raise ValueError(f"nobody words these letters: {sorted(set(Kind) - self.tellers.keys())}")

    async def __call__(self, letter: Letter) -> Draft | Postpone | Drop:
        """The letter in words; Postpone in the quiet hours and beyond the weekly limit; Drop what is no longer true
        or wanted.
        """
        heard = await self._heard(letter)
        if heard is None:
            return Drop("unwanted")
        now = self.clock.now()
        if (not_now := _not_now(heard, letter, now)) is not None:
            return not_now
        told = await self.tellers[letter.kind].tell(letter, heard.resident)
        if told is None:
            return Drop("outdated")
        if (until := self._quiet_until(heard, letter, told, now)) is not None:
            return Postpone(until)
        if (held_back := await self._without_room(letter, heard.resident, now)) is not None:
            return held_back
        language = heard.resident.language
        text = "\n".join(self.texts.html(language, say) for say in (*for_ward(heard.ward), told.say))
        return Draft(letter.chat_id, text, self._buttons(language, letter, told.answers))

    async def _heard(self, letter: Letter) -> _Heard | None:
        """Who will hear it; None when they are erased."""
        async with self.storage.read() as town:
            resident, ward = await town.residents.get(letter.resident), await town.wards.of(letter.resident)
            if ward is not None and ward.is_rung:
                ward = None  # they hear it themselves
            proxy = await town.residents.get(ward.proxy) if ward is not None and ward.proxy is not None else None
            if resident is None:
                return None
            people = (resident,) if proxy is None else (resident, proxy)
            agreed = (await town.residents.consents_of(resident.id)).get(Purpose.MATCHING)
            talks = [await town.tickets.open_of(one.id) for one in people]
        return _Heard(resident, people, ward, agreed, any(talks))

    def _quiet_until(self, heard: _Heard, letter: Letter, told: Told, now: datetime) -> datetime | None:
        """When the quiet hours of everybody who hears it are over; None when they are, or do not matter."""
        if letter.kind in AT_ANY_HOUR or letter.channel is Channel.PHONE:  # people ring by day
            return None
        hours = [one.contact.quiet or self.quiet for one in heard.people]
        return max((quiet.next_open(now, told.zone) for quiet in hours if quiet.hold(now, told.zone)), default=None)

    async def answers(self, resident: Resident, letter: Delivered) -> tuple[str, ...]:
        """What may be typed in answer to a letter that they have."""
        answers = await self.tellers[letter.kind].answers(resident.id, letter.kind, letter.about)
        return (*answers, *BELOW_THE_UNASKED) if letter.kind in UNASKED else answers

    async def _without_room(self, letter: Letter, resident: Resident, now: datetime) -> Postpone | Drop | None:
        """What becomes of a letter that would be one too many this week; None when there is room."""
        limit = resident.contact.limit
        if letter.kind not in LIMITED:
            return None
        async with self.storage.read() as town:
            came = await town.letters.since(resident.id, UNASKED, now - WEEK)
            ahead = await town.letters.ahead_of(letter, UNASKED, now)
        if len(came) + ahead < limit:
            return None
        until = came[-limit].sent_at + WEEK if 0 < limit <= len(came) else now + LOOK_AGAIN
        if limit == 0 or (letter.expires_at is not None and letter.expires_at <= until):
            return Drop(NO_ROOM)
        return Postpone(until, NO_ROOM)

    def _buttons(self, language: str, letter: Letter, answers: Iterable[str]) -> list[list[Button]]:
        """One a row, but numbers beside each other; below what nobody asked for, why it came and how to get less."""
        ward = letter.resident if letter.reader != letter.resident else None
        rows = [[answer] for answer in answers if answer not in NUMBERED]
        rows.append([answer for answer in answers if answer in NUMBERED])
        rows.append(list(BELOW_THE_UNASKED) if letter.kind in UNASKED else [])
        return [
            [
                (
                    self.texts.word(language, f"button-{answer}"),
                    callback_data(answer, letter.id if answer in OF_LETTER else letter.about, ward),
                )
                for answer in row
            ]
            for row in rows
            if row
        ]


def _may_come(resident: Resident, kind: Kind, now: datetime) -> bool:
    """Whether it may go to them now, the hour apart."""
    return resident.may_be_written_to(now) or (kind in ASKED_FOR and resident.reach is Reach.OPEN)


def _not_now(heard: _Heard, letter: Letter, now: datetime) -> Postpone | Drop | None:
    """Why it does not go to them now, the hour apart; None when it does."""
    if heard.reader.id != letter.reader:  # who answers for them has changed since it was leased
        return Postpone(now, "read-elsewhere")
    for one in heard.people:
        if not _may_come(one, letter.kind, now):
            return _unwanted(one, letter.kind, now)
    if heard.agreed is not None and not heard.agreed.granted and letter.kind not in ASKED_FOR:
        return Drop("consent-taken-back")
    if heard.handed_over and letter.kind not in BESIDE_A_HUMAN:
        return Postpone(now + LOOK_AGAIN, "handed-over")
    return None


def _unwanted(resident: Resident, kind: Kind, now: datetime) -> Postpone | Drop:
    """What is still news when a pause ends waits for that; looked at again soon, for a pause may be ended early."""
    if resident.reach is not Reach.OPEN or resident.paused_until is None:
        return Drop("unwanted")
    if kind not in NEWS:
        return Drop("paused")
    return Postpone(min(resident.paused_until, now + LOOK_AGAIN), "paused")
