"""The commands, thin."""

from __future__ import annotations

import typer

main = typer.Typer(help=__doc__, no_args_is_help=True)
