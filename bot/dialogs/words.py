"""Free words, at any moment, do what the buttons do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, time
from typing import Final

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs import changing, states
from bot.dialogs.chat_notes import keep, note
from bot.dialogs.meant import meant_signups
from bot.dialogs.talk import Services, Talk, aside, go, people_behind, profile_of, say_above
from bot.domain.resident import Reach
from bot.domain.signup import Seat
from bot.matching.meaning.meanings import SURE
from bot.matching.meaning.verbs import Meaning, Verb
from bot.matching.places import Found, find_place
from bot.matching.understanding import understand
from bot.services.seats import Place
from bot.texts import Day, Say

Act = Callable[[DialogManager, Meaning], Awaitable[None]]
HUMAN: Final = states.Handover.ask  # where the way to a human begins
LONGEST_ASKED: Final = 300  # characters of a search that are kept with the talk
TYPED: Final = "typed"  # where the words of this turn stand
UNDO: Final = "undo"  # where what they had told before the last change is kept
LEAST: Final = 0.5  # confidence below which words that may mean something else do nothing


class Words(Talk):
    """Each verb either changes something and says so above the open question, or leads to a window.

    A window that was asked for in the middle of a question stands above it, and leads back to it.
    """

    def __init__(self, services: Services, *, inside: bool) -> None:
        """``inside`` a window, which shows itself again after each message."""
        super().__init__(services)
        self.inside = inside
        self.acts: Final[Mapping[Verb, Act]] = {
            Verb.FIND: self.find,
            Verb.CANCEL: self.cancel,
            Verb.REPLACE: self.cancel,  # where somebody in their place is offered
            Verb.BRING: self.bring,
            Verb.LATE: self.late,
            Verb.PAUSE: self.pause,
            Verb.STOP: self.stop,
            Verb.START: self.start,
            Verb.RESUME: self.start,
            Verb.MOVE: self.move,
            Verb.LANGUAGE: self.language,
            Verb.WHO: self._says("said-who"),
            Verb.THANKS: self._says("said-welcome"),
            Verb.GREETING: self._says("said-hello"),
            Verb.UNDO: self.undo,
            Verb.PROPOSE: self.propose,
            Verb.COMPANION: self.companion,
            Verb.SUGGEST: self._leads(states.Suggestions.list),
            Verb.MINE: self._leads(states.My.overview),
            Verb.TIME: self.time,
            Verb.KNOW: self._leads(states.Rights.know),
            Verb.WHY: self._leads(states.Letters.why),
            Verb.DELETE: self._leads(states.Rights.delete),
            Verb.HUMAN: self._leads(HUMAN),
            Verb.FOR_ANOTHER: self._leads(states.Register.name),
            Verb.HELP: self._leads(states.Help.overview),
            **dict.fromkeys(changing.CHANGES, self.change),
        }

    def read(self, manager: DialogManager, text: str) -> Sequence[Meaning]:
        """What the words mean, the surest first; of these only what this bot can do."""
        language = profile_of(manager).resident.language
        meanings = self.services.meanings.read(text, language, self.today(manager))
        return [meaning for meaning in meanings if meaning.verb in self.acts and meaning.confidence >= LEAST]

    def interrupts(self, meaning: Meaning, text: str, *, asks: bool) -> bool:
        """Whether it is done at once, whatever was asked.

        Where something is asked (``asks``), what may be the answer to it is not: a search only when it tells both
        a topic and a time, or ends in a "?".
        """
        if meaning.confidence < SURE:
            return False
        if asks and meaning.verb is Verb.FIND and meaning.search is not None:
            return bool(meaning.search.timed and meaning.search.likes) or text.strip().endswith("?")
        return meaning.aside or not asks

    async def obey(self, manager: DialogManager, text: str, meanings: Sequence[Meaning]) -> bool:
        """Do the first of what was meant; False when nothing was."""
        for meaning in meanings[:1]:
            manager.middleware_data[TYPED] = text
            await self.count_untimed(manager, "words", f"{meaning.verb}")
            await self.acts[meaning.verb](manager, meaning)
        return bool(meanings)

    async def told(self, manager: DialogManager, command: str, text: str) -> bool:
        """Do what the words after a command tell; False when they tell nothing that it asks for."""
        meaning = self._told(manager, command, text)
        return meaning is not None and await self.obey(manager, text, [meaning])

    def _told(self, manager: DialogManager, command: str, text: str) -> Meaning | None:
        match command:
            case "suggestions":
                return Meaning(Verb.FIND)
            case "place":
                place = find_place(text, self.services.municipalities.all)
                return Meaning(Verb.MOVE, place=place) if isinstance(place, Found) else None
            case "interests":
                heard = understand(text, self.services.taxonomy)
                likes = frozenset(one.topic for one in heard.likes)
                dislikes = frozenset(one.topic for one in heard.dislikes)
                return Meaning(Verb.LIKE, likes=likes, dislikes=dislikes) if likes or dislikes else None
            case "pause":
                paused = self.services.meanings.read(f"pause {text}", "nb", self.today(manager))
                return next((meaning for meaning in paused if meaning.verb is Verb.PAUSE and meaning.until), None)
            case "availability":
                return Meaning(Verb.TIME)
        return None

    async def find(self, manager: DialogManager, _meaning: Meaning) -> None:
        asked: str = manager.middleware_data[TYPED]
        await self._lead(manager, states.Suggestions.found, asked=asked[:LONGEST_ASKED])

    async def time(self, manager: DialogManager, _meaning: Meaning) -> None:
        """To the grid, on which what was said is drawn, to be confirmed."""
        said: str = manager.middleware_data[TYPED]
        await self._lead(manager, states.Availability.grid, said=said[:LONGEST_ASKED])

    async def cancel(self, manager: DialogManager, meaning: Meaning) -> None:
        """To the question whether they give that seat up; to all of them when it may be any."""
        await self._of_signup(manager, meaning, states.Signup.leave)

    async def bring(self, manager: DialogManager, meaning: Meaning) -> None:
        """To the question how many come."""
        await self._of_signup(manager, meaning, states.Coming.party)

    async def propose(self, manager: DialogManager, meaning: Meaning) -> None:
        """To the first question that is open once they have said what."""
        await go(manager, states.Proposal.what, data={"said": meaning.words})

    async def companion(self, manager: DialogManager, meaning: Meaning) -> None:
        """To the question for a name, for the sign-up that they mean."""
        await self._of_signup(manager, meaning, states.Companion.name)

    async def late(self, manager: DialogManager, meaning: Meaning) -> None:
        """Nobody is told: the organiser's name is."""
        places = [place for place in await self._meant(manager, meaning) if place.signup.seat is Seat.TAKEN]
        if not places:
            await self._say(manager, "said-no-signup")
            return
        activity = places[0].occurrence.activity
        await self._say(manager, "said-late", title=activity.title, organiser=activity.organiser)

    async def pause(self, manager: DialogManager, meaning: Meaning) -> None:
        if meaning.until is None:
            await self._lead(manager, states.Pause.choose)
            return
        municipality = self.services.municipalities.get(profile_of(manager).resident.municipality or "")
        zone = municipality.zone if municipality else self.services.clock.now().tzinfo
        until = datetime.combine(meaning.until, time(8), zone)
        await self._keep_earlier(manager)
        await self.services.residents.pause(profile_of(manager).resident.id, until)
        await self.count_untimed(manager, "settings", "paused")
        await self._say(manager, "said-paused", until=self._word(manager, Day(until)))

    async def stop(self, manager: DialogManager, _meaning: Meaning) -> None:
        await self.fall_silent(manager)

    async def start(self, manager: DialogManager, _meaning: Meaning) -> None:
        """A pause ends; a STOP only where they are asked whether it should."""
        resident = profile_of(manager).resident
        if resident.reach is Reach.STOPPED:
            await go(manager, states.Stop.done)
            return
        await self.services.residents.pause(resident.id, None)
        await self.count_untimed(manager, "settings", "resumed")
        await self._say(manager, "resumed")

    async def move(self, manager: DialogManager, meaning: Meaning) -> None:
        if meaning.place is None:
            await self._lead(manager, states.Place.ask)
            return
        await self._keep_earlier(manager)
        point = meaning.place.district.point if meaning.place.district else None
        await self.services.residents.settle(profile_of(manager).resident.id, meaning.place.municipality.slug, point)
        await self.count_untimed(manager, "place", "typed")
        await self._say(manager, "said-moved", place=meaning.place.label)

    async def language(self, manager: DialogManager, meaning: Meaning) -> None:
        if meaning.language not in self.services.texts.languages:
            await self._lead(manager, states.Language.choose)
            return
        await self._keep_earlier(manager)
        await self.services.residents.speak(profile_of(manager).resident.id, meaning.language)
        await self.count_untimed(manager, "settings", "language")
        await self._say(manager, "language-chosen")

    async def change(self, manager: DialogManager, meaning: Meaning) -> None:
        """Whatever else they tell of themselves; what cannot be told in one sentence is asked."""
        change = changing.CHANGES[meaning.verb](profile_of(manager), meaning)
        if change is None:
            await self._lead(manager, changing.ASKED[meaning.verb])
            return
        await self._keep_earlier(manager)
        await change.make(self.services)
        profile = await self.read_again(manager)
        if profile.is_too_young:
            await self.turn_away(manager)
            return
        said = change.said(profile)
        facts = {name: self._word(manager, fact) for name, fact in said.facts.items()}
        await self._say(manager, said.key, **facts)

    async def undo(self, manager: DialogManager, _meaning: Meaning) -> None:
        before = await note(manager, UNDO)
        if before is None:
            await self._say(manager, "said-nothing-to-undo")
            return
        await self.services.particulars.undo(profile_of(manager).resident.id, before)
        await keep(manager, UNDO, None)
        await self._say(manager, "said-undone")

    async def _of_signup(self, manager: DialogManager, meaning: Meaning, to: State) -> None:
        places = await self._meant(manager, meaning)
        if not places:
            await self._say(manager, "said-no-signup")
        elif len(places) > 1:
            await aside(manager, states.My.overview, key="said-which")
        else:
            await self._lead(manager, to, occurrence=places[0].occurrence.id)

    async def _meant(self, manager: DialogManager, meaning: Meaning) -> Sequence[Place]:
        coming = await self.services.signups.coming(profile_of(manager).resident.id)
        return meant_signups(coming, meaning, self.services.taxonomy)

    async def _keep_earlier(self, manager: DialogManager) -> None:
        await keep(manager, UNDO, self.services.particulars.earlier(profile_of(manager)))

    async def _lead(self, manager: DialogManager, to: State, **data: object) -> None:
        await aside(manager, to, data=data)

    async def _say(self, manager: DialogManager, key: str, **facts: str | int) -> None:
        """Above the question that is open, which is asked again; without one, above what comes next."""
        await self.read_again(manager)
        if manager.has_context():
            say_above(manager, key, **facts)
            if not self.inside:
                await manager.show(ShowMode.SEND)
        else:
            await self.onward(manager, None, key=key, **{name: str(fact) for name, fact in facts.items()})

    def _word(self, manager: DialogManager, fact: object) -> str:
        return self.services.texts.plain(profile_of(manager).resident.language, Say("only", one=fact))

    def _says(self, key: str) -> Act:
        async def say(manager: DialogManager, _meaning: Meaning) -> None:
            await self._say(manager, key, **people_behind(self.services, manager))

        return say

    def _leads(self, to: State) -> Act:
        async def lead(manager: DialogManager, _meaning: Meaning) -> None:
            await self._lead(manager, to)

        return lead
