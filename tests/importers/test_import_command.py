"""What the operator sees of an import, word for word."""

from __future__ import annotations

import ast
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from io import StringIO
from pathlib import Path

import pytest
from aiohttp import web
from rich.console import Console

from bot.domain.municipality import Municipality
from bot.importers.columns import FIELDS, TEMPLATE_HEADINGS
from bot.importers.command import Command, Order, source_name, template
from bot.services.imports import Imports
from bot.services.municipalities import Municipalities
from bot.settings import ROOT
from bot.storage import Storage
from bot.texts import Texts
from tests.importers.support import SAMPLES, FixedClock, as_told, stored

TEXTS = Texts.load(ROOT / "locales")


def arendal() -> Municipality:
    found = Municipalities.load().get("arendal")
    assert found is not None
    return found


ARENDAL = arendal()


def anywhere(_address: object) -> bool:
    return True


def command(storage: Storage, language: str = "en") -> tuple[Command, StringIO]:
    """A command whose console can be read."""
    screen = StringIO()
    console = Console(file=screen, width=100, color_system=None)
    clock = FixedClock()
    return Command(Imports(storage, clock, as_told), clock, TEXTS, console, language, allowed=anywhere), screen


def shown(screen: StringIO) -> list[str]:
    """The lines on the screen, without the frames of tables."""
    lines = re.sub(r"[┏┓┗┛┡┩├┤┌┐└┘━─┳┻╇┴┬╋]+", "", screen.getvalue()).splitlines()
    cells = ["|".join(cell.strip() for cell in re.split("[│┃]", line)).strip("|") for line in lines]
    return [line for line in cells if line]


async def test_an_import_is_reported_in_full(storage: Storage) -> None:
    run, screen = command(storage)

    assert await run.run(Order(str(SAMPLES / "outlook.ics"), ARENDAL)) == 0

    assert shown(screen) == [
        "Imported",
        "Rows|3",
        "Taken, new|2",
        "Changed|0",
        "Unchanged|0",
        "Left out|1",
        "Withdrawn: no longer listed|0",
        "Dates added|16",
        "Dates moved to another time or place|0",
        "Dates cancelled|0",
        "Left out",
        "Why|Rows|Lines|For example",
        "It is marked as private|1|46",
    ]


async def test_a_dry_run_says_so_and_changes_nothing(storage: Storage) -> None:
    run, screen = command(storage, "nb")

    assert await run.run(Order(str(SAMPLES / "google.ics"), ARENDAL, dry_run=True)) == 0

    assert shown(screen)[:3] == ["Prøvekjøring: ingenting er endret", "Rader|2", "Tatt med, nye|2"]
    assert await stored(storage) == []


async def test_a_malformed_file_says_its_line_and_changes_nothing(storage: Storage, tmp_path: Path) -> None:
    broken = tmp_path / "broken.ics"
    broken.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n")
    run, screen = command(storage)

    assert await run.run(Order(str(broken), ARENDAL)) == 1

    assert shown(screen) == [
        "Line 2: The calendar breaks off: this VEVENT is not ended",
        "Nothing has been changed.",
    ]


async def test_the_foreign_file_of_the_readme_is_reported(storage: Storage) -> None:
    run, screen = command(storage)
    foreign = SAMPLES / "nyc-service-volunteer-opportunities.csv"

    await run.run(Order(str(foreign), ARENDAL, column_map=SAMPLES / "nyc-service.toml", dry_run=True))

    assert shown(screen)[1:6] == ["Rows|665", "Taken, new|0", "Changed|0", "Unchanged|0", "Left out|665"]
    assert shown(screen)[-1] == "It is over|665|2, 3, 4, 5, 6, 7, 8, 9 …|Cents Ability Classroom Set-up"


