"""A human: what it is about, what they may see, and the first words. Then the bot is silent until it is over."""

from __future__ import annotations

from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, LaunchMode
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.question import Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Handover
from bot.dialogs.talk import Talk, is_aside, say_above, show_anew
from bot.domain.municipality import Municipality
from bot.domain.resident import Reach
from bot.domain.ticket import Subject
from bot.domain.working_hours import Week
from bot.errors import Outdated
from bot.services.tickets import sayable
from bot.texts import Say, Several

WORKDAYS: Final = frozenset(range(5))


class Human(Talk):
    """What everything has that leads to a human or back."""

    async def resume(self, manager: DialogManager, **heard: str) -> None:
        """Show again what was open before, with its own data; or what comes next, if nothing was."""
        show_anew(manager)
        if not manager.has_context():
            await self.onward(manager, None, **heard)
        elif manager.current_context().state.group is not Handover:
            say_above(manager, **heard)
            await manager.show()
        elif is_aside(manager):
            await self.come_back(manager, **heard)
        else:
            await self.onward(manager, None, **heard)

    def answering(self, slug: str) -> dict[str, str]:
        """Who answers there: the facts of every text that speaks of them."""
        municipality = self.services.municipalities.get(slug)
        if municipality is None:
            return {"who": "", "phone": ""}
        return {"who": municipality.contact_name, "phone": municipality.contact_phone}


