"""What an operator may set and call is all in docs/operating.md."""

from __future__ import annotations

import re
from typing import Final

from pydantic_core import PydanticUndefined

from bot.cli import main
from bot.settings import ROOT, Settings

COMMAND: Final = re.compile(r"^\| `medsam (\w+)` \|", re.MULTILINE)
ROW: Final = re.compile(r"^\| `(MEDSAM_\w+)` \| (.*?) \| (.+) \|$", re.MULTILINE)


def test_every_setting_is_documented_with_its_default() -> None:
    documented = ROW.findall((ROOT / "docs/operating.md").read_text())
    assert documented == [
        (f"MEDSAM_{name.upper()}", _default(field.default), field.description)
        for name, field in Settings.model_fields.items()
    ]


def test_every_command_is_documented() -> None:
    documented = COMMAND.findall((ROOT / "docs/operating.md").read_text())
    commands = {command.name or getattr(command.callback, "__name__", "") for command in main.registered_commands}
    assert sorted(commands - set(documented)) == []


def _default(value: object) -> str:
    assert value is not PydanticUndefined
    if value is None or value == "":
        return "–"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"
