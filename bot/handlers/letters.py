"""Answers to letters: coming, can't, yes to an offer, how it was. Tapped, or typed while it is the last word."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, Final

from aiogram import Bot, F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, InaccessibleMessage, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context, Stack
from aiogram_dialog.api.internal import CONTEXT_KEY, STACK_KEY

from bot.dialogs.states import My
from bot.dialogs.talk import ASKED_AT, PROFILE, Services, Talk, go, profile_of
from bot.dialogs.telling import begins
from bot.domain.letter import Kind
from bot.domain.signup import Seat, SignupId
from bot.errors import Outdated, Refused
from bot.matching.words import closest
from bot.outbox.wording import answers, callback_data
from bot.services.residents import Profile
from bot.services.signups import Place
from bot.storage.outbox import Delivered
from bot.texts import Say

RATINGS: Final = ("rate-3", "rate-2", "rate-1")

Answer = Callable[[DialogManager, SignupId], Awaitable[Place]]


class TypedAnswer(Filter):
    """Passes words that answer the last letter, if nothing was shown since."""

    def __init__(self, services: Services) -> None:
        self.services = services

    async def __call__(self, message: Message, **data: Any) -> bool | dict[str, Any]:
        profile: Profile = data[PROFILE]
        async with self.services.signups.storage.read() as town:
            letter = await town.outbox.last_sent(profile.resident.id)
        if letter is None or _asked_since(letter, data.get(STACK_KEY), data.get(CONTEXT_KEY)):
            return False
        labels: dict[str, str] = {}
        for answer in await self._answers(letter, profile):
            words = self.services.texts.word(profile.resident.language, f"typed-{answer}").split(",")
            label = self.services.texts.word(profile.resident.language, f"button-{answer}")
            labels |= {f"{answer}\0{number}": word.strip() for number, word in enumerate([label, *words])}
        meant = closest(message.text or "", labels)
        if meant is None:
            return False
        return {"answer": meant.partition("\0")[0], "signup": letter.signup, "letter_message": letter.message_id}

    async def _answers(self, letter: Delivered, profile: Profile) -> tuple[str, ...]:
        """What may be answered to that letter now; who said that they went is asked how it was."""
        seat = (await self.services.signups.place_of(profile.resident.id, letter.signup)).signup.seat
        if letter.kind is Kind.AFTERWARDS and seat is Seat.ATTENDED:
            return RATINGS
        return answers(letter.kind, seat)


def _asked_since(letter: Delivered, stack: Stack | None, context: Context | None) -> bool:
    """Whether a question came after the letter: below it, or above it in place of an older one."""
    if stack is not None and (stack.last_message_id or 0) > letter.message_id:
        return True
    asked = context.dialog_data.get(ASKED_AT) if context is not None else None
    return isinstance(asked, str) and datetime.fromisoformat(asked) > letter.sent_at


class LetterAnswers(Talk):
    """Each answer checks that the sign-up is the speaker's own."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.verbs: Final[dict[str, Answer]] = {
            "coming": self.coming,
            "cannot": self.cannot,
            "accept": self.accept,
            "decline": self.decline,
            "went": self.went,
            "missed": self.missed,
            "rate-3": self.rated(3),
            "rate-2": self.rated(2),
            "rate-1": self.rated(1),
        }

    def router(self) -> Router:
        router = Router(name="letters")
        router.callback_query.register(self.tapped, F.data.startswith("letter:"))
        router.message.register(self.typed, F.text, TypedAnswer(self.services))
        return router

    async def tapped(self, tap: CallbackQuery, dialog_manager: DialogManager, bot: Bot) -> None:
        _, _, rest = (tap.data or "").partition(":")
        answer, _, number = rest.partition(":")
        await tap.answer()
        if answer not in self.verbs or not (number.isascii() and number.isdecimal() and len(number) < 16):
            await go(dialog_manager, My.overview, key="outdated")
            return
        shown = tap.message.message_id if tap.message and not isinstance(tap.message, InaccessibleMessage) else None
        await self._answer(dialog_manager, bot, answer, SignupId(int(number)), shown)

    async def typed(
        self, _message: Message, dialog_manager: DialogManager, bot: Bot, answer: str, signup: int, letter_message: int
    ) -> None:
        await self._answer(dialog_manager, bot, answer, SignupId(signup), letter_message)

    async def _answer(self, manager: DialogManager, bot: Bot, answer: str, signup: SignupId, shown: int | None) -> None:
        resident = profile_of(manager).resident
        try:
            place = await self.verbs[answer](manager, signup)
        except Refused as refused:
            await self._close(bot, resident.chat_id, shown)
            await go(manager, My.overview, key=f"refused-{refused.rule}")
            return
        except Outdated:
            await self._close(bot, resident.chat_id, shown)
            await go(manager, My.overview, key="outdated")
            return
        await self._close(bot, resident.chat_id, shown)
        said = Say(
            f"answered-{answer}",
            title=place.occurrence.activity.title,
            when=begins(place.occurrence),
        )
        text = self.services.texts.html(resident.language, said)
        asked = self._ratings(resident.language, signup) if answer == "went" else None
        await bot.send_message(resident.chat_id, text, reply_markup=asked)

    async def _close(self, bot: Bot, chat_id: int, shown: int | None) -> None:
        """Take the buttons off the letter that is answered."""
        if shown is None:
            return
        try:
            await bot.edit_message_reply_markup(chat_id=chat_id, message_id=shown)
        except TelegramBadRequest:  # taken off before, or the message is gone
            return

    def _ratings(self, language: str, signup: SignupId) -> InlineKeyboardMarkup:
        word = self.services.texts.word
        return InlineKeyboardMarkup(
            inline_keyboard=[
                [
                    InlineKeyboardButton(
                        text=word(language, f"button-{name}"), callback_data=callback_data(name, signup)
                    )
                    for name in RATINGS
                ]
            ]
        )

    async def coming(self, manager: DialogManager, signup: SignupId) -> Place:
        place = await self.services.signups.confirm(profile_of(manager).resident.id, signup)
        await self.count_untimed(manager, "reminder", "coming")
        return place

    async def cannot(self, manager: DialogManager, signup: SignupId) -> Place:
        place = await self.services.signups.cannot_come(profile_of(manager).resident.id, signup)
        await self.count_untimed(manager, "reminder", "cannot")
        return place

    async def accept(self, manager: DialogManager, signup: SignupId) -> Place:
        try:
            place = await self.services.signups.answer_offer(profile_of(manager).resident.id, signup, accept=True)
        except Refused:
            await self.count_untimed(manager, "offer", "too-late")
            raise
        await self.count_untimed(manager, "offer", "accepted")
        return place

    async def decline(self, manager: DialogManager, signup: SignupId) -> Place:
        place = await self.services.signups.answer_offer(profile_of(manager).resident.id, signup, accept=False)
        await self.count_untimed(manager, "offer", "declined")
        return place

    async def went(self, manager: DialogManager, signup: SignupId) -> Place:
        place = await self.services.signups.went(profile_of(manager).resident.id, signup, there=True)
        await self.count_untimed(manager, "afterwards", "went")
        return place

    async def missed(self, manager: DialogManager, signup: SignupId) -> Place:
        place = await self.services.signups.went(profile_of(manager).resident.id, signup, there=False)
        await self.count_untimed(manager, "afterwards", "missed")
        return place

    def rated(self, rating: int) -> Answer:
        async def rate(manager: DialogManager, signup: SignupId) -> Place:
            place = await self.services.signups.rate(profile_of(manager).resident.id, signup, rating)
            await self.count_untimed(manager, "afterwards", f"rated-{rating}")
            return place

        return rate
