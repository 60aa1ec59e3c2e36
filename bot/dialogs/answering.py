"""How words that were not asked for are answered: above the open question, or by a window above it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.order import MATCHED
from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import My, Welcome
from bot.dialogs.talk import Talk, aside, go, say_above
from bot.domain.consent import Purpose
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
        """To a window; where they have not agreed to what it is for, to the question whether they do."""
        if to.group in MATCHED and not profile_of(manager).agreed(Purpose.MATCHING):
            await self.agree_first(manager)
        else:
            await aside(manager, to, data=data)

    async def agree_first(self, manager: DialogManager) -> None:
        """Nothing is kept of whom nothing may be used, or found for them: they are asked for their yes."""
        if manager.has_context() and manager.current_context().state.group is Welcome:
            await self.say(manager, "said-agree-first")
        else:
            await go(manager, My.overview, key="said-agree-first")

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
