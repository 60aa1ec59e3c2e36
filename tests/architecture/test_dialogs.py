"""The list of dialogs is whole: each file's dialog is in it, and each place of a talk has its window."""

from __future__ import annotations

import asyncio
from importlib import import_module
from inspect import getmembers, isclass
from pkgutil import iter_modules

from aiogram.fsm.state import StatesGroup

import bot.dialogs
from bot.app.house import build
from bot.app.library import read_library
from bot.clock import Clock
from bot.dialogs import DIALOGS, states
from bot.storage import Storage


def test_every_dialog_is_listed_once() -> None:
    modules = [import_module(f"bot.dialogs.{module.name}") for module in iter_modules(bot.dialogs.__path__)]
    made = {
        member
        for module in modules
        for _, member in getmembers(module, isclass)
        if hasattr(member, "build") and member.__module__ == module.__name__
    }
    assert set(DIALOGS) == made
    assert len(DIALOGS) == len(made)


async def test_every_place_of_a_talk_has_one_window(storage: Storage) -> None:
    house = build(storage, Clock(), read_library(), b"key", asyncio.Event(), {})
    windows = [state for dialog in DIALOGS for state in dialog(house.services).build().windows]
    groups = [group for group in vars(states).values() if isclass(group) and issubclass(group, StatesGroup)]
    every = [state for group in groups for state in group.__states__]
    assert sorted(str(state) for state in windows) == sorted(str(state) for state in every)
    assert len(every) > 20
