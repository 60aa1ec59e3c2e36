"""My consents: each purpose by itself, what was answered and when, changed as easily as it was given."""

from __future__ import annotations

from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.services import Services
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Consents, Rights, Signup
from bot.dialogs.talk import Talk, go, is_aside, say_above
from bot.domain.consent import Consent, Purpose
from bot.errors import Outdated
from bot.services.residents import Profile
from bot.texts import Date, LanguageName, Say

LONGEST_NAME: Final = 40
PURPOSE: Final = "purpose"
OCCURRENCE: Final = "occurrence"  # where the question was asked on the way to a seat


class ConsentsDialog(Talk):
    """A no is as easy as a yes. ``help`` and ``name`` come back to the sign-up that they were asked after."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                choices(texts, PURPOSE, self.open),
                button(texts, "back", self.to_rights),
                state=Consents.overview,
                getter=self.all,
            ),
            Question(
                services,
                Spoken(texts),
                Row(button(texts, "yes", self.yes, when="refused"), button(texts, "no", self.no, when="agreed")),
                button(texts, "back", self.to_overview),
                state=Consents.one,
                getter=self.one,
            ),
            Question(
                services,
                Spoken(texts),
                Row(button(texts, "yes", self.help), button(texts, "no", self.no_help)),
                state=Consents.help,
                getter=self.ask_help,
                asks=True,
            ),
            Question(
                services,
                Spoken(texts),
                button(texts, "no", self.no_name),
                state=Consents.name,
                getter=self.ask_name,
                hear=self.hear_name,
                asks=True,
            ),
        )

    async def all(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        profile = await self.read_again(dialog_manager)
        lines = [_line(profile, purpose) for purpose in Purpose]
        items = [(purpose.value, Say(f"purpose-{purpose}")) for purpose in Purpose]
        return {"says": [Say("consents"), *lines], "items": items}

    async def open(self, _event: CallbackQuery, _select: Any, manager: DialogManager, purpose: str) -> None:
        manager.dialog_data[PURPOSE] = _purpose(purpose).value
        await manager.switch_to(Consents.one)

    async def one(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        profile, purpose = profile_of(dialog_manager), _opened(dialog_manager)
        consent = profile.consents.get(purpose)
        agreed = profile.agreed(purpose)
        asked = [Say(f"consent-{purpose}")] if consent is None or not consent.answers else [self._told(consent)]
        return {"says": [_line(profile, purpose), *asked], "agreed": agreed, "refused": not agreed}

    async def yes(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        if _opened(manager) is Purpose.NAME:  # there is no yes without a name
            await manager.switch_to(Consents.name)
            return
        await self._answer(manager, _opened(manager), granted=True)

    async def no(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._answer(manager, _opened(manager), granted=False)

    async def ask_help(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        return {"says": [*asked_anew(self.services, profile_of(dialog_manager), Purpose.HELP), Say("consent-help")]}

    async def help(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._answer(manager, Purpose.HELP, granted=True)
        await self._leave(manager, key="consent-noted-yes")

    async def no_help(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._answer(manager, Purpose.HELP, granted=False)
        await self._leave(manager, key="consent-noted-no")

    async def ask_name(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        return {"says": [*asked_anew(self.services, profile_of(dialog_manager), Purpose.NAME), Say("consent-name")]}

    async def hear_name(self, message: Message, manager: DialogManager) -> None:
        name = self._name(manager, message.text or "")
        if name is None:
            raise NotUnderstood
        if not name:
            say_above(manager, "name-which")
            return
        await self.services.residents.call(profile_of(manager).resident.id, name)
        await self.read_again(manager)
        await self.count(manager, "consents", "name-yes")
        await self._leave(manager, key="name-noted", name=name)

    async def no_name(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._answer(manager, Purpose.NAME, granted=False)
        await self._leave(manager, key="consent-noted-no")

    async def to_overview(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Consents.overview)

    async def to_rights(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Rights.know)

    async def _answer(self, manager: DialogManager, purpose: Purpose, *, granted: bool) -> None:
        before = profile_of(manager)
        await self.services.residents.agree(before.resident.id, purpose, granted=granted)
        await self.read_again(manager)
        if purpose is Purpose.RESEARCH and granted:
            await self.count(manager, "consent-research", "yes")
        elif purpose is not Purpose.RESEARCH:
            await self.count(manager, "consents", f"{purpose}-{'yes' if granted else 'no'}")

    async def _leave(self, manager: DialogManager, key: str, name: str = "") -> None:
        """Back to the sign-up, to the question in the middle of which this was asked, or to all consents."""
        occurrence = manager.start_data.get(OCCURRENCE) if isinstance(manager.start_data, dict) else None
        if occurrence is not None:
            await go(manager, Signup.card, data={OCCURRENCE: occurrence}, key=key, name=name)
        elif is_aside(manager):
            await self.come_back(manager, key=key, name=name)
        else:
            await go(manager, Consents.overview, key=key, name=name)

    def _told(self, consent: Consent) -> Say:
        return Say("consent-words", words=self.services.agreements.agreed(consent))

    def _name(self, manager: DialogManager, text: str) -> str | None:
        """The name in an answer; empty for a yes alone, None for what is no name."""
        language, texts = profile_of(manager).resident.language, self.services.texts
        said = " ".join(text.split())
        if said.strip(" .!").casefold() in _split(texts.word(language, "typed-yes")):
            return ""
        for words in _split(texts.word(language, "name-before")):
            if said.casefold().startswith(f"{words} "):
                said = said[len(words) :].strip()
        name = said.strip(" .,!«»\"'")
        named = bool(name) and len(name) <= LONGEST_NAME and all(_in_a_name(letter) for letter in name)
        return name if named else None


def asked_anew(services: Services, profile: Profile, purpose: Purpose) -> list[Say]:
    """Why somebody is asked who has answered before: the words are others now, and what has changed."""
    consent = profile.consents.get(purpose)
    if consent is None or consent.answers:
        return []
    change = services.agreements.changed(purpose, profile.resident.language)
    return [Say("consent-asked-anew", since=Date(consent.at), change=change)]


def _line(profile: Profile, purpose: Purpose) -> Say:
    consent, title = profile.consents.get(purpose), Say(f"purpose-{purpose}")
    if consent is None:
        return Say("consent-unasked", title=title)
    return Say(
        "consent-answered" if consent.answers else "consent-outdated",
        title=title,
        granted="yes" if consent.granted else "no",
        since=Date(consent.at),
        language=LanguageName(consent.language),
    )


def _opened(manager: DialogManager) -> Purpose:
    start = manager.start_data if isinstance(manager.start_data, dict) else {}
    return _purpose(str(manager.dialog_data.get(PURPOSE) or start.get(PURPOSE) or Purpose.MATCHING))


def _purpose(code: str) -> Purpose:
    if code not in set(Purpose):
        raise Outdated("forged")
    return Purpose(code)


def _split(listed: str) -> list[str]:
    return [word.strip() for word in listed.split(",")]


def _in_a_name(letter: str) -> bool:
    return letter.isalpha() or letter in " -'’."
