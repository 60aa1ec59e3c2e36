"""Answers to an invitation: the first yes has the seat, whoever comes later may wait for one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aiogram_dialog import DialogManager

from bot.dialogs.comes import Comes
from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Coming
from bot.dialogs.talk import go
from bot.dialogs.telling import begins, deadline
from bot.domain.activity import OccurrenceId
from bot.errors import Refused, Rule
from bot.handlers.letters import Answer, Answered
from bot.outbox.tellers import callback_data
from bot.texts import Say


class InvitationAnswers(Comes):
    """Yes, no thank you, and the waitlist."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.verbs: Final[Mapping[str, Answer]] = {"come": self.accept, "pass": self.decline, "queue": self.queue}

    async def accept(self, manager: DialogManager, about: int) -> Answered | None:
        wanted = OccurrenceId(about)
        if await self.clash(manager, wanted) is not None:
            await go(manager, Coming.clash, data={"occurrence": wanted})
            return None
        try:
            place = await self.services.replacements.accept(profile_of(manager).resident.id, wanted)
        except Refused as refused:
            if refused.rule is not Rule.FULL:
                raise
            return await self._too_late(manager, wanted)
        await self.count_untimed(manager, "invitation", "accepted")
        said = Say("answered-come", title=place.occurrence.activity.title, when=begins(place.occurrence))
        return Answered(said, below=deadline(place.occurrence, self.services.clock.now()))

    async def decline(self, manager: DialogManager, about: int) -> Answered:
        occurrence = await self.services.replacements.decline(profile_of(manager).resident.id, OccurrenceId(about))
        await self.count_untimed(manager, "invitation", "declined")
        return Answered(Say("answered-pass", title=occurrence.activity.title))

    async def queue(self, manager: DialogManager, about: int) -> Answered:
        place = await self.services.replacements.queue(profile_of(manager).resident.id, OccurrenceId(about))
        await self.count_untimed(manager, "invitation", "queued")
        title, position = place.occurrence.activity.title, place.position or 0
        return Answered(Say("answered-queue", title=title, position=position))

    async def _too_late(self, manager: DialogManager, wanted: OccurrenceId) -> Answered:
        await self.count_untimed(manager, "invitation", "too-late")
        occurrence = await self.services.signups.occurrence(wanted)
        said = Say("invitation-too-late", title=occurrence.activity.title)
        return Answered(said, [[("queue", callback_data("queue", wanted))]])
