"""Comma-separated values, whatever separates them and however they are encoded."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from typing import BinaryIO, Final

from bot.domain.activity import ActivityRecord, Flaw
from bot.errors import Unreadable
from bot.importers.decoding import decoded
from bot.importers.reading import ROWS_MOST, Terms
from bot.importers.table import Cells, records

DELIMITERS: Final = ",;\t|"


def read(stream: BinaryIO, terms: Terms) -> Iterator[ActivityRecord | Flaw]:
    """A record or a flaw for each row. Unreadable, with the line, when the file is no table."""
    text = decoded(stream.read(), terms.columns.encoding)
    return records(_rows(text, terms.columns.delimiter or _delimiter(text)), terms)


def _rows(text: str, delimiter: str) -> Iterator[Cells]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for number, cells in enumerate(reader):
            if number > ROWS_MOST:
                raise Unreadable("too-many-rows", line=line, detail=str(ROWS_MOST))
            yield line, cells
            line = reader.line_num + 1
    except csv.Error as trouble:
        raise Unreadable("csv-quotes", line=line, detail=str(trouble)) from None


def _delimiter(text: str) -> str:
    """The one that parts the headings into the most columns."""
    heading = next(iter(text.splitlines()), "")
    return max(DELIMITERS, key=lambda one: len(next(csv.reader([heading], delimiter=one), [])))
