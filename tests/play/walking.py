"""Walk the whole state graph: from each opening every kind of button is tapped and some words are said, and again from
wherever that led, always in a house built anew: what works here works after a restart.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from aiogram.types import Message

from bot.handlers.commands import COMMANDS
from tests.play.graph import GONE, Edge, Graph, Move, Way
from tests.play.openings import OPENINGS, opened
from tests.play.scenes import KEYBOARD, File, Scene, Spot, scene, spot_of, tappable
from tests.scenario import Person
from tests.telegram import buttons_of

NONSENSE: Final = "zzxq"
NO_ANSWER: Final = "no answer"
HUMAN_ANSWERS: Final = "Handover:open"  # where words go to staff, and the bot is silent
COMMANDED: Final = 2  # openings in which every command is tried: somebody new, and somebody who has told who they are
BEGUN: Final = (*(f"/{command}" for command in COMMANDS), "hva skjer på lørdag?")


async def walk_everywhere(file: File, language: str) -> Graph:
    """Walk from every opening in a language; the file holds an empty database of the present shape."""
    empty = file.read()
    return await Walker(file).walk([await opened(opening, file, empty, language) for opening in OPENINGS])


class Walker:
    """Walks breadth first, and notes what is wrong with the answers."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.graph = Graph()
        self._spoken: set[str] = set()

    async def walk(self, openings: Iterable[Scene]) -> Graph:
        """Go every way from these scenes."""
        line = deque(openings)
        self.graph.scenes |= {opening.spot: opening for opening in line}
        for opening in tuple(line)[:COMMANDED]:
            line += [end for words in BEGUN if (end := await self._go(opening, Move(Way.WORDS, words)))]
        while line:
            start = line.popleft()
            line += [end for move in self._moves(start.spot) if (end := await self._go(start, move))]
        return self.graph

    def _moves(self, start: Spot) -> Iterator[Move]:
        """Where something lies below the window, only that is answered: the window is tapped elsewhere."""
        for kind in sorted(start.below or start.window):
            yield Move(Way.TAP, kind)
            if kind.endswith(":") and not start.below:
                yield Move(Way.TAP_LAST, kind)
        if start.state not in self._spoken:
            self._spoken.add(start.state)
            yield Move(Way.NONSENSE, NONSENSE)

    async def _go(self, start: Scene, move: Move) -> Scene | None:
        """Where the move leads, if nobody stood there before."""
        async with start.resumed(self.file) as person:
            found = [
                fault for fault in await make(person, move) if fault != NO_ANSWER or start.spot.state != HUMAN_ANSWERS
            ]
            end = await spot_of(person)
            if not end.window and not end.below and end.state != GONE:
                found.append("a dead end")
            self.graph.faults += [f"{start.spot.state}, {move}: {fault}" for fault in found]
            self.graph.edges.append(Edge(start.spot, move, end))
            if end in self.graph.scenes:
                return None
            self.graph.scenes[end] = await scene(person, self.file)
            return self.graph.scenes[end]


async def make(person: Person, move: Move) -> list[str]:
    """Make the move; what is wrong with the answer."""
    if move.way is Way.NONSENSE:
        said = [await _said(person, move.what) for _ in range(3)]
        again = any(earlier == later != [] for earlier, later in pairwise(said))
        return ["the same reply twice running"] if again else []
    if move.way is Way.WORDS:
        return [] if await _said(person, move.what) else [NO_ANSWER]
    if move.what.startswith(KEYBOARD):
        label = person.screen.keyboard[int(move.what.removeprefix(KEYBOARD))]
        return [] if await _said(person, label) else [NO_ANSWER]
    return await _tapped(person, move)


async def _said(person: Person, words: str) -> list[str]:
    """What is read in answer to words."""
    await person.says(words)
    return _read(person)


async def _tapped(person: Person, move: Move) -> list[str]:
    message, button = (await tappable(person))[move.what][-1 if move.way is Way.TAP_LAST else 0]
    tap = person.press(button.callback_data or "", message)
    await person.town.deliver({"callback_query": tap})
    read, faults = _read(person), []
    if tap["id"] not in person.town.telegram.answered:
        faults.append("the button spins")
    if not read and not move.what.endswith(":"):  # what is chosen already may be chosen again
        faults.append("nothing changed")
    if any(person.word("outdated") in text for text in read):
        faults.append("a button in sight was taken for an old one")
    return faults


def _read(person: Person) -> list[str]:
    """Every new or changed message as it is read, with its buttons."""
    read = [_text(message) for message in person.screen.unread]
    person.screen.unread.clear()
    return read


def _text(message: Message) -> str:
    labels = [f"[{button.text}]" for button in buttons_of(message)]
    return "\n".join([message.text or message.caption or "", *labels])
