"""Text from outside made plain: no markup, no control characters, a bounded length."""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from typing import Final

_MARKUP: Final = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_BREAKS: Final = re.compile(r"<(?:br|/p|/div|/li|/h[1-6])\b[^<>]{0,100}>", re.IGNORECASE)
_HIDDEN: Final = {"Cc", "Cs", "Co"}  # controls, lone surrogates, private characters
_TURNS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # overrides of direction
_ELLIPSIS: Final = "…"


def line(text: str, most: int) -> str:
    """One line of at most ``most`` characters."""
    return cut(" ".join(visible(_unmarked(text)).split()), most)


def paragraphs(text: str, most: int) -> str:
    """Lines of at most ``most`` characters in all, with at most one empty line between two."""
    lines = [" ".join(part.split()) for part in visible(_unmarked(text)).split("\n")]
    return cut(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip(), most)


def cut(text: str, most: int) -> str:
    """The text, or its beginning and an ellipsis."""
    return text if len(text) <= most else text[: most - 1].rstrip() + _ELLIPSIS


def says_something(text: str) -> bool:
    """Whether there is a letter, a digit or a symbol in it."""
    return any(unicodedata.category(one)[0] in "LNS" for one in text)


def folded(text: str) -> str:
    """What two spellings of one title have in common: letters and digits, small, without accents."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"[^\W_]+", "".join(one for one in letters if not unicodedata.combining(one))))


def visible(text: str) -> str:
    """The text without control characters and without what turns its direction; lines stay."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one for one in text if one == "\n" or one == "\t" or not _hidden(one))


def _unmarked(text: str) -> str:
    """Without tags and entities, if there is a tag; ``a < b`` stays."""
    if not _MARKUP.search(text):
        return text
    return unescape(_MARKUP.sub("", _BREAKS.sub("\n", text)))


def _hidden(one: str) -> bool:
    return one in _TURNS or unicodedata.category(one) in _HIDDEN
