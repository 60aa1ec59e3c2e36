"""Buttons as every dialog uses them. A button's id names its label ``button-<id>``."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Column, Group, Select

from bot.dialogs.question import Label
from bot.texts import Texts

Tap = Callable[[CallbackQuery, Any, DialogManager], Coroutine[Any, Any, None]]
Pick = Callable[[CallbackQuery, Any, DialogManager, str], Coroutine[Any, Any, None]]


def button(texts: Texts, name: str, tap: Tap, *, when: str | None = None) -> Button:
    """One button, shown when the window's data says ``when``."""
    return Button(Label(texts, f"button-{name}"), id=name.replace("-", "_"), on_click=tap, when=when)


def choices(texts: Texts, name: str, pick: Pick, *, items: str = "items", width: int = 1) -> Column | Group:
    """A button for each ``(id, Say)`` of the window's ``items``, so many in a row."""
    select: Select[str] = Select(Label(texts), id=name, item_id_getter=_id_of, items=items, on_click=pick)
    return Column(select) if width == 1 else Group(select, width=width)


def _id_of(item: tuple[str, object]) -> str:
    return item[0]
