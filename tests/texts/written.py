"""The catalogue, read once for all tests of the texts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from fluent.syntax import ast

from tools.catalogue import messages


@cache
def written(language: str) -> Mapping[str, ast.Message]:
    """Every message of a language by its key."""
    return messages(language)
