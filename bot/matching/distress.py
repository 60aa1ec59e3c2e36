"""Whether a text tells that somebody is not well, and in which way. Nothing of it is kept."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.domain.distress import Distress
from bot.errors import Unreadable
from bot.matching.wordings import compiled, pattern, sentences, spelled, words_of

SHIPPED: Final = Path(__file__).parent / "distress"
SHORTEST_MISSPELT: Final = 6
MOST_MISSPELT: Final = 60  # words of one text that are looked up as misspellings


def distress(text: str) -> Distress | None:
    """The gravest kind that the first 4,096 characters tell of, in any language that has a file; None for none.

    A doubtful text tells of distress. One that only names it, as what somebody volunteers for or reads about,
    does not.
    """
    return _shipped().read(text)


@cache
def _shipped() -> DistressWords:
    return DistressWords.parse(file.read_text("utf-8") for file in sorted(SHIPPED.glob("*.toml")))


@dataclass(frozen=True, slots=True)
class DistressWords:
    """The words of distress of all languages, and those that only sound like it."""

    told: Mapping[Distress, re.Pattern[str]]
    named: Mapping[Distress, re.Pattern[str]]  # tells of distress unless it is somebody's subject
    subject: re.Pattern[str]
    harmless: re.Pattern[str]
    words: tuple[str, ...]
    lookalikes: frozenset[str]  # real words that look like a slip in writing one of these

    @classmethod
    def parse(cls, texts: Iterable[str]) -> DistressWords:
        """The words of some TOML texts, a language each; Unreadable when one lacks a list or a group."""
        try:
            files = [tomllib.loads(text) for text in texts]
            told = {kind: _joined(files, "told", kind) for kind in Distress}
            named = {kind: _joined(files, "named", kind) for kind in Distress}
            subject, harmless = _joined(files, "harmless", "subjects"), _joined(files, "harmless", "phrases")
            lookalikes = {word for file in files for typed in file["harmless"]["lookalikes"] for word in spelled(typed)}
            words = set[str]().union(*(words_of(_phrases(file), file["groups"]) for file in files))
        except (tomllib.TOMLDecodeError, KeyError, TypeError, re.error) as error:
            raise Unreadable("distress-unreadable", detail=str(error)) from error
        return cls(told, named, subject, harmless, tuple(sorted(words)), frozenset(lookalikes))

    def read(self, text: str) -> Distress | None:
        """The gravest kind that a text tells of."""
        typed = sentences(text)
        right = list(self._put_right(typed))
        return self._gravest(typed) or (self._gravest(right) if right != typed else None)

    def _gravest(self, typed: Iterable[str]) -> Distress | None:
        kinds = {kind for sentence in typed for kind in self._kinds(sentence)}
        return next((kind for kind in Distress if kind in kinds), None)

    def _kinds(self, sentence: str) -> Iterable[Distress]:
        pieces = self.harmless.sub("\n", sentence).split("\n")
        for words in (self.told,) if self.subject.search(sentence) else (self.told, self.named):
            yield from (kind for kind, phrases in words.items() if any(map(phrases.search, pieces)))

    def _put_right(self, typed: list[str]) -> Iterable[str]:
        """The sentences with each word that is one slip away from one of ours written as that."""
        known, left = self.lookalikes.union(self.words), MOST_MISSPELT
        for sentence in typed:
            words = sentence.split()
            for place, word in enumerate(words):
                if len(word) >= SHORTEST_MISSPELT and word not in known and left:
                    left -= 1
                    words[place] = self._nearest(word)
            yield "".join(f"{word} " for word in words)

    def _nearest(self, word: str) -> str:
        found = process.extractOne(word, self.words, scorer=OSA.distance, score_cutoff=1)
        return found[0] if found and found[0][0] == word[0] and len(found[0]) >= SHORTEST_MISSPELT else word


def _joined(files: Iterable[Mapping[str, Any]], table: str, key: str) -> re.Pattern[str]:
    """One pattern for a list of every file."""
    return compiled(pattern(file[table].get(key, ()), file["groups"]) for file in files)


def _phrases(file: Mapping[str, Any]) -> list[str]:
    return [phrase for phrases in _lists(file) for phrase in phrases]


def _lists(file: Mapping[str, Any]) -> list[list[str]]:
    harmless = file["harmless"]
    return [*file["told"].values(), *file["named"].values(), harmless["phrases"], harmless["subjects"]]
