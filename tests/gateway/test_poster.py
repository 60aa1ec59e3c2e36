"""A poster leads to the chat, and the chat knows where it hangs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.async_api import Browser
from typer.testing import CliRunner

from bot.cli import main
from tests.browser import visiting

HOME = "https://medsam.kommune.no"


def draw(folder: Path, *said: str, **settings: str) -> tuple[int, str, str]:
    """The exit code, what was said, and the poster."""
    file = folder / "poster.html"
    environment = {"MEDSAM_PUBLIC_URL": HOME} | settings
    done = CliRunner().invoke(main, ["poster", said[0], str(file), *said[1:]], env=environment)
    return done.exit_code, " ".join(done.output.split()), file.read_text("utf-8") if file.exists() else ""


def links(page: str) -> list[str]:
    return re.findall(r'<p class="link" dir="ltr">(.*?)</p>', page)


def test_a_poster_has_a_code_for_each_way_into_the_chat(tmp_path: Path) -> None:
    code, _, page = draw(tmp_path, "arendal-bibliotek", "--telegram", "@medsam_arendal_bot")
    assert code == 0
    assert links(page) == [
        f"{HOME}/c/arendal-bibliotek",
        "https://t.me/medsam_arendal_bot?start=arendal-bibliotek",
    ]
    assert page.count("<img") == 2
    assert "Finn noe å være med på i Arendal" in page
    assert '<html lang="nb" dir="ltr">' in page


def test_a_danish_municipality_has_a_danish_poster_unless_another_is_wanted(tmp_path: Path) -> None:
    assert "Find noget at være med til i Aarhus" in draw(tmp_path, "aarhus")[2]
    assert "Aarhus: find something to take part in" in draw(tmp_path, "aarhus", "--language", "en")[2]


@pytest.mark.parametrize(
    ("said", "settings", "told"),
    [
        (["atlantis"], {}, "START: aarhus, aarhus-"),
        (["arendal-måne"], {}, "START: "),
        (["arendal", "--language", "xx"], {}, "--language: nb"),
        (["arendal", "--telegram", "a b"], {}, "--telegram: the name"),
        (["arendal"], {"MEDSAM_PUBLIC_URL": ""}, "MEDSAM_PUBLIC_URL or --telegram"),
        (["arendal"], {"MEDSAM_BROWSER_CHAT": "false"}, "MEDSAM_PUBLIC_URL or --telegram"),
    ],
)
def test_what_a_poster_cannot_lead_to_is_told_in_a_line(
    tmp_path: Path, said: list[str], settings: dict[str, str], told: str
) -> None:
    code, output, page = draw(tmp_path, *said, **settings)
    assert (code, page) == (2, "")
    assert told in output


async def test_a_poster_is_accessible_asks_for_nothing_and_fits_one_sheet(tmp_path: Path, browser: Browser) -> None:
    draw(tmp_path, "sonderborg", "--telegram", "medsam_sonderborg_bot")
    address = (tmp_path / "poster.html").as_uri()
    async with visiting(browser, address, width=320) as visit:
        assert (await visit.violations(), await visit.overflow()) == ([], 0)
        assert (visit.errors, visit.foreign) == ([], [])
        printed = await visit.page.pdf(prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
