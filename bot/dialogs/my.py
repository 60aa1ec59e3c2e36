"""Mine: what I am signed up for, what you know of me, and everything I can change."""

from __future__ import annotations

from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.availability_words import in_words
from bot.dialogs.buttons import Tap, button, choices
from bot.dialogs.question import Question, Spoken
from bot.dialogs.states import (
    Availability,
    Contact,
    Help,
    Interests,
    Language,
    My,
    Particulars,
    Place,
    Proposal,
    Rights,
    Signup,
    Suggestions,
    Wards,
    Wishes,
)
from bot.dialogs.talk import Talk, go, number_of
from bot.dialogs.telling import begins, short_title, silence, topics
from bot.domain.interests import Interests as Liked
from bot.domain.resident import Resident
from bot.services.seats import Place as Seated
from bot.texts import Say


class MyDialog(Talk):
    """The menu that everything comes back to."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                button(texts, "myself", self.be_oneself, when="for_another"),
                choices(texts, "signup", self.open),
                button(texts, "suggestions", _to(Suggestions.list)),
                Row(
                    button(texts, "interests", _to(Interests.ask)),
                    button(texts, "availability", _to(Availability.grid)),
                ),
                Row(button(texts, "place", _to(Place.ask)), button(texts, "particulars", _to(Particulars.overview))),
                Row(button(texts, "contact", _to(Contact.overview)), button(texts, "wishes", _to(Wishes.list))),
                Row(button(texts, "know", _to(Rights.know)), button(texts, "language", _to(Language.choose))),
                Row(button(texts, "propose", _to(Proposal.mine)), button(texts, "help", _to(Help.overview))),
                button(texts, "wards", _to(Wards.list)),
                state=My.overview,
                getter=self.overview,
            )
        )

    async def overview(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        profile = await self.read_again(dialog_manager)
        coming = (await self.services.signups.coming(profile.resident.id))[:10]
        says = [Say("my-signups", count=len(coming))]
        says += [_line(place) for place in coming]
        says += [self._profile(profile.resident, profile.interests)]
        says += silence(profile.resident, self.services.clock.now())
        return {
            "says": says,
            "for_another": profile.ward is not None,
            "items": [
                (str(place.occurrence.id), Say("my-signup-button", title=place.occurrence.activity.title[:40]))
                for place in coming
            ],
        }

    async def be_oneself(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.speak_for(manager, None)
        await go(manager, My.overview)

    async def open(self, _event: CallbackQuery, _select: Any, manager: DialogManager, number: str) -> None:
        await go(manager, Signup.card, data={"occurrence": number_of(number)})

    def _profile(self, resident: Resident, interests: Liked) -> Say:
        municipality = self.services.municipalities.get(resident.municipality or "")
        return Say(
            "my-profile",
            place=municipality.name if municipality else Say("not-told"),
            likes=topics(interests.likes),
            dislikes=topics(interests.dislikes),
            week=in_words(resident.availability),
        )


def _line(place: Seated) -> Say:
    occurrence = place.occurrence
    return Say(
        f"my-signup-{place.signup.seat}",
        title=_title(place),
        when=begins(occurrence),
        position=place.position or 0,
    )


def _title(place: Seated) -> str | Say:
    """With how many come along."""
    title, more = short_title(place.occurrence), place.signup.party - 1
    return Say("my-signup-with", title=title, more=more) if more else title


def _to(state: State) -> Tap:
    async def tap(_event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, state)

    return tap
