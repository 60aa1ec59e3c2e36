"""Count one step of a talk: closed codes, a pseudonym, and only for those who agreed to be counted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

from bot.clock import Clock
from bot.domain.consent import Purpose
from bot.domain.event import Event
from bot.services.pseudonyms import Pseudonyms
from bot.services.residents import Profile
from bot.stats.steps import STEPS
from bot.storage import Storage

_COLLECTED: Final[ContextVar[list[Event] | None]] = ContextVar("collected", default=None)


@contextmanager
def collected() -> Iterator[list[Event]]:
    """Within the block nothing is written: its events go into this list, for the transaction that ends the turn.

    An update whose answer fails is answered again, and must not be counted again.
    """
    events: list[Event] = []
    token = _COLLECTED.set(events)
    try:
        yield events
    finally:
        _COLLECTED.reset(token)


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
            waiting.append(event)
            return
        async with self.storage.begin() as town:
            await town.events.add(event)
