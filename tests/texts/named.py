"""Which texts the code names: whole keys, beginnings of keys, and words that a key may end with."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

BOT: Final = Path(__file__).parents[2] / "bot"
TEMPLATE_WORD: Final = re.compile(r"""\bword\(["']([a-z0-9-]+)["']""")
# Calls whose text argument is a key: the name of what is called, and which argument.
KEYED: Final = {"Say": 0, "say_above": 1, "Spoken": 1, "Label": 1, "word": 0, "_word": 0, "html": 1, "plain": 1}
SAYING: Final = {"Say", "say_above", "go", "onward"}  # calls that bring a key and all of its facts


class Named(NamedTuple):
    """What the code of ``bot/`` names."""

    words: frozenset[str]  # every string that could be a key or the end of one
    beginnings: frozenset[str]  # of f-strings: ``f"topic-{code}"`` names ``topic-``
    keys: frozenset[str]  # what is certainly a key
    said: frozenset[tuple[str, frozenset[str]]]  # keys with the names of the facts that are told with them


@cache
def named() -> Named:
    """Everything that the code and the templates name."""
    trees = [ast.parse(file.read_text("utf-8")) for file in sorted(BOT.rglob("*.py"))]
    templates = [file.read_text("utf-8") for file in sorted(BOT.rglob("*.html"))]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    shown = {word for template in templates for word in TEMPLATE_WORD.findall(template)}
    return Named(
        words=frozenset(shown | {node.value for node in nodes if _is_text(node)}),  # type: ignore[attr-defined]
        beginnings=frozenset(str(node.values[0].value) for node in nodes if _is_begun(node)),  # type: ignore[attr-defined]
        keys=frozenset(key for node in nodes if isinstance(node, ast.Call) for key in _keys(node))
        | {f"gateway-{word}" for word in shown},
        said=frozenset(
            (key, frozenset(str(keyword.arg) for keyword in node.keywords))
            for node in nodes
            if isinstance(node, ast.Call) and _name(node) in SAYING and all(keyword.arg for keyword in node.keywords)
            for key in _keys(node)
        ),
    )


def _keys(call: ast.Call) -> Iterator[str]:
    name = _name(call)
    place = KEYED.get(name)
    for argument in (
        call.args if name in ("word", "_word") else call.args[place : place + 1] if place is not None else ()
    ):
        yield from _texts(argument)
    if name == "button":
        yield from (f"button-{text}" for argument in call.args[1:2] for text in _texts(argument))
    for keyword in call.keywords:
        if keyword.arg == "key":
            yield from _texts(keyword.value)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _texts(argument: ast.expr) -> Iterator[str]:
    """The string itself, or both of ``"one" if … else "other"``."""
    if isinstance(argument, ast.IfExp):
        yield from (*_texts(argument.body), *_texts(argument.orelse))
    elif _is_text(argument):
        yield argument.value  # type: ignore[attr-defined]


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_begun(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) and bool(node.values) and _is_text(node.values[0])
