"""The list of what is counted is whole: each option is counted somewhere, and told in the codebook."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bot.settings import ROOT
from bot.stats.steps import STEPS

ROW: Final = re.compile(r"^\| `([a-z-]+)` \| `([a-z0-9-]+)` \| .{10,} \|$", re.MULTILINE)
COUNTS: Final = ("count", "count_untimed", "_count")


def counted() -> Iterator[tuple[str, str, Path]]:
    """Each step and option that a call names, a pattern where it is made up, and the file."""
    for path in (*(ROOT / "bot/dialogs").glob("*.py"), *(ROOT / "bot/handlers").glob("*.py")):
        for call in (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Attribute) and call.func.attr in COUNTS:
                *_, steps, options = [["misunderstood"], *(_literals(argument) for argument in call.args[1:])]
                yield from ((step, option, path) for step in steps for option in options)


def _literals(node: ast.expr) -> list[str]:
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=body, orelse=other):
            return _literals(body) + _literals(other)
        case ast.JoinedStr(values=values):
            return ["".join(part.value if isinstance(part, ast.Constant) else r"[\w-]+" for part in values)]  # type: ignore[misc]
        case _:
            return []


def test_no_call_counts_what_is_not_listed() -> None:
    found = {(step, option) for step, option, _ in counted()}
    assert len(found) > 40
    listed = {step: " ".join(sorted(options)) for step, options in STEPS.items()}
    assert [(step, option) for step, option in found if not re.search(rf"\b{option}\b", listed.get(step, ""))] == []


def test_each_listed_option_is_counted_somewhere() -> None:
    where: dict[str, set[Path]] = {}
    named: dict[str, set[str]] = {}
    for step, option, path in counted():
        where.setdefault(step, set()).add(path)
        named.setdefault(step, set()).add(option)
    # How somebody named their place is handed down as an argument: its options are looked for as words.
    place = (ROOT / "bot/dialogs/place.py").read_text()
    named["place"] |= {option for option in STEPS["place"] if f'"{option}")' in place}
    missing = [
        (step, option)
        for step, options in STEPS.items()
        for option in sorted(options)
        if not any(re.fullmatch(pattern, option) for pattern in named.get(step, ()))
    ]
    assert missing == []


def test_the_codebook_tells_each_step_and_option_in_a_sentence() -> None:
    told = ROW.findall((ROOT / "docs/codebook.md").read_text("utf-8"))
    assert sorted(told) == sorted((step, option) for step, options in STEPS.items() for option in options)
