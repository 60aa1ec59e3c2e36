"""Free words, at any moment, do what the buttons do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from aiogram_dialog import DialogManager

from bot.dialogs import states
from bot.dialogs.answering import TYPED, Act, Answering
from bot.dialogs.services import Services
from bot.dialogs.sight_words import SightWords
from bot.dialogs.signup_words import SignupWords
from bot.dialogs.speaker import people_behind, profile_of
from bot.dialogs.talk import go
from bot.dialogs.told_words import ToldWords
from bot.matching.meaning.meanings import SURE
from bot.matching.meaning.verbs import Meaning, Verb
from bot.matching.places import Found, find_place
from bot.matching.understanding import understand

HUMAN: Final = states.Handover.ask  # where the way to a human begins
LEAST: Final = 0.5  # confidence below which words that may mean something else do nothing


class Words(Answering):
    """What a message means, and who does it: each verb changes something and says so, or leads to a window."""

    def __init__(self, services: Services, *, inside: bool) -> None:
        super().__init__(services, inside=inside)
        self.acts: Final[Mapping[Verb, Act]] = {
            Verb.FIND: self.find,
            Verb.TIME: self.time,
            Verb.PROPOSE: self.propose,
            Verb.WHO: self._says("said-who"),
            Verb.THANKS: self._says("said-welcome"),
            Verb.GREETING: self.greet,
            Verb.MINE: self.leads(states.My.overview),
            Verb.KNOW: self.leads(states.Rights.know),
            Verb.WHY: self.leads(states.Letters.why),
            Verb.DELETE: self.leads(states.Rights.delete),
            Verb.HUMAN: self.leads(HUMAN),
            Verb.FOR_ANOTHER: self.leads(states.Register.name),
            Verb.HELP: self.leads(states.Help.overview),
            Verb.MYSELF: self.be_oneself,
            Verb.WHO_COMES: self._says("said-who-comes"),
            **SightWords(services, inside=inside).acts,
            **SignupWords(services, inside=inside).acts,
            **ToldWords(services, inside=inside).acts,
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
        if not meanings:
            return False
        meaning = await self._likeliest(manager, meanings)
        manager.middleware_data[TYPED] = text
        await self.count_untimed(manager, "words", f"{meaning.verb}")
        await self.acts[meaning.verb](manager, meaning)
        return True

    async def told(self, manager: DialogManager, command: str, text: str) -> bool:
        """Do what the words after a command tell; False when they tell nothing that it asks for."""
        meaning = self._told(manager, command, text)
        return meaning is not None and await self.obey(manager, text, [meaning])

    async def _likeliest(self, manager: DialogManager, meanings: Sequence[Meaning]) -> Meaning:
        """The first; but who could be signing off from an activity as well as from everything, and has a seat, is
        asked about that.
        """
        seats = [meaning for meaning in meanings if meaning.verb is Verb.CANCEL]
        if meanings[0].verb is Verb.STOP and seats:
            coming = await self.services.signups.coming(profile_of(manager).resident.id)
            return seats[0] if coming else meanings[0]
        return meanings[0]

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
        await self.lead(manager, states.Suggestions.found, asked=self.typed(manager))

    async def time(self, manager: DialogManager, _meaning: Meaning) -> None:
        """To the grid, on which what was said is drawn, to be confirmed."""
        await self.lead(manager, states.Availability.grid, said=self.typed(manager))

    async def propose(self, manager: DialogManager, meaning: Meaning) -> None:
        """To the first question that is open once they have said what."""
        await go(manager, states.Proposal.what, data={"said": meaning.words})

    async def greet(self, manager: DialogManager, _meaning: Meaning) -> None:
        """Whoever has answered nothing yet is new here: the first window greets them."""
        if profile_of(manager).consents or manager.has_context():
            await self.say(manager, "said-hello")
        else:
            await self.onward(manager)

    async def be_oneself(self, manager: DialogManager, _meaning: Meaning) -> None:
        """Whoever answers for another speaks for themselves again."""
        if profile_of(manager).ward is not None:
            await self.speak_for(manager, None)
        await go(manager, states.My.overview)

    def _says(self, key: str) -> Act:
        async def say(manager: DialogManager, _meaning: Meaning) -> None:
            await self.say(manager, key, **people_behind(self.services, manager))

        return say
