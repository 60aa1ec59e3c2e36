"""A text and its entities as a tree of pieces, which a page can show without trusting a word of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

_SCHEMES: Final = {"http", "https", "mailto", "tel"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words (kind "text"), or an entity around further pieces."""

    kind: str
    text: str
    inside: tuple[Piece, ...] = ()
    href: str | None = None


def pieces(text: str, entities: Sequence[dict[str, Any]]) -> tuple[Piece, ...]:
    """The text cut at its entities, nested as they are; one that crosses another is cut at its end."""
    coded = text.encode("utf-16-le", "surrogatepass")
    ordered = sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
    return tuple(_between(coded, ordered, 0, len(coded) // 2))


def safe_link(address: str | None) -> str | None:
    """The address if a page may link to it; a script is no address."""
    try:
        scheme = urlsplit(address or "").scheme.lower()
    except ValueError:
        return None
    return address if scheme in _SCHEMES else None


def _between(coded: bytes, entities: list[dict[str, Any]], start: int, end: int) -> list[Piece]:
    found: list[Piece] = []
    at = start
    for number, entity in enumerate(entities):
        begins, ends = max(entity["offset"], start), min(entity["offset"] + entity["length"], end)
        if begins < at or begins >= ends:
            continue
        found.extend(_words(coded, at, begins))
        inside = [inner for inner in entities[number + 1 :] if inner["offset"] < ends]
        found.append(_piece(coded, entity, inside, begins, ends))
        at = ends
    return [*found, *_words(coded, at, end)]


def _piece(coded: bytes, entity: dict[str, Any], inside: list[dict[str, Any]], start: int, end: int) -> Piece:
    text = _cut(coded, start, end)
    address = entity.get("url") if entity["type"] == "text_link" else text if entity["type"] == "url" else None
    return Piece(entity["type"], text, tuple(_between(coded, inside, start, end)), safe_link(address))


def _words(coded: bytes, start: int, end: int) -> list[Piece]:
    return [Piece("text", _cut(coded, start, end))] if start < end else []


def _cut(coded: bytes, start: int, end: int) -> str:
    return coded[2 * start : 2 * end].decode("utf-16-le", "replace")
