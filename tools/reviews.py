"""Which translations are behind their source.

``locales/<language>/reviewed.json`` keeps, for each key, a digest of the source text that the
translation was last read against. A source text that changed since makes its translations stale.

What is written has to be right in every language: nothing stale, nothing left over. What is missing makes a
language incomplete: it is not offered until the rest is there. Only the promised languages are never incomplete.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from fluent.syntax import ast

from bot.texts.texts import SOURCE
from tools.catalogue import LOCALES, languages, messages, parsed, source_of

DIGITS: Final = 12  # of the digest: enough to tell two wordings apart


class Behind(NamedTuple):
    """What a translator still has to do in one language."""

    missing: list[str]
    extra: list[str]  # keys that the source does not have
    stale: list[str]

    def is_wrong(self, *, promised: bool) -> bool:
        """Whether something has to be done now: in a promised language even what is missing."""
        return bool(self.extra or self.stale or (promised and self.missing))


def translations(folder: Path = LOCALES) -> list[str]:
    """Every language but the source."""
    return [language for language in languages(folder) if language != SOURCE]


def incomplete(folder: Path = LOCALES) -> dict[str, int]:
    """How many texts each incomplete language lacks."""
    lacking = {language: len(behind(language, folder).missing) for language in translations(folder)}
    return {language: count for language, count in lacking.items() if count}


def offered(folder: Path = LOCALES) -> list[str]:
    """Every language that has all the texts of the source."""
    lacking = incomplete(folder)
    return [language for language in languages(folder) if language not in lacking]


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


def withdraw(language: str, keys: Collection[str], folder: Path = LOCALES) -> None:
    """Take translations out that nobody here can read again; the language is incomplete until they are written anew.

    Refuses with a LookupError a key that has no translation.
    """
    if unknown := sorted(set(keys) - messages(language, folder).keys()):
        raise LookupError(", ".join(unknown))
    for file in sorted((folder / language).glob("*.ftl")):
        text = file.read_text("utf-8")
        spans = [entry.span for entry in parsed(text) if isinstance(entry, ast.Message) and entry.id.name in keys]
        for span in reversed(spans):
            if span is not None:
                text = text[: span.start] + text[span.end :].removeprefix("\n")
        file.write_text(text, "utf-8")


def digest(message: ast.Message) -> str:
    """A short digest of a wording; comments and the way it is laid out do not count."""
    return sha256(source_of(message).encode()).hexdigest()[:DIGITS]


def _reviewed(language: str, folder: Path) -> dict[str, str]:
    file = _file(language, folder)
    reviewed: dict[str, str] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    return reviewed


def _file(language: str, folder: Path) -> Path:
    return folder / language / "reviewed.json"
