"""Answers to letters, tapped, or typed while the letter is the last word."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from aiogram import Bot, F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import Filter
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context, Stack
from aiogram_dialog.api.internal import CONTEXT_KEY, STACK_KEY

from bot.dialogs.states import My, Signup, Stop
from bot.dialogs.talk import ASKED_AT, PROFILE, Services, Talk, answered_first, go, profile_of, show_anew
from bot.domain.resident import Reach
from bot.errors import Outdated, Refused
from bot.matching.words import closest
from bot.outbox.tellers import AGREEING, OF_LETTER
from bot.outbox.wording import Wording
from bot.services.residents import Profile
from bot.storage.letters import Delivered
from bot.texts import Say


@dataclass(frozen=True, slots=True)
class Answered:
    """What is said to an answer; ``buttons`` row by row, each the name of its label and its callback data."""

    say: Say
    buttons: Sequence[Sequence[tuple[str, str]]] = field(default=())


# Takes the number of what the letter speaks of; None when it has gone to a window instead.
Answer = Callable[[DialogManager, int], Awaitable[Answered | None]]


class Answers(Protocol):
    """The answers to the letters about one noun, each by its name."""

    @property
    def verbs(self) -> Mapping[str, Answer]: ...


class TypedAnswer(Filter):
    """Passes words that answer the last letter, if nothing was shown since."""

    def __init__(self, services: Services, wording: Wording) -> None:
        self.services = services
        self.wording = wording

    async def __call__(self, message: Message, **data: Any) -> bool | dict[str, Any]:
        profile: Profile = data[PROFILE]
        letter = await self.services.letters.last(profile.resident.id)
        if letter is None or _asked_since(letter, data.get(STACK_KEY), data.get(CONTEXT_KEY)):
            return False
        labels: dict[str, str] = {}
        for answer in await self.wording.answers(profile.resident, letter):
            words = self.services.texts.word(profile.resident.language, f"typed-{answer}").split(",")
            label = self.services.texts.word(profile.resident.language, f"button-{answer}")
            labels |= {f"{answer}\0{number}": word.strip() for number, word in enumerate([label, *words])}
        meant = closest(message.text or "", labels)
        if meant is None:
            return False
        answer = meant.partition("\0")[0]
        about = letter.id if answer in OF_LETTER else letter.about
        return {"answer": answer, "about": about, "letter_message": letter.message_id}


def _asked_since(letter: Delivered, stack: Stack | None, context: Context | None) -> bool:
    """Whether a question came after the letter: below it, or above it in place of an older one."""
    if stack is not None and (stack.last_message_id or 0) > letter.message_id:
        return True
    asked = context.dialog_data.get(ASKED_AT) if context is not None else None
    return isinstance(asked, str) and datetime.fromisoformat(asked) > letter.sent_at


def _before_agreeing(profile: Profile) -> State | None:
    """What has to be answered before one may say yes to a letter; None when nothing has."""
    first = answered_first(profile, Signup.card)
    return first or (Stop.done if profile.resident.reach is Reach.STOPPED else None)


class LetterAnswers(Talk):
    """Finds the verb of an answer, takes the letter's buttons off and says what came of it."""

    def __init__(self, services: Services, wording: Wording, answers: Iterable[Answers]) -> None:
        super().__init__(services)
        self.wording = wording
        self.verbs = {name: verb for each in answers for name, verb in each.verbs.items()}

    def router(self) -> Router:
        router = Router(name="letters")
        router.callback_query.register(self.tapped, F.data.startswith("letter:"))
        router.message.register(self.typed, F.text, TypedAnswer(self.services, self.wording))
        return router

    async def tapped(self, tap: CallbackQuery, dialog_manager: DialogManager, bot: Bot) -> None:
        _, _, rest = (tap.data or "").partition(":")
        answer, _, number = rest.partition(":")
        await tap.answer()
        if answer not in self.verbs or not (number.isascii() and number.isdecimal() and len(number) < 16):
            await go(dialog_manager, My.overview, key="outdated")
            return
        letter = tap.message if isinstance(tap.message, Message) else None
        shown, keyboard = (letter.message_id, letter.reply_markup) if letter else (None, None)
        await self._answer(dialog_manager, bot, answer, int(number), shown, keyboard)

    async def typed(
        self, _message: Message, dialog_manager: DialogManager, bot: Bot, answer: str, about: int, letter_message: int
    ) -> None:
        shown = None if answer in OF_LETTER else letter_message
        await self._answer(dialog_manager, bot, answer, about, shown)

    async def _answer(
        self,
        manager: DialogManager,
        bot: Bot,
        answer: str,
        about: int,
        shown: int | None,
        keyboard: InlineKeyboardMarkup | None = None,
    ) -> None:
        resident = profile_of(manager).resident
        first = _before_agreeing(profile_of(manager)) if answer in AGREEING else None
        if first is not None:
            await self._ask_first(manager, bot, first, shown, keyboard)
            return
        if answer in OF_LETTER:
            show_anew(manager)  # below the letter, not in its place
        try:
            answered = await self.verbs[answer](manager, about)
        except Refused as refused:
            await self._close(bot, resident.chat_id, shown)
            await go(manager, My.overview, key=f"refused-{refused.rule}")
            return
        except Outdated:
            await self._close(bot, resident.chat_id, shown)
            await go(manager, My.overview, key="outdated")
            return
        # The window takes a tapped letter for its own last message and its buttons off: they are put back.
        await self._close(bot, resident.chat_id, shown, keyboard if answer in OF_LETTER else None)
        if answered is not None:
            text = self.services.texts.html(resident.language, answered.say)
            asked = self._keyboard(resident.language, answered)
            await bot.send_message(resident.chat_id, text, reply_markup=asked)

    async def _ask_first(
        self, manager: DialogManager, bot: Bot, first: State, shown: int | None, keyboard: InlineKeyboardMarkup | None
    ) -> None:
        """Below the letter, whose buttons stay: it may be answered once that is."""
        show_anew(manager)
        await go(manager, first)
        if keyboard is not None:
            await self._close(bot, profile_of(manager).resident.chat_id, shown, keyboard)

    async def _close(
        self, bot: Bot, chat_id: int, shown: int | None, keyboard: InlineKeyboardMarkup | None = None
    ) -> None:
        """Take the buttons off the letter that is answered, but those that stay."""
        if shown is None:
            return
        try:
            await bot.edit_message_reply_markup(chat_id=chat_id, message_id=shown, reply_markup=keyboard)
        except TelegramBadRequest:  # taken off before, or the message is gone
            return

    def _keyboard(self, language: str, answered: Answered) -> InlineKeyboardMarkup | None:
        rows = [
            [
                InlineKeyboardButton(text=self.services.texts.word(language, f"button-{name}"), callback_data=data)
                for name, data in row
            ]
            for row in answered.buttons
            if row
        ]
        return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None
