"""What is remembered of a chat as a whole, whichever question is open."""

from __future__ import annotations

from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram_dialog import DialogManager


async def note(manager: DialogManager, name: str) -> Any:
    """What was last kept under that name, or None."""
    return (await _chat(manager).get_data()).get(name)


async def keep(manager: DialogManager, name: str, value: Any) -> None:
    """Keep something that JSON can; None forgets it."""
    data = await _chat(manager).get_data()
    data.pop(name, None)
    await _chat(manager).set_data(data if value is None else {**data, name: value})


async def forget(manager: DialogManager) -> None:
    """Keep nothing of what was remembered."""
    await _chat(manager).set_data({})


def _chat(manager: DialogManager) -> FSMContext:
    chat = manager.middleware_data["state"]
    assert isinstance(chat, FSMContext)
    return chat
