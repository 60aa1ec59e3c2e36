"""What residents tell of themselves in a sentence: kept at once, said back, and undone on request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time
from typing import Final

from aiogram_dialog import DialogManager

from bot.dialogs import changing, states
from bot.dialogs.answering import Act, Answering
from bot.dialogs.asking import asked_of_helper
from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.talk import aside, go
from bot.dialogs.undoing import remember, take_back
from bot.domain.consent import Purpose
from bot.domain.resident import Reach
from bot.matching.meaning.verbs import Meaning, Verb
from bot.services.residents import Profile
from bot.texts import Day

HELPING: Final = frozenset({Verb.SKILL, Verb.LIKE})  # who tells these may be a helper
PAUSE_ENDS: Final = time(8)  # local time


class ToldWords(Answering):
    """Where a sentence does not tell enough, it leads to where it is asked."""

    def __init__(self, services: Services, *, inside: bool) -> None:
        super().__init__(services, inside=inside)
        self.acts: Final[Mapping[Verb, Act]] = {
            Verb.PAUSE: self.pause,
            Verb.STOP: self.stop,
            Verb.START: self.start,
            Verb.RESUME: self.start,
            Verb.MOVE: self.move,
            Verb.LANGUAGE: self.language,
            Verb.UNDO: self.undo,
            **dict.fromkeys(changing.CHANGES, self.change),
        }

    async def pause(self, manager: DialogManager, meaning: Meaning) -> None:
        if meaning.until is None:
            await self.lead(manager, states.Pause.choose)
            return
        before = profile_of(manager)
        municipality = self.services.municipalities.get(before.resident.municipality or "")
        zone = municipality.zone if municipality else self.services.clock.now().tzinfo
        until = datetime.combine(meaning.until, PAUSE_ENDS, zone)
        await self.services.residents.pause(before.resident.id, until)
        await self._kept(manager, before, "settings", "paused")
        await self.say(manager, "said-paused", until=self.word(manager, Day(until)))

    async def stop(self, manager: DialogManager, _meaning: Meaning) -> None:
        await self.fall_silent(manager)

    async def start(self, manager: DialogManager, _meaning: Meaning) -> None:
        """A pause ends; a STOP only where they are asked whether it should."""
        before = profile_of(manager)
        if before.resident.reach is Reach.STOPPED:
            await go(manager, states.Stop.done)
            return
        await self.services.residents.pause(before.resident.id, None)
        await self._kept(manager, before, "settings", "resumed")
        await self.say(manager, "resumed")

    async def move(self, manager: DialogManager, meaning: Meaning) -> None:
        if meaning.place is None:
            await self.lead(manager, states.Place.ask)
            return
        before = profile_of(manager)
        if not before.agreed(Purpose.MATCHING):
            await self.agree_first(manager)
            return
        point = meaning.place.district.point if meaning.place.district else None
        await self.services.residents.settle(before.resident.id, meaning.place.municipality.slug, point)
        await self._kept(manager, before, "place", "typed")
        await self.say(manager, "said-moved", place=meaning.place.label)

    async def language(self, manager: DialogManager, meaning: Meaning) -> None:
        if meaning.language not in self.services.texts.languages:
            await self.lead(manager, states.Language.choose)
            return
        before = profile_of(manager)
        await self.services.residents.speak(before.resident.id, meaning.language)
        await self._kept(manager, before, "settings", "language")
        await self.say(manager, "language-chosen")

    async def change(self, manager: DialogManager, meaning: Meaning) -> None:
        """Whatever else they tell."""
        before = profile_of(manager)
        change = changing.CHANGES[meaning.verb](before, meaning)
        if change is None:
            await self.lead(manager, changing.ASKED[meaning.verb])
            return
        if not before.agreed(Purpose.MATCHING) and not _turns_away(before, meaning):
            await self.agree_first(manager)
            return
        await change.make(self.services)
        profile = await remember(self, manager, before)
        if profile.is_too_young:
            await self.turn_away(manager)
            return
        said = change.said(profile)
        facts = {name: self.word(manager, fact) for name, fact in said.facts.items()}
        helper = asked_of_helper(profile, self.services.taxonomy) if meaning.verb in HELPING else None
        if helper is not None:
            await aside(manager, helper, data={}, key=said.key, **facts)
        else:
            await self.say(manager, said.key, **facts)

    async def undo(self, manager: DialogManager, _meaning: Meaning) -> None:
        await self.say(manager, **await take_back(self, manager))

    async def _kept(self, manager: DialogManager, before: Profile, step: str, option: str) -> None:
        await remember(self, manager, before)
        await self.count_untimed(manager, step, option)


def _turns_away(profile: Profile, meaning: Meaning) -> bool:
    """Whether they tell an age at which they may not agree alone."""
    told = replace(profile.resident, ages=meaning.ages) if meaning.ages else profile.resident
    return replace(profile, resident=told).is_too_young
