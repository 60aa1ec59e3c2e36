"""Answers that lead from a letter to a window: why it came, less of it, and what it tells of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aiogram_dialog import DialogManager

from bot.dialogs.letters import write_less
from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Letters, Signup
from bot.dialogs.talk import Talk, go
from bot.domain.activity import OccurrenceId
from bot.domain.letter import Kind, LetterId
from bot.errors import Outdated
from bot.handlers.letters import Answer
from bot.outbox.about_digests import occurrences_of
from bot.outbox.tellers import NUMBERED
from bot.storage.letters import Delivered


class LetterWindows(Talk):
    """Every verb takes the letter's own number, and none that is not the speaker's."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        numbered = {name: self._numbered(place) for place, name in enumerate(NUMBERED)}
        self.verbs: Final[Mapping[str, Answer]] = {
            "why": self.why,
            "less": self.less,
            "open": self.open,
            **numbered,
        }

    async def why(self, manager: DialogManager, number: int) -> None:
        letter = await self._letter(manager, number)
        await self.count_untimed(manager, "letter", "why")
        await go(manager, Letters.why, data={"letter": letter.id})

    async def less(self, manager: DialogManager, number: int) -> None:
        await write_less(self, manager, (await self._letter(manager, number)).kind)

    async def open(self, manager: DialogManager, number: int) -> None:
        letter = await self._letter(manager, number)
        if letter.kind is not Kind.NEWS:
            raise Outdated("nothing to open")
        await self.count_untimed(manager, "news", "opened")
        await go(manager, Signup.card, data={"occurrence": OccurrenceId(letter.about)})

    def _numbered(self, place: int) -> Answer:
        async def open_it(manager: DialogManager, number: int) -> None:
            told = occurrences_of((await self._letter(manager, number)).facts)
            if place >= len(told):
                raise Outdated("no such number")
            await self.count_untimed(manager, "digest", "opened")
            await go(manager, Signup.card, data={"occurrence": told[place]})

        return open_it

    async def _letter(self, manager: DialogManager, number: int) -> Delivered:
        return await self.services.letters.get(profile_of(manager).resident.id, LetterId(number))
