"""Answers to letters about a sign-up; each verb checks that it is the speaker's own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from aiogram_dialog import DialogManager

from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Signup as SignupStates
from bot.dialogs.states import Suggestions
from bot.dialogs.talk import Talk, go
from bot.dialogs.telling import begins, deadline
from bot.domain.signup import SignupId, free_to_cancel_until
from bot.errors import Refused
from bot.handlers.letters import Answer, Answered
from bot.outbox.about_signups import EARLIER, RATINGS
from bot.outbox.tellers import callback_data
from bot.services.seats import Place
from bot.texts import Say

Verb = Callable[[DialogManager, SignupId], Awaitable[Place]]


class SignupAnswers(Talk):
    """Coming, can't, yes to an offer, how it was."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        ratings = {f"rate-{rating}": self._rated(rating) for rating in (3, 2, 1)}
        verbs: Mapping[str, Verb] = {
            "coming": self.coming,
            "cannot": self.cannot,
            "replace": self.replace,
            "accept": self.accept,
            "decline": self.decline,
            "went": self.went,
            "missed": self.missed,
            "earlier": self.earlier,
            "as-before": self.as_before,
            **ratings,
        }
        self.verbs: Final[Mapping[str, Answer]] = {
            **{name: self._told(name, verb) for name, verb in verbs.items()},
            "instead": self.instead,
            "late": self.late,
        }

    def _told(self, name: str, verb: Verb) -> Answer:
        async def answer(manager: DialogManager, about: int) -> Answered:
            place = await verb(manager, SignupId(about))
            title, when = place.occurrence.activity.title, begins(place.occurrence)
            said = Say(f"answered-{name}", title=title, when=when, late=self._late(place))
            if name == "missed" and await self.services.attendance.often_missed(profile_of(manager).resident.id):
                return Answered(Say("missed-often"), [[(one, callback_data(one, about))] for one in EARLIER])
            below = deadline(place.occurrence, self.services.clock.now()) if name == "accept" else ()
            asked = RATINGS if name == "went" else ()
            return Answered(said, [[(rating, callback_data(rating, about)) for rating in asked]], below)

        return answer

    def _late(self, place: Place) -> str:
        """Whether giving the seat up was no longer free."""
        until = free_to_cancel_until(place.occurrence)
        return "yes" if until is not None and until < self.services.clock.now() else "no"

    async def coming(self, manager: DialogManager, signup: SignupId) -> Place:
        place = await self.services.signups.confirm(profile_of(manager).resident.id, signup)
        await self.count_untimed(manager, "reminder", "coming")
        return place

    async def cannot(self, manager: DialogManager, signup: SignupId) -> Place:
        place = await self.services.signups.cannot_come(profile_of(manager).resident.id, signup)
        await self.count_untimed(manager, "reminder", "cannot")
        return place

    async def replace(self, manager: DialogManager, signup: SignupId) -> Place:
        resident = profile_of(manager).resident.id
        standing = await self.services.signups.place_of(resident, signup)
        place = await self.services.replacements.seek(resident, standing.occurrence.id)
        await self.count_untimed(manager, "reminder", "replace")
        return place

    async def accept(self, manager: DialogManager, signup: SignupId) -> Place:
        try:
            place = await self.services.signups.answer_offer(profile_of(manager).resident.id, signup, accept=True)
        except Refused:
            await self.count_untimed(manager, "offer", "too-late")
            raise
        await self.count_untimed(manager, "offer", "accepted")
        return place

    async def decline(self, manager: DialogManager, signup: SignupId) -> Place:
        place = await self.services.signups.answer_offer(profile_of(manager).resident.id, signup, accept=False)
        await self.count_untimed(manager, "offer", "declined")
        return place

    async def went(self, manager: DialogManager, signup: SignupId) -> Place:
        place = await self.services.attendance.went(profile_of(manager).resident.id, signup, there=True)
        await self.count_untimed(manager, "afterwards", "went")
        return place

    async def missed(self, manager: DialogManager, signup: SignupId) -> Place:
        place = await self.services.attendance.went(profile_of(manager).resident.id, signup, there=False)
        await self.count_untimed(manager, "afterwards", "missed")
        return place

    async def earlier(self, manager: DialogManager, signup: SignupId) -> Place:
        resident = profile_of(manager).resident.id
        place = await self.services.signups.place_of(resident, signup)
        await self.services.attendance.remind_earlier(resident)
        await self.count_untimed(manager, "afterwards", "earlier")
        return place

    async def as_before(self, manager: DialogManager, signup: SignupId) -> Place:
        await self.count_untimed(manager, "afterwards", "as-before")
        return await self.services.signups.place_of(profile_of(manager).resident.id, signup)

    async def late(self, manager: DialogManager, about: int) -> Answered:
        """Nobody is told: the organiser's name is."""
        place = await self.services.signups.place_of(profile_of(manager).resident.id, SignupId(about))
        await self.count_untimed(manager, "reminder", "late")
        activity = place.occurrence.activity
        return Answered(Say("said-late", title=activity.title, organiser=activity.organiser))

    async def instead(self, manager: DialogManager, about: int) -> None:
        """Show what fits in place of what was cancelled, else all suggestions."""
        resident = profile_of(manager).resident.id
        lost = (await self.services.signups.place_of(resident, SignupId(about))).occurrence
        found = await self.services.alternatives.instead_of(resident, lost)
        await self.count_untimed(manager, "cancelled", "instead" if found is not None else "suggestions")
        if found is None:
            await go(manager, Suggestions.list)
        else:
            await go(manager, SignupStates.card, data={"occurrence": found.id}, key="answered-instead")

    def _rated(self, rating: int) -> Verb:
        async def rate(manager: DialogManager, signup: SignupId) -> Place:
            place = await self.services.attendance.rate(profile_of(manager).resident.id, signup, rating)
            await self.count_untimed(manager, "afterwards", f"rated-{rating}")
            return place

        return rate