@asynccontextmanager
async def serving(content: bytes) -> AsyncIterator[str]:
    """A real server that answers with this content; its address."""

    async def answer(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=content)

    runner = web.ServerRunner(web.Server(answer), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/kalender/feed.ics"
    finally:
        await runner.cleanup()


async def test_a_feed_is_followed_under_one_name(storage: Storage) -> None:
    first = (SAMPLES / "google.ics").read_bytes()
    run, _ = command(storage)

    async with serving(first) as address:
        report = await run.take(Order(address, ARENDAL, source="the centre"))
    async with serving(first.replace(b"DTSTART:20261127T110000Z", b"DTSTART:20261127T103000Z")) as address:
        again = await run.take(Order(address, ARENDAL, source="the centre", demo=True))

    assert (len(report.taken), again.changed, len(again.unchanged)) == (2, ("9s8d7f6g5h4j3k2l@google.com",), 1)
    assert len(again.changed_occurrences) == 1


async def test_an_address_that_answers_nothing_is_told(storage: Storage) -> None:
    run, screen = command(storage)

    assert await run.run(Order("http://127.0.0.1:1/feed.ics", ARENDAL)) == 1

    assert shown(screen)[0] == "There is no answer from there (ClientConnectorError)"


def test_a_source_is_named_after_its_file_or_its_address() -> None:
    assert source_name("/tmp/høst 2026.csv") == "høst 2026"
    assert source_name("https://example.org/kalender/feed.ics?key=secret") == "example.org/kalender/feed.ics"
    assert len(source_name("https://example.org/" + "x" * 100)) == 64


def test_the_template_has_a_heading_for_each_fact() -> None:
    assert template() == (
        "id,title,description,organiser,place,address,latitude,longitude,date,start_time,end_date,end_time,"
        "capacity,cost,currency,role,categories,url,ages,languages,access,cancel_by\r\n"
    )


def raised(names: tuple[str, ...]) -> Iterator[str]:
    """Every reason that the code gives as a literal to one of these."""
    for path in (ROOT / "bot").rglob("*.py"):
        if "import" not in str(path.relative_to(ROOT)) and path.name != "listing.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                first = node.args[0]
                choices = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
                yield from (str(one.value) for one in choices if isinstance(one, ast.Constant))


def returned() -> set[str]:
    """The reasons that the checks of a record return, and those with a name of their own."""
    tree = ast.parse((ROOT / "bot" / "domain" / "listing.py").read_text("utf-8"))
    refusals = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and "refusal" in node.name]
    constants = {
        one.value.value
        for function in refusals
        for one in ast.walk(function)
        if isinstance(one, ast.Return) and isinstance(one.value, ast.Constant) and isinstance(one.value.value, str)
    }
    return constants | {"past", "begun", "not-yet", "duplicate", "duplicate-key"}


@pytest.mark.parametrize("language", TEXTS.languages)
def test_every_reason_has_words_and_all_words_are_of_a_reason(language: str) -> None:
    source = (ROOT / "locales" / language / "import.ftl").read_text("utf-8")
    worded = set(re.findall(r"^import-(flaw|unreadable)-([a-z-]+) =", source, re.MULTILINE))

    flaws = {("flaw", reason) for reason in {*raised(("Flawed",)), *returned()}}
    unreadable = {("unreadable", reason) for reason in raised(("Unreadable",))}
    assert worded == flaws | unreadable


def test_the_documentation_names_every_reason_every_fact_and_every_heading() -> None:
    page = (ROOT / "docs" / "import.md").read_text("utf-8")
    source = (ROOT / "locales" / "en" / "import.ftl").read_text("utf-8")
    worded = re.findall(r"^import-(?:flaw|unreadable)-[a-z-]+ = (.*)$", source, re.MULTILINE)

    listed = re.findall(r"^- (.*)$", page[page.index("## Why a row") : page.index("## The calendars")], re.MULTILINE)
    assert listed == [words.replace("{ $detail }", "…") for words in worded]
    assert [name for name in (*FIELDS, *TEMPLATE_HEADINGS) if f"`{name}`" not in page] == []
