"""The tree of topics, read from ``topics.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Final

from bot.errors import Unreadable
from bot.matching.lexicon import Cue, Lexicon

LANGUAGES: Final = ("nb", "nn", "da", "en")


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that people do, give or need; ``aliases`` are the words for it, by language."""

    code: str
    parent: str | None
    emoji: str
    offer: bool  # stands on the grid of common choices
    aliases: Mapping[str, tuple[str, ...]] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """All topics by code, in the order of the file, and the lexicon of their words."""

    topics: Mapping[str, Topic]
    lexicon: Lexicon
    _below: Mapping[str, frozenset[str]]

    @classmethod
    def parse(cls, text: str) -> Taxonomy:
        """The taxonomy of a TOML text; refuses unknown parents, cycles and a text that is not TOML."""
        try:
            data = tomllib.loads(text)
            topics = {code: _topic(code, entry) for code, entry in data["topic"].items()}
            words = {cue: tuple(data["words"][cue.value]) for cue in Cue}
        except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
            raise Unreadable("taxonomy-unreadable", detail=str(error)) from error
        below: dict[str, set[str]] = {code: set() for code in topics}
        for code in topics:
            for above in _line(code, topics):
                below[above].add(code)
        named = [(topic.code, topic.emoji, tuple(chain(*topic.aliases.values()))) for topic in topics.values()]
        return cls(topics, Lexicon.of(named, words), {code: frozenset(under) for code, under in below.items()})

    @property
    def offered(self) -> tuple[Topic, ...]:
        """The common choices, in the order of the file."""
        return tuple(topic for topic in self.topics.values() if topic.offer)

    def below(self, code: str) -> frozenset[str]:
        """The topic and everything under it; empty for a code that is no topic."""
        return self._below.get(code, frozenset())

    def parent(self, code: str) -> str | None:
        """The topic right above, or None."""
        topic = self.topics.get(code)
        return topic.parent if topic else None


def _topic(code: str, entry: Mapping[str, Any]) -> Topic:
    aliases = {language: tuple(entry[language]) for language in LANGUAGES}
    return Topic(code, entry.get("parent"), entry["emoji"], entry.get("offer", False), aliases)


def _line(code: str, topics: Mapping[str, Topic]) -> tuple[str, ...]:
    """The topic, its parent, and so on to the root."""
    line: list[str] = []
    at: str | None = code
    while at is not None:
        if at in line:
            raise Unreadable("taxonomy-cycle", detail=at)
        if at not in topics:
            raise Unreadable("taxonomy-unknown-parent", detail=at)
        line.append(at)
        at = topics[at].parent
    return tuple(line)
