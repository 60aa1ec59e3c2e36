"""Tables: what a column map and many hands' ways of writing make of a row."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import timedelta
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.activity import ActivityRecord, Flaw, Role
from bot.domain.needs import Ages, Need
from bot.domain.place import Point
from bot.errors import Unreadable
from bot.importers.columns import TEMPLATE, nested, read_map
from bot.importers.command import template
from tests.importers.support import flaw_of, local, outcomes, read, record_of

HEADER = "id,title,date,start_time,end_time,place,capacity,cost\n"


def table(text: str) -> str:
    return HEADER + text


def test_a_row_of_the_template_is_read() -> None:
    filled = dict.fromkeys(template().strip().split(","), "") | {
        "id": "7",
        "title": "Kor",
        "description": "Vi synger",
        "organiser": "Korlaget",
        "place": "Kirken",
        "address": "Kirkebakken",
        "latitude": "58,4606",
        "longitude": "8,7692",
        "date": "1. desember 2026",
        "start_time": "kl. 18",
        "end_time": "19.30",
        "capacity": "30",
        "cost": "50 kr",
        "role": "hjelpe",
        "categories": "kor; sang",
        "url": "https://k.no",
        "ages": "6-12",
        "languages": "norsk, engelsk",
        "access": "rullestol; teleslynge",
        "avmelding senest": "2 dager",
    }
    text = StringIO()
    writer = csv.DictWriter(text, filled)
    writer.writeheader()
    writer.writerow(filled)

    record = record_of(text.getvalue())

    assert (record.key, record.title, record.description, record.organiser) == ("7", "Kor", "Vi synger", "Korlaget")
    assert (record.place_name, record.address, record.point) == ("Kirken", "Kirkebakken", Point(58.4606, 8.7692))
    assert (record.capacity, record.cost, record.currency, record.role) == (30, 5000, "NOK", Role.HELP)
    assert (record.categories, record.url, record.line) == (("kor", "sang"), "https://k.no", 2)
    assert (record.ages, record.languages) == (Ages(6, 12), frozenset({"nb", "nn", "en"}))
    assert record.access == {Need.WHEELCHAIR, Need.HEARING_LOOP}
    assert record.cancel_by == timedelta(days=2)
    assert [(local(time.starts_at), local(time.ends_at)) for time in record.times] == [
        ("2026-12-01 18:00", "2026-12-01 19:30")
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_separators_and_encodings_are_found_out(encoding: str, delimiter: str, end: str) -> None:
    text = end.join(delimiter.join(cells) for cells in (("tittel", "dato", "sted"), ("Språkkafé", "1.12.2026", "Ås")))

    record = record_of(text.encode(encoding))

    assert (record.title, record.place_name, local(record.times[0].starts_at)) == (
        "Språkkafé",
        "Ås",
        "2026-12-01 00:00",
    )


def test_lines_are_counted_through_cells_of_several_lines() -> None:
    first, flaw = read('id,title,description,date\n1,Kor,"en\nto\ntre",2026-12-01\n\n2,Sjakk,x,snart\n')

    assert isinstance(first, ActivityRecord)
    assert (first.line, flaw) == (2, Flaw(6, "2", "bad-date", "snart"))


def test_a_row_without_a_number_gets_one_that_lasts() -> None:
    one = record_of("title,date,description\nKor,2026-12-01,a\n")
    same = record_of("title,date,description\nKOR,2026-12-01,b\n")
    other = record_of("title,date,description\nKor,2026-12-02,a\n")

    assert one.key == same.key != other.key


@pytest.mark.parametrize(
    ("row", "reason", "detail"),
    [
        ("1,Kor,2026-12-01,18:00,19:30,Kirken,30\n", "row-length", "7/8"),
        ("1,Kor,2026-12-01,18:00,19:30,Kirken,30,50,og mer\n", "row-length", "9/8"),
        ("1,Kor,32.12.2026,18:00,19:30,Kirken,30,50\n", "bad-date", "32.12.2026"),
        ("1,Kor,2026-12-01,25:00,19:30,Kirken,30,50\n", "bad-time", "25:00"),
        ("1,Kor,2026-12-01,18:00,sent,Kirken,30,50\n", "bad-time", "sent"),
        ("1,Kor,2026-12-01,18:00,19:30,Kirken,mange,50\n", "capacity", "mange"),
        ("1,Kor,2026-12-01,18:00,19:30,Kirken,30,dyrt\n", "cost", "dyrt"),
        ("1,#REF!,2026-12-01,18:00,19:30,Kirken,30,50\n", "cell-error", "title: #REF!"),
    ],
)
def test_a_row_that_cannot_be_read_says_its_line_and_why(row: str, reason: str, detail: str) -> None:
    flaw = flaw_of(table(row))

    assert (flaw.line, flaw.reason, flaw.detail) == (2, reason, detail)


@pytest.mark.parametrize(
    ("content", "reason", "line"),
    [
        (b"", "empty", 1),
        (b"\n\n\n", "empty", 1),
        (b"navn,vekt\nKari,70\n", "no-column", 1),
        (b"title,date,title\n", "column-twice", 1),
        (b'title,date\nKor,2026-12-01\n"Sjakk,2026-12-01\n', "csv-quotes", 3),
        (b"title,date\nKor,2026-12-01\nA\x00,2026-12-01\n", "binary", 3),
        (b"title,date\nKor,\x81\n", "encoding", 2),
        (b"<!DOCTYPE html><title>Logg inn</title>", "web-page", 1),
        (b'{"items": []}', "json", 1),
        (b"%PDF-1.7", "pdf", None),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-excel", None),
        (b"PK\x03\x04 and then nothing", "not-a-workbook", None),
    ],
)
def test_what_is_no_table_says_its_line_and_why(content: bytes, reason: str, line: int | None) -> None:
    with pytest.raises(Unreadable) as unreadable:
        read(content)

    assert (unreadable.value.reason, unreadable.value.line) == (reason, line)


def test_a_table_without_rows_has_none() -> None:
    assert read(HEADER) == []


def test_an_end_before_the_start_on_the_clock_is_past_midnight() -> None:
    (time,) = record_of(table("1,Natteravn,2026-12-04,22:00,01:00,Torget,8,0\n")).times

    assert (local(time.starts_at), local(time.ends_at)) == ("2026-12-04 22:00", "2026-12-05 01:00")


def test_several_days_without_hours_are_whole_days_or_the_first_one() -> None:
    text = "title,date,end_date\nFestival,2026-12-04,2026-12-06\n"
    first_day = replace(TEMPLATE, first_day_only=True)

    (whole,) = record_of(text).times
    (told,) = read(text, columns=first_day)

    assert (local(whole.starts_at), local(whole.ends_at)) == ("2026-12-04 00:00", "2026-12-07 00:00")
    assert isinstance(told, ActivityRecord)
    assert [(local(time.starts_at), local(time.ends_at)) for time in told.times] == [
        ("2026-12-04 00:00", "2026-12-05 00:00")
    ]


def test_a_map_takes_columns_apart_puts_them_together_and_fixes_the_rest() -> None:
    columns = read_map(
        """
        [columns]
        title = ["kort", "lang"]
        date = "når"
        address = { join = [{ column = "sted", path = ["gate"] }, "by"], with = " · " }
        latitude = { column = "sted", path = ["punkt", "lat"] }
        longitude = { column = "sted", path = ["punkt", "lon"] }
        url = { column = "lenke", prefix = "https://example.org" }
        [fixed]
        role = "help"
        currency = "SEK"
        [file]
        delimiter = ";"
        """
    )
    place = "{'gate': 'Gata 1', 'punkt': '{\"lat\": 58.5, \"lon\": 8.5}'}"
    row = f";Lang tittel;1.12.2026;{place};Ås;/7\n"

    (record,) = read("kort;lang;Når;sted;by;lenke\n" + row, columns=columns)

    assert isinstance(record, ActivityRecord)
    assert (record.title, record.address, record.point) == ("Lang tittel", "Gata 1 · Ås", Point(58.5, 8.5))
    assert (record.url, record.role, record.currency) == ("https://example.org/7", Role.HELP, "SEK")


@pytest.mark.parametrize(
    ("told", "reason", "detail"),
    [
        ("[columns\n", "map-syntax", None),
        ('[colums]\ntitle = "a"', "map-field", "colums"),
        ('[columns]\nname = "a"', "map-field", "columns.name"),
        ("[columns]\ntitle = 3", "map-field", "columns.title"),
        ('[columns]\ntitle = { column = "a", run = "b" }', "map-field", "columns.title"),
        ('[dates]\norder = "ymd"', "map-field", "dates.order"),
        ("columns = 3", "map-field", "columns"),
    ],
)
def test_a_map_that_nobody_understands_says_where(told: str, reason: str, detail: str | None) -> None:
    with pytest.raises(Unreadable) as unreadable:
        read_map(told)

    assert unreadable.value.reason == reason
    assert detail is None or unreadable.value.detail == detail


def test_a_column_that_a_map_names_must_be_there() -> None:
    columns = read_map('[columns]\ntitle = "Navn"\ndate = "Dato"')

    with pytest.raises(Unreadable) as unreadable:
        read("navn,tid\nKor,2026-12-01\n", columns=columns)

    assert (unreadable.value.reason, unreadable.value.detail) == ("no-column", "dato")


@pytest.mark.parametrize(
    "cell",
    [
        "__import__('os').system('true')",
        "[" * 5000,
        "{'a': 1}",
        "3",
        "{'gate': " + "9" * 30_000 + "}",
        "{" * 300 + "}" * 300,
    ],
)
def test_a_cell_that_holds_something_else_is_refused_and_never_run(cell: str) -> None:
    with pytest.raises(ValueError, match=r"structure|no gate"):
        nested(cell, ("gate",))


def test_a_cell_without_the_structure_is_a_flaw_of_its_row() -> None:
    columns = read_map('[columns]\ntitle = "t"\ndate = "d"\naddress = { column = "s", path = ["gate"] }')

    (flaw,) = read("t,d,s\nKor,2026-12-01,Gata 1\n", columns=columns)

    assert flaw == Flaw(2, flaw.key, "nested", "address: no structure")


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(st.lists(st.text(max_size=30), min_size=8, max_size=8), max_size=8))
def test_any_table_that_is_written_rightly_gives_a_record_or_a_flaw_for_each_row(rows: list[list[str]]) -> None:
    text = StringIO()
    csv.writer(text).writerows([HEADER.strip().split(","), *rows])
    content = text.getvalue().replace("\0", "").encode("utf-8", "ignore")
    filled = [row for row in csv.reader(StringIO(content.decode(), newline="")) if any(cell.strip() for cell in row)]

    assert len(read(content)) == len(filled) - 1


@settings(deadline=None)  # a busy machine is no failure
@given(st.binary(max_size=300))
def test_any_bytes_give_rows_or_a_reason(content: bytes) -> None:
    assert outcomes(content) <= {"ActivityRecord", "Flaw", "Unreadable"}
