"""Excel workbooks (.xlsx): the first sheet, or the one that the map names."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from typing import Any, BinaryIO, Final
from xml.etree.ElementTree import ParseError

import openpyxl
from defusedxml.common import DefusedXmlException
from openpyxl.utils.exceptions import InvalidFileException

from bot.domain.activity import ActivityRecord, Flaw
from bot.errors import Unreadable
from bot.importers.reading import ROWS_MOST, Terms
from bot.importers.table import Cells, records

ENTRIES_MOST: Final = 1000
UNPACKED_MOST: Final = 200_000_000  # bytes
COLUMNS_MOST: Final = 200
LINES_MOST: Final = 100_000  # blank ones among them

_BROKEN: Final = (
    InvalidFileException,
    DefusedXmlException,
    ParseError,
    zipfile.BadZipFile,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    OSError,
    EOFError,
)


def read(stream: BinaryIO, terms: Terms) -> Iterator[ActivityRecord | Flaw]:
    """A record or a flaw for each row.

    A formula counts as the value that it had when the workbook was saved; nothing is ever calculated. Unreadable
    when it is no workbook, or unpacks to more than UNPACKED_MOST bytes.
    """
    content = stream.read()
    _check(content)
    return records(_rows(content, terms.columns.sheet), terms)


def _check(content: bytes) -> None:
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            entries = packed.infolist()
    except zipfile.BadZipFile:
        raise Unreadable("not-a-workbook") from None
    if len(entries) > ENTRIES_MOST or sum(entry.file_size for entry in entries) > UNPACKED_MOST:
        raise Unreadable("unpacks-too-large")
    if "[Content_Types].xml" not in {entry.filename for entry in entries}:
        raise Unreadable("not-a-workbook")


def _rows(content: bytes, sheet: str) -> Iterator[Cells]:
    try:
        book = openpyxl.load_workbook(BytesIO(content), read_only=True, data_only=True)
        table = book[sheet] if sheet else book.worksheets[0]
    except KeyError:
        raise Unreadable("no-sheet" if sheet else "not-a-workbook", detail=sheet) from None
    except (IndexError, *_BROKEN) as trouble:
        raise Unreadable("not-a-workbook", detail=type(trouble).__name__) from None
    try:
        yield from _filled(table.iter_rows(max_row=LINES_MOST + 1, max_col=COLUMNS_MOST, values_only=True))
    except _BROKEN as trouble:
        raise Unreadable("not-a-workbook", detail=type(trouble).__name__) from None
    finally:
        book.close()


def _filled(rows: Iterator[tuple[Any, ...]]) -> Iterator[Cells]:
    filled, width = 0, 0
    for line, row in enumerate(rows, start=1):
        cells = [_text(cell) for cell in row]
        if not any(cells):
            continue
        filled += 1
        if filled > ROWS_MOST + 1 or line > LINES_MOST:
            raise Unreadable("too-many-rows", line=line, detail=str(ROWS_MOST))
        width = width or len(cells)
        yield line, cells + [""] * (width - len(cells))  # a sheet leaves out empty cells at the end of a row


def _text(cell: Any) -> str:
    match cell:
        case None:
            return ""
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime() | date() | time():
            return cell.isoformat()
        case float() if cell.is_integer():
            return str(int(cell))
        case _:
            return str(cell).strip()
