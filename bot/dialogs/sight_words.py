"""What is said of what they are shown: come to it, another one, too far, at the wrong time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from aiogram_dialog import DialogManager

from bot.dialogs import states
from bot.dialogs.answering import Act, Answering
from bot.dialogs.comes import Comes
from bot.dialogs.dismissed import Dismissing, hide_shown
from bot.dialogs.meant import meant_of, numbered
from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.talk import go
from bot.domain.activity import Occurrence, OccurrenceId
from bot.domain.dismissal import Why
from bot.matching.meaning.verbs import Meaning, Verb


class SightWords(Answering):
    """Each means the activity in sight, or the one of a list that is named; where there is none they are shown some."""

    def __init__(self, services: Services, *, inside: bool) -> None:
        super().__init__(services, inside=inside)
        self.comes = Comes(services)
        self.dismissing = Dismissing(services)
        self.acts: Final[Mapping[Verb, Act]] = {
            Verb.SUGGEST: self.suggest,
            Verb.JOIN: self.join,
            Verb.ANOTHER: self.another,
            Verb.TOO_FAR: self._because(Why.DISTANCE),
            Verb.WRONG_TIME: self._because(Why.TIME),
        }

    async def suggest(self, manager: DialogManager, _meaning: Meaning) -> None:
        """What suits them; whoever looks at that sees what else there is."""
        if _shown(manager) and manager.current_context().state == states.Suggestions.list:
            hide_shown(manager)
        else:
            await self.lead(manager, states.Suggestions.list)

    async def join(self, manager: DialogManager, meaning: Meaning) -> None:
        meant = await self._meant(manager, meaning)
        if len(meant) == 1:
            await self.comes.come(manager, meant[0].id)
        else:
            await self._which(manager, meant)

    async def another(self, manager: DialogManager, meaning: Meaning) -> None:
        """Why not, of one; of a whole list, what else there is."""
        meant = await self._meant(manager, meaning)
        if len(meant) == 1:
            await go(manager, states.Signup.why, data={"occurrence": meant[0].id})
        else:
            await self.suggest(manager, meaning)

    def _because(self, why: Why) -> Act:
        async def dismiss(manager: DialogManager, meaning: Meaning) -> None:
            meant = await self._meant(manager, meaning)
            if len(meant) == 1:
                await self.dismissing.dismiss(manager, meant[0].id, why)
            else:
                await self._which(manager, meant)

        return dismiss

    async def _which(self, manager: DialogManager, meant: Sequence[Occurrence]) -> None:
        if meant:
            await self.say(manager, "said-which-number")
        else:
            await self.lead(manager, states.Suggestions.list)

    async def _meant(self, manager: DialogManager, meaning: Meaning) -> Sequence[Occurrence]:
        """The one in sight, or those of the list that what was said leaves; none where none is shown."""
        shown = _shown(manager)
        number = numbered(self.typed(manager), self._ordinals(manager), len(shown))
        wanted = shown if number is None else [shown[number - 1]]
        occurrences = [await self.services.signups.occurrence(one) for one in wanted]
        return meant_of(occurrences, meaning, self.services.taxonomy)

    def _ordinals(self, manager: DialogManager) -> Sequence[str]:
        return self.services.texts.word(profile_of(manager).resident.language, "ordinals").split(", ")


def _stands(manager: DialogManager, group: object) -> bool:
    return manager.has_context() and manager.current_context().state.group is group


def _shown(manager: DialogManager) -> Sequence[OccurrenceId]:
    """What they look at now: one card, or a list."""
    if _stands(manager, states.Suggestions):
        shown: Sequence[int] = manager.dialog_data.get("shown", [])
        return [OccurrenceId(number) for number in shown]
    if _stands(manager, states.Signup):
        assert isinstance(manager.start_data, dict)
        return [OccurrenceId(manager.start_data["occurrence"])]
    return []
