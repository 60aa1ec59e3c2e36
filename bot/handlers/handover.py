"""The silent chat: while a human has the talk, what a resident writes goes there, and the bot says nothing."""

from __future__ import annotations

import re
from typing import Any, Final

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import ExceptionTypeFilter, Filter
from aiogram.types import CallbackQuery, ErrorEvent, InlineKeyboardButton, InlineKeyboardMarkup, Message, TelegramObject
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState
from aiogram_dialog.api.internal import CONTEXT_KEY

from bot.dialogs.handover import Human, leave
from bot.dialogs.services import Services
from bot.dialogs.speaker import PROFILE, bot_of, chat_of, profile_of
from bot.dialogs.states import Handover
from bot.domain.ticket import Ticket
from bot.errors import Outdated, Refused, Rule
from bot.handlers.commands import Commanded
from bot.services.residents import Profile
from bot.services.tickets import Tickets
from bot.texts import Say

CLOSE: Final = "handover:close"
RIGHTS: Final = frozenset({"delete", "mydata"})  # commands that end the hand-over, and are then obeyed


class HandedOver(Filter):
    """Passes while a human has the talk, and says by which ticket."""

    def __init__(self, tickets: Tickets) -> None:
        self.tickets = tickets

    async def __call__(self, _event: TelegramObject, **data: Any) -> bool | dict[str, Any]:
        profile: Profile = data[PROFILE]
        ticket = await self.tickets.open_of(profile.resident.id)
        return {"ticket": ticket} if ticket is not None else False


class InItsWindow(Filter):
    """Passes taps on the window that says where the words go."""

    async def __call__(self, _tap: CallbackQuery, **data: Any) -> bool:
        context: Context | None = data.get(CONTEXT_KEY)
        return context is not None and context.state == Handover.open


class Silence(Human):
    """STOP, /start, one's rights and the way back are heard; letters can be answered by their buttons."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.commanded = Commanded(services.texts)

    def router(self) -> Router:
        """Before commands and dialogs."""
        handed_over = HandedOver(self.services.tickets)
        router = Router(name="handover")
        router.message.register(self.words, handed_over)
        router.callback_query.register(self.back, F.data == CLOSE)
        router.callback_query.register(self.tap, handed_over, ~F.data.startswith("letter:"), ~InItsWindow())
        return router

    def errors(self) -> Router:
        """Before other errors: whoever taps an old button is not talked to by the bot."""
        stale = ExceptionTypeFilter(UnknownIntent, OutdatedIntent, UnknownState)
        router = Router(name="handover-errors")
        router.errors.register(self.stale, stale, HandedOver(self.services.tickets))
        return router

    async def words(self, message: Message, dialog_manager: DialogManager, ticket: Ticket) -> None:
        text = message.text or ""
        command = self.commanded.command_of(text)
        if self._ends(text, dialog_manager) or text.strip() == "/start":
            await leave(self, dialog_manager)
        elif command == "stop":
            raise SkipHandler
        elif text.startswith("/start ") or (text.startswith("/") and command in RIGHTS):
            await self.services.tickets.leave(profile_of(dialog_manager).resident.id)
            raise SkipHandler
        elif text.startswith("/"):
            await self._say(dialog_manager, "handover-silent", ticket)
        else:
            await self._pass_on(message, dialog_manager)

    async def tap(self, tap: CallbackQuery, dialog_manager: DialogManager, ticket: Ticket) -> None:
        await tap.answer()
        await self._say(dialog_manager, "handover-silent", ticket)

    async def stale(self, event: ErrorEvent, dialog_manager: DialogManager, ticket: Ticket) -> None:
        if event.update.callback_query is not None:
            await event.update.callback_query.answer()
        await self._say(dialog_manager, "handover-silent", ticket)

    async def back(self, tap: CallbackQuery, dialog_manager: DialogManager) -> None:
        await tap.answer()
        await leave(self, dialog_manager)

    async def _pass_on(self, message: Message, manager: DialogManager) -> None:
        resident = profile_of(manager).resident
        try:
            if message.text is None:
                raise Refused(Rule.NOT_TEXT)
            passed = await self.services.tickets.write(resident.id, message.text)
        except Refused as refused:
            await message.answer(self.outside(manager, Say(f"refused-{refused.rule}")))
        except Outdated:  # staff closed it this very moment
            raise SkipHandler from None
        else:
            if passed.worth_saying:
                await self._say(manager, "handover-passed-on", passed.ticket)

    async def _say(self, manager: DialogManager, key: str, ticket: Ticket) -> None:
        """Say it with the way back below."""
        resident = profile_of(manager).resident
        label = self.services.texts.word(resident.language, "button-ticket-close")
        back = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=label, callback_data=CLOSE)]])
        text = self.outside(manager, Say(key, who=self.answering(ticket.municipality)["who"]))
        await bot_of(manager).send_message(chat_of(manager), text, reply_markup=back)

    def _ends(self, text: str, manager: DialogManager) -> bool:
        """Whether it is exactly the label of the way back, or the words for it: anything else is meant for staff."""
        word, language = self.services.texts.word, profile_of(manager).resident.language
        typed = ",".join(word(language, key) for key in ("typed-ticket-close", "handover-end-words"))
        return _bare(text) in {_bare(word(language, "button-ticket-close")), *map(_bare, typed.split(","))}


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
