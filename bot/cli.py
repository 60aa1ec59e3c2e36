"""The commands, thin."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
import uvloop
from rich.console import Console

from bot.app.house import build
from bot.app.library import Library, demo_calendars, read_library
from bot.app.opening import read_key, read_push
from bot.clock import Clock
from bot.command import console, do, read_settings
from bot.domain.municipality import Municipality
from bot.gateway.poster import NoPoster
from bot.gateway.poster import poster as draw_poster
from bot.gateway.sheets import Sheets
from bot.gateway.static_files import StaticFiles
from bot.importers.command import Command, Order, template
from bot.running import Running
from bot.settings import Settings
from bot.staff import staff
from bot.staff_proposals import proposals
from bot.staff_rings import rings
from bot.storage import Storage
from bot.storage.alone import Occupied, alone
from bot.storage.backup import BackupFailed, back_up

main = typer.Typer(
    help="Medsam: through which a municipality and its residents find each other.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
staff.add_typer(proposals, name="proposals")
staff.add_typer(rings, name="rings")
main.add_typer(staff, name="staff")


@main.command()
def run() -> None:
    """Run the bot, the browser chat and all that belongs to them, until SIGTERM."""
    do(read_settings(), _serve)


@main.command()
def demo() -> None:
    """Run a demonstration: seven municipalities, demo activities, and a clock that can be turned."""
    do(read_settings(demo=True, log_format="console", log_level="warning"), _demonstrate)


@main.command("import")
def import_(
    named: Annotated[
        str, typer.Argument(metavar="FILE|URL", help="A calendar, CSV or Excel file, here or on the web.")
    ] = "",
    municipality: Annotated[str, typer.Option(help="Whose activities these are, such as arendal.")] = "",
    map_: Annotated[Path | None, typer.Option("--map", help="A column map, for tables that are not ours.")] = None,
    source: Annotated[str, typer.Option(help="What the source is called; else after its file.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell what would be done.")] = False,
    demo: Annotated[bool, typer.Option("--demo", help="Mark the activities as examples.")] = False,
    template_: Annotated[bool, typer.Option("--template", help="Print an empty table to fill in, and stop.")] = False,
) -> None:
    """Take activities from a file or a feed, follow its changes, and tell what was left out and why."""
    if template_:
        console.out(template(), end="")
        return
    order = partial(_order, named, map_, source, demo, dry_run)
    do(read_settings(), partial(_import, municipality, order))


def _order(
    named: str, column_map: Path | None, source: str, demo: bool, dry_run: bool, municipality: Municipality
) -> Order:
    return Order(named, municipality, column_map=column_map, source=source, demo=demo, dry_run=dry_run)


@main.command()
def backup(file: Annotated[Path, typer.Argument(help="Where the copy goes; an earlier one is replaced.")]) -> None:
    """Copy everything into one file, while Medsam runs."""
    try:
        size = uvloop.run(back_up(read_settings().database, file))
    except BackupFailed as failed:
        console.print(f"{failed.reason}: {failed.detail}", style="bold red", markup=False)
        raise typer.Exit(1) from failed
    console.print(f"{file}: {size} bytes", highlight=False, soft_wrap=True)


@main.command()
def poster(
    start: Annotated[str, typer.Argument(help="Where it will hang, such as arendal-bibliotek, or arendal alone.")],
    file: Annotated[Path, typer.Argument(help="Where the page to be printed goes; an earlier one is replaced.")],
    telegram: Annotated[str, typer.Option(help="The name of the bot in Telegram, for a second code.")] = "",
    language: Annotated[str, typer.Option(help="The language; else the municipality's.")] = "",
) -> None:
    """Draw a poster whose codes lead to the chat, and tell it where they hang."""
    settings, library = read_settings(), read_library()
    public_url = settings.public_url if settings.browser_chat else ""
    sheets = Sheets(library.texts, StaticFiles())
    try:
        page = draw_poster(
            sheets, library.municipalities, start, public_url=public_url, telegram=telegram, language=language
        )
    except NoPoster as wrong:
        console.print(f"{wrong.option}: {wrong.detail}", style="bold red", markup=False, soft_wrap=True)
        raise typer.Exit(2) from wrong
    file.write_text(page, "utf-8")
    console.print(str(file), highlight=False, soft_wrap=True)


async def _serve(settings: Settings, storage: Storage, clock: Clock, library: Library) -> int:
    key = await read_key(settings, storage)
    try:
        async with alone(storage):
            push = await read_push(settings, storage)
            await Running(settings, storage, clock, library, key, push).run(_announce)
    except Occupied:
        console.print("MEDSAM_DATABASE: another process runs the bot on it", style="bold red", markup=False)
        return 1
    except FileNotFoundError as error:
        console.print(f"{error.filename}: {error.strerror}; make setup", style="bold red", markup=False)
        return 1
    except OSError as error:  # the port, for what fails later fails in a group
        where = f"MEDSAM_HOST={settings.host} MEDSAM_PORT={settings.port}"
        console.print(f"{where}: {error.strerror}", style="bold red", markup=False)
        return 1
    return 0


async def _demonstrate(settings: Settings, storage: Storage, clock: Clock, library: Library) -> int:
    """Import the demo calendars by the same importer as everybody's, then serve."""
    command = _command(storage, clock, library, Console(quiet=True))
    for calendar in demo_calendars():
        municipality = library.municipalities.get(calendar.stem)
        assert municipality is not None
        await command.take(Order(str(calendar), municipality, source="demo", demo=True))
    return await _serve(settings, storage, clock, library)


async def _import(
    municipality: str,
    order: Callable[[Municipality], Order],
    _settings: Settings,
    storage: Storage,
    clock: Clock,
    library: Library,
) -> int:
    known = library.municipalities.get(municipality)
    if known is None:
        slugs = ", ".join(one.slug for one in library.municipalities.all)
        console.print(f"--municipality: {slugs}", style="bold red", markup=False)
        return 2
    return await _command(storage, clock, library, console).run(order(known))


def _command(storage: Storage, clock: Clock, library: Library, tell: Console) -> Command:
    house = build(storage, clock, library, b"", asyncio.Event(), {})
    return Command(house.imports, clock, library.texts, tell, after=house.notices.of_import)


def _announce(address: str) -> None:
    console.print(f"Medsam: {address}", highlight=False, soft_wrap=True)
