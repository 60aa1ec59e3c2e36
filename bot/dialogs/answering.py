"""How words that were not asked for are answered: above the open question, or by a window above it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.talk import Talk, aside, say_above
from bot.matching.meaning.verbs import Meaning
from bot.texts import Say

Act = Callable[[DialogManager, Meaning], Awaitable[None]]
TYPED: Final = "typed"  # where the words of this turn stand
LONGEST_KEPT: Final = 300  # characters of them that are kept with the talk


class Answering(Talk):
    """A window that was asked for in the middle of a question stands above it, and leads back to it."""

    def __init__(self, services: Services, *, inside: bool) -> None:
        """``inside`` a window, which shows itself again after each message."""
        super().__init__(services)
        self.inside = inside

    async def say(self, manager: DialogManager, key: str, **facts: str | int) -> None:
        """Above the question that is open, which is asked again; without one, above what comes next."""
        await self.read_again(manager)
        if manager.has_context():
            say_above(manager, key, **facts)
            if not self.inside:
                await manager.show(ShowMode.SEND)
        else:
            await self.onward(manager, None, key=key, **{name: str(fact) for name, fact in facts.items()})

    async def lead(self, manager: DialogManager, to: State, **data: object) -> None:
        """To a window."""
        await aside(manager, to, data=data)

    def leads(self, to: State) -> Act:
        """What leads to that window, whatever else was said."""

        async def lead(manager: DialogManager, _meaning: Meaning) -> None:
            await self.lead(manager, to)

        return lead

    def typed(self, manager: DialogManager) -> str:
        """The words of this turn, as far as they are kept."""
        typed: str = manager.middleware_data[TYPED]
        return typed[:LONGEST_KEPT]

    def word(self, manager: DialogManager, fact: object) -> str:
        """A fact in the language of who speaks."""
        return self.services.texts.plain(profile_of(manager).resident.language, Say("only", one=fact))
