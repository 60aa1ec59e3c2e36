"""Open data in: one file a kind of source, and one list of them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO, Final

from bot.domain.activity import ActivityRecord, Flaw
from bot.errors import Unreadable
from bot.importers import csv_file, excel, ical
from bot.importers.reading import Terms

Reader = Callable[[BinaryIO, Terms], Iterator[ActivityRecord | Flaw]]

IMPORTERS: Final[dict[str, Reader]] = {
    "icalendar": ical.read,
    "csv": csv_file.read,
    "excel": excel.read,
}

_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def kind_of(content: bytes) -> str:
    """Which of IMPORTERS reads this, told by how it begins. Unreadable for what none of them reads."""
    if content.startswith(b"PK\x03\x04"):
        return "excel"
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise Unreadable("old-excel")
    if content.startswith(b"%PDF"):
        raise Unreadable("pdf")
    return _kind_of_text(content[:4096])


def _kind_of_text(begin: bytes) -> str:
    for mark in _MARKS:
        begin = begin.removeprefix(mark)
    text = begin.replace(b"\0", b"").lstrip().upper()
    if not text:
        raise Unreadable("empty", line=1)
    if text.startswith((b"<!DOCTYPE", b"<HTML", b"<?XML", b"<HEAD")):
        raise Unreadable("web-page", line=1)
    if text.startswith((b"{", b"[")):
        raise Unreadable("json", line=1)
    return "icalendar" if text.startswith(b"BEGIN:") else "csv"
