"""What I wished for and did not find: kept, shown, taken away by a tap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import My, Suggestions, Wishes
from bot.dialogs.talk import Talk, go, number_of, say_above
from bot.dialogs.wish_words import wish_in_words
from bot.domain.unmet_wish import UnmetWish, UnmetWishId
from bot.errors import Outdated
from bot.services.residents import Profile
from bot.services.unmet_wishes import Wish
from bot.texts import Say


class WishesDialog(Talk):
    """The list; a tap takes one away, and one more brings it back."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                choices(texts, "withdraw", self.withdraw),
                button(texts, "take-back", self.take_back, when="withdrawn"),
                Row(button(texts, "suggestions", self.suggestions), button(texts, "my", self.my)),
                state=Wishes.list,
                getter=self.wishes,
                hear=self.hear,
            )
        )

    async def wishes(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        wishes = await self._theirs(dialog_manager)
        lines = [Say("wish-line", number=number, wish=wish_in_words(one.wanted)) for number, one in _numbered(wishes)]
        return {
            "says": [Say("wishes", count=len(wishes)), *lines],
            "items": [(str(one.id), Say("wish-withdraw", number=number)) for number, one in _numbered(wishes)],
            "withdrawn": "withdrawn" in dialog_manager.dialog_data,
        }

    async def hear(self, message: Message, manager: DialogManager) -> None:
        """A number takes that one away."""
        typed = (message.text or "").strip().rstrip(".")
        if typed.isdecimal() and 1 <= int(typed[:3]) <= len(wishes := await self._theirs(manager)):
            await self._withdraw(manager, wishes[int(typed[:3]) - 1].id)
        else:
            raise NotUnderstood

    async def withdraw(self, _event: CallbackQuery, _select: Any, manager: DialogManager, number: str) -> None:
        await self._withdraw(manager, UnmetWishId(number_of(number)))

    async def take_back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        number = manager.dialog_data.pop("withdrawn", None)
        if number is None:
            raise Outdated("nothing to take back")
        await self.services.unmet_wishes.take_back(profile_of(manager).resident.id, UnmetWishId(number))
        await self.count(manager, "wish", "taken-back")
        say_above(manager, "taken-back")

    async def suggestions(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Suggestions.list)

    async def my(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, My.overview)

    async def _withdraw(self, manager: DialogManager, number: UnmetWishId) -> None:
        await self.services.unmet_wishes.withdraw(profile_of(manager).resident.id, number)
        await self.count(manager, "wish", "withdrawn")
        manager.dialog_data["withdrawn"] = number
        say_above(manager, "wish-withdrawn")

    async def _theirs(self, manager: DialogManager) -> Sequence[UnmetWish]:
        return await self.services.unmet_wishes.of(profile_of(manager).resident.id)


async def may_wish(services: Services, profile: Profile, wish: Wish | None) -> bool:
    """Whether it is worth offering to remember that: it can be kept, and is not kept yet."""
    if wish is None:
        return False
    return all((one.wanted, one.where) != wish for one in await services.unmet_wishes.of(profile.resident.id))


async def keep_wish(talk: Talk, manager: DialogManager, wish: Wish | None) -> None:
    """Remember that, and say so above what is shown."""
    if wish is None:
        raise Outdated("nothing to wish")
    kept = await talk.services.unmet_wishes.keep(profile_of(manager), *wish)
    await talk.count(manager, "wish", "kept")
    language = profile_of(manager).resident.language
    say_above(manager, "wish-kept", wish=talk.services.texts.plain(language, wish_in_words(kept.wanted)))


def _numbered(wishes: Sequence[UnmetWish]) -> list[tuple[int, UnmetWish]]:
    return list(enumerate(wishes, 1))
