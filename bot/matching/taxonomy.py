"""The tree of topics, read from the files of ``topics/``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Final

from bot.errors import Unreadable
from bot.matching.lexicon import Lexicon, Named
from bot.matching.particulars import Particulars
from bot.matching.reading import Cue
from bot.matching.spelling import stems

LANGUAGES: Final = ("nb", "nn", "da", "en")  # each topic has words of its own in these
FURTHER_LANGUAGES: Final = ("sv", "pl", "uk", "ar", "so")  # and in these where the label data has any


# Lists of others that a topic may name entries of: OpenStreetMap presets ("leisure/pitch/soccer"), emoji of
# Unicode CLDR ("⚽"), notations of OpenActive's activity list, groups of ICNPO ("1200").
CROSSWALKS: Final = ("osm", "cldr", "openactive", "icnpo")


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that people do, give or need; ``aliases`` are the words for it, by language."""

    code: str
    parent: str | None
    emoji: str  # its own; empty: that of its parent is shown
    offer: int | None  # its place on the grid of common choices
    aliases: Mapping[str, tuple[str, ...]] = field(hash=False)
    crosswalk: Mapping[str, tuple[str, ...]] = field(hash=False)  # its names in other lists, see CROSSWALKS
    hardship: bool = False  # an illness or hardship: whoever names it asks for help, and likes it as little as anybody


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """All topics by code, in the order of the files, and how they and all else are told in words."""

    topics: Mapping[str, Topic]
    lexicon: Lexicon
    particulars: Particulars
    _below: Mapping[str, frozenset[str]]

    @classmethod
    def parse(cls, texts: Iterable[str]) -> Taxonomy:
        """The taxonomy of some TOML texts together.

        Refuses unknown parents, cycles, a topic told twice, labels of no topic and a text that is not TOML.
        """
        try:
            files = [tomllib.loads(text) for text in texts]
            labels = {language: _merged(files, "labels", language) for language in (*LANGUAGES, *FURTHER_LANGUAGES)}
            entries = _merged(files, "topic")
            topics = {code: _topic(code, entry, labels) for code, entry in entries.items()}
            lexicon, particulars = _lexicon(files, topics), _particulars(files)
        except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
            raise Unreadable("taxonomy-unreadable", detail=str(error)) from error
        if strays := {code for named in labels.values() for code in named} - topics.keys():
            raise Unreadable("taxonomy-unreadable", detail=min(strays))
        below: dict[str, set[str]] = {code: set() for code in topics}
        for code in topics:
            for above in _line(code, topics):
                below[above].add(code)
        return cls(topics, lexicon, particulars, {code: frozenset(under) for code, under in below.items()})

    @property
    def offered(self) -> tuple[Topic, ...]:
        """The common choices, in the order of their places."""
        placed = {topic.offer: topic for topic in self.topics.values() if topic.offer is not None}
        return tuple(placed[place] for place in sorted(placed))

    def below(self, code: str) -> frozenset[str]:
        """The topic and everything under it; empty for a code that is no topic."""
        return self._below.get(code, frozenset())

    def parent(self, code: str) -> str | None:
        """The topic right above, or None."""
        topic = self.topics.get(code)
        return topic.parent if topic else None

    def names_wholly(self, code: str, word: str) -> bool:
        """Whether a word speaks of all that is below a topic: of a root only its very name does, its first alias."""
        topic = self.topics[code]
        if topic.parent is not None:
            return True
        names = {topic.aliases[language][0] for language in LANGUAGES if topic.aliases[language]}
        lowered = word.lower()
        return lowered in names or any(stem in names for stem in stems(lowered))

    def is_hardship(self, code: str) -> bool:
        """Whether it is an illness or hardship; never for a code that is no topic."""
        return code in self.topics and self.topics[code].hardship

    def emoji(self, code: str) -> str:
        """The topic's emoji, or that of the nearest one above that has any; empty for a code that is no topic."""
        at: str | None = code
        while at is not None and at in self.topics:
            if self.topics[at].emoji:
                return self.topics[at].emoji
            at = self.topics[at].parent
        return ""


def _merged(files: Iterable[Mapping[str, Any]], *path: str) -> dict[str, Any]:
    """The tables that stand at ``path`` in any of the files, as one; refuses a key told twice."""
    merged: dict[str, Any] = {}
    for file in files:
        table: Mapping[str, Any] = file
        for step in path:
            table = table.get(step, {})
        if twice := merged.keys() & table.keys():
            raise Unreadable("taxonomy-unreadable", detail=min(twice))
        merged |= table
    return merged


def _lexicon(files: Sequence[Mapping[str, Any]], topics: Mapping[str, Topic]) -> Lexicon:
    words, written = _merged(files, "words"), _merged(files, "respelled")
    cues = {cue: tuple(words[cue.value]) for cue in Cue}
    named = [
        Named(
            topic.code,
            topic.emoji,
            tuple(chain(*(topic.aliases[language] for language in LANGUAGES))),
            tuple(chain(*(topic.aliases[language] for language in FURTHER_LANGUAGES))),
        )
        for topic in topics.values()
    ]
    return Lexicon.of(named, cues, {heard: word for word, dialects in written.items() for heard in dialects})


def _particulars(files: Sequence[Mapping[str, Any]]) -> Particulars:
    ages, needs, spoken = (_merged(files, table) for table in ("ages", "needs", "spoken"))
    return Particulars.parse(ages, needs, spoken, _merged(files, "words")[Cue.NOT.value])


def _topic(code: str, entry: Mapping[str, Any], labels: Mapping[str, Mapping[str, Sequence[str]]]) -> Topic:
    own = {language: tuple(entry[language]) for language in LANGUAGES}
    aliases = {
        language: tuple(dict.fromkeys((*own.get(language, ()), *labels[language].get(code, ())))) for language in labels
    }
    crosswalk = {name: tuple(entry.get(name, ())) for name in CROSSWALKS}
    return Topic(
        code,
        entry.get("parent"),
        entry.get("emoji", ""),
        entry.get("offer"),
        aliases,
        crosswalk,
        entry.get("hardship", False),
    )


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
