"""Workbooks: dates, numbers, formulas, and what pretends to be a workbook."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO

import openpyxl
import pytest

from bot.domain.activity import ActivityRecord, Flaw
from bot.errors import Unreadable
from bot.importers import excel
from bot.importers.columns import TEMPLATE
from tests.importers.support import flaw_of, local, read, record_of

HEADINGS = ("id", "title", "date", "start_time", "place", "capacity", "cost")


def workbook(*rows: Sequence[object], sheet: str = "Plan") -> bytes:
    book = openpyxl.Workbook()
    table = book.active
    assert table is not None
    table.title = sheet
    for row in (HEADINGS, *rows):
        table.append(list(row))
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def rewritten(content: bytes, part: str, old: str, new: str) -> bytes:
    """The workbook with a piece of one of its parts changed, as another program might have written it."""
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as before, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            text = before.read(name)
            after.writestr(name, text.replace(old.encode(), new.encode()) if name == part else text)
    return packed.getvalue()


def test_dates_times_and_numbers_are_read_as_they_are_meant() -> None:
    record = record_of(workbook((17, "Kor", date(2026, 12, 1), time(18, 0), "Kirken", 30, 49.5)))

    assert (record.key, record.line, record.capacity, record.cost) == ("17", 2, 30, 4950)
    assert [local(one.starts_at) for one in record.times] == ["2026-12-01 18:00"]


def test_a_date_with_hours_needs_no_other_column() -> None:
    record = record_of(workbook((1, "Kor", datetime.combine(date(2026, 12, 1), time(18, 30)), None, None, None, None)))

    assert [local(one.starts_at) for one in record.times] == ["2026-12-01 18:30"]


def test_blank_rows_are_passed_over_and_lines_counted() -> None:
    blank = (None,) * 7
    first, second = read(
        workbook(blank, (1, "Kor", "2026-12-01", "18", "", "", ""), blank, (2, "", "nei", "", "", "", ""))
    )

    assert isinstance(first, ActivityRecord)
    assert (first.line, second) == (3, Flaw(5, "2", "bad-date", "nei"))


def test_a_formula_counts_as_the_value_it_had_when_saved() -> None:
    made = workbook((1, "Kor", "2026-12-01", "18", "Kirken", "=10+20", 0))
    saved = rewritten(made, "xl/worksheets/sheet1.xml", "<f>10+20</f><v />", "<f>10+20</f><v>30</v>")

    assert (record_of(saved).capacity, record_of(made).capacity) == (30, None)


def test_a_formula_that_was_never_calculated_leaves_its_cell_empty() -> None:
    record = record_of(workbook((1, "Kor", "=DATE(2026,12,1)", "18", "Kirken", 8, 0)))

    assert record.times == ()


def test_an_error_of_the_spreadsheet_is_a_flaw() -> None:
    assert flaw_of(workbook((1, "Kor", "#N/A", "18", "", 8, 0))) == Flaw(2, "", "cell-error", "date: #N/A")


def test_a_map_may_name_the_sheet() -> None:
    content = workbook((1, "Kor", "2026-12-01", "18", "", 8, 0), sheet="Høst")

    (record,) = read(content, columns=replace(TEMPLATE, sheet="Høst"))
    assert isinstance(record, ActivityRecord)
    with pytest.raises(Unreadable, match="no-sheet"):
        read(content, columns=replace(TEMPLATE, sheet="Vår"))


def test_a_zip_that_is_no_workbook_is_refused() -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("hello.txt", "hello")

    with pytest.raises(Unreadable, match="not-a-workbook"):
        read(packed.getvalue())


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    packed = BytesIO()
    with (
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as entry,
    ):
        for _ in range(220):
            entry.write(b"\0" * 1_000_000)
    assert len(packed.getvalue()) < 1_000_000

    with pytest.raises(Unreadable, match="unpacks-too-large"):
        read(packed.getvalue())


def test_a_workbook_of_too_many_parts_is_refused() -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(excel.ENTRIES_MOST + 1):
            archive.writestr(f"{number}", "")

    with pytest.raises(Unreadable, match="unpacks-too-large"):
        read(packed.getvalue())


def test_entities_within_a_workbook_are_refused() -> None:
    made = workbook((1, "Kor", "2026-12-01", "18", "Kirken", 8, 0))
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet '

    with pytest.raises(Unreadable, match="not-a-workbook"):
        read(rewritten(made, "xl/worksheets/sheet1.xml", "<worksheet ", bomb))


def test_a_workbook_with_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel, "ROWS_MOST", 2)
    rows = [(number, "Kor", "2026-12-01", "18", "", 8, 0) for number in range(3)]

    with pytest.raises(Unreadable, match="line 4: too-many-rows"):
        read(workbook(*rows))
