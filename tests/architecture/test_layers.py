"""Data flows down: the contract holds, and no name in the code says otherwise."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from bot.settings import ROOT

SPEAKS: Final = frozenset({"dialogs", "gateway", "handlers", "outbox", "running.py"})
SENDS: Final = ("send_", "edit_message", "copy_message", "forward_message")


def sources() -> Iterator[Path]:
    return (path for path in sorted((ROOT / "bot").rglob("*.py")) if "versions" not in path.parts)


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_each_floor_imports_only_the_floors_below_it() -> None:
    program = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    told = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


def test_messages_leave_only_through_what_speaks() -> None:
    found = {
        f"{path.relative_to(ROOT)}: {name_of(call)}"
        for path in sources()
        if path.relative_to(ROOT / "bot").parts[0] not in SPEAKS
        for call in calls(path)
        if name_of(call).startswith(SENDS)
    }
    assert found == set()


def test_no_task_runs_on_unseen() -> None:
    found = {
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sources()
        for call in calls(path)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in ("create_task", "ensure_future")
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id in ("asyncio", "loop")
    }
    assert found == set()


@pytest.mark.parametrize("banned", ["TODO", "FIXME", "XXX"])
def test_nothing_is_left_for_later_in_a_comment(banned: str) -> None:
    assert [str(path.relative_to(ROOT)) for path in sources() if banned in path.read_text()] == []
