"""The gate: who speaks, in which language, and not too fast."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from aiogram import BaseMiddleware, Bot
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, TelegramObject, Update

from bot.dialogs.services import Services
from bot.dialogs.speaker import PERSON, PROFILE
from bot.domain.resident import Channel, Reach
from bot.errors import Rule
from bot.handlers.commands import Commanded
from bot.handlers.distress import distress_in
from bot.services.residents import Profile
from bot.texts import Say

PER_MINUTE: Final = 40  # a person taps a whole week together in less
MINUTE: Final = timedelta(minutes=1)
NOTED_AGAIN: Final = timedelta(days=1)  # that somebody is still there
NEVER: Final = datetime.min.replace(tzinfo=UTC)
MOST_CHATS: Final = 10_000


class Gate(BaseMiddleware):
    """Lets private chats in and knows who speaks. A flood is answered once; STOP and words of distress pass always."""

    def __init__(self, services: Services, channels: Mapping[int, Channel]) -> None:
        self.services = services
        self.channels = channels
        self.commanded = Commanded(services.texts)
        self.recent: dict[int, deque[datetime]] = {}

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        assert isinstance(event, Update)
        inner = event.event
        user, chat = data.get("event_from_user"), data.get("event_chat")
        if user is None or chat is None or chat.type != ChatType.PRIVATE or chat.id != user.id:
            return None
        bot: Bot = data["bot"]
        if isinstance(inner, ChatMemberUpdated):
            await self._blocked_or_not(inner, self.channels[bot.id], chat.id)
            return None
        language = self.services.texts.closest(user.language_code)
        profile = await self.services.residents.meet(self.channels[bot.id], chat.id, language)
        if isinstance(inner, Message | CallbackQuery):
            if self.services.clock.now() - (profile.resident.seen_at or NEVER) >= NOTED_AGAIN:
                await self.services.residents.see(profile.resident.id)
                profile = await self.services.residents.profile(profile.resident.id)
            if profile.resident.reach is Reach.BLOCKED:
                await self.services.residents.unblock(profile.resident.id)
                profile = await self.services.residents.profile(profile.resident.id)
            if await self._floods(inner, bot, chat.id, profile.resident.language):
                return None
        data[PERSON] = profile.resident.id
        data[PROFILE] = await self._spoken_for(profile)
        return await handler(event, data)

    async def _spoken_for(self, person: Profile) -> Profile:
        """For whom the chat's person speaks: themselves, or a ward of theirs."""
        ward = await self.services.wards.spoken_for(person.resident.id)
        return person if ward is None else await self.services.residents.profile(ward.resident)

    async def _blocked_or_not(self, change: ChatMemberUpdated, channel: Channel, chat_id: int) -> None:
        """They blocked the bot, or no longer do. Whoever is not known, or was forgotten, stays so."""
        profile = await self.services.residents.known(channel, chat_id)
        if profile is None:
            return
        if change.new_chat_member.status == "kicked":
            await self.services.residents.block(profile.resident.id)
        elif change.new_chat_member.status == "member":
            await self.services.residents.unblock(profile.resident.id)

    async def _floods(self, event: Message | CallbackQuery, bot: Bot, chat_id: int, language: str) -> bool:
        """Whether it is more than anybody means; the first time it is said."""
        if isinstance(event, Message) and self._passes_always(event):
            return False
        now = self.services.clock.now()
        times = self._times(chat_id)
        while times and times[0] < now - MINUTE:
            times.popleft()
        times.append(now)
        if len(times) == PER_MINUTE + 1:
            await bot.send_message(chat_id, self.services.texts.html(language, Say(f"refused-{Rule.TOO_FAST}")))
        if isinstance(event, CallbackQuery) and len(times) > PER_MINUTE:
            await event.answer()
        return len(times) > PER_MINUTE

    def _passes_always(self, message: Message) -> bool:
        said = message.text or message.caption or ""
        return self.commanded.command_of(said) == "stop" or distress_in(message) is not None

    def _times(self, chat_id: int) -> deque[datetime]:
        if len(self.recent) > MOST_CHATS:
            self.recent.clear()
        return self.recent.setdefault(chat_id, deque(maxlen=PER_MINUTE * 3))