class HandoverDialog(Human):
    """Stands above the question that was open, which comes back when it is over."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        back = button(texts, "back", self.back)
        return Dialog(
            Question(
                services,
                Spoken(texts, "handover-ask"),
                choices(texts, "subject", self.choose),
                back,
                apart=True,
                state=Handover.ask,
                getter=self.subjects,
                hear=self.hear_at_once,
            ),
            Question(
                services,
                Spoken(texts, "handover-whose"),
                choices(texts, "town", self.name_town, width=2),
                back,
                apart=True,
                state=Handover.whose,
                getter=self.towns,
            ),
            Question(
                services,
                Spoken(texts, "handover-share"),
                Row(button(texts, "yes", self.share), button(texts, "no", self.keep)),
                button(texts, "back", self.ask_again),
                apart=True,
                state=Handover.share,
                getter=self.facts,
            ),
            Question(
                services,
                Spoken(texts, "handover-write"),
                button(texts, "back", self.ask_again),
                apart=True,
                state=Handover.write,
                getter=self.facts,
                hear=self.hear,
            ),
            Question(
                services,
                Spoken(texts, "handover-sent"),
                button(texts, "ticket-close", self.close),
                apart=True,
                state=Handover.open,
                getter=self.facts,
                hear=self.after_it_is_over,
            ),
            Question(
                services,
                Spoken(texts, "handover-stopped"),
                Row(button(texts, "open-again", self.open_again), back),
                apart=True,
                state=Handover.stopped,
                getter=self.facts,
            ),
            on_start=self.start,
            launch_mode=LaunchMode.SINGLE_TOP,
        )

    async def start(self, _data: Any, manager: DialogManager) -> None:
        if profile_of(manager).resident.reach is Reach.STOPPED:  # no answer could reach them
            await manager.switch_to(Handover.stopped)
        elif self._town(manager) is None:
            await manager.switch_to(Handover.whose)

    async def subjects(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        about = [(subject.value, Say(f"handover-about-{subject}")) for subject in Subject]
        return {**await self.facts(dialog_manager), "items": about}

    async def towns(self, **_: Any) -> dict[str, Any]:
        return {"items": [(one.slug, Say("only", one=one.name)) for one in self.services.municipalities.all]}

    async def facts(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        town = self._town(dialog_manager)
        hours = _in_words(town.contact_hours) if town and town.contact_hours else ""
        emergency = self.services.countries.get(town.country).emergency if town else ""
        return {"facts": {**self.answering(town.slug if town else ""), "hours": hours, "emergency": emergency}}

    async def name_town(self, _event: CallbackQuery, _select: Any, manager: DialogManager, slug: str) -> None:
        if self.services.municipalities.get(slug) is None:
            raise Outdated("forged")
        manager.dialog_data["town"] = slug
        await manager.switch_to(Handover.ask)

    async def choose(self, _event: CallbackQuery, _select: Any, manager: DialogManager, subject: str) -> None:
        if subject not in list(Subject):
            raise Outdated("forged")
        await self._about(manager, Subject(subject))

    async def hear_at_once(self, message: Message, manager: DialogManager) -> None:
        """Words in place of a subject are the message itself."""
        manager.dialog_data["words"] = sayable(message.text or "")
        await self._about(manager, Subject.OTHER)

    async def share(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "handover", "shares")
        await self._agreed(manager, shares=True)

    async def keep(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "handover", "keeps")
        await self._agreed(manager, shares=False)

    async def hear(self, message: Message, manager: DialogManager) -> None:
        await self._open(manager, message.text or "")

    async def ask_again(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        manager.dialog_data.pop("words", None)
        await manager.switch_to(Handover.ask)

    async def back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "handover", "back")
        await self.resume(manager)

    async def close(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await leave(self, manager)

    async def after_it_is_over(self, _message: Message, manager: DialogManager) -> None:
        """Words reach this window only when no ticket is open any more."""
        await self.resume(manager, key="answered-ticket-go-on")

    async def open_again(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.services.residents.open_again(profile_of(manager).resident.id)
        await self.read_again(manager)
        await self.count(manager, "settings", "opened")
        await manager.switch_to(Handover.ask if self._town(manager) else Handover.whose)

    async def _about(self, manager: DialogManager, subject: Subject) -> None:
        await self.count(manager, "handover", f"about-{subject}")
        manager.dialog_data["subject"] = subject.value
        await manager.switch_to(Handover.share)

    async def _agreed(self, manager: DialogManager, *, shares: bool) -> None:
        manager.dialog_data["shares"] = shares
        words = manager.dialog_data.get("words")
        if words is None:
            await manager.switch_to(Handover.write)
        else:
            await self._open(manager, words)

    async def _open(self, manager: DialogManager, words: str) -> None:
        kept, town = manager.dialog_data, self._town(manager)
        if town is None:
            raise Outdated("no municipality")
        subject, shares = Subject(kept.get("subject", Subject.OTHER)), bool(kept.get("shares"))
        resident = profile_of(manager).resident.id
        await self.services.tickets.open(resident, town.slug, subject, words, shares=shares)
        await self.count(manager, "handover", "sent")
        kept.pop("words", None)
        await manager.switch_to(Handover.open)

    def _town(self, manager: DialogManager) -> Municipality | None:
        """Whose people are asked: as said in this talk, else where the person lives."""
        told = manager.dialog_data.get("town") or profile_of(manager).resident.municipality
        return self.services.municipalities.get(told or "")


async def leave(human: Human, manager: DialogManager) -> None:
    """The resident ends the talk with a human, and goes on where they were."""
    closed = await human.services.tickets.leave(profile_of(manager).resident.id)
    if closed is None:
        await human.resume(manager, key="answered-ticket-go-on")
        return
    await human.count_untimed(manager, "handover", "closed")
    await human.resume(manager, key="answered-ticket-close", who=human.answering(closed.municipality)["who"])


def _in_words(week: Week) -> Several:
    """Days with the same hours together, those of the earliest day first."""
    together: dict[tuple[str, str], list[int]] = {}
    for day, hours in enumerate(week.days):
        if hours is not None:
            together.setdefault((f"{hours[0]:%H:%M}", f"{hours[1]:%H:%M}"), []).append(day)
    return Several(
        tuple(
            Say("handover-hours", days=_days(days), begins=begins, ends=ends)
            for (begins, ends), days in together.items()
        )
    )


def _days(days: list[int]) -> Say | Several:
    if frozenset(days) == WORKDAYS:
        return Say("time-workdays")
    return Several(tuple(Say(f"day-{day}") for day in days))
