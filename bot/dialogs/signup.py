"""One occurrence: come, wait, be reminded, give the seat up."""

from __future__ import annotations

from typing import Any

from aiogram.fsm.state import State
from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button
from bot.dialogs.comes import Comes
from bot.dialogs.digest import leave_for
from bot.dialogs.dismissed import Dismissing
from bot.dialogs.letters import write_less
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.services import Services
from bot.dialogs.sharing import can_be_shared
from bot.dialogs.speaker import bot_of, chat_of, profile_of
from bot.dialogs.states import Coming, Companion, My, Sharing, Signup, Suggestions
from bot.dialogs.talk import go, say_above, show_anew
from bot.dialogs.telling import clashes, company_told, deadline, details, silence, standing
from bot.domain.activity import OccurrenceId
from bot.domain.dismissal import Why
from bot.domain.signup import LIVE, MOST_PARTY, Seat, free_to_cancel_until
from bot.errors import Outdated, Refused, Rule
from bot.services.calendars import calendar_file
from bot.services.seats import Place
from bot.texts import Say


class SignupDialog(Comes):
    """Started with ``{"occurrence": number}``."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.dismissing = Dismissing(services)

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                button(texts, "join", self.join, when="open"),
                button(texts, "wait", self.join, when="full"),
                button(texts, "accept", self.accept, when="offered"),
                button(texts, "bring", self.bring, when="shared"),
                Row(
                    button(texts, "calendar", self.calendar, when="seated"),
                    button(texts, "map", self.map, when="mapped"),
                    button(texts, "share-this", self.share, when="sharable"),
                ),
                button(texts, "company", self.ask_company, when="alone"),
                button(texts, "company-off", self.end_company, when="accompanied"),
                button(texts, "leave", self.ask_leave, when="seated"),
                button(texts, "leave-queue", self.leave, when="waiting"),
                button(texts, "not-this", self.ask_why, when="unasked"),
                Row(button(texts, "suggestions", self.suggestions), button(texts, "my", self.my)),
                state=Signup.card,
                getter=self.card,
                hear=self.hear_party,
                asks=False,
            ),
            Question(
                services,
                Spoken(texts, "not-this-why"),
                button(texts, "why-topic", self.not_my_thing),
                button(texts, "why-time", self.wrong_time),
                button(texts, "why-distance", self.too_far, when="mapped"),
                button(texts, "why-often", self.too_often),
                button(texts, "back", self.stay),
                state=Signup.why,
                getter=self.title,
            ),
            Question(
                services,
                Spoken(texts, "leave-sure"),
                button(texts, "replace", self.replace, when="seated"),
                Row(button(texts, "yes", self.leave), button(texts, "no", self.stay)),
                state=Signup.leave,
                getter=self.title,
            ),
        )

    async def card(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        wanted, resident = _wanted(dialog_manager), profile_of(dialog_manager).resident
        occurrence = await self.services.signups.occurrence(wanted)
        place = await self.services.signups.place(resident.id, wanted)
        seat = place.signup.seat if place and place.signup.seat in LIVE else None
        now = self.services.clock.now()
        reminders = self.services.reminders.ahead(place.signup, occurrence, resident) if place else ()
        over = occurrence.cancelled or occurrence.starts_at <= now
        may_take = not over and (occurrence.free != 0 if place is None or seat is None else _waits_in_vain(place))
        company = await self.services.companions.standing(resident.id, occurrence)
        clash = await self.services.signups.clashing(resident.id, occurrence) if not over else None
        return {
            "says": [
                details(occurrence, seated=seat is Seat.TAKEN),
                standing(place, occurrence, reminders),
                *(company_told(company) if seat is Seat.TAKEN and not over else []),
                *(deadline(occurrence, now) if seat in (None, Seat.TAKEN) and not over else []),
                *clashes(clash),
                *(silence(resident, now) if seat is not None and not over else []),
            ],
            "open": may_take,
            "shared": not over and occurrence.capacity != 1,
            "full": seat is None and not over and occurrence.free == 0,
            "offered": seat is Seat.OFFERED and not over,
            "seated": seat is Seat.TAKEN and not over,
            "alone": seat is Seat.TAKEN and not over and company.may_seek,
            "accompanied": seat is Seat.TAKEN and not over and company.search is not None,
            "waiting": seat in (Seat.WAITING, Seat.OFFERED) and not over,
            "unasked": seat is None and not over,
            "mapped": occurrence.activity.point is not None,
            "sharable": not over and can_be_shared(self.services, dialog_manager),
        }

    async def hear_party(self, message: Message, manager: DialogManager) -> None:
        """Who comes along is said beside the card as well as where it is asked."""
        parties, language = self.services.parties, profile_of(manager).resident.language
        party = parties.read(message.text or "", language) if parties.only(message.text or "", language) else None
        if party is None:
            raise NotUnderstood
        if party > MOST_PARTY:
            raise Refused(Rule.FEW_SEATS)
        await self.come(manager, _wanted(manager), party)

    async def title(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        occurrence = await self.services.signups.occurrence(_wanted(dialog_manager))
        activity, until = occurrence.activity, free_to_cancel_until(occurrence)
        late = "yes" if until is not None and until < self.services.clock.now() else "no"
        place = await self.services.signups.place(profile_of(dialog_manager).resident.id, occurrence.id)
        return {
            "facts": {"title": activity.title, "late": late},
            "mapped": activity.point is not None,
            "seated": place is not None and place.signup.seat is Seat.TAKEN,
        }

    async def join(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.come(manager, _wanted(manager))

    async def bring(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Coming.party, data={"occurrence": _wanted(manager)})

    async def ask_company(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Companion.name, data={"occurrence": _wanted(manager)})

    async def end_company(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.services.companions.stop_seeking(profile_of(manager).resident.id, _wanted(manager))
        await self.count(manager, "companion", "ended")
        say_above(manager, "companion-ended")

    async def accept(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        place = await self.services.signups.join(profile_of(manager).resident.id, _wanted(manager))
        taken = place.signup.seat is Seat.TAKEN
        await self.count(manager, "offer", "accepted" if taken else "too-late")
        say_above(manager, "signup-taken" if taken else "signup-waiting")

    async def ask_why(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Signup.why)

    async def not_my_thing(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.dismissing.dismiss(manager, _wanted(manager), Why.TOPIC)

    async def wrong_time(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.dismissing.dismiss(manager, _wanted(manager), Why.TIME)

    async def too_far(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.dismissing.dismiss(manager, _wanted(manager), Why.DISTANCE)

    async def too_often(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await write_less(self, manager, None)

    async def ask_leave(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Signup.leave)

    async def stay(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Signup.card)

    async def leave(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        place = await self.services.signups.leave(profile_of(manager).resident.id, _wanted(manager))
        until = free_to_cancel_until(place.occurrence)
        late = until is not None and until < self.services.clock.now()
        await self.count(manager, "signup", "left-late" if late else "left")
        say_above(manager, "signup-left-late" if late else "signup-left")
        await manager.switch_to(Signup.card)

    async def replace(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.services.replacements.seek(profile_of(manager).resident.id, _wanted(manager))
        await self.count(manager, "signup", "replaced")
        say_above(manager, "replacement-sought")
        await manager.switch_to(Signup.card)

    async def calendar(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        occurrence, resident = await self.services.signups.occurrence(_wanted(manager)), profile_of(manager).resident
        place = await self.services.signups.place(resident.id, occurrence.id)
        others = place.signup.party - 1 if place is not None else 0
        note = self.services.texts.word(resident.language, "calendar-party", others=others) if others else ""
        file = BufferedInputFile(calendar_file(occurrence, self.services.clock.now(), note), "medsam.ics")
        caption = self.outside(manager, Say("calendar-caption"))
        await bot_of(manager).send_document(chat_of(manager), file, caption=caption)
        await self.count(manager, "signup", "calendar")
        show_anew(manager)

    async def map(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        activity = (await self.services.signups.occurrence(_wanted(manager))).activity
        if activity.point is None:
            raise Outdated("no map")
        title = activity.place_name or activity.title
        await bot_of(manager).send_venue(
            chat_of(manager),
            activity.point.latitude,
            activity.point.longitude,
            title=title,
            address=activity.address or title,
        )
        await self.count(manager, "signup", "map")
        show_anew(manager)

    async def share(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "signup", "shared")
        await go(manager, Sharing.link, data={"occurrence": _wanted(manager)})

    async def suggestions(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._leave_for(manager, Suggestions.list)

    async def my(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._leave_for(manager, My.overview)

    async def _leave_for(self, manager: DialogManager, to: State) -> None:
        """Onward; whoever has signed up is asked about digests on the way."""
        place = await self.services.signups.place(profile_of(manager).resident.id, _wanted(manager))
        if place is not None and place.signup.seat in LIVE:
            await leave_for(self, manager, to)
        else:
            await go(manager, to)


def _waits_in_vain(place: Place) -> bool:
    """Whether somebody waits although there are seats: nobody else could be asked in time."""
    return place.signup.seat is Seat.WAITING and place.fits


def _wanted(manager: DialogManager) -> OccurrenceId:
    assert isinstance(manager.start_data, dict)
    return OccurrenceId(manager.start_data["occurrence"])
