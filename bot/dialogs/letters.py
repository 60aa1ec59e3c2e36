"""Why a letter came, and fewer of its kind."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button
from bot.dialogs.question import Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Letters, My, Suggestions, Wishes
from bot.dialogs.talk import Talk, go, say_above
from bot.domain.letter import UNASKED, Kind, LetterId
from bot.errors import Outdated
from bot.outbox.why import why
from bot.storage.letters import Delivered
from bot.texts import Say


class LettersDialog(Talk):
    """``Letters.why`` speaks of the letter in ``{"letter": number}``, or of the last one."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                button(texts, "less", self.less, when="unasked"),
                button(texts, "wishes", self.wishes, when="wished"),
                button(texts, "my", self.my),
                state=Letters.why,
                getter=self.why,
            ),
            Question(
                services,
                Spoken(texts),
                button(texts, "take-back", self.take_back, when="lessened"),
                Row(button(texts, "suggestions", self.suggestions), button(texts, "my", self.my)),
                state=Letters.less,
                getter=self.lessened,
            ),
        )

    async def why(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        letter = await self._letter(dialog_manager)
        if letter is None:
            return {"says": [Say("why-nothing")], "unasked": False, "wished": False}
        unasked = letter.kind in UNASKED
        return {
            "says": [why(letter), Say("why-fewer") if unasked else Say("why-stop")],
            "unasked": unasked,
            "wished": letter.kind is Kind.NEWS,
        }

    async def lessened(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        contact = (await self.read_again(dialog_manager)).resident.contact
        undone = dialog_manager.dialog_data.get("undone", False)
        before = _before(dialog_manager)
        digest = before is not None and not undone and before["digest_wanted"] != contact.digest_wanted
        said = Say("less-digest") if digest else Say("less-limit", count=contact.limit)
        return {"says": [said], "lessened": before is not None and not undone}

    async def less(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        letter = await self._letter(manager)
        await write_less(self, manager, letter.kind if letter else None)

    async def take_back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        before = _before(manager)
        if before is None or manager.dialog_data.get("undone"):
            raise Outdated("nothing to take back")
        number = profile_of(manager).resident.id
        await self.services.letters.as_before(number, before["limit"], before["digest_wanted"])
        await self.count(manager, "letter", "taken-back")
        manager.dialog_data["undone"] = True
        say_above(manager, "taken-back")

    async def wishes(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Wishes.list)

    async def suggestions(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Suggestions.list)

    async def my(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, My.overview)

    async def _letter(self, manager: DialogManager) -> Delivered | None:
        started = manager.start_data if isinstance(manager.start_data, dict) else {}
        number, resident = started.get("letter"), profile_of(manager).resident.id
        if number is None:
            return await self.services.letters.last(resident)
        return await self.services.letters.get(resident, LetterId(number))


async def write_less(talk: Talk, manager: DialogManager, kind: Kind | None) -> None:
    """Less of what that letter was from now on, and say what it is now."""
    before = await talk.services.letters.less(profile_of(manager).resident.id, kind)
    await talk.count_untimed(manager, "letter", "less")
    kept = {"limit": before.weekly_limit, "digest_wanted": before.digest_wanted}
    await go(manager, Letters.less, data={"before": kept})


def _before(manager: DialogManager) -> dict[str, Any] | None:
    """How they wanted to be written to before, if this is where ``write_less`` led."""
    started = manager.start_data if isinstance(manager.start_data, dict) else {}
    before: dict[str, Any] | None = started.get("before")
    return before
