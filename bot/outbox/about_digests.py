"""The weekly letter: what is new and fits, each with a number that opens it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.letter import Kind, Letter
from bot.domain.resident import Resident, ResidentId
from bot.outbox.about_news import coming
from bot.outbox.tellers import NUMBERED, Answers, Told
from bot.outbox.telling import when_and_where
from bot.services.municipalities import Municipalities
from bot.services.signups import Signups
from bot.texts import Say

LONGEST_TITLE: Final = 100


@dataclass(frozen=True, slots=True)
class DigestTeller:
    """Tells of up to five occurrences, or that there was nothing for a long time."""

    clock: Clock
    signups: Signups
    municipalities: Municipalities

    ANSWERS: ClassVar[Answers] = {Kind.DIGEST: NUMBERED}

    async def tell(self, letter: Letter, resident: Resident) -> Told | None:
        """Each keeps its number; what is over, full or cancelled by now, or theirs already, is left out."""
        municipality = self.municipalities.get(resident.municipality or "")
        if municipality is None:
            return None
        wanted = occurrences_of(letter.facts)
        if not wanted:
            return Told(Say("digest-nothing"), municipality.zone)
        found = [await coming(self.signups, one, resident, self.clock) for one in wanted]
        return _told({number: one for number, one in enumerate(found, 1) if one is not None}, municipality.zone)

    async def answers(self, _resident: ResidentId, kind: Kind, _about: int) -> tuple[str, ...]:
        return self.ANSWERS[kind]


def occurrences_of(facts: dict[str, str]) -> list[OccurrenceId]:
    """The occurrences that a digest told of, by the order of their numbers."""
    return [OccurrenceId(int(number)) for number in facts.get("occurrences", "").split()]


def _told(numbered: dict[int, Occurrence], zone: ZoneInfo) -> Told | None:
    if not numbered:
        return None
    lines = [_line(number, occurrence) for number, occurrence in numbered.items()]
    listed = lines[0]
    for line in lines[1:]:
        listed = Say("digest-lines", one=listed, other=line)
    said = Say("letter-digest", count=len(lines), lines=listed)
    return Told(said, zone, tuple(NUMBERED[number - 1] for number in numbered))


def _line(number: int, occurrence: Occurrence) -> Say:
    title = occurrence.activity.title
    short = title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1].rstrip() + "…"
    return Say("digest-line", number=number, title=short, **when_and_where(occurrence))
