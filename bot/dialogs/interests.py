"""What somebody likes: a free sentence or a grid, confirmed as chips that can be removed."""

from __future__ import annotations

from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Interests, My, Place
from bot.dialogs.talk import Talk, go, say_above
from bot.dialogs.telling import topics
from bot.domain import interests as domain
from bot.matching.understanding import Understood, understand
from bot.matching.words import says_yes
from bot.texts import Say

MOST_SHOWN = 20  # of each kind; below a message Telegram shows at most 100 buttons
WORDS_OF_A_NAME: Final = 3  # more is a sentence


class InterestsDialog(Talk):
    """Ends onward, with likes and dislikes kept. Until then they are a draft."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "interests-ask"),
                button(texts, "grid", self.grid),
                Row(button(texts, "back", self.back), button(texts, "skip", self.skip)),
                state=Interests.ask,
                getter=self.nothing,
                hear=self.hear,
            ),
            Question(
                services,
                Spoken(texts, "interests-grid"),
                choices(texts, "topic", self.toggle, width=2),
                Row(button(texts, "back", self.ask_again), button(texts, "done", self.chips)),
                state=Interests.grid,
                getter=self.offered,
                hear=self.hear,
                only_tapped=frozenset({"topic"}),
            ),
            Question(
                services,
                Spoken(texts),
                choices(texts, "unsure", self.add, items="unsure", width=2),
                choices(texts, "chip", self.remove, items="chips", width=2),
                button(texts, "confirm", self.confirm, when="any"),
                Row(button(texts, "grid", self.grid), button(texts, "skip", self.skip, when="none")),
                state=Interests.chips,
                getter=self.draft,
                hear=self.hear,
                only_tapped=frozenset({"chip"}),
            ),
            on_start=self.start,
        )

    async def start(self, _data: Any, manager: DialogManager) -> None:
        known = profile_of(manager).interests
        _write(manager, known)
        if known.likes or known.dislikes:
            await manager.switch_to(Interests.chips)

    async def nothing(self, **_: Any) -> dict[str, Any]:
        return {}

    async def offered(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        chosen = _read(dialog_manager).likes
        return {
            "items": [
                (topic.code, Say("chip-on" if topic.code in chosen else "chip-off", topic=self._topic(topic.code)))
                for topic in self.services.taxonomy.offered
            ]
        }

    async def draft(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        said, data = _read(dialog_manager), dialog_manager.dialog_data
        likes, dislikes = sorted(said.likes), sorted(said.dislikes)
        needs = [code for code in likes if self.services.taxonomy.is_hardship(code)]
        liked = [code for code in likes if code not in needs]
        says = [Say("interests-likes", topics=topics(liked[:MOST_SHOWN]))] if liked else []
        says += [Say("interests-needs", topics=topics(needs[:MOST_SHOWN]))] if needs else []
        says += [Say("interests-dislikes", topics=topics(dislikes[:MOST_SHOWN]))] if dislikes else []
        says += [Say("interests-unknown", words=", ".join(data["unknown"]))] if data.get("unknown") else []
        says += [Say("interests-unsure")] if data.get("unsure") else []
        says += [Say("interests-right" if likes or dislikes else "interests-none")]
        return {
            "says": says,
            "unsure": [(code, Say("chip-unsure", topic=self._topic(code))) for code in data.get("unsure", [])],
            "chips": [(code, Say("chip-likes", topic=self._topic(code))) for code in likes[:MOST_SHOWN]]
            + [(code, Say("chip-dislikes", topic=self._topic(code))) for code in dislikes[:MOST_SHOWN]],
            "any": bool(likes or dislikes),
            "none": not (likes or dislikes),
        }

    async def hear(self, message: Message, manager: DialogManager) -> None:
        """What they like; a yes to what may have been meant takes all of that."""
        doubts = frozenset(manager.dialog_data.get("unsure", []))
        if doubts and says_yes(message.text or ""):
            _write(manager, _read(manager).with_(doubts, frozenset()))
            manager.dialog_data["unsure"] = []
            await self.count(manager, "interests", "added")
            return
        understood = understand(message.text or "", self.services.taxonomy)
        if not understood.anything and self.services.meanings.read(
            message.text or "", profile_of(manager).resident.language, self.today(manager)
        ):
            raise NotUnderstood  # as an interest; what else it means is done
        said = _read(manager).with_(
            frozenset(heard.topic for heard in understood.likes),
            frozenset(heard.topic for heard in understood.dislikes),
        )
        _write(manager, said)
        self._note_doubts(manager, understood, message.text or "")
        await self.count(manager, "interests", "sentence" if understood.likes or understood.dislikes else "unknown")
        await manager.switch_to(Interests.chips)

    async def toggle(self, _event: CallbackQuery, _select: Any, manager: DialogManager, code: str) -> None:
        said = _read(manager)
        if code not in self.services.taxonomy.topics:
            return
        _write(manager, said.without(code) if code in said.likes else said.with_(frozenset({code}), frozenset()))

    async def add(self, _event: CallbackQuery, _select: Any, manager: DialogManager, code: str) -> None:
        if code in manager.dialog_data.get("unsure", []):
            _write(manager, _read(manager).with_(frozenset({code}), frozenset()))
            manager.dialog_data["unsure"] = []
            await self.count(manager, "interests", "added")

    async def remove(self, _event: CallbackQuery, _select: Any, manager: DialogManager, code: str) -> None:
        _write(manager, _read(manager).without(code))
        await self.count(manager, "interests", "removed")

    async def grid(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Interests.grid)

    async def chips(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "interests", "grid")
        await manager.switch_to(Interests.chips)

    async def ask_again(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.switch_to(Interests.ask)

    async def confirm(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.services.residents.like(profile_of(manager).resident.id, _read(manager))
        await self.count(manager, "interests", "confirmed")
        await self.onward(manager, Interests.ask)

    async def back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        """To the question before, or to the overview of somebody who changes what they told."""
        await self.count(manager, "interests", "back")
        told = profile_of(manager).interests
        await go(manager, My.overview if told.likes or told.dislikes else Place.ask)

    async def skip(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "interests", "skipped")
        await self.onward(manager, Interests.ask)

    def _note_doubts(self, manager: DialogManager, understood: Understood, typed: str) -> None:
        doubts = [code for unsure in understood.unsure for code in unsure.candidates]
        manager.dialog_data["unsure"] = list(dict.fromkeys(doubts))[:MOST_SHOWN]
        heard = bool(understood.likes or understood.dislikes or doubts)
        named = heard or len(typed.split()) <= WORDS_OF_A_NAME  # nobody's grief is repeated as words to be learnt
        manager.dialog_data["unknown"] = [word[:30] for word in understood.unknown[:3]] if named else []
        if not heard:
            say_above(manager, "interests-not-understood")

    def _topic(self, code: str) -> Say:
        return Say(f"topic-{code}")


def _read(manager: DialogManager) -> domain.Interests:
    data = manager.dialog_data
    return domain.Interests(frozenset(data.get("likes", [])), frozenset(data.get("dislikes", [])))


def _write(manager: DialogManager, said: domain.Interests) -> None:
    manager.dialog_data.update(likes=sorted(said.likes), dislikes=sorted(said.dislikes))
