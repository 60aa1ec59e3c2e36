"""The edges of the talk: what nobody asked for, stale buttons, and people who blocked the bot."""

from __future__ import annotations

from aiogram import Router
from aiogram.exceptions import TelegramForbiddenError
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import CallbackQuery, ErrorEvent, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState

from bot.dialogs.services import Services
from bot.dialogs.speaker import person_of
from bot.dialogs.talk import Talk
from bot.dialogs.words import Words
from bot.errors import Outdated


class Edges(Talk):
    """Never a dead end: whatever comes is answered with what can be done now."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.said = Words(services, inside=False)

    def lost(self) -> Router:
        """After everything else: words without a question, taps without a dialog."""
        router = Router(name="lost")
        router.message.register(self.words)
        router.callback_query.register(self.tap)
        return router

    def errors(self) -> Router:
        router = Router(name="errors")
        router.errors.register(self.stale, ExceptionTypeFilter(UnknownIntent, OutdatedIntent, UnknownState, Outdated))
        router.errors.register(self.blocked, ExceptionTypeFilter(TelegramForbiddenError))
        return router

    async def words(self, message: Message, dialog_manager: DialogManager) -> None:
        text = message.text or ""
        if await self.said.obey(dialog_manager, text, self.said.read(dialog_manager, text)):
            return
        await self.count_untimed(dialog_manager, "misunderstood", "words")
        await self.onward(dialog_manager)

    async def tap(self, tap: CallbackQuery, dialog_manager: DialogManager) -> None:
        await tap.answer()
        await self.count_untimed(dialog_manager, "misunderstood", "stale")
        await self.onward(dialog_manager, key="outdated")

    async def stale(self, event: ErrorEvent, dialog_manager: DialogManager) -> None:
        """A keyboard stays tappable for ever: say that it is old, and show what is open now."""
        if event.update.callback_query is not None:
            await event.update.callback_query.answer()
        await self.count_untimed(dialog_manager, "misunderstood", "stale")
        await self.onward(dialog_manager, key="outdated")

    async def blocked(self, _event: ErrorEvent, dialog_manager: DialogManager) -> None:
        await self.services.residents.block(person_of(dialog_manager))
