"""What is said of a sign-up: cannot come, come with others, be late, go together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot.dialogs import states
from bot.dialogs.answering import Act, Answering
from bot.dialogs.comes import Comes
from bot.dialogs.meant import meant_signups
from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.talk import aside
from bot.domain.activity import OccurrenceId
from bot.domain.letter import Kind
from bot.domain.signup import MOST_PARTY, Seat
from bot.matching.meaning.verbs import Meaning, Verb
from bot.services.seats import Place

IN_SIGHT: Final = (states.Signup, states.Coming, states.Suggestions)
OF_OCCURRENCE: Final = frozenset({Kind.INVITATION, Kind.NEWS})  # the letters whose number is an occurrence's


class SignupWords(Answering):
    """Each leads to the sign-up that is meant, or to all of them when it may be any."""

    def __init__(self, services: Services, *, inside: bool) -> None:
        super().__init__(services, inside=inside)
        self.comes = Comes(services)
        self.acts: Final[Mapping[Verb, Act]] = {
            Verb.CANCEL: self._of_signup(states.Signup.leave),
            Verb.REPLACE: self._of_signup(states.Signup.leave),  # where somebody in their place is offered
            Verb.BRING: self.bring,
            Verb.COMPANION: self._of_signup(states.Companion.name),
            Verb.LATE: self.late,
            Verb.ABOUT: self.about,
            Verb.AFTER_ALL: self.after_all,
        }

    async def bring(self, manager: DialogManager, meaning: Meaning) -> None:
        """So many come; who did not say how many is asked."""
        party = self._party(manager, meaning)
        if party is None or party > MOST_PARTY:
            await self._of_signup(states.Coming.party)(manager, meaning)
            return
        place = await self._which(manager, meaning)
        if place is not None:
            await self.count_untimed(manager, "signup", "brought")
            await self.comes.come(manager, place.occurrence.id, party)

    def _party(self, manager: DialogManager, meaning: Meaning) -> int | None:
        parties, typed, language = self.services.parties, self.typed(manager), profile_of(manager).resident.language
        if parties.only(typed, language):
            return parties.read(typed, language)
        return None if meaning.count is None else meaning.count + 1

    async def late(self, manager: DialogManager, meaning: Meaning) -> None:
        """Nobody is told: the organiser's name is."""
        places = [place for place in await self._meant(manager, meaning) if place.signup.seat is Seat.TAKEN]
        if not places:
            await self.say(manager, "said-no-signup")
            return
        activity = places[0].occurrence.activity
        await self.say(manager, "said-late", title=activity.title, organiser=activity.organiser)

    async def after_all(self, manager: DialogManager, meaning: Meaning) -> None:
        """Whoever gave up a seat takes it back, as long as there is one; who did not is shown what they go to."""
        left = await self.services.signups.given_up(profile_of(manager).resident.id)
        if not left:
            await self.lead(manager, states.My.overview)
            return
        [meant, *_] = meant_signups(left, meaning, self.services.taxonomy)
        await self.comes.come(manager, meant.occurrence.id, meant.signup.party)

    async def about(self, manager: DialogManager, meaning: Meaning) -> None:
        """What is known of the activity in sight; else of the one that the last letter was about, or of their own."""
        if manager.has_context() and manager.current_context().state.group in IN_SIGHT:
            await self.say(manager, "said-details")
            return
        letter = await self.services.letters.last(profile_of(manager).resident.id)
        if letter is not None and letter.kind in OF_OCCURRENCE:
            await self.lead(manager, states.Signup.card, occurrence=OccurrenceId(letter.about))
        else:
            await self._of_signup(states.Signup.card)(manager, meaning)

    def _of_signup(self, to: State) -> Act:
        async def lead(manager: DialogManager, meaning: Meaning) -> None:
            place = await self._which(manager, meaning)
            if place is not None:
                await self.lead(manager, to, occurrence=place.occurrence.id)

        return lead

    async def _which(self, manager: DialogManager, meaning: Meaning) -> Place | None:
        """The one that is meant; else say that there is none, or ask which."""
        places = await self._meant(manager, meaning)
        if len(places) == 1:
            return places[0]
        if places:
            await aside(manager, states.My.overview, key="said-which")
        else:
            await self.say(manager, "said-no-signup")
        return None

    async def _meant(self, manager: DialogManager, meaning: Meaning) -> Sequence[Place]:
        coming = await self.services.signups.coming(profile_of(manager).resident.id)
        return meant_signups(coming, meaning, self.services.taxonomy)
