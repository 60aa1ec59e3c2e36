"""What every dialog has: three steps to an answer, and the way onward."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.dialogs import states
from bot.dialogs.chat_notes import forget, keep, note
from bot.dialogs.order import COMING_BACK, ON_TOP, ONBOARDING, answered_first, next_question, settled
from bot.dialogs.services import Services
from bot.dialogs.speaker import PROFILE, person_of, profile_of
from bot.domain.resident import ResidentId
from bot.errors import Outdated
from bot.matching.searching import Search
from bot.outbox.telling import for_ward
from bot.services.residents import Profile
from bot.texts import Say

ANEW: Final = "anew"  # set for the rest of a turn in which somebody else is spoken for than before
HEARD: Final = "heard"  # a key and its facts, said above the next question
ASKED_AT: Final = "asked_at"
WANTED: Final = "wanted"  # where the occurrence is kept whose link brought them
LONGEST_THOUGHT: Final = timedelta(days=7)


class Talk:
    """A dialog's answers have three steps: read, one verb, move on."""

    def __init__(self, services: Services) -> None:
        self.services = services

    async def read_again(self, manager: DialogManager) -> Profile:
        """Who speaks as they are now, for the rest of this turn."""
        profile = await self.services.residents.profile(profile_of(manager).resident.id)
        manager.middleware_data[PROFILE] = profile
        return profile

    def outside(self, manager: DialogManager, say: Say) -> str:
        """What is said beside the windows, in HTML: for whom, and then that."""
        profile = profile_of(manager)
        said = (*for_ward(profile.ward), say)
        return "\n\n".join(self.services.texts.html(profile.resident.language, one) for one in said)

    async def speak_for(self, manager: DialogManager, ward: ResidentId | None) -> None:
        """From now on this chat speaks for that ward of its person, None for themselves; what comes next begins anew.

        Outdated when they do not answer for that ward.
        """
        await self.hear_as(manager, ward)
        if ward is None:
            await self.services.wards.speak_for_oneself(person_of(manager))
        else:
            await self.services.wards.speak_for(person_of(manager), ward)

    async def fall_silent(self, manager: DialogManager) -> None:
        """Stop everything that comes to this chat, for whomever its person speaks, and say so."""
        await self.services.residents.stop(person_of(manager))
        await self.speak_for(manager, None)
        await self.count_untimed(manager, "settings", "stopped")
        await go(manager, states.Stop.done)

    async def hear_as(self, manager: DialogManager, ward: ResidentId | None) -> None:
        """For the rest of this turn alone; nothing that was remembered of another is left to be undone or gone on with.

        Outdated when the chat's person does not answer for that ward.
        """
        person = person_of(manager)
        whom = person if ward is None else (await self.services.wards.get(person, ward)).resident
        before = profile_of(manager).resident.id
        manager.middleware_data[PROFILE] = await self.services.residents.profile(whom)
        if whom != before:
            manager.middleware_data[ANEW] = True
            await forget(manager)

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
        if profile.is_too_young:
            await self.turn_away(manager)
            return
        to = next_question(profile, after)
        wanted = await note(manager, WANTED) if to is states.Suggestions.list else None
        if wanted is not None:
            await keep(manager, WANTED, None)
            to = states.Signup.card
        await _stand(manager, to, {} if wanted is None else {"occurrence": wanted}, heard, leaving=True)

    async def turn_away(self, manager: DialogManager) -> None:
        """Somebody too young to agree alone: forget all they told, at once, and say who may write instead."""
        profile = profile_of(manager)
        await self.services.residents.erase(profile.resident.id)
        if profile.ward is not None:
            await self.speak_for(manager, None)
            await go(manager, states.My.overview, key="ward-too-young", name=profile.ward.name)
            return
        await forget(manager)
        manager.middleware_data[PROFILE] = profile.forgotten()
        await _stand(manager, states.Age.too_young, {"years": profile.age_of_consent}, {}, leaving=True)

    async def come_back(self, manager: DialogManager, **heard: str) -> None:
        """To the question in the middle of which something else was answered; if it is answered by now, onward."""
        await manager.mark_closed()
        asked = manager.current_context().state
        profile = await self.read_again(manager)
        first = answered_first(profile, asked)
        if first is not None:
            await _stand(manager, first, {}, heard, leaving=True)
            return
        if asked.group in ONBOARDING and not settled(profile) and next_question(profile).group is not asked.group:
            await self.onward(manager, None, **heard)
            return
        if heard:
            say_above(manager, **heard)
        await manager.show()


async def go(manager: DialogManager, to: State, *, data: Mapping[str, Any] | None = None, **heard: str) -> None:
    """Leave whatever was asked and stand at ``to``; ``heard``, a key and its facts, is said above it.

    A question in the middle of which something else is being answered still waits below.
    """
    await _stand(manager, to, data or {}, heard)


async def aside(manager: DialogManager, to: State, *, data: Mapping[str, Any] | None = None, **heard: str) -> None:
    """Stand at ``to``, above the question that is open, if one is: the way back leads to it."""
    if manager.has_context() and not is_aside(manager) and manager.current_context().state in COMING_BACK:
        await _stand(manager, to, data or {}, heard, above=True)
    else:
        await go(manager, to, data=data, **heard)


def is_aside(manager: DialogManager) -> bool:
    """Whether a question waits below what is shown."""
    return len(manager.current_stack().intents) > 1


async def _stand(
    manager: DialogManager,
    to: State,
    data: Mapping[str, Any],
    heard: Mapping[str, str],
    *,
    above: bool = False,
    leaving: bool = False,
) -> None:
    """Every way into a dialog leads through here, so nobody is matched or asked who has not agreed to be.

    ``above`` leaves the open question below; ``leaving`` leaves one that waits there already.
    """
    first = answered_first(profile_of(manager), to)
    if first is not None:
        to, above, leaving = first, False, True
    if manager.middleware_data.get(ANEW):
        above, leaving = False, True
    start = {**data, **({HEARD: dict(heard)} if heard else {})}
    if is_aside(manager) and not leaving:
        await manager.mark_closed()
        above = True
    above = above or (to.group in ON_TOP and not manager.middleware_data.get(ANEW))
    await manager.start(to, data=start, mode=StartMode.NORMAL if above else StartMode.RESET_STACK)


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
