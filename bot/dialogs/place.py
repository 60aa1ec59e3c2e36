"""Where somebody lives: typed with typos, chosen, or a shared location."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import RequestLocation, Row
from aiogram_dialog.widgets.markup.reply_keyboard import ReplyKeyboardFactory

from bot.dialogs.buttons import button, choices
from bot.dialogs.question import Label, Question, Spoken
from bot.dialogs.speaker import person_of, profile_of
from bot.dialogs.states import My, Place, Welcome
from bot.dialogs.talk import Talk, go, number_of, say_above
from bot.domain.municipality import Municipality
from bot.domain.place import Point
from bot.errors import Outdated
from bot.matching.places import Found, find_place, nearest
from bot.texts import Say


class PlaceDialog(Talk):
    """Ends onward, with a municipality and perhaps a point to about 100 m."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        share = Question(
            services,
            Spoken(texts, "place-share"),
            RequestLocation(Label(texts, "button-share-now")),
            button(texts, "back", self.ask_again),
            state=Place.share,
            getter=self.nothing,
            hear=self.hear,
        )
        share.markup_factory = ReplyKeyboardFactory(resize_keyboard=True, one_time_keyboard=True)
        return Dialog(
            Question(
                services,
                Spoken(texts, "place-ask"),
                choices(texts, "same", self.same),
                button(texts, "share", self.share),
                button(texts, "towns", self.all_towns),
                Row(button(texts, "back", self.back), button(texts, "skip", self.skip)),
                state=Place.ask,
                getter=self.asked,
                hear=self.hear,
            ),
            Question(
                services,
                Spoken(texts, "place-choose"),
                choices(texts, "place", self.choose),
                button(texts, "back", self.ask_again),
                state=Place.choose,
                getter=self.candidates,
                hear=self.hear,
            ),
            share,
        )

    async def nothing(self, **_: Any) -> dict[str, Any]:
        return {}

    async def asked(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        """Of a ward, with the municipality of who answers for them."""
        proxys = await self._proxys(dialog_manager)
        return {"items": [(proxys.slug, Say("same-place", place=proxys.name))] if proxys is not None else []}

    async def same(self, _event: CallbackQuery, _select: Any, manager: DialogManager, _slug: str) -> None:
        proxys = await self._proxys(manager)
        if proxys is None:
            raise Outdated("nobody answers for them")
        await self._settle(manager, Found(proxys, None), "chosen")

    async def candidates(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        keys: list[str] = dialog_manager.dialog_data.get("candidates", [])
        return {"items": [(key, Say("named", name=self._found(key).label)) for key in keys]}

    async def hear(self, message: Message, manager: DialogManager) -> None:
        if message.location is not None:
            await self._shared(manager, Point(message.location.latitude, message.location.longitude))
            return
        heard = find_place(message.text or "", self.services.municipalities.all)
        if heard is None:
            await self.count(manager, "place", "unknown")
            say_above(manager, "place-unknown", typed=_short(message.text or ""))
            await self._offer(manager, [Found(town, None) for town in self.services.municipalities.all])
        elif isinstance(heard, Found):
            await self._settle(manager, heard, "typed")
        else:
            await self._offer(manager, list(heard.candidates))

    async def choose(self, _event: CallbackQuery, _select: Any, manager: DialogManager, key: str) -> None:
        await self._settle(manager, self._found(key), "chosen")

    async def all_towns(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._offer(manager, [Found(town, None) for town in self.services.municipalities.all])

    async def share(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Place.share)

    async def ask_again(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Place.ask)

    async def back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        """To the question before, or to the overview of somebody who changes what they told."""
        await self.count(manager, "place", "back")
        profile = profile_of(manager)
        asked_before = profile.resident.municipality is None and profile.ward is None
        await go(manager, Welcome.research if asked_before else My.overview)

    async def skip(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "place", "skipped")
        await self.onward(manager, Place.ask)

    async def _proxys(self, manager: DialogManager) -> Municipality | None:
        if profile_of(manager).ward is None:
            return None
        proxy = (await self.services.residents.profile(person_of(manager))).resident
        return self.services.municipalities.get(proxy.municipality or "")

    async def _offer(self, manager: DialogManager, found: list[Found]) -> None:
        manager.dialog_data["candidates"] = [_key(place) for place in found]
        await manager.switch_to(Place.choose)

    async def _shared(self, manager: DialogManager, point: Point) -> None:
        near = nearest(point, self.services.municipalities.all)
        if near.inside:
            await self.services.residents.settle(profile_of(manager).resident.id, near.municipality.slug, point)
            await self.read_again(manager)
            await self.count(manager, "place", "shared")
            await self.onward(manager, Place.ask, key="heard-place", place=near.municipality.name)
            return
        await self.count(manager, "place", "elsewhere")
        say_above(manager, "place-elsewhere", place=near.municipality.name)
        await manager.switch_to(Place.ask)

    async def _settle(self, manager: DialogManager, found: Found, how: str) -> None:
        point = found.district.point if found.district else None
        await self.services.residents.settle(profile_of(manager).resident.id, found.municipality.slug, point)
        await self.read_again(manager)
        await self.count(manager, "place", how)
        await self.onward(manager, Place.ask, key="heard-place", place=found.label)

    def _found(self, key: str) -> Found:
        slug, _, number = key.partition("-")
        municipality = self.services.municipalities.get(slug)
        if municipality is None or (number and number_of(number) >= len(municipality.districts)):
            raise Outdated("forged")
        return Found(municipality, municipality.districts[int(number)] if number else None)


def _key(found: Found) -> str:
    if found.district is None:
        return found.municipality.slug
    return f"{found.municipality.slug}-{found.municipality.districts.index(found.district)}"


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
