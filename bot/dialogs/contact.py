"""How and how often one is written to: a weekly limit, quiet hours, when reminders come."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.contact_words import leads, limit, quiet, weekly
from bot.dialogs.lead_words import lead_in_words
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Contact, My, Pause
from bot.dialogs.talk import Talk, go
from bot.dialogs.telling import silence
from bot.domain.contact import UNLIMITED
from bot.domain.contact import Contact as Chosen
from bot.domain.local_time import QuietHours
from bot.domain.reminder import LEADS
from bot.errors import Outdated
from bot.texts import Say

LIMITS: Final = (0, 1, 2, 3, 5, UNLIMITED)
QUIET: Final = {
    "20-9": QuietHours(time(20), time(9)),
    "21-8": QuietHours(),
    "22-7": QuietHours(time(22), time(7)),
    "none": QuietHours(time(0), time(0)),
}
OFFERED: Final = tuple(
    timedelta(hours=hours) for hours in (7 * 24, 2 * 24, 24, 12, 3, 2, 1)
)  # leads, the longest first


class ContactDialog(Talk):
    """Each choice holds at once."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                Row(self._to("limit", Contact.limit), self._to("quiet", Contact.quiet)),
                self._to("leads", Contact.leads),
                button(texts, "pause", self.pause),
                button(texts, "my", self.my),
                state=Contact.overview,
                getter=self.overview,
            ),
            Question(
                services,
                Spoken(texts, "contact-limit"),
                choices(texts, "limit", self.limits, width=2),
                button(texts, "back", self.done),
                state=Contact.limit,
                getter=self.all_limits,
                hear=self.hear_limit,
            ),
            Question(
                services,
                Spoken(texts, "contact-quiet"),
                choices(texts, "quiet", self.keeps_quiet, width=2),
                button(texts, "back", self.done),
                state=Contact.quiet,
                getter=self.all_hours,
            ),
            Question(
                services,
                Spoken(texts, "contact-leads"),
                choices(texts, "lead", self.turns, width=2),
                button(texts, "done", self.done),
                state=Contact.leads,
                getter=self.all_leads,
            ),
        )

    async def overview(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        resident = (await self.read_again(dialog_manager)).resident
        chosen = resident.contact
        told = Say("contact", limit=limit(chosen), quiet=quiet(chosen), leads=leads(chosen), weekly=weekly(chosen))
        return {"says": [told, *silence(resident, self.services.clock.now())]}

    async def all_limits(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        chosen = _chosen(dialog_manager).limit
        return {"items": [_marked(str(one), one == chosen, limit(Chosen(weekly_limit=one))) for one in LIMITS]}

    async def limits(self, _event: CallbackQuery, _select: Any, manager: DialogManager, number: str) -> None:
        if number not in map(str, LIMITS):
            raise Outdated("forged")
        await self._keep(manager, replace(_chosen(manager), weekly_limit=int(number)), "limit")

    async def hear_limit(self, message: Message, manager: DialogManager) -> None:
        """A number of letters a week."""
        typed = (message.text or "").strip().rstrip(".")
        if not (typed.isdecimal() and int(typed[:3]) <= UNLIMITED):
            raise NotUnderstood
        await self._keep(manager, replace(_chosen(manager), weekly_limit=int(typed[:3])), "limit")

    async def all_hours(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        chosen = _chosen(dialog_manager).quiet or QuietHours()
        return {"items": [_marked(name, one == chosen, quiet(Chosen(quiet=one))) for name, one in QUIET.items()]}

    async def keeps_quiet(self, _event: CallbackQuery, _select: Any, manager: DialogManager, name: str) -> None:
        if name not in QUIET:
            raise Outdated("forged")
        await self._keep(manager, replace(_chosen(manager), quiet=QUIET[name]), "quiet")

    async def all_leads(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        chosen = _leads(_chosen(dialog_manager))
        offered = sorted({*OFFERED, *chosen}, reverse=True)
        return {"items": [_marked(_hours(one), one in chosen, lead_in_words(one)) for one in offered]}

    async def turns(self, _event: CallbackQuery, _select: Any, manager: DialogManager, hours: str) -> None:
        chosen = _leads(_chosen(manager))
        turned = next((one for one in {*OFFERED, *chosen} if _hours(one) == hours), None)
        if turned is None:
            raise Outdated("forged")
        told = tuple(sorted({*chosen} ^ {turned}, reverse=True))
        await self._keep(manager, replace(_chosen(manager), leads=told), "leads", stay=True)

    async def done(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Contact.overview)

    async def pause(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Pause.choose)

    async def my(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, My.overview)

    async def _keep(self, manager: DialogManager, contact: Chosen, which: str, *, stay: bool = False) -> None:
        await self.services.particulars.contact(profile_of(manager).resident.id, contact)
        await self.read_again(manager)
        await self.count(manager, "contact", f"{which}")
        if not stay:
            await manager.switch_to(Contact.overview)

    def _to(self, name: str, state: State) -> Any:
        async def tap(_event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
            await manager.switch_to(state)

        return button(self.services.texts, name, tap)


def _chosen(manager: DialogManager) -> Chosen:
    return profile_of(manager).resident.contact


def _leads(contact: Chosen) -> tuple[timedelta, ...]:
    return LEADS if contact.leads is None else contact.leads


def _hours(one: timedelta) -> str:
    return f"{one.total_seconds() / 3600:g}"


def _marked(item: str, chosen: bool, label: Say) -> tuple[str, Say]:
    return item, Say("chosen" if chosen else "only", one=label)
