"""The glossary speaks of what there is."""

from __future__ import annotations

import re
from typing import Final

from bot.settings import ROOT

ROW: Final = re.compile(r"^\| ([^|]+) \|(?:[^|]*\|){4} `([^`]+)` \|$", re.MULTILINE)


def rows() -> list[tuple[str, str]]:
    """Each term with the place where it lives."""
    return ROW.findall((ROOT / "docs/glossary.md").read_text())


def test_every_term_stands_in_one_row_and_lives_somewhere() -> None:
    lines = [line for line in (ROOT / "docs/glossary.md").read_text().splitlines() if line.startswith("| ")]
    assert len(rows()) == len(lines) - 1
    assert len({term for term, _ in rows()}) == len(rows())
    assert [place for _, place in rows() if not (ROOT / place).exists()] == []
