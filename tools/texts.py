"""For translators: what is missing or stale, what was read again, how easily it reads."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from bot.texts import Texts
from tools.catalogue import LOCALES, languages
from tools.readability import readability
from tools.reviews import accept, behind, translations

app = typer.Typer(help=__doc__, add_completion=False)
console = Console()


@app.callback(invoke_without_command=True)
def show(context: typer.Context) -> None:
    """Show what is missing, extra or stale in each language; ends with 1 if anything is."""
    if context.invoked_subcommand is not None:
        return
    lacking = {language: behind(language) for language in translations()}
    table = Table("language", "what", "key")
    for language, found in lacking.items():
        for what, keys in found._asdict().items():
            for key in keys:
                table.add_row(language, what, key)
    if table.row_count:
        console.print(table)
        raise typer.Exit(1)
    console.print(f"Complete and up to date: {', '.join(lacking)}.")


@app.command("accept")
def accept_translations(
    language: str,
    keys: Annotated[list[str] | None, typer.Argument(help="These keys; without any, all of the language.")] = None,
) -> None:
    """Note that translations were read against the present source, and are right."""
    if language not in translations():
        raise typer.BadParameter(f"one of {', '.join(translations())}")
    try:
        accepted = accept(language, keys or ())
    except LookupError as unknown:
        raise typer.BadParameter(f"no such text: {unknown}") from unknown
    console.print(f"{language}: {len(accepted)} noted.")


@app.command("readability")
def show_readability() -> None:
    """How easily the longer texts read: LIX below 35 and below 300 characters is the aim."""
    texts = Texts.load(LOCALES)
    table = Table("language", "longer texts", "mean LIX", "mean length", "hardest")
    for language in languages():
        of = readability(language, texts)
        table.add_row(language, str(of.texts), f"{of.lix:.1f}", f"{of.length:.0f}", of.hardest)
    console.print(table)


if __name__ == "__main__":
    app()
