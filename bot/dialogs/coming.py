"""On the way to a seat: alone or with others, at the same time as something else, or where not all fit."""

from __future__ import annotations

from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager

from bot.dialogs.buttons import button, choices
from bot.dialogs.comes import Comes
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Coming, Signup
from bot.dialogs.talk import go, number_of
from bot.dialogs.telling import begins
from bot.domain.activity import OccurrenceId
from bot.domain.signup import LIVE, MOST_PARTY, Seat
from bot.errors import Refused, Rule
from bot.texts import Say

A_ROW: Final = 5  # numbers


class ComingDialog(Comes):
    """Started with ``{"occurrence": number}``, and ``party`` and ``wait`` where these were told."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "party-ask"),
                choices(texts, "party", self.counted, width=A_ROW),
                button(texts, "back", self.card),
                state=Coming.party,
                getter=self.sizes,
                hear=self.hear,
            ),
            Question(
                services,
                Spoken(texts, "party-few"),
                button(texts, "take-left", self.take_left, when="some"),
                button(texts, "wait-together", self.wait_together, when="may_wait"),
                button(texts, "back", self.card),
                state=Coming.few,
                getter=self.left,
                hear=self.hear,
            ),
            Question(
                services,
                Spoken(texts, "clash-sure"),
                button(texts, "both", self.both),
                button(texts, "swap", self.swap),
                button(texts, "no", self.stay),
                state=Coming.clash,
                getter=self.clashing,
            ),
        )

    async def sizes(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        occurrence = await self.services.signups.occurrence(_wanted(dialog_manager))
        most = min(MOST_PARTY, occurrence.capacity or MOST_PARTY)
        items = [(str(number), Say("party-number", number=number)) for number in range(1, most + 1)]
        return {"facts": {"title": occurrence.activity.title}, "items": items}

    async def counted(self, _event: CallbackQuery, _select: Any, manager: DialogManager, number: str) -> None:
        await self._bring(manager, number_of(number))

    async def hear(self, message: Message, manager: DialogManager) -> None:
        party = self.services.parties.read(message.text or "", profile_of(manager).resident.language)
        if party is None:
            raise NotUnderstood
        if party > MOST_PARTY:
            raise Refused(Rule.FEW_SEATS)
        await self._bring(manager, party)

    async def left(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        """How many fit by now, those that they have among them."""
        wanted, party = _wanted(dialog_manager), _party(dialog_manager) or 1
        occurrence = await self.services.signups.occurrence(wanted)
        place = await self.services.signups.place(profile_of(dialog_manager).resident.id, wanted)
        live = place is not None and place.signup.seat in LIVE
        left = (occurrence.free or 0) + (place.signup.seats if place is not None and live else 0)
        possible = occurrence.capacity is None or party <= occurrence.capacity
        return {
            "facts": {"title": occurrence.activity.title, "left": min(left, MOST_PARTY), "party": party},
            "some": left > 0,
            "may_wait": possible and (not live or (place is not None and place.signup.seat is Seat.WAITING)),
        }

    async def take_left(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        left = int((await self.left(manager))["facts"]["left"])
        await self.come(manager, _wanted(manager), min(max(left, 1), _party(manager) or 1), both=True)

    async def wait_together(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.come(manager, _wanted(manager), _party(manager), wait=True, both=True)

    async def clashing(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        occurrence = await self.services.signups.occurrence(_wanted(dialog_manager))
        other = await self.clash(dialog_manager, occurrence.id)
        at = other.occurrence if other is not None else occurrence
        return {
            "facts": {"title": occurrence.activity.title, "instead": at.activity.title, "when": begins(at)},
        }

    async def both(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "clash", "both")
        await self._come_anyway(manager)

    async def swap(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        """Give the other up, once they have a seat here; for a place on the waitlist nobody gives up a seat."""
        wanted, resident = _wanted(manager), profile_of(manager).resident.id
        other = await self.clash(manager, wanted)
        await self.count(manager, "clash", "swapped")
        await self._come_anyway(manager)
        place = await self.services.signups.place(resident, wanted)
        if other is not None and place is not None and place.signup.seat is Seat.TAKEN:
            await self.services.signups.leave(resident, other.occurrence.id)

    async def stay(self, event: CallbackQuery, clicked: Any, manager: DialogManager) -> None:
        await self.count(manager, "clash", "kept")
        await self.card(event, clicked, manager)

    async def card(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Signup.card, data={"occurrence": _wanted(manager)})

    async def _bring(self, manager: DialogManager, party: int) -> None:
        await self.count(manager, "signup", "brought")
        await self.come(manager, _wanted(manager), party)

    async def _come_anyway(self, manager: DialogManager) -> None:
        assert isinstance(manager.start_data, dict)
        wait = bool(manager.start_data.get("wait"))
        await self.come(manager, _wanted(manager), _party(manager), wait=wait, both=True)


def _wanted(manager: DialogManager) -> OccurrenceId:
    assert isinstance(manager.start_data, dict)
    return OccurrenceId(manager.start_data["occurrence"])


def _party(manager: DialogManager) -> int | None:
    assert isinstance(manager.start_data, dict)
    party = manager.start_data.get("party")
    return int(party) if party is not None else None
