"""Windows that may be answered by a tap or by typed words alike."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from hashlib import sha256
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.api.protocols import DialogProtocol
from aiogram_dialog.widgets.kbd import Button, Keyboard
from aiogram_dialog.widgets.text import Text

from bot.dialogs.chat_notes import keep, note
from bot.dialogs.services import Services
from bot.dialogs.speaker import people_behind, profile_of
from bot.dialogs.states import My, Register, Wards
from bot.dialogs.talk import ASKED_AT, HEARD, Talk, aside, go, is_aside, say_above
from bot.dialogs.words import HUMAN, Words
from bot.errors import Outdated, Refused, Rule
from bot.matching.words import closest
from bot.outbox.telling import for_ward
from bot.texts import Say, Texts

Hear = Callable[[Message, DialogManager], Awaitable[None]]
Shown = Callable[[DialogManager, dict[str, Any]], Awaitable[None]]
Getter = Callable[..., Awaitable[dict[str, Any]]]
BEGUN: Final = "begun"
OWN: Final = (Register, Wards)
SAID: Final = "said"  # where a digest of the last reply to a message is kept
MISUNDERSTOOD: Final = "misunderstood"  # how often in a row
GRAVE: Final = frozenset({"delete_now"})  # what cannot be undone is done for its very words only


class NotUnderstood(Exception):
    """Typed words that are neither a button nor an answer; the window says so and asks again."""


class Spoken(Text):
    """The text of a window: its ``key``, or the ``says`` of its data, below what is said above it."""

    def __init__(self, texts: Texts, key: str = "") -> None:
        super().__init__()
        self.texts = texts
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        language = profile_of(manager).resident.language
        heard = dict(manager.dialog_data.get(HEARD) or {})
        above = [Say(heard.pop("key"), **heard)] if heard else []
        whom = [] if _is_own(manager) else for_ward(profile_of(manager).ward)
        says = [*whom, *above, *(data.get("says") or [Say(self.key, **data.get("facts", {}))])]
        said = "\n\n".join(self.texts.html(language, say) for say in says)
        return await self._other_than_last(said, manager)

    async def _other_than_last(self, said: str, manager: DialogManager) -> str:
        """Never the same reply to two messages running: the second says that it comes again."""
        language = profile_of(manager).resident.language
        again = f"{self.texts.html(language, Say('again'))}\n\n{said}"
        same = isinstance(manager.event, Message) and await note(manager, SAID) == _digest(said)
        reply = again if same else said
        await keep(manager, SAID, _digest(reply))
        return reply


def _is_own(manager: DialogManager) -> bool:
    """Whether the window speaks to the chat's own person, whomever they speak for."""
    return manager.current_context().state.group in OWN


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]


class Label(Text):
    """The label of a button: its ``key`` with the window's facts; of a list, each item's own ``Say``."""

    def __init__(self, texts: Texts, key: str = "") -> None:
        super().__init__()
        self.texts = texts
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        language = profile_of(manager).resident.language
        if "item" in data:
            return self.texts.plain(language, data["item"][1])
        return self.texts.word(language, self.key, **data.get("facts", {}))


