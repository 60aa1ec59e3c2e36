"""Asked once: a few suggestions each week? On which day?"""

from __future__ import annotations

from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager

from bot.dialogs.buttons import button, choices
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Digest, My, Suggestions
from bot.dialogs.talk import Talk, go, number_of
from bot.domain.availability import DAYS
from bot.domain.digest import USUAL_HOUR, USUAL_TIME, hour_told
from bot.errors import Outdated
from bot.matching.hours import WHOLE_WEEK
from bot.matching.times.sought import when
from bot.texts import Say

AFTERWARDS: Final = {"my": My.overview, "suggestions": Suggestions.list}


class DigestDialog(Talk):
    """Goes on to the window that ``{"onward": name}`` names, My page by default."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "digest-ask"),
                choices(texts, "day", self.day, width=3),
                button(texts, "digest-yes", self.any_day),
                button(texts, "digest-no", self.no),
                state=Digest.ask,
                getter=self.days,
                hear=self.hear,
            )
        )

    async def days(self, **_: Any) -> dict[str, Any]:
        return {"items": [(str(day), Say("digest-day", day=Say(f"day-{day}"))) for day in range(DAYS)]}

    async def hear(self, message: Message, manager: DialogManager) -> None:
        """A day, or a day and an hour."""
        language = profile_of(manager).resident.language
        sought = when(message.text or "", self.services.times, language, self.today(manager))
        hour = None if sought.hours == WHOLE_WEEK else hour_told(sought.hours)
        if hour is None:
            raise NotUnderstood
        await self._yes(manager, hour)

    async def day(self, _event: CallbackQuery, _select: Any, manager: DialogManager, day: str) -> None:
        if number_of(day) >= DAYS:
            raise Outdated("no such day")
        await self._yes(manager, 24 * number_of(day) + USUAL_TIME)

    async def any_day(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._yes(manager, USUAL_HOUR)

    async def no(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.services.digests.want(profile_of(manager).resident.id, None)
        await self.count(manager, "digest", "no")
        await go(manager, _onward(manager), key="digest-refused")

    async def _yes(self, manager: DialogManager, hour: int) -> None:
        await self.services.digests.want(profile_of(manager).resident.id, hour)
        await self.count(manager, "digest", "yes")
        language = profile_of(manager).resident.language
        day = self.services.texts.word(language, f"day-{hour // 24}")
        await go(manager, _onward(manager), key="digest-wanted", day=day, oclock=str(hour % 24))


async def leave_for(talk: Talk, manager: DialogManager, to: State) -> None:
    """Go there; by way of the question about digests, the one time that it is due."""
    if not talk.services.digests.is_to_be_asked(profile_of(manager)):
        await go(manager, to)
        return
    await talk.services.digests.want(profile_of(manager).resident.id, None)  # who answers nothing has said no
    await talk.count(manager, "digest", "asked")
    onward = next(name for name, state in AFTERWARDS.items() if state is to)
    await go(manager, Digest.ask, data={"onward": onward})


def _onward(manager: DialogManager) -> State:
    started = manager.start_data if isinstance(manager.start_data, dict) else {}
    return AFTERWARDS.get(started.get("onward", ""), My.overview)
