"""When somebody has time: a weekly grid of days and parts of the day, or a sentence that is said back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, Final

from aiogram.types import CallbackQuery, InlineKeyboardButton, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.api.protocols import DialogProtocol
from aiogram_dialog.widgets.kbd import Keyboard, Row

from bot.dialogs.availability_words import in_words
from bot.dialogs.buttons import button
from bot.dialogs.question import Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Availability, Suggestions
from bot.dialogs.talk import Talk, go, say_above
from bot.domain.availability import DAYS, Part, Week
from bot.domain.availability import Availability as When
from bot.errors import Outdated
from bot.matching.hours import Told, tell
from bot.storage import availability as kept
from bot.texts import Say, Texts

Cell = tuple[int, Part]
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
        drawn = read_drawn(manager)
        parts = [self._button(f"part-{part}", word(f"part-short-{part}")) for part in Part]
        rows: RawKeyboard = [[self._button("all", word("week-all")), *parts]]
        for day in range(DAYS):
            cells = [self._button(f"{day}-{part}", word(_mark(drawn, day, part))) for part in Part]
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
        drawn = read_drawn(manager)
        on = not all(drawn.week.has(day, part) for day, part in cells)
        write_drawn(manager, _set(drawn, cells, on=on))
        await self.turned(manager)
        return True


class AvailabilityDialog(Talk):
    """Ends onward, with an availability kept, or with "it varies"."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                Row(
                    button(texts, "second-this", self.this_week, when="which"),
                    button(texts, "second-next", self.next_week, when="which"),
                ),
                WeekGrid(texts, self.turned),
                button(texts, "done", self.confirm),
                button(texts, "any-time", self.any_time),
                Row(button(texts, "back", self.back), button(texts, "skip", self.skip)),
                state=Availability.grid,
                getter=self.drawn,
                hear=self.hear,
            ),
            on_start=self.start,
        )

    async def start(self, data: Any, manager: DialogManager) -> None:
        """With what they have told; ``{"said": words}`` is heard at once."""
        write_drawn(manager, profile_of(manager).resident.availability or When())
        if isinstance(data, dict) and "said" in data:
            await self._hear(manager, data["said"])

    async def drawn(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        drawn = read_drawn(dialog_manager)
        which = bool(drawn.alternate) and drawn.even is None
        says = [Say("availability-grid")]
        says += [Say("availability-drawn", week=in_words(drawn))] if _any(drawn) else []
        says += [Say("availability-which-weeks")] if which else []
        return {"says": says, "which": which}

    async def hear(self, message: Message, manager: DialogManager) -> None:
        await self._hear(manager, message.text or "")

    async def _hear(self, manager: DialogManager, text: str) -> None:
        language = profile_of(manager).resident.language
        told = tell(text, self.services.times, language, self.today(manager))
        await self.count(manager, "availability", "sentence" if told else "unknown")
        if told:
            write_drawn(manager, told.applied_to(read_drawn(manager)))
            manager.dialog_data["told"] = True
        self._answer(manager, told)

    async def turned(self, manager: DialogManager) -> None:
        await self.count(manager, "availability", "cell")

    async def this_week(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        self._name_weeks(manager, even=_is_even(self.today(manager)))

    async def next_week(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        self._name_weeks(manager, even=not _is_even(self.today(manager)))

    async def confirm(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        drawn = read_drawn(manager)
        if not _any(drawn) and manager.dialog_data.get("told"):  # "busy all week" is not "any time"
            say_above(manager, "availability-empty")
            return
        await self.services.residents.have_time(profile_of(manager).resident.id, drawn if _any(drawn) else None)
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

    def _answer(self, manager: DialogManager, told: Told) -> None:
        """Say above the grid what became of the sentence; parts that were not understood are named."""
        word = partial(self.services.texts.word, profile_of(manager).resident.language)
        unknown = " ".join(word("availability-unknown-part", typed=part) for part in told.unknown)
        if told and unknown:
            say_above(manager, "availability-heard-partly", unknown=unknown)
        elif told:
            say_above(manager, "availability-heard")
        elif told.varies:
            say_above(manager, "availability-varies")
        elif unknown:
            say_above(manager, "availability-unknown-parts", unknown=unknown)
        else:
            say_above(manager, "availability-unknown")

    def _name_weeks(self, manager: DialogManager, *, even: bool) -> None:
        write_drawn(manager, replace(read_drawn(manager), even=even))


def read_drawn(manager: DialogManager) -> When:
    """The availability as it is drawn and said so far."""
    return kept.read(manager.dialog_data.get("drawn")) or When()


def write_drawn(manager: DialogManager, drawn: When) -> None:
    """Keep the availability that is drawn and said so far."""
    manager.dialog_data["drawn"] = kept.written(drawn)


def _any(drawn: When) -> bool:
    """Whether there is any hour at all."""
    return bool(drawn.week or drawn.alternate)


def _is_even(day: date) -> bool:
    """Whether its week has an even number by ISO 8601."""
    return day.isocalendar().week % 2 == 0


def _mark(drawn: When, day: int, part: Part) -> str:
    """How a cell is drawn: whole, some of it or every second week, or not at all."""
    if drawn.week.has(day, part):
        return "cell-on"
    return "cell-some" if (drawn.week | drawn.alternate) & Week.of_cells({(day, part)}) else "cell-off"


def _set(drawn: When, cells: Iterable[Cell], *, on: bool) -> When:
    """With those cells on or off in every week."""
    hours = Week.of_cells(set(cells))
    return replace(drawn, week=drawn.week | hours if on else drawn.week - hours, alternate=drawn.alternate - hours)
