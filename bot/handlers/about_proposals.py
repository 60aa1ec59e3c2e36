"""Answers to letters about what somebody would start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aiogram_dialog import DialogManager

from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Proposal
from bot.dialogs.talk import Talk, go
from bot.dialogs.telling import begins
from bot.domain.letter import LetterId
from bot.domain.proposal import ProposalId, Reply
from bot.handlers.letters import Answer, Answered
from bot.texts import Say


class ProposalAnswers(Talk):
    """Would come, would not, another time; would start it, or would not."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.verbs: Final[Mapping[str, Answer]] = {
            "would-come": self.would_come,
            "would-not": self.would_not,
            "another-time": self.another_time,
            "start-it": self.start_it,
            "not-start": self.not_start,
        }

    async def would_come(self, manager: DialogManager, about: int) -> Answered:
        resident = profile_of(manager).resident.id
        answered = await self.services.proposals.answer(resident, ProposalId(about), Reply.YES)
        await self.count_untimed(manager, "would-come", "yes")
        if answered.occurrence is None:
            return Answered(Say("answered-would-come", title=answered.proposal.plan.title))
        occurrence = answered.occurrence
        return Answered(Say("proposal-now-happens", title=occurrence.activity.title, when=begins(occurrence)))

    async def would_not(self, manager: DialogManager, about: int) -> Answered:
        resident = profile_of(manager).resident.id
        answered = await self.services.proposals.answer(resident, ProposalId(about), Reply.NO)
        await self.count_untimed(manager, "would-come", "no")
        return Answered(Say("answered-would-not", title=answered.proposal.plan.title))

    async def another_time(self, manager: DialogManager, about: int) -> Answered:
        resident = profile_of(manager).resident.id
        answered = await self.services.proposals.answer(resident, ProposalId(about), Reply.LATER)
        await self.count_untimed(manager, "would-come", "later")
        return Answered(Say("answered-another-time", title=answered.proposal.plan.title))

    async def start_it(self, manager: DialogManager, number: int) -> None:
        """They look at the whole of it before others are asked."""
        resident = profile_of(manager).resident.id
        letter = await self.services.letters.get(resident, LetterId(number))
        proposal = await self.services.pooling.offered(resident, ProposalId(letter.about))
        await self.count_untimed(manager, "start-one", "yes")
        await go(manager, Proposal.what, data={"pool": proposal.id})

    async def not_start(self, manager: DialogManager, about: int) -> Answered:
        await self.services.pooling.refuse(profile_of(manager).resident.id, ProposalId(about))
        await self.count_untimed(manager, "start-one", "no")
        return Answered(Say("answered-not-start"))
