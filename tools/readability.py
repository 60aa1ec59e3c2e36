"""How easily texts read: LIX (C. H. Björnsson, *Läsbarhet*, 1968), the measure of the Nordic countries.

LIX = words per sentence + the share of words longer than six letters, in per cent. Below 25 is as
easy as children's books, 25 to 35 as fiction and popular papers, over 45 as reports.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bot.texts import Texts
from tools.catalogue import messages
from tools.samples import spoken

LONGER: Final = 12  # words; below that a text is a label or a fragment, and LIX says nothing
_NOT_READ: Final = ("typed-", "command-words-", "import-", "pattern-")  # typed by residents, or not for them
_TAG: Final = re.compile(r"</?\w+>")
_END: Final = re.compile(r"[.!?:](?=\s|$)|\n+")
_WORD: Final = re.compile(r"[^\W\d_]+")


class Readability(NamedTuple):
    """Of one language: how many longer texts, their mean LIX, their mean length in characters, the hardest."""

    texts: int
    lix: float
    length: float
    hardest: str


def lix(text: str) -> float:
    """LIX of a text with or without markup; ValueError when it has no word."""
    plain = _TAG.sub("", text)
    words = _WORD.findall(plain)
    if not words:
        raise ValueError("no word")
    sentences = [part for part in _END.split(plain) if _WORD.search(part)]
    long = sum(len(word) > 6 for word in words)
    return len(words) / len(sentences) + 100 * long / len(words)


def longer_texts(language: str, texts: Texts) -> dict[str, str]:
    """Every text of sentences that residents read, with the first sample facts, by its key."""
    read = {
        key: _TAG.sub("", texts.html(language, next(spoken(message))))
        for key, message in messages(language).items()
        if not key.startswith(_NOT_READ)
    }
    return {key: text for key, text in read.items() if len(_WORD.findall(text)) >= LONGER}


def readability(language: str, texts: Texts) -> Readability:
    """How easily the longer texts of a language read."""
    longer = longer_texts(language, texts)
    grades = {key: lix(text) for key, text in longer.items()}
    return Readability(
        texts=len(longer),
        lix=sum(grades.values()) / len(grades),
        length=sum(len(text) for text in longer.values()) / len(longer),
        hardest=max(grades, key=lambda key: (grades[key], key)),
    )
