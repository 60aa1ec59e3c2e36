"""What every command has: settings that are told when they are wrong, an open database, an exit code."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Annotated, Any, Final

import typer
import uvloop
from pydantic import ValidationError
from rich.console import Console

from bot.app.library import Library, read_library
from bot.app.opening import open_storage, read_clock, read_key
from bot.clock import Clock
from bot.domain.municipality import Municipality
from bot.logs import Redactor, configure
from bot.settings import Settings
from bot.storage import Storage
from bot.texts import Say

REFUSED: Final = 1
UNKNOWN: Final = 2  # as of every option that cannot be
HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)
console: Final = Console()

Number = Annotated[int, typer.Argument(metavar="NUMBER", min=1, max=2**63 - 1, help="As the list tells it.")]
Work = Callable[[Settings, Storage, Clock, Library], Awaitable[int]]


def read_settings(**chosen: Any) -> Settings:
    """The settings; each that cannot be is told in a line, without its value, for that may be a secret."""
    try:
        return Settings(**chosen)
    except ValidationError as wrong:
        for error in wrong.errors(include_input=False, include_url=False):
            named = "".join(f"MEDSAM_{part}: ".upper() for part in error["loc"])
            complain(f"{named}{error['msg']}")
        raise typer.Exit(2) from None


def complain(words: str) -> None:
    """Say why nothing is done."""
    console.print(words, style="bold red", markup=False, soft_wrap=True)


def municipality_of(library: Library, slug: str, option: str) -> Municipality | None:
    """That municipality; None when there is none, and whoever named it by ``option`` is told which there are."""
    found = library.municipalities.get(slug)
    if found is None:
        complain(f"{option}: {', '.join(one.slug for one in library.municipalities.all)}")
    return found


def age(since: datetime, now: datetime) -> Say:
    """How long something has waited: hours of the first day, then days."""
    if now - since < DAY:
        return Say("staff-hours", count=(now - since) // HOUR)
    return Say("staff-days", count=(now - since) // DAY)


def do(chosen: Settings, work: Work) -> None:
    """Open the database, do the work, close; exit with its code."""
    secrets = (chosen.bot_token, chosen.webhook_secret, chosen.secret, chosen.alert_url)
    redactor = Redactor(secret.get_secret_value() for secret in secrets if secret is not None)
    configure(chosen.log_level, chosen.log_format, redactor)

    async def opened() -> int:
        storage = await open_storage(chosen)
        try:
            redactor.hide((await read_key(chosen, storage)).decode())
            return await work(chosen, storage, await read_clock(chosen, storage), read_library())
        finally:
            await storage.close()

    raise typer.Exit(uvloop.run(opened()))
