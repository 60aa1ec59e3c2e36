"""Answers to letters, tapped, or typed while the letter is the last word."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Protocol

from aiogram import Bot, F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import Filter
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context, Stack
from aiogram_dialog.api.internal import CONTEXT_KEY, STACK_KEY

from bot.dialogs.order import answered_first
from bot.dialogs.services import Services
from bot.dialogs.speaker import PERSON, PROFILE, chat_of, person_of, profile_of
from bot.dialogs.states import My, Signup, Stop
from bot.dialogs.talk import ASKED_AT, Talk, go, show_anew
from bot.domain.resident import Reach, ResidentId
from bot.errors import Outdated, Refused
from bot.matching.words import closest
from bot.outbox.tellers import AGREEING, OF_LETTER
from bot.outbox.telling import for_ward
from bot.outbox.wording import Wording
from bot.services.residents import Profile
from bot.storage.letters import Delivered
from bot.texts import Say

LETTER_NUMBER: Final = re.compile(r"[0-9]{1,15}")


@dataclass(frozen=True, slots=True)
class Answered:
    """What is said to an answer, ``below`` it too; ``buttons`` row by row, each its label's name and callback data."""

    say: Say
    buttons: Sequence[Sequence[tuple[str, str]]] = field(default=())
    below: Sequence[Say] = field(default=())


@dataclass(frozen=True, slots=True)
class Pressed:
    """An answer to a letter, with the number it is about, for oneself or for a ward."""

    answer: str
    about: int
    ward: ResidentId | None = None


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
        person = ResidentId(data[PERSON])
        letter = await self.services.letters.last_in_chat_of(person)
        if letter is None or _asked_since(letter, data.get(STACK_KEY), data.get(CONTEXT_KEY)):
            return False
        profile = await self.services.residents.profile(letter.resident)
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
        ward = letter.resident if letter.resident != person else None
        return {"answered": Pressed(answer, about, ward), "letter_message": letter.message_id}


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


def pressed_in(data: str) -> Pressed | None:
    """What the button of a letter sent back; None when somebody made it up."""
    _, answer, *numbers = data.split(":", 4) if ":" in data else ("", "")
    if not 1 <= len(numbers) <= 2 or not all(map(LETTER_NUMBER.fullmatch, numbers)):
        return None
    return Pressed(answer, int(numbers[0]), ResidentId(int(numbers[1])) if len(numbers) == 2 else None)


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
        await tap.answer()
        pressed = pressed_in(tap.data or "")
        if pressed is None or pressed.answer not in self.verbs:
            await go(dialog_manager, My.overview, key="outdated")
            return
        letter = tap.message if isinstance(tap.message, Message) else None
        shown, keyboard = (letter.message_id, letter.reply_markup) if letter else (None, None)
        await self._answer(dialog_manager, bot, pressed, shown, keyboard)

    async def typed(
        self, _message: Message, dialog_manager: DialogManager, bot: Bot, answered: Pressed, letter_message: int
    ) -> None:
        await self._answer(dialog_manager, bot, answered, None if answered.answer in OF_LETTER else letter_message)

    async def _answer(
        self,
        manager: DialogManager,
        bot: Bot,
        pressed: Pressed,
        shown: int | None,
        keyboard: InlineKeyboardMarkup | None = None,
    ) -> None:
        """As whom the letter is about, whomever the chat speaks for; where a window follows, it goes on so."""
        before = profile_of(manager)
        stays = pressed.answer in OF_LETTER
        if stays:
            show_anew(manager)  # below the letter, not in its place
        try:
            await self._hear_as(manager, pressed.ward)
            first = _before_agreeing(profile_of(manager)) if pressed.answer in AGREEING else None
            if first is not None:
                await self._ask_first(manager, bot, first, shown, keyboard)
                await self._go_on_as(manager)
                return
            answered = await self.verbs[pressed.answer](manager, pressed.about)
        except (Refused, Outdated) as error:
            await self._close(bot, chat_of(manager), shown)
            key = f"refused-{error.rule}" if isinstance(error, Refused) else "outdated"
            await go(manager, My.overview, key=key)
            await self._go_on_as(manager)
            return
        # The window takes a tapped letter for its own last message and its buttons off: they are put back.
        await self._close(bot, chat_of(manager), shown, keyboard if stays else None)
        if answered is None:
            await self._go_on_as(manager)
            return
        await self._say(bot, manager, answered)
        manager.middleware_data[PROFILE] = before

    async def _hear_as(self, manager: DialogManager, ward: ResidentId | None) -> None:
        """Outdated when the chat's person does not answer for that ward."""
        whom = person_of(manager) if ward is None else ward
        if whom != profile_of(manager).resident.id:
            await self.hear_as(manager, ward)

    async def _go_on_as(self, manager: DialogManager) -> None:
        """The window that is shown speaks for whom it was opened."""
        person, whom = person_of(manager), profile_of(manager).resident.id
        if whom == person:
            await self.services.wards.speak_for_oneself(person)
        else:
            await self.services.wards.speak_for(person, whom)

    async def _say(self, bot: Bot, manager: DialogManager, answered: Answered) -> None:
        profile = profile_of(manager)
        language = profile.resident.language
        said = (*for_ward(profile.ward), answered.say, *answered.below)
        text = "\n".join(self.services.texts.html(language, say) for say in said)
        await bot.send_message(chat_of(manager), text, reply_markup=self._keyboard(profile, answered))

    async def _ask_first(
        self, manager: DialogManager, bot: Bot, first: State, shown: int | None, keyboard: InlineKeyboardMarkup | None
    ) -> None:
        """Below the letter, whose buttons stay: it may be answered once that is."""
        show_anew(manager)
        await go(manager, first)
        if keyboard is not None:
            await self._close(bot, chat_of(manager), shown, keyboard)

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

    def _keyboard(self, profile: Profile, answered: Answered) -> InlineKeyboardMarkup | None:
        language, whose = profile.resident.language, f":{profile.resident.id}" if profile.ward is not None else ""
        rows = [
            [
                InlineKeyboardButton(
                    text=self.services.texts.word(language, f"button-{name}"), callback_data=f"{data}{whose}"
                )
                for name, data in row
            ]
            for row in answered.buttons
            if row
        ]
        return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None
