"""For translators: what is missing or stale, what was read again, how easily it reads."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from bot.texts import Texts
from bot.texts.texts import SOURCE
from tools.catalogue import LOCALES, messages, promised, source_of
from tools.readability import readability
from tools.reviews import Behind, accept, behind, offered, translations, withdraw

app = typer.Typer(help=__doc__, add_completion=False)
console = Console()


def _translation(language: str) -> str:
    if language not in translations():
        raise typer.BadParameter(f"one of {', '.join(translations())}")
    return language


Translation = Annotated[str, typer.Argument(callback=_translation)]


@app.callback(invoke_without_command=True)
def show(context: typer.Context) -> None:
    """Show what each language lacks; ends with 1 if a text is stale or left over, or missing where all are promised."""
    if context.invoked_subcommand is not None:
        return
    lacking = {language: behind(language) for language in translations()}
    wrong = {language for language, found in lacking.items() if found.is_wrong(promised=language in promised())}
    for language, found in lacking.items():
        if language in wrong:
            console.print(_table(language, found))
        elif found.missing:
            console.print(
                f"{language}: incomplete, {len(found.missing)} missing: it is not offered. (`missing {language}`)"
            )
        else:
            console.print(f"{language}: complete and up to date.")
    if wrong:
        raise typer.Exit(1)


@app.command("missing")
def show_missing(language: Translation) -> None:
    """Show the source of every text that a language lacks, to be translated."""
    source = messages(SOURCE)
    for key in behind(language).missing:
        console.print(source_of(source[key]), markup=False, highlight=False, soft_wrap=True)


@app.command("accept")
def accept_translations(
    language: Translation,
    keys: Annotated[list[str] | None, typer.Argument(help="These keys; without any, all of the language.")] = None,
) -> None:
    """Note that translations were read against the present source, and are right."""
    try:
        accepted = accept(language, keys or ())
    except LookupError as unknown:
        raise typer.BadParameter(f"no such text: {unknown}") from unknown
    console.print(f"{language}: {len(accepted)} noted.")


@app.command("withdraw")
def withdraw_translations(language: Translation, keys: list[str]) -> None:
    """Take translations out that nobody here can read again; until they are written anew nobody is offered them."""
    try:
        withdraw(language, keys)
    except LookupError as unknown:
        raise typer.BadParameter(f"no such text: {unknown}") from unknown


@app.command("readability")
def show_readability() -> None:
    """How easily the longer texts read: LIX below 35 and below 300 characters is the aim."""
    texts = Texts.load(LOCALES)
    table = Table("language", "longer texts", "mean LIX", "mean length", "hardest")
    for language in offered():
        of = readability(language, texts)
        table.add_row(language, str(of.texts), f"{of.lix:.1f}", f"{of.length:.0f}", of.hardest)
    console.print(table)


def _table(language: str, found: Behind) -> Table:
    table = Table("language", "what", "key")
    for what, keys in found._asdict().items():
        for key in keys:
            table.add_row(language, what, key)
    return table


if __name__ == "__main__":
    app()
