"""Which of several labels a person means who types instead of tapping."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping
from typing import Final

from rapidfuzz import fuzz

from bot.matching.spelling import fold, plain
from bot.matching.yes_and_no import affirms, denies, without_courtesy

SHORT: Final = 3  # letters up to which only the very label counts
LONGEST: Final = 80  # characters; who writes more is not naming a button
ENOUGH: Final = 85.0
MARGIN: Final = 10.0


def closest(typed: str, labels: Mapping[str, str], *, grave: Collection[str] = ()) -> str | None:
    """The key of the label that ``typed`` means, or None when none or more than one may be meant.

    A label counts without its emoji, punctuation and capitals. The very label comes first, then a label
    that begins with the typed words, then the same without accents and Nordic letters, then a likely
    misspelling: these two never where one says what the other denies. If that tells nothing, please and thank you
    are passed over. Keys that differ only after a NUL character are synonyms: they do not compete. A ``grave``
    button is meant by its very words only.
    """
    said = _letters(typed)
    if not said or len(said) > LONGEST:
        return None
    meant = _closest(said, labels, grave)
    short = without_courtesy(said)
    return meant if meant is not None or short in ("", said) else _closest(short, labels, grave)


def says_yes(typed: str) -> bool:
    """Whether somebody says yes: "ja, det har han"."""
    return len(typed) <= LONGEST and affirms(_letters(typed))


def _closest(said: str, labels: Mapping[str, str], grave: Collection[str]) -> str | None:
    spoken = {key: letters for key, label in labels.items() if (letters := _letters(label))}
    near = {key for key, label in spoken.items() if _button(key) not in grave and not denies(said, label)}
    for said_so, of_labels in ((said, spoken), (_bare(said), {key: _bare(label) for key, label in spoken.items()})):
        exact = [key for key, label in of_labels.items() if label == said_so]
        if exact:
            return _only(exact)
        begun = [key for key in of_labels if key in near and _begins(said_so, of_labels[key])]
        if begun:
            return _only(begun)
    return _misspelt(said, {key: label for key, label in spoken.items() if key in near})


def _begins(said: str, label: str) -> bool:
    return len(said) > SHORT and label.startswith(said + " ")


def _misspelt(said: str, spoken: Mapping[str, str]) -> str | None:
    best: dict[str, tuple[float, str]] = {}
    for key, label in spoken.items():
        if min(len(label), len(said)) > SHORT:
            button = _button(key)
            best[button] = max(best.get(button, (0.0, "")), (fuzz.ratio(said, label), key))
    scores = sorted(best.values(), reverse=True)
    if not scores or scores[0][0] < ENOUGH or (len(scores) > 1 and scores[0][0] - scores[1][0] < MARGIN):
        return None
    return scores[0][1]


def _only(keys: list[str]) -> str | None:
    return keys[0] if len({_button(key) for key in keys}) == 1 else None


def _button(key: str) -> str:
    return key.partition("\0")[0]


def _letters(text: str) -> str:
    """Letters and digits in lower case, one space between words."""
    spoken = (sign for sign in plain(text).replace("'", "").casefold() if not unicodedata.combining(sign))
    return " ".join("".join(sign if sign.isalnum() else " " for sign in spoken).split())


def _bare(text: str) -> str:
    """Without accents, and with the plain letters that are typed where there are no Nordic ones."""
    return " ".join(fold(word) for word in text.split())
