"""The list of importers is whole, and a file finds its reader by how it begins."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import pytest

import bot.importers
from bot.importers import IMPORTERS, kind_of


def test_every_reader_is_listed() -> None:
    modules = (import_module(f"bot.importers.{module.name}") for module in iter_modules(bot.importers.__path__))
    readers = {module.read for module in modules if hasattr(module, "read")}

    assert set(IMPORTERS.values()) == readers


@pytest.mark.parametrize(
    ("begin", "reader"),
    [
        (b"BEGIN:VCALENDAR", "icalendar"),
        (b"\xef\xbb\xbfBEGIN:VCALENDAR", "icalendar"),
        (b"\r\n\r\nbegin:vcalendar", "icalendar"),
        ("BEGIN:VCALENDAR".encode("utf-16"), "icalendar"),
        (b"PK\x03\x04", "excel"),
        (b"id;title", "csv"),
        (b"\xef\xbb\xbfid,title", "csv"),
    ],
)
def test_a_file_is_known_by_how_it_begins(begin: bytes, reader: str) -> None:
    assert kind_of(begin) == reader
