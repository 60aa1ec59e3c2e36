"""A source text that changes makes its translations stale until somebody has read them again."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest
from typer.testing import CliRunner

from bot.texts.texts import SOURCE
from tools import texts
from tools.catalogue import LOCALES, messages
from tools.reviews import Behind, accept, behind, incomplete, offered, translations, withdraw


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
    assert behind("da", locales) == ([], [], [])


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


def test_a_text_changed_in_the_source_makes_every_other_language_stale(tmp_path: Path) -> None:
    """With the texts as they are: the very check that the texts are tested by."""
    changed = tmp_path / "locales"
    copytree(LOCALES, changed)
    file = changed / SOURCE / "welcome.ftl"
    file.write_text(file.read_text("utf-8").replace("hello = <b>Hei!</b>", "hello = <b>God dag!</b>"), "utf-8")
    stale = {language: behind(language, changed).stale for language in translations(changed)}
    assert stale == {language: ["hello"] for language in translations(changed) if "hello" in messages(language)}


def test_an_incomplete_language_is_counted_and_not_offered(locales: Path) -> None:
    accept("da", (), locales)
    assert (incomplete(locales), offered(locales)) == ({}, ["da", "nb"])
    write(locales, "da", "hello = Hej { $name }\n")
    assert (incomplete(locales), offered(locales)) == ({"da": 1}, ["nb"])


def test_a_translation_that_is_withdrawn_is_missing_and_the_others_stay(locales: Path) -> None:
    write(locales, "da", "# Hilsner\nhello =\n    Hej { $name }\nbye = Farvel\n")
    accept("da", (), locales)
    withdraw("da", ["hello"], locales)
    assert (locales / "da" / "welcome.ftl").read_text("utf-8") == "bye = Farvel\n"
    assert behind("da", locales) == (["hello"], [], [])
    with pytest.raises(LookupError, match="hello"):
        withdraw("da", ["hello"], locales)


@pytest.mark.parametrize(
    ("behind", "promised", "wrong"),
    [
        (Behind([], [], []), True, False),
        (Behind(["bye"], [], []), False, False),
        (Behind(["bye"], [], []), True, True),
        (Behind([], ["bye"], []), False, True),
        (Behind([], [], ["bye"]), False, True),
    ],
)
def test_only_a_promised_language_must_lack_nothing(behind: Behind, promised: bool, wrong: bool) -> None:
    assert behind.is_wrong(promised=promised) is wrong


def test_the_command_shows_that_all_is_well_and_how_it_reads() -> None:
    run = CliRunner().invoke(texts.app, [])
    lacking = incomplete()
    assert run.exit_code == 0
    assert [line.partition(": ")[::2] for line in run.output.splitlines()] == [
        (
            language,
            f"incomplete, {lacking[language]} missing: it is not offered. (`missing {language}`)"
            if language in lacking
            else "complete and up to date.",
        )
        for language in translations()
    ]
    assert [line.split("│")[1].strip() for line in _rows(["readability"])] == offered()


def test_the_command_shows_what_is_stale_and_what_a_promised_language_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "behind", lambda _: Behind(["bye"], [], ["hello"]))
    monkeypatch.setattr(texts, "translations", lambda: ["da"])
    run = CliRunner().invoke(texts.app, [])
    assert run.exit_code == 1
    assert [
        [cell.strip() for cell in line.split("│")[1:4]] for line in run.output.splitlines() if line.startswith("│")
    ] == [
        ["da", "missing", "bye"],
        ["da", "stale", "hello"],
    ]


def test_the_command_forgives_a_language_that_was_not_promised_what_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "behind", lambda _: Behind(["language-ask"], [], []))
    monkeypatch.setattr(texts, "translations", lambda: ["se"])
    run = CliRunner().invoke(texts.app, [])
    assert (run.exit_code, run.output) == (
        0,
        "se: incomplete, 1 missing: it is not offered. (`missing se`)\n",
    )
    assert CliRunner().invoke(texts.app, ["missing", "se"]).output == "language-ask = Hvilket språk vil du bruke?\n"


@pytest.mark.parametrize(
    "arguments",
    [["accept", "nb"], ["accept", "xx"], ["accept", "da", "no-such"], ["missing", "xx"], ["withdraw", "da", "no-such"]],
)
def test_the_command_refuses_what_is_no_translation(arguments: list[str]) -> None:
    assert CliRunner().invoke(texts.app, arguments).exit_code == 2


def _rows(arguments: list[str]) -> list[str]:
    run = CliRunner().invoke(texts.app, arguments)
    assert run.exit_code == 0
    return [line for line in run.output.splitlines() if line.startswith("│")]
