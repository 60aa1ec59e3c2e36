"""Every window in every language, within Telegram's limits, for somebody new and for somebody well known."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from inspect import isclass
from typing import Final

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Message

from bot.dialogs import states
from bot.dialogs.talk import go
from bot.domain.availability import DAYS, Availability, Part, Week
from bot.domain.interests import Interests
from bot.domain.ward import Given, Relation
from bot.handlers import commands
from bot.services.wards import Registration
from bot.storage import Storage
from tests.conversations.conftest import MONDAY_NOON, fill
from tests.conversations.knowing import known, occurrence, seated
from tests.scenario import EVERY_LANGUAGE, Person, SetClock, Town
from tests.telegram import buttons_of

pytestmark = pytest.mark.slow_on_postgresql  # a window is the same on every kind

GROUPS: Final = [group for group in vars(states).values() if isclass(group) and issubclass(group, StatesGroup)]
STATES: Final = [state for group in GROUPS for state in group.__states__]
TEXT: Final = 4096  # UTF-16 units
BUTTONS: Final = 100
ROW: Final = 8
DATA: Final = 64  # bytes
SHARE: Final = states.Place.share  # its buttons are the keyboard's below the chat


@pytest.mark.parametrize("language", EVERY_LANGUAGE.texts.languages)
async def test_every_window_can_be_shown(storage: Storage, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    town = Town(storage, SetClock(MONDAY_NOON), library=EVERY_LANGUAGE)
    await fill(town)
    choir = await occurrence(town, "Åpent kor")
    for person in (await newcomer(town, language), await neighbour(town, language)):
        data = {"occurrence": choir.id, "asked": "kor?", "ward": await ward_of(town, person)}
        monkeypatch.setattr(commands, "aside", partial(go, data=data))
        shown = [await show(town, person, state, monkeypatch) for state in STATES]
        assert len(set(shown)) >= len(STATES) - 2  # whoever likes something is shown it instead of being asked


async def newcomer(town: Town, language: str) -> Person:
    """Somebody who agreed, and told nothing else."""
    return await known(town, "Anna", language=language)


async def neighbour(town: Town, language: str) -> Person:
    """Somebody who told as much as can be told, and has a seat."""
    person = await known(town, "Oleg", language=language, research=True)
    number = (await person.resident()).id
    codes = sorted(EVERY_LANGUAGE.taxonomy.topics)
    residents = town.house.services.residents
    await residents.like(number, Interests(frozenset(codes[::2]), frozenset(codes[1::2])))
    week = Week()
    for day in range(DAYS):
        for part in Part:
            week = week.turned(day, part)
    await residents.have_time(number, Availability(week))
    await residents.pause(number, town.clock.now() + timedelta(weeks=1))
    await seated(town, person, "Åpent kor")
    return person


async def ward_of(town: Town, person: Person) -> int:
    """Somebody for whom they answer, though they speak for themselves."""
    proxy, wards = (await person.resident()).id, town.house.services.wards
    ward = await wards.register(proxy, Registration("Gunvor", Relation.RELATIVE, Given.HEARD, "37013000"))
    await wards.speak_for_oneself(proxy)
    return ward


async def show(town: Town, person: Person, state: State, monkeypatch: pytest.MonkeyPatch) -> str:
    """Stand there, by a command that leads anywhere."""
    monkeypatch.setitem(commands.WINDOWS, "help", state)
    town.clock.moment += timedelta(seconds=5)
    await person.says("/help")
    message = person.sees()
    assert_fits(message, state)
    return message.text or ""


def assert_fits(message: Message, state: State) -> None:
    text, buttons = message.text or "", buttons_of(message)
    assert text.strip(), state
    assert len(text.encode("utf-16-le")) // 2 <= TEXT, state
    assert "{" not in text, state
    assert bool(buttons) is not (state is SHARE), state
    assert [button.text for button in buttons if not button.text.strip() or "{" in button.text] == []
    assert [button.text for button in buttons if len((button.callback_data or "").encode()) > DATA] == []
    assert len(buttons) <= BUTTONS, state
    rows = message.reply_markup.inline_keyboard if message.reply_markup else []
    assert max(map(len, rows), default=0) <= ROW, state
