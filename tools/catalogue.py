"""The texts as they are written: Fluent messages with the facts they take, read from ``locales/<language>/*.ftl``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

LOCALES: Final = Path(__file__).parent.parent / "locales"
PROJECT: Final = Path(__file__).parent.parent / "pyproject.toml"
PLURALS: Final = frozenset({"zero", "one", "two", "few", "many", "other"})  # CLDR's categories


class Entry(NamedTuple):
    """One entry of one file; ``Junk`` is what Fluent cannot read."""

    file: str
    entry: ast.Message | ast.Term | ast.Junk


class Selection(NamedTuple):
    """``{ $fact -> [variant] … }``; ``given`` when it asks only whether the fact is there."""

    fact: str
    variants: frozenset[str]
    given: bool

    @property
    def counts(self) -> bool:
        """Whether it chooses a plural form."""
        return bool(self.variants & (PLURALS - {"other"}))


class _Facts(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()
        self.selections: list[Selection] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        asked = _Facts()
        asked.visit(node.selector)
        (fact,) = asked.names  # nothing but one fact is ever selected by
        keys = (v.key.name if isinstance(v.key, ast.Identifier) else v.key.value for v in node.variants)
        self.selections.append(Selection(fact, frozenset(keys), isinstance(node.selector, ast.FunctionReference)))
        self.generic_visit(node)


def languages(folder: Path = LOCALES) -> list[str]:
    """Every language that has a folder."""
    return sorted(language.name for language in folder.iterdir() if language.is_dir())


def promised(project: Path = PROJECT) -> list[str]:
    """The languages that are never incomplete; any other may be, and is not offered meanwhile."""
    return sorted(tomllib.loads(project.read_text("utf-8"))["tool"]["medsam"]["promised-languages"])


def parsed(text: str) -> list[ast.EntryType]:
    """The entries of one file, each with where it stands in the text."""
    body: list[ast.EntryType] = FluentParser().parse(text).body
    return body


def entries(language: str, folder: Path = LOCALES) -> Iterator[Entry]:
    """Every message, term and piece of junk of a language, file by file."""
    for file in sorted((folder / language).glob("*.ftl")):
        for entry in parsed(file.read_text("utf-8")):
            if isinstance(entry, ast.Message | ast.Term | ast.Junk):
                yield Entry(file.name, entry)


def messages(language: str, folder: Path = LOCALES) -> dict[str, ast.Message]:
    """Every message of a language by its key."""
    return {entry.id.name: entry for _, entry in entries(language, folder) if isinstance(entry, ast.Message)}


def facts(message: ast.Message) -> frozenset[str]:
    """The names of the facts that a message tells or asks about."""
    return frozenset(_visited(message).names)


def selections(message: ast.Message) -> list[Selection]:
    """Every choice between variants that a message makes."""
    return _visited(message).selections


def source_of(message: ast.Message) -> str:
    """How a message is written, without its comment."""
    plain = message.clone()
    plain.comment = None
    return str(FluentSerializer().serialize_entry(plain)).strip()


def _visited(message: ast.Message) -> _Facts:
    found = _Facts()
    found.visit(message)
    return found
