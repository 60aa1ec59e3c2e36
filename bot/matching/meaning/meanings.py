"""What a message means: the verbs of its sentences, in any of the languages."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from bot.errors import Unreadable
from bot.matching.meaning.facts import READERS
from bot.matching.meaning.hearing import SHORTEST_MISSPELT, SHORTEST_PLAIN, Clause, Ear, Piece, heard_as, pieces_of
from bot.matching.meaning.phrases import Pattern, spelled_out
from bot.matching.meaning.slots import Facts, Named, Slot
from bot.matching.meaning.verbs import COURTESIES, Meaning, Verb
from bot.matching.searching import Searching
from bot.matching.spelling import fold, plain

LONGEST_TEXT: Final = 500  # characters; what follows is not read
SURE: Final = 0.75
ALL: Final = 0.9  # the whole message, with one slip at most
_PART: Final = 0.8  # of a message that says something else as well
_SLIP: Final = 0.1
_LEAST: Final = 0.1
_HINT: Final = 0.5  # neither asked nor told outright
_NOT: Final = "not-"  # before a verb: its phrases turn the facts round


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language: its words, and the patterns by one of the words that each must have."""

    ear: Ear
    patterns: Mapping[str, Sequence[Pattern]]
    named: Named

    @classmethod
    def parse(cls, text: str, searching: Searching) -> Tongue:
        """The language of a TOML text; KeyError or ValueError for one that lacks a table or has a broken phrase."""
        file = tomllib.loads(text)
        same = {heard_as(word): heard_as(one) for one, words in file["same"].items() for word in words}
        patterns = list(_patterns(file, same))
        spelled = {word: word for pattern in patterns for word in pattern.words} | same
        index: dict[str, list[Pattern]] = {}
        for pattern in patterns:
            for word in pattern.keys:
                index.setdefault(word, []).append(pattern)
        ear = Ear(
            spelled,
            {fold(word): one for word, one in reversed(spelled.items()) if len(fold(word)) >= SHORTEST_PLAIN},
            tuple(word for word in spelled if len(word) >= SHORTEST_MISSPELT),
            frozenset(map(heard_as, file["fillers"])),
            _edges(file["edges"], same),
            frozenset(map(heard_as, file["joints"])),
            frozenset(map(heard_as, file["reporting"])),
            searching.taxonomy.lexicon.is_ordinary,
        )
        return cls(ear, index, Named.parse(file))

    def fitting(self, clause: Clause) -> Iterator[tuple[Pattern, dict[str, tuple[int, int] | None]]]:
        """The patterns that a clause fits, and where in the text the words of their slots stand."""
        tried: set[int] = set()
        for word in clause.heard.split():
            for pattern in self.patterns.get(word, ()):
                if id(pattern) in tried:
                    continue
                tried.add(id(pattern))
                if found := pattern.fits.fullmatch(clause.heard):
                    yield pattern, {slot: clause.span(*found.span(slot)) for slot in found.groupdict()}


@dataclass(frozen=True, slots=True)
class Told:
    """A meaning, how many words of its phrase were said outright, and how many facts the others told."""

    meaning: Meaning
    words: int
    facts: int

    @property
    def rank(self) -> tuple[float, int, int]:
        """How much better it is than another that means the same verb."""
        return self.meaning.confidence, self.facts, self.words

    @property
    def order(self) -> tuple[bool, float, int, bool]:
        """Its place among other verbs: the surest first, then who said most in so many words, courtesies last.

        "No reminders" is no STOP: of two that are as good, the one that only takes a fact back.
        """
        verb = self.meaning.verb
        return verb in COURTESIES, -self.meaning.confidence, -self.words, not self.meaning.negated


