"""Words as people type them: cut out of a text, folded to plain letters, freed of their endings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

LONGEST_TEXT: Final = 4096  # characters; what follows is not read
MOST_TOKENS: Final = 600

_LETTERS: Final = (("ø", "o"), ("ö", "o"), ("å", "a"), ("æ", "a"), ("ä", "a"), ("ð", "d"), ("þ", "t"), ("ł", "l"))
# Accents of Latin and Cyrillic letters, Arabic vowels and the stroke that draws a word out; apostrophes within a word.
_MARKS: Final = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0640']")
_ALIKE: Final = str.maketrans({"ґ": "г", "ى": "ي", "ة": "ه"})  # letters that are typed for each other
_CYRILLIC: Final = re.compile("[а-яєіїґ'-]+$")
_TYPED_OUT: Final = (("aa", "a"), ("ae", "a"), ("oe", "o"))
_WORD: Final = r"[^\W_]+(?:['\-.][^\W_]+)*"
_STOP: Final = r"(?:[!?;؟\n]|(?<!\d)\.|\.(?!\s+[a-zæøå]))+"  # not the dot of "17. mai"
_TOKEN: Final = re.compile(rf"(?P<word>{_WORD})|(?P<comma>[,:،؛])|(?P<stop>{_STOP}|\s[-–—]\s)|(?P<sign>[^\w\s])")
ARABIC_MARKS: Final = "\u064b-\u065f\u0670"  # vowels above and below a letter, for a class of a pattern
DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_TYPED_ALIKE: Final[Mapping[int, str | int | None]] = {
    **{ord(sign): alike for sign, alike in (("’", "'"), ("ʼ", "'"), ("‑", "-"))},
    **DIGITS,
    **dict.fromkeys([0xAD, 0x2068, 0x2069, *range(0x064B, 0x0653), *range(0x0656, 0x0660), 0x0670, 0x0640]),
}
_SKIN: Final = dict.fromkeys([0xFE0E, 0xFE0F, *range(0x1F3FB, 0x1F400)])

# Nordic and English endings, with the shortest stem each may leave.
_ENDINGS: Final = (
    ("ingene", 4), ("ende", 4), ("ande", 4), ("ene", 3), ("ane", 3), ("ing", 4), ("ede", 4), ("ers", 4),
    ("en", 3), ("et", 3), ("er", 3), ("ar", 3), ("es", 3), ("ed", 4),
    ("a", 4), ("e", 4), ("r", 4), ("t", 5), ("s", 4), ("n", 4),
)  # fmt: skip
# The form in which Polish and Ukrainian like a thing: "lubię jogę", "люблю музику".
_LIKED: Final = {"ę": "a", "ą": "a", "у": "а", "ю": "я"}
# The other cases of a Ukrainian name, the longest first, and what the name itself may end with.
_CASES: Final = (
    "ами", "ями", "ові", "еві", "ого", "ому", "ою", "ею", "єю", "ах", "ях", "ам", "ям", "ом", "ем", "єм", "ів", "їв",
    "ок", "у", "ю", "а", "я", "і", "ї", "и",
)  # fmt: skip
_NAMES_END: Final = ("", "а", "я", "о", "и", "і", "ь", "ки")
AND: Final = "و"  # Arabic writes it together with the word that follows
_LEADS: Final = ("وال", "ال", AND)  # and the article too
SHORTEST_STEM: Final = 3
_IRREGULAR: Final = {
    "går": "gå", "gikk": "gå", "gjekk": "gå", "gik": "gå", "gått": "gå", "gået": "gå", "sang": "synge",
    "ser": "se", "syr": "sy", "ror": "ro", "rir": "ri", "syng": "synge", "blir": "bli",
    "bliver": "blive", "leser": "lese", "les": "lese", "møter": "møte", "lager": "lage", "lagar": "lage",
    "laver": "lave", "står": "stå", "syngjer": "synge", "syngje": "synge", "hjalp": "hjelpe",
}  # fmt: skip


class Kind(Enum):
    """What a piece of a text is."""

    WORD = auto()
    EMOJI = auto()
    COMMA = auto()
    STOP = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a text: ``text`` is in lower case, ``typed`` as it stood there."""

    kind: Kind
    text: str
    typed: str


def fold(word: str) -> str:
    """Lower case without accents, the Nordic letters as plain ones, however they were typed (å, aa, a)."""
    plain = word.casefold()
    if not plain.isascii():
        for written, letter in _LETTERS:
            plain = plain.replace(written, letter)
    if not plain.isascii():
        plain = _MARKS.sub("", unicodedata.normalize("NFKD", plain)).translate(_ALIKE)
    for typed, letter in _TYPED_OUT:
        plain = plain.replace(typed, letter)
    return plain


def is_latin(word: str) -> bool:
    """Whether a word is written in Latin letters, as all Nordic words are."""
    return all(sign < "\u0370" for sign in word)


def plain(text: str) -> str:
    """One spelling for all that looks alike: composed letters, straight quotes, European digits, no skin tones, and
    of Arabic neither the vowels above and below nor the stroke that draws a word out.
    """
    composed = unicodedata.normalize("NFC", text[:LONGEST_TEXT].translate(_SKIN))
    return composed.translate(_TYPED_ALIKE)


def tokens(text: str, emoji: re.Pattern[str] | None = None) -> list[Token]:
    """The words, emoji and stops of the first 4,096 characters; at most 600 of them."""
    found: list[Token] = []
    for match in _pieces(plain(text), emoji):
        found.append(match)
        if len(found) == MOST_TOKENS:
            break
    return found


def _pieces(text: str, emoji: re.Pattern[str] | None) -> Iterator[Token]:
    at = 0
    for match in emoji.finditer(text) if emoji else ():
        yield from _words(text[at : match.start()])
        yield Token(Kind.EMOJI, match[0], match[0])
        at = match.end()
    yield from _words(text[at:])


def _words(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        match match.lastgroup:
            case "word":
                yield Token(Kind.WORD, match[0].lower(), match[0])
            case "comma":
                yield Token(Kind.COMMA, ",", ",")
            case "stop":
                yield Token(Kind.STOP, ".", match[0])
            case _ if match[0] in "&+":
                yield Token(Kind.WORD, match[0], match[0])
            case _ if match[0] in "/•·|":
                yield Token(Kind.COMMA, ",", match[0])


def stems(word: str) -> Iterator[str]:
    """What the word may be an inflected form of, likeliest first, itself not among them."""
    if word in _IRREGULAR:
        yield _IRREGULAR[word]
    for ending, shortest in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            stem = word[: -len(ending)]
            yield stem
            yield stem + "e"
    if not word.isascii():
        yield from _other_stems(word)


def _other_stems(word: str) -> Iterator[str]:
    """The same for languages beyond the Nordic ones, as far as their names of things go."""
    if word[-1] in _LIKED and len(word) > SHORTEST_STEM:
        yield word[:-1] + _LIKED[word[-1]]
    if _CYRILLIC.match(word):
        yield from _names_in_case(word)
    for lead in _LEADS:
        if word.startswith(lead) and len(word) - len(lead) >= SHORTEST_STEM:
            yield word[len(lead) :]
    if "\u0621" <= word[0] <= "\u064a":
        yield "ال" + word.removeprefix(AND)


def _names_in_case(word: str) -> Iterator[str]:
    """What a Ukrainian word may be a case of: "футболом", "з прогулянками"."""
    for case in _CASES:
        if word.endswith(case) and len(word) - len(case) >= SHORTEST_STEM:
            for ending in _NAMES_END:
                yield word[: -len(case)] + ending
