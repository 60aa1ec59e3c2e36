"""Which translations are behind their source.

``locales/<language>/reviewed.json`` keeps, for each key, a digest of the source text that the
translation was last read against. A source text that changed since makes its translations stale.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from fluent.syntax import ast

from bot.texts.texts import SOURCE
from tools.catalogue import LOCALES, languages, messages, source_of

DIGITS: Final = 12  # of the digest: enough to tell two wordings apart


class Behind(NamedTuple):
    """What a translator still has to do in one language."""

    missing: list[str]
    extra: list[str]  # keys that the source does not have
    stale: list[str]

    @property
    def any(self) -> bool:
        return bool(self.missing or self.extra or self.stale)


def translations(folder: Path = LOCALES) -> list[str]:
    """Every language but the source."""
    return [language for language in languages(folder) if language != SOURCE]


def behind(language: str, folder: Path = LOCALES) -> Behind:
    """What is missing, extra or stale in a language."""
    source, own = messages(SOURCE, folder), messages(language, folder)
    reviewed = _reviewed(language, folder)
    return Behind(
        missing=sorted(source.keys() - own.keys()),
        extra=sorted(own.keys() - source.keys()),
        stale=sorted(key for key in source.keys() & own.keys() if reviewed.get(key) != digest(source[key])),
    )


def accept(language: str, keys: Collection[str] = (), folder: Path = LOCALES) -> list[str]:
    """Note that these translations, or all, were read against the present source; the keys that were stale.

    Refuses with a LookupError a key that has no source or no translation.
    """
    source, own = messages(SOURCE, folder), messages(language, folder)
    both = source.keys() & own.keys()
    if unknown := sorted(set(keys) - both):
        raise LookupError(", ".join(unknown))
    stale = set(behind(language, folder).stale)
    accepted = stale & set(keys) if keys else stale
    kept = {key: value for key, value in _reviewed(language, folder).items() if key in both}
    kept |= {key: digest(source[key]) for key in accepted}
    _file(language, folder).write_text(json.dumps(kept, indent=0, sort_keys=True) + "\n", "utf-8")
    return sorted(accepted)


def digest(message: ast.Message) -> str:
    """A short digest of a wording; comments and the way it is laid out do not count."""
    return sha256(source_of(message).encode()).hexdigest()[:DIGITS]


def _reviewed(language: str, folder: Path) -> dict[str, str]:
    file = _file(language, folder)
    reviewed: dict[str, str] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    return reviewed


def _file(language: str, folder: Path) -> Path:
    return folder / language / "reviewed.json"