@dataclass(frozen=True, slots=True)
class Meanings:
    """Everything that reading a message needs."""

    searching: Searching
    tongues: Mapping[str, Tongue]

    @classmethod
    def parse(cls, texts: Mapping[str, str], searching: Searching) -> Meanings:
        """With one TOML text a language; refuses one that is not TOML, lacks a table or has a broken phrase."""
        try:
            return cls(searching, {language: Tongue.parse(text, searching) for language, text in texts.items()})
        except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError, AttributeError) as error:
            raise Unreadable("meaning-unreadable", detail=str(error)) from error

    def read(self, text: str, language: str, today: date) -> tuple[Meaning, ...]:
        """What the first 500 characters mean, words of ``language`` first: each verb once, the surest first.

        Empty when nothing is recognised. Nothing is guessed: what others say or want, what is supposed and what
        is quoted means nothing.
        """
        typed = plain(text[:LONGEST_TEXT]).strip()
        pieces = pieces_of(typed)
        best: dict[Verb, Told] = {}
        for one in sorted(self.tongues, key=lambda code: code != language):
            for told in self._told(typed, pieces, one, today):
                before = best.get(told.meaning.verb)
                if before is None or told.rank > before.rank:
                    best[told.meaning.verb] = told
            if any(told.meaning.confidence == 1.0 for verb, told in best.items() if verb not in COURTESIES):
                break  # said in full: no other language can tell it better
        said = tuple(told.meaning for told in sorted(best.values(), key=lambda told: told.order))
        if any(meaning.confidence >= (ALL if meaning.verb in COURTESIES else SURE) for meaning in said):
            return said
        return (*self._sought(typed, language, today), *said)

    def _told(self, text: str, pieces: Sequence[Piece], tongue: str, today: date) -> Iterator[Told]:
        """What the phrases of one language tell.

        What is a phrase with its beginning is none without it: "jeg vil hjelpe" asks for no help.
        """
        for fuller, barer in self.tongues[tongue].ear.clauses(pieces):
            told = [one for clause in fuller for one in self._fitting(text, clause, tongue, today)]
            yield from told or (one for clause in barer for one in self._fitting(text, clause, tongue, today))

    def _fitting(self, text: str, clause: Clause, tongue: str, today: date) -> Iterator[Told]:
        confidence = max(_LEAST, (1.0 if clause.whole else _PART) - _SLIP * clause.slips)
        for pattern, spans in self.tongues[tongue].fitting(clause):
            slots = {name: text[span[0] : span[1]] for name, span in spans.items() if span}
            facts = self._facts(slots, tongue, today)
            if facts is not None:
                words = len(clause.typed) - sum(len(words.split()) for words in slots.values())
                yield Told(Meaning(pattern.verb, confidence, pattern.negated, **facts), words, len(facts))

    def _facts(self, slots: Mapping[str, str], tongue: str, today: date) -> Facts | None:
        """What the words of all slots tell; None if any tells nothing."""
        facts: dict[str, Any] = {}
        for name, words in slots.items():
            told = READERS[name](Slot(words, self.searching, self.tongues[tongue].named, tongue, today))
            if told is None:
                return None
            facts |= told
        return facts

    def _sought(self, text: str, language: str, today: date) -> Iterator[Meaning]:
        """What is asked for, or may be: a topic with a time or place; a time alone tells when somebody has time."""
        search = self.searching.read(text, language, today)
        found = Meaning(
            Verb.FIND,
            1.0 if search.asks else _HINT,
            likes=search.likes,
            dislikes=search.dislikes,
            place=search.place,
            days=search.days,
            needs=search.needs,
            search=search,
        )
        if search.asks or (search.likes and (search.timed or search.place)):
            yield found
        elif search.timed and not (search.likes or search.dislikes or search.place or search.needs or search.words):
            yield replace(found, verb=Verb.TIME)


def _patterns(file: Mapping[str, Any], same: Mapping[str, str]) -> Iterator[Pattern]:
    lists = file["lists"]
    fillers = set(map(heard_as, file["fillers"]))

    def heard(word: str) -> str:
        plainly = same.get(heard_as(word), heard_as(word))
        if plainly in fillers:
            raise ValueError(f"passed over, so never heard: {word}")
        return plainly

    for name, phrases in file["phrases"].items():
        verb = Verb(name.removeprefix(_NOT))
        for phrase in phrases:
            pattern = Pattern.of(spelled_out(phrase, lists), verb, negated=name.startswith(_NOT), heard=heard)
            if strays := pattern.fits.groupindex.keys() - READERS.keys():
                raise ValueError(f"{phrase}: {min(strays)}")
            yield pattern


def _edges(phrases: Sequence[str], same: Mapping[str, str]) -> dict[str, list[tuple[str, ...]]]:
    """What is said around, by its first and by its last word, the longest first."""
    edges: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=lambda phrase: -len(phrase.split())):
        words = tuple(same.get(heard_as(word), heard_as(word)) for word in phrase.split())
        for word in {words[0], words[-1]}:
            edges.setdefault(word, []).append(words)
    return edges
