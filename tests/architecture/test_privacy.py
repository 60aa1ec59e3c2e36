"""What is told about personal data is what is kept: on the page for officers, in the chat, in the declaration."""

from __future__ import annotations

import re
from typing import Final

from bot.dialogs.kept import SECTIONS
from bot.jobs.timetable import TIMETABLE
from bot.services.forgetting import COLUMNS, TABLES, Part
from bot.settings import ROOT
from bot.storage.personal import PERSONAL
from bot.storage.tables import residents

PAGE: Final = (ROOT / "docs" / "privacy.md").read_text("utf-8")
ROW: Final = re.compile(r"^\| `([a-z_]+)` \| (.+) \| (.+) \| (.+) \|$", re.MULTILINE)


def test_the_page_tells_of_every_table_that_keeps_a_person_what_why_and_how_long() -> None:
    told = ROW.findall(PAGE)
    assert [row[0] for row in told] == [table.name for table in PERSONAL]
    assert [row for row in told if min(map(len, row)) < 4] == []


def test_the_chat_tells_of_every_table_that_keeps_a_person() -> None:
    told = [name for section in SECTIONS for name in section.tables]
    assert sorted(told) == sorted(table.name for table in PERSONAL)


def test_every_part_that_may_be_deleted_has_its_section_and_its_way() -> None:
    assert {section.part for section in SECTIONS if section.part is not None} == set(Part)
    assert {*COLUMNS, *TABLES, Part.INTERESTS} == set(Part)
    assert set(TABLES.values()) <= {table.name for table in PERSONAL}


def test_the_page_names_every_column_of_a_resident() -> None:
    named = set(re.findall(r"`([a-z_]+)`", PAGE))
    assert set(residents.c.keys()) - named == set()


def test_the_page_names_the_jobs_that_keep_its_promises() -> None:
    assert {"ask-still-there", "forget-dormant", "tidy-inbox"} <= TIMETABLE.keys()
    assert [job for job in ("ask-still-there", "forget-dormant", "tidy-inbox") if job not in PAGE] == []
