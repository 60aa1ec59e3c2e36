"""What else decides what fits: how one gets about, what one needs, one's age, languages and skills."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.asking import asked_of_helper
from bot.dialogs.buttons import Pick, button, choices
from bot.dialogs.particular_words import ages, needs, skills, tongues, travel
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import My, Particulars
from bot.dialogs.talk import Talk, go
from bot.domain.needs import EVERYBODY, OLDEST, Ages, Need, Travel
from bot.domain.resident import Resident
from bot.domain.skill import Skill
from bot.errors import Outdated
from bot.texts import LanguageName, Say

BANDS: Final = (Ages(13, 17), Ages(18, 29), Ages(30, 49), Ages(50, 66), Ages(67, OLDEST))
TONGUES: Final = ("nb", "nn", "da", "en", "uk", "pl", "ar", "so", "ti", "fa", "ru", "es", "de", "se")
NOT_TOLD: Final = "none"

Getter = Callable[..., Awaitable[dict[str, Any]]]


class ParticularsDialog(Talk):
    """Nothing of this is asked of anybody; a tap or a sentence tells it, and another takes it back."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                Row(self._to("travel", Particulars.travel), self._to("needs", Particulars.needs)),
                Row(self._to("ages", Particulars.ages), self._to("tongues", Particulars.tongues)),
                self._to("skills", Particulars.skills),
                button(texts, "my", self.my),
                state=Particulars.overview,
                getter=self.overview,
            ),
            self._chosen(Particulars.travel, self.ways, self.travels),
            self._chosen(Particulars.needs, self.all_needs, self.needs),
            self._chosen(Particulars.ages, self.bands, self.is_aged, hear=self.hear_age),
            self._chosen(Particulars.tongues, self.all_tongues, self.speaks),
            self._chosen(Particulars.skills, self.all_skills, self.can),
        )

    def _chosen(
        self,
        state: State,
        getter: Getter,
        pick: Pick,
        hear: Callable[[Message, DialogManager], Awaitable[None]] | None = None,
    ) -> Question:
        texts, name = self.services.texts, str(state.state).partition(":")[2]
        return Question(
            self.services,
            Spoken(texts, f"particulars-{name}"),
            choices(texts, name, pick, width=2),
            button(texts, "done", self.done),
            state=state,
            getter=getter,
            hear=hear,
        )

    async def overview(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        resident = (await self.read_again(dialog_manager)).resident
        return {"says": [_summary(resident)]}

    async def ways(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        chosen = profile_of(dialog_manager).resident.travel
        ways = [_marked(way, way is chosen, Say(f"travel-{way}")) for way in Travel]
        return {"items": [*ways, _marked(NOT_TOLD, chosen is None, Say("not-told"))]}

    async def travels(self, _event: CallbackQuery, _select: Any, manager: DialogManager, way: str) -> None:
        told = None if way == NOT_TOLD else _one_of(Travel, way)
        await self.services.particulars.travel(profile_of(manager).resident.id, told)
        await self._changed(manager, "travel")

    async def all_needs(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        chosen = profile_of(dialog_manager).resident.needs
        return {"items": [_marked(need, need in chosen, Say(f"need-{need}")) for need in Need]}

    async def needs(self, _event: CallbackQuery, _select: Any, manager: DialogManager, need: str) -> None:
        resident = profile_of(manager).resident
        await self.services.particulars.need(resident.id, resident.needs ^ {_one_of(Need, need)})
        await self._changed(manager, "needs")

    async def bands(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        chosen = profile_of(dialog_manager).resident.ages
        bands = [_marked(band.youngest, _within(chosen, band), _band(band)) for band in BANDS]
        return {"items": [*bands, _marked(NOT_TOLD, chosen == EVERYBODY, Say("not-told"))]}

    async def is_aged(self, _event: CallbackQuery, _select: Any, manager: DialogManager, youngest: str) -> None:
        bands = {str(band.youngest): band for band in BANDS} | {NOT_TOLD: EVERYBODY}
        if youngest not in bands:
            raise Outdated("forged")
        await self._aged(manager, bands[youngest])

    async def hear_age(self, message: Message, manager: DialogManager) -> None:
        """A number of years."""
        typed = (message.text or "").strip().rstrip(".")
        if not (typed.isdecimal() and int(typed[:4]) <= OLDEST):
            raise NotUnderstood
        await self._aged(manager, Ages(int(typed), int(typed)))

    async def all_tongues(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        chosen = profile_of(dialog_manager).resident.speaks
        codes = [*TONGUES, *sorted(chosen - set(TONGUES))]
        return {"items": [_marked(code, code in chosen, Say("named", name=LanguageName(code))) for code in codes]}

    async def speaks(self, _event: CallbackQuery, _select: Any, manager: DialogManager, code: str) -> None:
        resident = profile_of(manager).resident
        if code not in resident.speaks | set(TONGUES):
            raise Outdated("forged")
        await self.services.particulars.understand(resident.id, resident.speaks ^ {code})
        await self._changed(manager, "tongues")

    async def all_skills(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        chosen = profile_of(dialog_manager).resident.skills
        return {"items": [_marked(skill, skill in chosen, Say(f"skill-{skill}")) for skill in Skill]}

    async def can(self, _event: CallbackQuery, _select: Any, manager: DialogManager, skill: str) -> None:
        resident = profile_of(manager).resident
        await self.services.particulars.can(resident.id, resident.skills ^ {_one_of(Skill, skill)})
        await self._changed(manager, "skills")

    async def done(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        """Whoever can help is asked once whether they want to be asked to."""
        helper = asked_of_helper(profile_of(manager), self.services.taxonomy)
        if helper is not None and manager.current_context().state == Particulars.skills:
            await go(manager, helper)
        else:
            await manager.switch_to(Particulars.overview)

    async def my(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, My.overview)

    async def _aged(self, manager: DialogManager, told: Ages) -> None:
        await self.services.particulars.aged(profile_of(manager).resident.id, told)
        if (await self.read_again(manager)).is_too_young:
            await self.turn_away(manager)
        else:
            await self._changed(manager, "ages")

    async def _changed(self, manager: DialogManager, which: str) -> None:
        await self.read_again(manager)
        await self.count(manager, "particulars", f"{which}")

    def _to(self, name: str, state: State) -> Any:
        async def tap(_event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
            await manager.switch_to(state)

        return button(self.services.texts, name, tap)


def _summary(resident: Resident) -> Say:
    return Say(
        "particulars",
        travel=travel(resident),
        needs=needs(resident),
        ages=ages(resident),
        tongues=tongues(resident),
        skills=skills(resident),
    )


def _marked(item: object, chosen: bool, label: Say) -> tuple[str, Say]:
    return str(item), Say("chosen" if chosen else "only", one=label)


def _band(band: Ages) -> Say:
    if band.oldest == OLDEST:
        return Say("ages-from", years=band.youngest)
    return Say("ages", youngest=band.youngest, oldest=band.oldest)


def _within(told: Ages, band: Ages) -> bool:
    return band.youngest <= told.youngest and told.oldest <= band.oldest


def _one_of(closed: Iterable[Any], item: str) -> Any:
    """The member of a closed list; Outdated when somebody made it up."""
    for member in closed:
        if member == item:
            return member
    raise Outdated("forged")
