"""How long it takes somebody new to see a first suggestion: in taps and sentences, and in seconds by a model.

The model: everything on the screen is read, at 200 words a minute, below the 238 of silent reading (Brysbaert,
*How many words do we read per minute?*, 2019); a tap takes 3 s; a sentence takes 15 s to type, nine words at the 36
words a minute of people on phones (Palin and others, *How do people type on mobile devices?*, 2019).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from tests.scenario import Person
from tests.telegram import buttons_of

WORDS_A_MINUTE: Final = 200
TAP_S: Final = 3.0
SENTENCE_S: Final = 15.0
TELLS: Final = {
    "nb": "jeg liker å spille sjakk og gå på tur, men ikke fotball",
    "nn": "eg likar å spele sjakk og gå på tur, men ikkje fotball",
    "da": "jeg kan godt lide skak og at gå ture, men ikke fodbold",
    "en": "I like chess and hiking, but not football",
}


@dataclass
class Road:
    """What it took so far."""

    person: Person
    taps: int = 0
    sentences: int = 0
    words_read: int = 0

    @property
    def moves(self) -> int:
        return self.taps + self.sentences

    @property
    def seconds(self) -> float:
        """The time that it takes by the model."""
        return self.words_read * 60 / WORDS_A_MINUTE + self.taps * TAP_S + self.sentences * SENTENCE_S

    async def taps_on(self, name: str) -> None:
        self.taps += 1
        await self.person.taps(self.person.word(f"button-{name}"))
        self._reads()

    async def says(self, words: str) -> None:
        self.sentences += 1
        await self.person.says(words)
        self._reads()

    async def starts(self) -> None:
        """Telegram's own button under the first page."""
        self.taps += 1
        await self.person.says("/start")
        self._reads()

    def _reads(self) -> None:
        while self.person.screen.unread:
            message = self.person.sees()
            labels = [button.text for button in buttons_of(message)]
            self.words_read += len(re.findall(r"\w+", " ".join([message.text or "", *labels])))


async def to_first_suggestion(person: Person) -> Road:
    """From hello until something is suggested; AssertionError when nothing is."""
    road = Road(person)
    await road.starts()
    for button in ("begin", "yes", "yes"):
        await road.taps_on(button)
    await road.says("arendall")
    await road.taps_on("yes")  # old enough
    await road.says(TELLS.get(person.language, person.word("topic-chess")))
    await road.taps_on("confirm")
    shown = "\n".join(message.text or "" for message in person.screen.shown.values())
    assert "Sjakkvenner" in shown, shown
    return road
