"""When somebody has time: a weekly grid of days and parts of the day."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import Any, Final

from aiogram.types import CallbackQuery, InlineKeyboardButton, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.api.protocols import DialogProtocol
from aiogram_dialog.widgets.kbd import Keyboard, Row

from bot.dialogs.buttons import button
from bot.dialogs.question import Question, Spoken
from bot.dialogs.states import Availability, Suggestions
from bot.dialogs.talk import Talk, go, profile_of, say_above
from bot.domain.availability import DAYS, Part, Week
from bot.domain.availability import Availability as When
from bot.errors import Outdated
from bot.texts import Texts

Cell = tuple[int, Part]
MOST_WORDS: Final = 100
CELLS: Final[dict[str, list[Cell]]] = {
    "all": [(day, part) for day in range(DAYS) for part in Part],
    **{f"part-{part}": [(day, part) for day in range(DAYS)] for part in Part},
    **{f"day-{day}": [(day, part) for part in Part] for day in range(DAYS)},
    **{f"{day}-{part}": [(day, part)] for day in range(DAYS) for part in Part},
}


class WeekGrid(Keyboard):
    """Five buttons a row: a day that turns whole, and its four parts; above them the parts that turn whole."""

    def __init__(self, texts: Texts, turned: Callable[[DialogManager], Awaitable[None]]) -> None:
        super().__init__(id="week")
        self.texts = texts
        self.turned = turned

    async def _render_keyboard(self, _data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        word = partial(self.texts.word, profile_of(manager).resident.language)
        week = read_week(manager)
        parts = [self._button(f"part-{part}", word(f"part-short-{part}")) for part in Part]
        rows: RawKeyboard = [[self._button("all", word("week-all")), *parts]]
        for day in range(DAYS):
            cells = [
                self._button(f"{day}-{part}", word("cell-on" if week.has(day, part) else "cell-off")) for part in Part
            ]
            rows.append([self._button(f"day-{day}", word(f"day-short-{day}")), *cells])
        return rows

    def _button(self, item: str, text: str) -> InlineKeyboardButton:
        return InlineKeyboardButton(text=text, callback_data=self._item_callback_data(item))

    async def _process_item_callback(
        self, _callback: CallbackQuery, data: str, _dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        cells = CELLS.get(data)
        if cells is None:
            raise Outdated("forged")
        week = read_week(manager)
        on = not all(week.has(day, part) for day, part in cells)
        write_week(manager, _set(week, cells, on=on))
        await self.turned(manager)
        return True


class AvailabilityDialog(Talk):
    """Ends onward, with a week kept, or with "it varies"."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "availability-grid"),
                WeekGrid(texts, self.turned),
                button(texts, "done", self.confirm),
                button(texts, "any-time", self.any_time),
                Row(button(texts, "back", self.back), button(texts, "skip", self.skip)),
                state=Availability.grid,
                getter=self.nothing,
                hear=self.hear,
            ),
            on_start=self.start,
        )

    async def start(self, _data: Any, manager: DialogManager) -> None:
        told = profile_of(manager).resident.availability
        write_week(manager, told.week if told else Week())

    async def nothing(self, **_: Any) -> dict[str, Any]:
        return {}

    async def hear(self, message: Message, manager: DialogManager) -> None:
        language = profile_of(manager).resident.language
        words = re.findall(r"\w+", (message.text or "").casefold())[:MOST_WORDS]
        negated = next((place for place, word in enumerate(words) if word in self._words(language, "typed-not")), None)
        wanted = self._said(set(words[:negated]), language)
        unwanted = self._said(set(words[negated:]), language) if negated is not None else set()
        await self.count(manager, "availability", "sentence" if wanted or unwanted else "unknown")
        if not wanted and not unwanted:
            say_above(manager, "availability-unknown")
            return
        write_week(manager, _set(_set(read_week(manager), wanted, on=True), unwanted, on=False))
        say_above(manager, "availability-heard")

    async def turned(self, manager: DialogManager) -> None:
        await self.count(manager, "availability", "cell")

    async def confirm(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        week = read_week(manager)
        await self.services.residents.have_time(profile_of(manager).resident.id, When(week) if week else None)
        await self.count(manager, "availability", "confirmed")
        await self.onward(manager, Availability.grid)

    async def any_time(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.services.residents.have_time(profile_of(manager).resident.id, None)
        await self.count(manager, "availability", "any")
        await self.onward(manager, Availability.grid)

    async def skip(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "availability", "skipped")
        await self.onward(manager, Availability.grid)

    async def back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "availability", "back")
        await go(manager, Suggestions.list)

    def _said(self, words: set[str], language: str) -> set[Cell]:
        """The cells of "tirsdag kveld", "i helgen", "formiddager": each day named with each part named."""
        days = {day for day in range(DAYS) if words & self._words(language, f"typed-day-{day}")}
        days |= {5, 6} if words & self._words(language, "typed-weekend") else set()
        days |= set(range(5)) if words & self._words(language, "typed-weekdays") else set()
        parts = {part for part in Part if words & self._words(language, f"typed-part-{part}")}
        if not days and not parts:
            return set()
        return {(day, part) for day in days or range(DAYS) for part in parts or Part}

    def _words(self, language: str, key: str) -> set[str]:
        return {word.strip() for word in self.services.texts.word(language, key).split(",")}


def read_week(manager: DialogManager) -> Week:
    """The week as it is drawn so far."""
    return Week(int(manager.dialog_data.get("week", "0"), 16))


def write_week(manager: DialogManager, week: Week) -> None:
    """Keep the week that is drawn so far."""
    manager.dialog_data["week"] = f"{week.mask:x}"


def _set(week: Week, cells: Iterable[Cell], *, on: bool) -> Week:
    for day, part in cells:
        if week.has(day, part) is not on:
            week = week.turned(day, part)
    return week
