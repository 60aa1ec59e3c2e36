"""The words of every consent, version by version, so that what was agreed can always be read."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.domain.consent import Consent, Purpose
from bot.errors import Unreadable

SHIPPED: Final = Path(__file__).parent.parent / "consents.toml"


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a purpose's words by language; ``changes`` say what is new in it, empty for the first."""

    words: Mapping[str, str]
    changes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Agreements:
    """All versions of all purposes, the first of each being number 1."""

    versions: Mapping[Purpose, tuple[Version, ...]]

    @classmethod
    def load(cls, file: Path = SHIPPED) -> Agreements:
        """Those of the file that comes with this version."""
        return cls.parse(file.read_text("utf-8"))

    @classmethod
    def parse(cls, text: str) -> Agreements:
        """Those of a TOML text; Unreadable when a purpose is missing."""
        try:
            data = tomllib.loads(text)
            return cls({purpose: tuple(map(_version, data[purpose.value])) for purpose in Purpose})
        except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
            raise Unreadable("consents-unreadable", detail=str(error)) from error

    def agreed(self, consent: Consent) -> str:
        """The words that were answered, in the language in which they were read."""
        words = self.versions[consent.purpose][consent.version - 1].words
        return words.get(consent.language, "")

    def changed(self, purpose: Purpose, language: str) -> str:
        """What is new in the words that are asked now; empty when nothing has ever changed."""
        return self.versions[purpose][-1].changes.get(language, "")


def _version(data: Mapping[str, Any]) -> Version:
    return Version(dict(data["words"]), dict(data.get("changes", {})))
