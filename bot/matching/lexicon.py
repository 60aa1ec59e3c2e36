"""The words of the taxonomy: which topics a word or phrase means, though misspelt or part of a longer word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from rapidfuzz import fuzz, process

from bot.matching.spelling import Kind, Token, fold, plain, stems
from bot.matching.trie import Trie

SHORTEST_MISSPELT: Final = 4
SHORTEST_PART: Final = 3
SHORTEST_TAIL: Final = 6  # of a compound whose first part nobody knows
SHORTEST_SLIP: Final = 6  # letters; in a shorter word, and in this, the first letter must be right
SLIP: Final = 92.0  # from here on a misspelt word comes before a compound
PAIR_SLIP: Final = 90.0
MARGIN: Final = 6.0  # points by which the best spelling must beat that of another topic
BOUNDS: Final = ((4, (85.0, 88.0)), (5, (80.0, 88.0)), (6, (80.0, 83.0)), (9, (81.0, 85.0)), (4096, (77.0, 80.0)))


class Cue(StrEnum):
    """What a word does in a sentence besides naming a topic: a list under ``[words]``."""

    FILLER = "fillers"
    NOT = "not"
    NEVER = "never"
    TURNED_DOWN = "turned_down"
    ATTITUDE = "attitudes"
    IGNORED = "ignored"
    UNABLE = "unable"
    LEARN = "learn"
    BUT = "but"
    AGAIN = "again"
    AND = "and"
    OR = "or"
    HEAD = "heads"
    OPENER = "openers"
    COMMON = "common"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a word means: all of ``sure``, or perhaps one of ``maybe`` (likeliest first)."""

    sure: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    slip: bool = False  # all but one letter of a long word is right

    @classmethod
    def of(cls, codes: frozenset[str]) -> Reading:
        """The reading of an alias; one that belongs to several topics is not guessed."""
        return cls(sure=tuple(codes)) if len(codes) == 1 else cls(maybe=tuple(sorted(codes)))

    def __bool__(self) -> bool:
        return bool(self.sure or self.maybe)


