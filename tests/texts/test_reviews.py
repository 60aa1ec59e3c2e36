"""A source text that changes makes its translations stale until somebody has read them again."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from tools import reviews, texts
from tools.reviews import accept, behind


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    write(tmp_path, "nb", "hello = Hei { $name }\nbye = Ha det\n")
    write(tmp_path, "da", "hello = Hej { $name }\nbye = Farvel\n")
    return tmp_path


def write(locales: Path, language: str, source: str) -> None:
    (locales / language).mkdir(exist_ok=True)
    (locales / language / "welcome.ftl").write_text(source, "utf-8")


def test_a_new_translation_is_stale_until_it_is_accepted(locales: Path) -> None:
    assert behind("da", locales).stale == ["bye", "hello"]
    assert accept("da", ["hello"], locales) == ["hello"]
    assert behind("da", locales).stale == ["bye"]
    assert accept("da", (), locales) == ["bye"]
    assert behind("da", locales) == ([], [], [])


def test_a_changed_source_makes_its_translation_stale(locales: Path) -> None:
    accept("da", (), locales)
    write(locales, "nb", "hello = Heisann { $name }\nbye = Ha det\n")
    assert behind("da", locales).stale == ["hello"]


def test_a_comment_or_a_changed_translation_makes_nothing_stale(locales: Path) -> None:
    accept("da", (), locales)
    write(locales, "nb", "# Hilsen\nhello =\n    Hei { $name }\nbye = Ha det\n")
    write(locales, "da", "hello = Goddag { $name }\nbye = Farvel\n")
    assert not behind("da", locales).any


def test_missing_and_left_over_texts_are_told(locales: Path) -> None:
    write(locales, "da", "hello = Hej { $name }\nfarewell = Farvel\n")
    accept("da", (), locales)
    assert behind("da", locales) == (["bye"], ["farewell"], [])


def test_what_was_accepted_is_forgotten_with_its_text(locales: Path) -> None:
    accept("da", (), locales)
    write(locales, "nb", "hello = Hei { $name }\n")
    write(locales, "da", "hello = Hej { $name }\n")
    accept("da", (), locales)
    kept = (locales / "da" / "reviewed.json").read_text("utf-8")
    assert kept.count('"') == 4
    assert kept.startswith('{\n"hello": "')


def test_a_text_that_does_not_exist_cannot_be_accepted(locales: Path) -> None:
    with pytest.raises(LookupError, match="farewell"):
        accept("da", ["hello", "farewell"], locales)


def test_the_command_shows_that_all_is_well_and_how_it_reads() -> None:
    run = CliRunner().invoke(texts.app, [])
    assert (run.exit_code, run.output) == (0, "Complete and up to date: da, en, nn.\n")
    assert [line.split("│")[1].strip() for line in _rows(["readability"])] == ["da", "en", "nb", "nn"]


def test_the_command_shows_what_is_stale(locales: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "behind", lambda _: reviews.Behind(["bye"], [], ["hello"]))
    monkeypatch.setattr(texts, "translations", lambda: ["da"])
    run = CliRunner().invoke(texts.app, [])
    assert run.exit_code == 1
    assert [
        [cell.strip() for cell in line.split("│")[1:4]] for line in run.output.splitlines() if line.startswith("│")
    ] == [
        ["da", "missing", "bye"],
        ["da", "stale", "hello"],
    ]


@pytest.mark.parametrize("arguments", [["accept", "nb"], ["accept", "xx"], ["accept", "da", "no-such"]])
def test_the_command_refuses_what_is_no_translation(arguments: list[str]) -> None:
    assert CliRunner().invoke(texts.app, arguments).exit_code == 2


def _rows(arguments: list[str]) -> list[str]:
    run = CliRunner().invoke(texts.app, arguments)
    assert run.exit_code == 0
    return [line for line in run.output.splitlines() if line.startswith("│")]
