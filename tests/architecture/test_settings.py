"""What an operator may set is all in docs/operating.md, with its default, and nothing else is."""

from __future__ import annotations

import re
from typing import Final

from pydantic_core import PydanticUndefined

from bot.settings import ROOT, Settings

ROW: Final = re.compile(r"^\| `(MEDSAM_\w+)` \| (.*?) \| (.+) \|$", re.MULTILINE)


def test_every_setting_is_documented_with_its_default() -> None:
    documented = ROW.findall((ROOT / "docs/operating.md").read_text())
    assert documented == [
        (f"MEDSAM_{name.upper()}", _default(field.default), field.description)
        for name, field in Settings.model_fields.items()
    ]


def _default(value: object) -> str:
    assert value is not PydanticUndefined
    if value is None or value == "":
        return "–"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"