UNREAD: Final = Reading()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Aliases, cues and spellings, made once from the taxonomy's file."""

    phrases: Trie
    cues: Trie
    emoji: Mapping[str, frozenset[str]]
    fillers: frozenset[str]
    heads: frozenset[str]
    openers: frozenset[str]
    ordinary: frozenset[str]  # words that only steer a sentence
    known: frozenset[str]  # words never taken for misspelt ones
    spellings: Mapping[str, frozenset[str]] = field(repr=False)  # folded one-word aliases
    pairs: Mapping[str, frozenset[str]] = field(repr=False)  # folded two-word aliases

    @classmethod
    def of(cls, topics: Iterable[tuple[str, str, tuple[str, ...]]], words: Mapping[Cue, tuple[str, ...]]) -> Lexicon:
        """The lexicon of ``(code, emoji, aliases)`` and the words of each cue."""
        phrases, cues, emoji = Trie(), Trie(), dict[str, frozenset[str]]()
        spellings, pairs = dict[str, frozenset[str]](), dict[str, frozenset[str]]()
        fillers = frozenset(words[Cue.FILLER])
        known = {word for phrases_of in words.values() for phrase in phrases_of for word in phrase.split()}
        entries = [(code, tuple(alias.split())) for code, _, aliases in topics_of(topics, emoji) for alias in aliases]
        for code, alias in entries:
            phrases.add(_content(alias, fillers), code)
            known.update(alias)
        for code, alias in entries:
            _add_folded(phrases, _content(alias, fillers), code, known)
            if len(alias) <= 2 and len(alias[0]) >= SHORTEST_MISSPELT:
                spelt, folded = (spellings, pairs)[len(alias) - 1], fold(" ".join(alias))
                spelt[folded] = spelt.get(folded, frozenset()) | {code}
        for cue, phrases_of in words.items():
            for phrase in phrases_of:
                cues.add(phrase.split(), cue)
        heads, openers = frozenset(words[Cue.HEAD]), frozenset(words[Cue.OPENER])
        ordinary = frozenset(word for cue in Cue if cue not in (Cue.HEAD, Cue.OPENER) for word in words[cue])
        return cls(phrases, cues, emoji, fillers, heads, openers, ordinary, frozenset(known), spellings, pairs)

    def with_nordic_letters(self, token: Token) -> Token:
        """The token with å where aa was typed for it: "gaa paa" is "gå på"."""
        nordic = token.text.replace("aa", "å")
        if nordic == token.text or token.text in self.known or nordic not in self.known:
            return token
        return Token(token.kind, nordic, token.typed)

    def forms(self, token: Token) -> tuple[str, ...]:
        """The forms a token may stand for, itself first; none for a stop or comma."""
        if token.kind is not Kind.WORD:
            return ()
        word = token.text
        folded = (fold(word),) if len(word) > SHORTEST_MISSPELT else ()
        if word in self.known:
            return (word, *stems(word)) if not self.phrases.at(word) else (word,)
        joined = (word.replace("-", ""),) if "-" in word else ()
        return (word, *joined, *folded, *stems(word))

    def whole(self, word: str) -> Reading:
        """What a word means as it stands or in its plain form, without guessing."""
        for form in (word, *stems(word)):
            if codes := self.phrases.at(form):
                return Reading.of(codes)
        return UNREAD

    def guess(self, word: str) -> Reading:
        """What a word that is no alias may mean: as a compound first, then as a misspelt word."""
        if word in self.known or len(word) < SHORTEST_MISSPELT or any(stem in self.known for stem in stems(word)):
            return UNREAD
        misspelt = self._misspelt(word)
        if misspelt.slip:
            return misspelt
        return self._compound(word) or misspelt or self._misspelt_first_part(word) or self._tail(word)

    def guess_pair(self, words: str) -> Reading:
        """What two words may mean of which one is misspelt: "tabel tennis"."""
        close = process.extractOne(fold(words), self.pairs.keys(), scorer=fuzz.ratio, score_cutoff=PAIR_SLIP)
        return Reading.of(self.pairs[close[0]]) if close else UNREAD

    def _compound(self, word: str) -> Reading:
        for first, rest in _splits(word):
            if self._is_head(rest) and (reading := self._first_part(first, rest)):
                return reading
        for first, rest in _splits(word):
            last = self.whole(rest)
            if last and first.rstrip("-") in self.openers:
                return last
            if last.sure and len(rest) > SHORTEST_PART and (reading := self._first_part(first, rest)).sure:
                return Reading(sure=tuple(dict.fromkeys((*last.sure, *reading.sure))))
        return UNREAD

    def _is_head(self, word: str) -> bool:
        return word in self.heads or any(stem in self.heads for stem in stems(word))

    def _first_part(self, first: str, rest: str) -> Reading:
        """The first part of a compound, which may carry a linking s or e or share a doubled letter."""
        bare = first.rstrip("-")
        for part in (bare, bare.removesuffix("s"), bare.removesuffix("e"), bare + "e", bare + rest[0]):
            if len(part) >= SHORTEST_PART and (codes := self.phrases.at(part)):
                return Reading.of(codes)
        return UNREAD

    def _misspelt(self, word: str) -> Reading:
        folded = fold(word)
        lowest, sure = _bounds(len(folded))
        close = process.extract(folded, self.spellings.keys(), scorer=fuzz.ratio, score_cutoff=lowest, limit=8)
        scores: dict[str, float] = {}
        for spelling, score, _ in close:
            if len(folded) > SHORTEST_SLIP or spelling[0] == folded[0]:
                for code in self.spellings[spelling]:
                    scores.setdefault(code, score)
        if not scores:
            return UNREAD
        best, *others = sorted(scores.values(), reverse=True)
        near = [code for code, score in scores.items() if score > best - MARGIN]
        if best >= sure and len(near) == 1 and (not others or others[0] <= best - MARGIN):
            return Reading(sure=tuple(near), slip=best >= SLIP)
        return Reading(maybe=tuple(near[:3]), slip=best >= SLIP)

    def _misspelt_first_part(self, word: str) -> Reading:
        """A compound of which both parts are misspelt, or the first: "fottballtrenning"."""
        for first, rest in _splits(word):
            if len(first) > SHORTEST_MISSPELT and self._is_nearly_head(rest):
                reading = self._first_part(first, rest) or self._misspelt(first)
                if reading.sure:
                    return reading
        return UNREAD

    def _is_nearly_head(self, word: str) -> bool:
        if len(word) <= SHORTEST_MISSPELT:
            return word in self.heads
        return process.extractOne(word, self.heads, scorer=fuzz.ratio, score_cutoff=SLIP) is not None

    def _tail(self, word: str) -> Reading:
        """A known last part behind an unknown first one is worth asking about."""
        for _, rest in _splits(word):
            if len(rest) >= SHORTEST_TAIL and (last := self.whole(rest)):
                return Reading(maybe=last.sure or last.maybe)
        return UNREAD


def topics_of(
    topics: Iterable[tuple[str, str, tuple[str, ...]]], emoji: dict[str, frozenset[str]]
) -> Sequence[tuple[str, str, tuple[str, ...]]]:
    """The topics as a list, their emoji noted on the way."""
    listed = list(topics)
    for code, sign, _ in listed:
        if sign:
            emoji[plain(sign)] = emoji.get(plain(sign), frozenset()) | {code}
    return listed


def _content(alias: tuple[str, ...], fillers: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in alias if word not in fillers) or alias


def _add_folded(phrases: Trie, words: tuple[str, ...], code: str, known: set[str]) -> None:
    """Let an alias be found without its Nordic letters, unless that spells something else."""
    folded = tuple(fold(word) for word in words)
    if folded != words and not any(plain != word and plain in known for plain, word in zip(folded, words, strict=True)):
        phrases.add(folded, code)


def _splits(word: str) -> Iterable[tuple[str, str]]:
    """Every way to cut a word in two, the longest first part first."""
    return ((word[:at], word[at:]) for at in range(min(len(word), 40) - SHORTEST_PART, SHORTEST_PART - 1, -1))


def _bounds(length: int) -> tuple[float, float]:
    """From which ratio a misspelling is worth asking about, and from which it is taken, by length of the word."""
    return next(bounds for longest, bounds in BOUNDS if length <= longest)
