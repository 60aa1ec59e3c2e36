"""Commands, with a slash or in plain words of any language, in any state."""

from __future__ import annotations

import re
from typing import Final

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.dialogs import states
from bot.dialogs.chat_notes import keep
from bot.dialogs.services import Services
from bot.dialogs.sharing import shared
from bot.dialogs.speaker import person_of, profile_of
from bot.dialogs.talk import WANTED, Talk, aside, go
from bot.dialogs.words import Words
from bot.domain.resident import Reach
from bot.errors import Outdated
from bot.matching.spelling import fold
from bot.services.residents import Profile
from bot.texts import Texts

LONGEST: Final = 80
LONGEST_TOLD: Final = 500
SHARED: Final = "shared"  # the source of who was told of something by somebody else
WINDOWS: Final[dict[str, State]] = {
    "help": states.Help.overview,
    "human": states.Handover.ask,
    "my": states.My.overview,
    "interests": states.Interests.ask,
    "availability": states.Availability.grid,
    "place": states.Place.ask,
    "suggestions": states.Suggestions.list,
    "pause": states.Pause.choose,
    "delete": states.Rights.delete,
    "mydata": states.Rights.know,
    "consents": states.Consents.overview,
    "language": states.Language.choose,
    "propose": states.Proposal.mine,
    "wards": states.Wards.list,
}
COMMANDS: Final = ("start", "stop", *WINDOWS, "myself")


class Commanded(Filter):
    """Passes commands, and says which: ``/stop``, or exactly the plain words for it in any language.

    A language that is not offered yet is heard too, and words that were typed without their accents.
    """

    def __init__(self, texts: Texts) -> None:
        self._by_words = {
            _plain(words): name
            for name in COMMANDS
            for said in texts.everywhere(f"command-words-{name}")
            for words in said.split(",")
        }
        self._by_letters = {fold(words): name for words, name in self._by_words.items()}

    async def __call__(self, message: Message) -> bool | dict[str, str]:
        command = self.command_of(message.text or message.caption or "")
        return {"command": command} if command is not None and (message.text or command == "stop") else False

    def command_of(self, text: str) -> str | None:
        """The command that a text is; what has a slash and is none of ours asks for help."""
        if not text.startswith("/"):
            words = _plain(text) if len(text) <= LONGEST else ""
            return self._by_words.get(words) or self._by_letters.get(fold(words))
        name = next(iter(text[1:].split()), "").partition("@")[0].casefold()
        return name if name in COMMANDS else "help"


class StartsAgain(Filter):
    """Passes "start" and the like, in any language, of whoever said STOP; a greeting does not take a STOP back."""

    def __init__(self, texts: Texts) -> None:
        labels = texts.everywhere("typed-open-again")
        self._words = {fold(_plain(words)) for said in labels for words in said.split(",")}

    async def __call__(self, message: Message, profile: Profile) -> bool:
        stopped = profile.resident.reach is Reach.STOPPED
        return stopped and len(message.text or "") <= LONGEST and fold(_plain(message.text or "")) in self._words


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[\w']+", text.casefold().replace("’", "'")))


class Commands(Talk):
    """What each command does."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.words = Words(services, inside=False)

    def router(self) -> Router:
        router = Router(name="commands")
        router.message.register(self.start_again, F.text, StartsAgain(self.services.texts))
        router.message.register(self.obey, Commanded(self.services.texts))
        return router

    async def start_again(self, _message: Message, dialog_manager: DialogManager) -> None:
        await self.start(dialog_manager, "")

    async def obey(self, message: Message, dialog_manager: DialogManager, command: str) -> None:
        text = message.text or ""
        stopped = profile_of(dialog_manager).resident.reach is Reach.STOPPED
        if command == "start" and stopped and not text.startswith("/"):  # a greeting does not take a STOP back
            await go(dialog_manager, states.Stop.done)
        elif command == "start":
            await self.start(dialog_manager, _payload(text))
        elif command == "stop":
            await self.fall_silent(dialog_manager)
        elif command == "myself":
            await self.speak_for(dialog_manager, None)
            await go(dialog_manager, states.My.overview)
        else:
            await self._open(dialog_manager, command, _payload(text))

    async def _open(self, manager: DialogManager, command: str, told: str) -> None:
        """The window of a command; with words after it, such as ``/place Hisøy``, what they tell is done at once."""
        if told and await self.words.told(manager, command, told[:LONGEST_TOLD]):
            return
        if command == "propose" and not await self.services.proposals.of(profile_of(manager).resident.id):
            await go(manager, states.Proposal.what)
        else:
            await aside(manager, WINDOWS[command])

    async def start(self, manager: DialogManager, payload: str) -> None:
        """Begin, or go on where the talk is open. A link names municipality and source; another is politely ignored."""
        resident = profile_of(manager).resident
        if resident.reach is not Reach.OPEN:
            await self.services.residents.open_again(person_of(manager))
        known = await self._follow(manager, payload)
        await self.read_again(manager)
        await self.count_untimed(manager, "start", "link" if known else "unknown-link" if payload else "plain")
        await self.onward(manager)

    async def _follow(self, manager: DialogManager, payload: str) -> bool:
        """Keep where a link leads: to a municipality and its source, or to something that somebody told them of."""
        resident, wanted = profile_of(manager).resident.id, shared(payload)
        linked = self.services.municipalities.source(payload)
        if linked is not None:
            await self.services.residents.came_from(resident, linked[0].slug, linked[1])
            return True
        if wanted is None:
            return False
        try:
            occurrence = await self.services.signups.occurrence(wanted)
        except Outdated:
            return False
        await self.services.residents.came_from(resident, occurrence.activity.municipality, SHARED)
        await keep(manager, WANTED, occurrence.id)
        return True


def _payload(text: str) -> str:
    return text.partition(" ")[2].strip() if text.startswith("/") else ""


def command_menu(texts: Texts, language: str) -> list[tuple[str, str]]:
    """The commands as the chat's menu lists them: name and what it does."""
    return [(name, texts.word(language, f"command-{name}")) for name in COMMANDS]
