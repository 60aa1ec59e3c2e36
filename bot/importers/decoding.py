"""Bytes of an unknown encoding become text."""

from __future__ import annotations

import codecs
from typing import Final

from bot.errors import Unreadable

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(content: bytes, encoding: str = "") -> str:
    """The text: in ``encoding``, or as its byte order mark tells, or UTF-8, or the old Windows-1252.

    Unreadable, with the line, when it is text in none of them.
    """
    tries = [encoding] if encoding else [_marked(content) or "utf-8", "cp1252"]
    for one in tries:
        try:
            text = content.decode(one)
        except LookupError:
            raise Unreadable("encoding", detail=one) from None
        except UnicodeDecodeError as trouble:
            line = content.count(b"\n", 0, trouble.start) + 1
        else:
            return _text(text)
    raise Unreadable("encoding", line=line, detail=tries[-1])


def _marked(content: bytes) -> str | None:
    return next((name for mark, name in _MARKS if content.startswith(mark)), None)


def _text(text: str) -> str:
    if "\0" in text:
        raise Unreadable("binary", line=text.count("\n", 0, text.index("\0")) + 1)
    return text