class Ways(Talk):
    """The ways out that every window has when they are needed: to a human, and back to the open question."""

    def human(self) -> Button:
        """Once somebody was not understood twice in a row, and wherever the window's data say so."""
        label = Label(self.services.texts, "button-human")
        return Button(label, id="human", on_click=self.to_human, when=_wants_human)

    def back_button(self) -> Button:
        """While a question waits below."""
        label = Label(self.services.texts, "button-return")
        return Button(label, id="return", on_click=self.to_question, when=_waits)

    async def to_human(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await aside(manager, HUMAN)

    async def to_question(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.come_back(manager)


def _wants_human(data: dict[str, Any], _widget: Any, manager: DialogManager) -> bool:
    return bool(data.get("human")) or int(manager.dialog_data.get(MISUNDERSTOOD, 0)) > 1


def _waits(_data: dict[str, Any], _widget: Any, manager: DialogManager) -> bool:
    return is_aside(manager)


class Question(Window):
    """One question. ``hear`` takes typed words that name no button, and a shared location.

    Buttons whose id is in ``only_tapped`` mean something else than the words on them: to type what
    is on a chip is to say it again, to tap it takes it away. ``shown`` is told what a person is shown, which is not
    each time that the window's data are read. Unless it ``asks``, what is typed is an answer only if it
    means nothing else; ``apart``, it is never anything else, and the window has its own ways out.
    """

    def __init__(
        self,
        services: Services,
        *widgets: Text | Keyboard,
        state: State,
        getter: Getter,
        hear: Hear | None = None,
        only_tapped: frozenset[str] = frozenset(),
        shown: Shown | None = None,
        asks: bool = True,
        apart: bool = False,
    ) -> None:
        ways = Ways(services)
        out = () if apart else (ways.human(), ways.back_button())
        super().__init__(*widgets, *out, state=state, getter=getter)
        self.services = services
        self.words = Words(services, inside=True)
        self.hear = hear
        self.only_tapped = only_tapped
        self.shown = shown
        self.asks = asks and hear is not None
        self.apart = apart

    async def load_data(self, dialog: DialogProtocol, manager: DialogManager) -> dict[str, Any]:
        """The window's data, read anew; notes when the question was put."""
        kept = manager.dialog_data
        if BEGUN not in kept and isinstance(manager.start_data, dict) and HEARD in manager.start_data:
            kept[HEARD] = manager.start_data[HEARD]
        kept[BEGUN] = True
        kept[ASKED_AT] = self.services.clock.now().isoformat()
        loaded: dict[str, Any] = await super().load_data(dialog, manager)
        if self.shown is not None:
            await self.shown(manager, loaded)
        return loaded

    async def process_message(self, message: Message, dialog: DialogProtocol, manager: DialogManager) -> bool:
        """A typed label is a tap; other words are heard, and what cannot be is said kindly."""
        manager.dialog_data.pop(HEARD, None)
        tapped = await self._tapped(message, dialog, manager)
        if tapped is not None:
            return await self.process_callback(tapped, dialog, manager)
        if message.text is None and message.location is None:
            await self._count(manager, "media")
            say_above(manager, f"refused-{Rule.NOT_TEXT}")
        else:
            await self._edge(self._heard(message, manager), manager)
        return True

    async def _heard(self, message: Message, manager: DialogManager) -> None:
        """What is surely no answer is done at once; else the window hears it, and what it does not know is done."""
        text = message.text or ""
        meanings = [] if self.apart else self.words.read(manager, text)
        if meanings and self.words.interrupts(meanings[0], text, asks=self.asks):
            await self.words.obey(manager, text, meanings)
            return
        try:
            if self.hear is None:
                raise NotUnderstood
            await self.hear(message, manager)
        except NotUnderstood:
            if not await self.words.obey(manager, text, meanings):
                raise

    async def process_callback(self, callback: CallbackQuery, dialog: DialogProtocol, manager: DialogManager) -> bool:
        """A tap; what a rule refuses is said above the same question."""
        manager.dialog_data.pop(HEARD, None)
        return bool(await self._edge(super().process_callback(callback, dialog, manager), manager))

    async def misunderstood(self, manager: DialogManager) -> None:
        """Say that it was not understood; the second time in a row, the way to a human."""
        await self._count(manager, "words")
        times = manager.dialog_data.get(MISUNDERSTOOD, 0) + 1
        manager.dialog_data[MISUNDERSTOOD] = times
        if times == 1:
            say_above(manager, "misunderstood")
        else:
            say_above(manager, "misunderstood-again", **people_behind(self.services, manager))

    async def _edge(self, answer: Awaitable[Any], manager: DialogManager) -> Any:
        try:
            answered = await answer
        except NotUnderstood:
            await self.misunderstood(manager)
        except Refused as refused:
            say_above(manager, f"refused-{refused.rule}", **{name: str(fact) for name, fact in refused.facts.items()})
        except Outdated:
            await go(manager, My.overview, key="outdated")
        else:
            if manager.has_context():
                manager.dialog_data.pop(MISUNDERSTOOD, None)
            return answered
        return True

    async def _tapped(self, message: Message, dialog: DialogProtocol, manager: DialogManager) -> CallbackQuery | None:
        if not message.text or message.from_user is None:
            return None
        data = await super().load_data(dialog, manager)  # ours would put the question anew
        language = profile_of(manager).resident.language
        labels: dict[str, str] = {}
        for row in await self.keyboard.render_keyboard(data, manager):
            for button in row:
                data_of = button.callback_data if isinstance(button, InlineKeyboardButton) else None
                if data_of and data_of.partition(":")[0] not in self.only_tapped:
                    labels[data_of] = button.text
                    labels.update(self._synonyms(language, data_of))
        meant = closest(message.text, labels, grave=GRAVE)
        if meant is None:
            return None
        return CallbackQuery(
            id="typed", from_user=message.from_user, chat_instance="typed", data=meant.partition("\0")[0]
        )

    def _synonyms(self, language: str, button: str) -> Mapping[str, str]:
        key = f"typed-{button.replace('_', '-')}"
        if ":" in button or not self.services.texts.has(language, key):
            return {}
        words = self.services.texts.word(language, key).split(",")
        return {f"{button}\0{number}": word.strip() for number, word in enumerate(words)}

    async def _count(self, manager: DialogManager, option: str) -> None:
        await self.services.counting.count(profile_of(manager), "misunderstood", option)
