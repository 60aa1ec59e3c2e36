"""The tree of topics, read from the files of ``topics/``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from types import MappingProxyType
from typing import Any, Final

from bot.errors import Unreadable
from bot.matching.lexicon import Lexicon, Named
from bot.matching.particulars import Particulars
from bot.matching.reading import Cue
from bot.matching.spelling import Kind, fold, plain, stems, tokens

Names = Mapping[str, Mapping[str, str]]  # what topics are called, by language and code

LANGUAGES: Final = ("nb", "nn", "da", "en")  # each topic has words of its own in these

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
    def parse(cls, texts: Iterable[str], names: Names = MappingProxyType({})) -> Taxonomy:
        """The taxonomy of some TOML texts together, with what topics are called in further languages.

        Refuses unknown parents, cycles, a topic told twice, words of no topic and a text that is not TOML.
        """
        try:
            files = [tomllib.loads(text) for text in texts]
            further = _further(files, names)
            entries = _merged(files, "topic")
            topics = {code: _topic(code, entry, further) for code, entry in entries.items()}
            lexicon, particulars = _lexicon(files, topics), _particulars(files)
        except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
            raise Unreadable("taxonomy-unreadable", detail=str(error)) from error
        if strays := {code for words in further.values() for code in words} - topics.keys():
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
        names = {aliases[0] for aliases in topic.aliases.values() if aliases}
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


def _further(files: Sequence[Mapping[str, Any]], names: Names) -> dict[str, dict[str, tuple[str, ...]]]:
    """What stands outside the topics' own entries: names, words of a language's own file, labels of other lists."""
    tables = [file.get(kind, {}) for file in files for kind in ("aliases", "labels")]
    further: dict[str, dict[str, tuple[str, ...]]] = {}
    for language in dict.fromkeys((*LANGUAGES, *names, *chain.from_iterable(tables))):
        named = {} if language in LANGUAGES else {code: _words(name) for code, name in names.get(language, {}).items()}
        owners = {name: code for code, name in named.items()}
        words: dict[str, tuple[str, ...]] = {code: (name,) for code, name in named.items()}
        for kind in ("aliases", "labels"):
            for code, listed in _merged(files, kind, language).items():
                own = (word for word in listed if owners.get(plain(word), code) == code)  # a topic's name is its alone
                words[code] = (*words.get(code, ()), *own)
        further[language] = words
    return further


def _words(name: str) -> str:
    """A name as it is typed: small, without quotes and commas."""
    return " ".join(token.text for token in tokens(name) if token.kind is Kind.WORD)


def _lexicon(files: Sequence[Mapping[str, Any]], topics: Mapping[str, Topic]) -> Lexicon:
    words, written = _merged(files, "words"), _merged(files, "respelled")
    further = [of for file in files for of in file.get("cues", {}).values()]
    cues = {cue: (*words[cue.value], *_typed(chain(*(of.get(cue.value, ()) for of in further)))) for cue in Cue}
    named = [
        Named(
            topic.code,
            topic.emoji,
            tuple(chain(*(topic.aliases[language] for language in LANGUAGES))),
            tuple(chain(*(aliases for language, aliases in topic.aliases.items() if language not in LANGUAGES))),
        )
        for topic in topics.values()
    ]
    return Lexicon.of(named, cues, {heard: word for word, dialects in written.items() for heard in dialects})


def _typed(phrases: Iterable[str]) -> Iterator[str]:
    """Phrases as they are written, and as they are typed where a keyboard lacks their letters."""
    for phrase in phrases:
        yield from dict.fromkeys((plain(phrase), fold(plain(phrase))))


def _particulars(files: Sequence[Mapping[str, Any]]) -> Particulars:
    ages, needs, spoken = (_merged(files, table) for table in ("ages", "needs", "spoken"))
    return Particulars.parse(ages, needs, spoken, _merged(files, "words")[Cue.NOT.value])


def _topic(code: str, entry: Mapping[str, Any], further: Mapping[str, Mapping[str, Sequence[str]]]) -> Topic:
    own = {language: tuple(entry[language]) for language in LANGUAGES}
    aliases = {
        language: tuple(dict.fromkeys((*own.get(language, ()), *words.get(code, ()))))
        for language, words in further.items()
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
