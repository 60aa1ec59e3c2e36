"""Count one step of a talk: closed codes, a pseudonym, and only for those who agreed to be counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, NamedTuple

from bot.clock import Clock
from bot.domain.consent import Purpose
from bot.domain.event import Event
from bot.domain.resident import ResidentId
from bot.services.pseudonyms import Pseudonyms
from bot.services.residents import Profile
from bot.stats.steps import STEPS
from bot.storage import Storage, Town


class Counted(NamedTuple):
    """An event, and who was counted: a proxy may have spoken for another."""

    resident: ResidentId
    event: Event


_COLLECTED: Final[ContextVar[list[Counted] | None]] = ContextVar("collected", default=None)


@contextmanager
def collected() -> Iterator[list[Counted]]:
    """Within the block nothing is written: it goes into this list, for ``keep_counted`` in what ends the turn.

    An update whose answer fails is answered again, and must not be counted again.
    """
    counted: list[Counted] = []
    token = _COLLECTED.set(counted)
    try:
        yield counted
    finally:
        _COLLECTED.reset(token)


async def keep_counted(town: Town, counted: Iterable[Counted]) -> None:
    """Keep the events of those who exist and agree as it stands now: within one turn they may have been erased."""
    for resident, event in counted:
        there = await town.residents.get(resident, lock=True)
        agreed = (await town.residents.consents_of(resident)).get(Purpose.RESEARCH)
        if there is not None and agreed is not None and agreed.holds:
            await town.events.add(event)


class Counting:
    """The one way into the table of events."""

    def __init__(self, storage: Storage, clock: Clock, pseudonyms: Pseudonyms) -> None:
        self.storage = storage
        self.clock = clock
        self.pseudonyms = pseudonyms

    async def count(self, profile: Profile, step: str, option: str, *, took_ms: int | None = None) -> None:
        """Count that the person answered ``option`` at ``step``, ``took_ms`` after they were asked.

        ValueError when the two are not in the closed list.
        """
        if option not in STEPS.get(step, frozenset()):
            raise ValueError(f"not counted: {step} {option}")
        if not profile.agreed(Purpose.RESEARCH):
            return
        resident = profile.resident
        event = Event(
            person=self.pseudonyms.of(resident.id),
            at=self.clock.now(),
            step=step,
            option=option,
            channel=resident.channel,
            language=resident.language,
            municipality=resident.municipality,
            took_ms=took_ms,
        )
        waiting = _COLLECTED.get()
        if waiting is not None:
            waiting.append(Counted(resident.id, event))
            return
        async with self.storage.begin() as town:
            await keep_counted(town, [Counted(resident.id, event)])
