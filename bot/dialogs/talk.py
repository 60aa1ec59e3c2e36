"""What every dialog has: the services, who speaks, and the way onward."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from aiogram import Bot
from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.clock import Clock
from bot.dialogs import states
from bot.domain.consent import Purpose
from bot.errors import Outdated
from bot.matching.parties import Parties
from bot.matching.searching import Search, Searching
from bot.matching.taxonomy import Taxonomy
from bot.matching.times.vocabulary import Vocabulary
from bot.services.attendance import Attendance
from bot.services.countries import Countries
from bot.services.municipalities import Municipalities
from bot.services.reminders import Reminders
from bot.services.residents import Profile, Residents
from bot.services.signups import Signups
from bot.services.suggestions import Suggestions
from bot.stats.counting import Counting
from bot.texts import Texts

PROFILE: Final = "profile"  # where the gate leaves who speaks
HEARD: Final = "heard"  # a key and its facts, said above the next question
ASKED_AT: Final = "asked_at"
LONGEST_ASKED: Final = 300  # characters of a search that are kept with the talk
LONGEST_THOUGHT: Final = timedelta(days=7)
MATCHED: Final = (
    states.Place,
    states.Interests,
    states.Availability,
    states.Suggestions,
    states.Signup,
    states.Coming,
    states.My,
)


@dataclass(frozen=True, slots=True)
class Services:
    """What dialogs call. They live as long as the app."""

    texts: Texts
    clock: Clock
    municipalities: Municipalities
    countries: Countries
    taxonomy: Taxonomy
    times: Vocabulary
    searching: Searching
    parties: Parties
    residents: Residents
    suggestions: Suggestions
    signups: Signups
    reminders: Reminders
    attendance: Attendance
    counting: Counting


def bot_of(manager: DialogManager) -> Bot:
    """The bot through which this chat speaks."""
    bot = manager.middleware_data["bot"]
    assert isinstance(bot, Bot)
    return bot


def profile_of(manager: DialogManager) -> Profile:
    """Who speaks, as the gate or the last change left them."""
    profile = manager.middleware_data[PROFILE]
    assert isinstance(profile, Profile)
    return profile


class Talk:
    """A dialog's answers have three steps: read, one verb, move on."""

    def __init__(self, services: Services) -> None:
        self.services = services

    async def read_again(self, manager: DialogManager) -> Profile:
        """Who speaks as they are now, for the rest of this turn."""
        profile = await self.services.residents.profile(profile_of(manager).resident.id)
        manager.middleware_data[PROFILE] = profile
        return profile

    async def count(self, manager: DialogManager, step: str, option: str) -> None:
        """Count the answer, with how long it took since the question was shown."""
        asked = manager.dialog_data.get(ASKED_AT) if manager.has_context() else None
        took = self.services.clock.now() - datetime.fromisoformat(asked) if asked else None
        known = took is not None and timedelta() <= took <= LONGEST_THOUGHT
        took_ms = int(took / timedelta(milliseconds=1)) if took is not None and known else None
        await self.services.counting.count(profile_of(manager), step, option, took_ms=took_ms)

    async def count_untimed(self, manager: DialogManager, step: str, option: str) -> None:
        """Count what answers no question that is open, such as a letter or a command."""
        await self.services.counting.count(profile_of(manager), step, option)

    async def sought(self, manager: DialogManager, text: str, *, answering: bool = False) -> bool:
        """Show what there is, if the words ask for it and the person is matched at all.

        What may be the answer to an open question, and names no time, is no search unless it ends in a "?".
        """
        search = self.search(manager, text)
        if profile_of(manager).resident.municipality is None or not search.asks:
            return False
        if answering and not (search.timed and search.likes) and not text.strip().endswith("?"):
            return False
        await go(manager, states.Suggestions.found, data={"asked": text[:LONGEST_ASKED]})
        return True

    def search(self, manager: DialogManager, text: str) -> Search:
        """What the words ask for, by the calendar of where the person lives."""
        return self.services.searching.read(text, profile_of(manager).resident.language, self.today(manager))

    def today(self, manager: DialogManager) -> date:
        """The day by the calendar of where the person lives."""
        municipality = self.services.municipalities.get(profile_of(manager).resident.municipality or "")
        now = self.services.clock.now()
        return (now.astimezone(municipality.zone) if municipality else now).date()

    async def onward(self, manager: DialogManager, after: State | None = None, **heard: str) -> None:
        """Ask what comes next: the first question after ``after`` that is still open, else suggestions."""
        profile = await self.read_again(manager)
        await _stand(manager, next_question(profile, after), {}, heard)


def next_question(profile: Profile, after: State | None = None) -> State:
    """The first open question in the order of the talk; one that was just skipped is not asked again."""
    resident = profile.resident
    if not profile.agreed(Purpose.MATCHING):
        return states.Welcome.hello if after is None else states.Welcome.matching
    open_questions = {
        states.Welcome.research: not profile.answered(Purpose.RESEARCH),
        states.Place.ask: resident.municipality is None,
        states.Interests.ask: not profile.interests.likes and not profile.interests.dislikes,
    }
    order = list(open_questions)
    later = [] if after is states.Availability.grid else order[order.index(after) + 1 :] if after in order else order
    return next((question for question in later if open_questions[question]), states.Suggestions.list)


async def go(manager: DialogManager, to: State, *, data: Mapping[str, Any] | None = None, **heard: str) -> None:
    """Leave whatever was asked and stand at ``to``; ``heard``, a key and its facts, is said above it."""
    await _stand(manager, to, data or {}, heard)


async def _stand(manager: DialogManager, to: State, data: Mapping[str, Any], heard: Mapping[str, str]) -> None:
    """Every way into a dialog leads through here, so nobody is matched or asked who has not agreed to be."""
    profile = profile_of(manager)
    if to.group in MATCHED and not profile.agreed(Purpose.MATCHING):
        to = states.Welcome.declined if profile.answered(Purpose.MATCHING) else states.Welcome.hello
    start = {**data, **({HEARD: dict(heard)} if heard else {})}
    await manager.start(to, data=start, mode=StartMode.RESET_STACK)


def say_above(manager: DialogManager, key: str, **facts: str | int) -> None:
    """Say this above what this dialog shows next, once."""
    manager.dialog_data[HEARD] = {"key": key, **facts}


def show_anew(manager: DialogManager) -> None:
    """Show the window as a new message, below what was just sent."""
    manager.show_mode = ShowMode.SEND


def number_of(item: str) -> int:
    """The number in a button's data; Outdated when somebody made the data up."""
    if not (item.isascii() and item.isdecimal() and len(item) <= 15):
        raise Outdated("forged")
    return int(item)
