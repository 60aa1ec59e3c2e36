"""Who knows what a letter has to say: one teller for each noun that letters speak of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Protocol
from zoneinfo import ZoneInfo

from bot.domain.letter import Kind, Letter
from bot.domain.resident import Resident, ResidentId
from bot.texts import Say

Answers = Mapping[Kind, tuple[str, ...]]

NUMBERED: Final = ("open-1", "open-2", "open-3", "open-4", "open-5")
BELOW_THE_UNASKED: Final = ("why", "less")
# Answers that bring the number of the letter itself, and lead to a window: its buttons stay.
OF_LETTER: Final = frozenset({"open", "start-it", "accompany", *NUMBERED, *BELOW_THE_UNASKED})

# Answers that take a seat, or say that one would come: only from whoever may be signed up, and may be written to.
AGREEING: Final = frozenset({"come", "queue", "accept", "would-come", "another-time", "accompany", "start-it"})


@dataclass(frozen=True, slots=True)
class Told:
    """What a letter says now. ``zone`` is where its quiet hours count; ``answers`` are the buttons below it."""

    say: Say
    zone: ZoneInfo
    answers: tuple[str, ...] = ()


class Teller(Protocol):
    """Reads the world anew for each letter of its kinds, which are those of its table ``ANSWERS``."""

    ANSWERS: ClassVar[Answers]  # every answer that a letter of a kind may ever be given

    async def tell(self, letter: Letter, resident: Resident) -> Told | None:
        """What it says to ``resident``; None when it is no longer true."""
        ...

    async def answers(self, resident: ResidentId, kind: Kind, about: int) -> tuple[str, ...]:
        """What may be typed in answer to it now, after it came."""
        ...


def callback_data(answer: str, about: int, ward: ResidentId | None = None) -> str:
    """What a letter's button sends back: ``about``, or the letter's own number where the answer is one of OF_LETTER;
    and the ``ward`` for whom it is answered, whomever the proxy speaks for then.

    Whoever takes the answer checks that it is the speaker's own, and so is the ward.
    """
    return f"letter:{answer}:{about}" if ward is None else f"letter:{answer}:{about}:{ward}"
