"""The words of the taxonomy: which topics a word or phrase means, though misspelt or part of a longer word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Final

from bot.matching.compounds import Compounds
from bot.matching.linking import Linker
from bot.matching.misspelling import ALONE, Spellings, bound
from bot.matching.names import Names
from bot.matching.reading import BESIDE, JOINTS, SIGNS, STEERING, UNREAD, Cue, Reading
from bot.matching.spelling import Kind, Token, fold, is_latin, plain, stems
from bot.matching.trie import Trie

SHORTEST_GUESSED: Final = 4
SHORTEST_ALONE: Final = 3
SHORTEST_LINKED: Final = 5
SLIP: Final = 0.72  # from this confidence on a misspelt word comes before a compound
LINKED: Final = 1.1  # score from which a link within a sentence is worth asking about
LINKED_ALONE: Final = 1.0
MOST_NEAR: Final = 3
LEAD: Final = 1.15  # times the score of the next that it must have
PHRASE_ALONE: Final = 70.0
PHRASE: Final = 86.0  # score from which several words together are taken for a misspelt alias


@dataclass(frozen=True, slots=True)
class Named:
    """A topic, its emoji, its words in the languages of the house, and in others: these are not guessed at."""

    code: str
    emoji: str
    aliases: tuple[str, ...]
    foreign: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Aliases, cues and spellings, made once from the taxonomy's files."""

    phrases: Trie
    cues: Trie
    emoji: Mapping[str, tuple[str, ...]]
    fillers: frozenset[str]
    between: frozenset[str]  # words that may stand inside an alias, fillers among them
    ordinary: frozenset[str]  # words that only steer a sentence
    known: frozenset[str]  # words never taken for misspelt ones
    lookalikes: frozenset[str]  # real words that may be taken for a slip in writing an alias
    joints: frozenset[str]  # words that join the things of a list
    signs: tuple[str, ...]  # emoji that mean a topic, or yes or no
    beside: Mapping[Cue, frozenset[str]]  # words that steer a sentence and may name a topic as well
    passing: frozenset[str]  # words that say little of what somebody does: "a woman climbing"
    names: Names
    respelled: Mapping[str, str]  # words of a dialect, by how they are written elsewhere
    spellings: Spellings = field(repr=False)
    compounds: Compounds = field(repr=False)
    linker: Linker = field(repr=False)

    @classmethod
    def of(cls, topics: Sequence[Named], words: Mapping[Cue, tuple[str, ...]], respelled: Mapping[str, str]) -> Lexicon:
        """The lexicon of the topics, the words of each cue, and how words of dialects are written elsewhere."""
        fillers = frozenset(words[Cue.FILLER])
        named = {word for topic in topics for alias in topic.aliases for word in alias.split()}
        known = named.union(
            word for cue in Cue if cue is not Cue.LOOKALIKE for phrase in words[cue] for word in phrase.split()
        )
        phrases = Trie()
        for topic in topics:
            for alias in (*topic.aliases, *topic.foreign):
                _add(phrases, tuple(plain(alias).split()), topic.code, fillers, known)
        heads, openers = frozenset(words[Cue.HEAD]), frozenset(words[Cue.OPENER])
        spellings = Spellings.of((alias, topic.code) for topic in topics for alias in topic.aliases)
        emoji = _emoji(topics)
        return cls(
            phrases,
            _cues(words, respelled.keys()),
            emoji,
            fillers,
            fillers.union(words[Cue.BETWEEN]),
            frozenset(word for cue in STEERING for word in words[cue]),
            frozenset(known),
            frozenset(words[Cue.LOOKALIKE]),
            frozenset(word for cue in JOINTS for word in words[cue]),
            (*emoji, *(plain(sign) for cue in SIGNS for sign in words[cue] if not sign[0].isalnum())),
            {cue: frozenset(words[cue]) for cue in BESIDE},
            fillers.union(words[Cue.PEOPLE]),
            Names.of(words[Cue.HOST], words[Cue.VENUE]),
            {heard: word for heard, word in respelled.items() if heard not in named},
            spellings,
            Compounds(phrases, heads, openers, spellings),
            Linker.of([(topic.code, (*topic.aliases, *topic.foreign)) for topic in topics]),
        )

    def written_out(self, token: Token) -> Token:
        """The token as it is written elsewhere: "itj" is "ikke", and "gaa paa" is "gå på"."""
        word = self.respelled.get(token.text, token.text)
        nordic = word.replace("aa", "å")
        if nordic != word and word not in self.known and nordic in self.known:
            word = nordic
        return token if word == token.text else Token(token.kind, word, token.typed)

    def steering(self, typed: Token) -> tuple[str, ...]:
        """The forms in which a token may steer a sentence: as it was typed, and as it is written elsewhere."""
        if typed.kind is not Kind.WORD:
            return ()
        return tuple(dict.fromkeys((typed.text, self.written_out(typed).text)))

    def forms(self, token: Token) -> tuple[str, ...]:
        """The forms a token may stand for, itself first; none for a stop or comma."""
        if token.kind is not Kind.WORD:
            return ()
        word = token.text
        if word in self.known:
            return (word, *stems(word)) if not self.phrases.at(word) else (word,)
        joined = (word.replace("-", ""),) if "-" in word else ()
        folded = (fold(word),) if len(word) > SHORTEST_GUESSED or not is_latin(word) else ()
        apocope = (word + "e",) if len(word) > SHORTEST_GUESSED else ()
        return (word, *joined, *folded, *stems(word), *apocope)

    def is_ordinary(self, word: str) -> bool:
        """Whether a word, or one it is a form of, is known to be no misspelling."""
        return word in self.known or any(stem in self.known for stem in stems(word))

    def guess(self, word: str, *, alone: bool = False) -> Reading:
        """What a word that is no alias may mean: as a compound first, then as a misspelt word."""
        if len(word) < (SHORTEST_ALONE if alone else SHORTEST_GUESSED) or word in self.known:
            return UNREAD
        if word in self.lookalikes or self.is_ordinary(word):
            return self.spellings.read(word, lowest=ALONE).doubted if alone else UNREAD
        misspelt = self.spellings.read(word, lowest=ALONE if alone else bound(len(word)))
        if misspelt.sure and misspelt.confidence >= SLIP:
            return misspelt
        compound = self.compounds.read(word)
        return compound or self.compounds.misspelt(word) or misspelt or self.compounds.tail(word)

    def guess_phrase(self, words: str, *, alone: bool = False) -> Reading:
        """What some words may mean together of which one at least is misspelt: "tabel tennis"."""
        return self.spellings.read(words, lowest=PHRASE_ALONE if alone else PHRASE)

    def nearest(self, text: str, most: int) -> list[tuple[str, float]]:
        """The ``most`` topics whose words look and sound most like a text's, with their scores, the best first."""
        words = text.split()
        return self.linker.rank(" ".join(word for word in words if word.lower() not in self.passing) or text, most)

    def link(self, word: str, *, alone: bool = False) -> Reading:
        """Topics whose words look like this one: worth asking about, never taken.

        Of a word of a sentence the nearest, when it leads by far; of one that stands alone all that are near.
        """
        if len(word) < SHORTEST_LINKED or (word in self.lookalikes and not alone):
            return UNREAD
        ranked = self.nearest(word, most=MOST_NEAR)
        if alone:
            return Reading.perhaps([code for code, score in ranked if score >= LINKED_ALONE])
        leads = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][1] >= LEAD * ranked[1][1])
        return Reading.perhaps([ranked[0][0]]) if leads and ranked[0][1] >= LINKED else UNREAD


def _add(phrases: Trie, words: tuple[str, ...], code: str, fillers: frozenset[str], known: Set[str]) -> None:
    """Let an alias be found, also without its fillers, and without its Nordic letters unless that spells another."""
    content = tuple(word for word in words if word not in fillers) or words
    phrases.add(content, code)
    folded = tuple(fold(word) for word in content)
    if folded != content and not any(
        bare != word and bare in known for bare, word in zip(folded, content, strict=True)
    ):
        phrases.add(folded, code)


def _cues(words: Mapping[Cue, tuple[str, ...]], respelled: Set[str]) -> Trie:
    """The cues by their words; a word that is written otherwise steers as that other word does."""
    cues = Trie()
    for cue in (*STEERING, Cue.HEAD, Cue.OPENER):
        for phrase in words[cue]:
            if phrase not in respelled:
                cues.add(plain(phrase).split(), cue)
    return cues


def _emoji(topics: Iterable[Named]) -> dict[str, tuple[str, ...]]:
    emoji: dict[str, tuple[str, ...]] = {}
    for topic in topics:
        if sign := plain(topic.emoji):
            emoji[sign] = (*emoji.get(sign, ()), topic.code)
    return emoji
