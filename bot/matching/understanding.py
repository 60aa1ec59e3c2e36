"""What somebody likes and dislikes, out of a free sentence; what an activity is about, out of its words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.matching.lexicon import UNREAD, Lexicon, Reading
from bot.matching.polarity import Mark, Said, Wanted, wanted
from bot.matching.spelling import Kind, Token, tokens
from bot.matching.taxonomy import Taxonomy

MOST_GUESSES: Final = 40  # words of one text that are looked up as compounds or misspellings
MOST_UNKNOWN: Final = 10
SHORTEST_UNKNOWN: Final = 3
MOST_CANDIDATES: Final = 3
MOST_FROM_DESCRIPTION: Final = 3
SHORTEST_STRONG: Final = 5  # letters of a word of a description that counts


@dataclass(frozen=True, slots=True)
class Heard:
    """A topic, and the words it was heard in."""

    topic: str
    word: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """Words that may mean one of the topics ``candidates``, likeliest first: worth asking."""

    word: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """What a sentence told; no topic stands in more than one of the first two."""

    likes: tuple[Heard, ...] = ()
    dislikes: tuple[Heard, ...] = ()
    unsure: tuple[Unsure, ...] = ()
    unknown: tuple[str, ...] = ()


def understand(text: str, taxonomy: Taxonomy) -> Understood:
    """The topics liked and disliked in a sentence of any of the languages.

    Nothing is guessed: a word with two meanings, a far-off spelling or an unclear "not" is ``unsure``, a
    word that is none of ours ``unknown``. The first 4,096 characters count; time grows with their number.
    """
    items, unknown = _read(text, taxonomy.lexicon)
    said = [item for item in items if isinstance(item, Said)]
    heard: dict[Wanted, dict[str, str]] = {Wanted.YES: {}, Wanted.NO: {}, Wanted.UNCLEAR: {}}
    unsure: dict[str, tuple[str, ...]] = {}
    for item, how in zip(said, wanted(items), strict=True):
        for topic in item.reading.sure:
            heard[how].setdefault(topic, item.word)
        if item.reading.maybe:
            unsure.setdefault(item.word, item.reading.maybe[:MOST_CANDIDATES])
    clear = heard[Wanted.YES].keys() ^ heard[Wanted.NO].keys()
    for words in heard.values():
        unsure |= {word: (topic,) for topic, word in words.items() if topic not in clear}
    return Understood(
        tuple(Heard(topic, word) for topic, word in heard[Wanted.YES].items() if topic in clear),
        tuple(Heard(topic, word) for topic, word in heard[Wanted.NO].items() if topic in clear),
        tuple(Unsure(word, candidates) for word, candidates in unsure.items()),
        tuple(unknown),
    )


def tags(title: str, description: str, categories: Sequence[str], taxonomy: Taxonomy) -> frozenset[str]:
    """The topics of an activity.

    Title and categories count as a resident's words would. The description has more to say than what
    it is about: its whole words count when the title says nothing, else when they come back.
    """
    found: set[str] = set()
    for text in (title, *categories):
        items, _ = _read(text, taxonomy.lexicon)
        found.update(topic for item in items if isinstance(item, Said) for topic in item.reading.sure)
    items, _ = _read(description, taxonomy.lexicon, guesses=0)
    strong = [item for item in items if isinstance(item, Said) and len(item.word) >= SHORTEST_STRONG]
    times = Counter(topic for item in strong for topic in item.reading.sure)
    least = 2 if found else 1
    found.update(topic for topic, count in times.most_common(MOST_FROM_DESCRIPTION) if count >= least)
    return frozenset(found)


def _read(text: str, lexicon: Lexicon, guesses: int = MOST_GUESSES) -> tuple[list[Said | Mark], list[str]]:
    """The text as topics and marks, and the words that are neither."""
    pieces = tokens(text, _emoji(tuple(lexicon.emoji)))
    reader = _Pieces(pieces, lexicon, guesses)
    return list(reader.items()), list(dict.fromkeys(reader.unknown))[:MOST_UNKNOWN]


class _Pieces:
    """Walks over the pieces of one text."""

    def __init__(self, pieces: list[Token], lexicon: Lexicon, guesses: int) -> None:
        self.pieces = [lexicon.with_nordic_letters(piece) for piece in pieces]
        self.lexicon, self.guesses = lexicon, guesses
        self.forms = [lexicon.forms(piece) for piece in self.pieces]
        self.plain = [forms[:1] for forms in self.forms]
        self.guessed: dict[str, Reading] = {}
        self.unknown: list[str] = []

    def items(self) -> Iterator[Said | Mark]:
        """The topics and marks of the text, in order."""
        place = 0
        while place < len(self.pieces):
            taken, item = self._item(place)
            if item:
                yield item
            place += taken

    def _item(self, place: int) -> tuple[int, Said | Mark | None]:
        piece = self.pieces[place]
        match piece.kind:
            case Kind.COMMA:
                return 1, Mark(comma=True)
            case Kind.STOP:
                return 1, Mark(stop=True)
            case Kind.EMOJI:
                return 1, Said(piece.typed, Reading.of(self.lexicon.emoji[piece.text]))
        return self._phrase(place) or self._word(place)

    def _phrase(self, place: int) -> tuple[int, Said | Mark | None] | None:
        """The longest alias or cue that begins here."""
        cue_length, cues = self.lexicon.cues.longest(self.plain, place)
        length, codes = self.lexicon.phrases.longest(self.forms, place, self.lexicon.fillers)
        if length < 2 and cue_length < 2 and (joined := self._joined(place)):
            return 2, Said(self._words(place, 2), joined)
        if (
            length == 1
            and self.plain[place][0] in self.lexicon.ordinary
            and not self.lexicon.phrases.at(*self.plain[place])
        ):
            length, codes = 0, frozenset()
        if codes and length >= cue_length:
            return length, Said(self._words(place, length), Reading.of(codes))
        return (cue_length, Mark(cues)) if cues else None

    def _joined(self, place: int) -> Reading:
        """What was typed as two words though it is one: "språk kafé"."""
        both = [piece.text for piece in self.pieces[place : place + 2] if piece.kind is Kind.WORD]
        if len(both) < 2 or any(word in self.lexicon.ordinary for word in both):
            return UNREAD
        return Reading.of(codes) if (codes := self.lexicon.phrases.at("".join(both))) else UNREAD

    def _word(self, place: int) -> tuple[int, Said | Mark | None]:
        piece = self.pieces[place]
        pair = self.pieces[place : place + 2]
        if len(pair) == 2 and pair[1].kind is Kind.WORD and pair[1].text not in self.lexicon.ordinary:
            both = self._guess(" ".join(word.text for word in pair))
            if both:
                return 2, Said(self._words(place, 2), both)
        reading = self._guess(piece.text)
        if reading:
            return 1, Said(piece.typed, reading)
        if len(piece.text) >= SHORTEST_UNKNOWN and piece.text.isalpha() and not self._ordinary(piece.text):
            self.unknown.append(piece.typed)
            return 1, Mark()
        return 1, None

    def _guess(self, word: str) -> Reading:
        if word not in self.guessed:
            if len(self.guessed) >= self.guesses:
                return UNREAD
            guess = self.lexicon.guess_pair if " " in word else self.lexicon.guess
            self.guessed[word] = guess(word)
        return self.guessed[word]

    def _ordinary(self, word: str) -> bool:
        return any(form in self.lexicon.known for form in self.lexicon.forms(Token(Kind.WORD, word, word)))

    def _words(self, place: int, length: int) -> str:
        return " ".join(piece.typed for piece in self.pieces[place : place + length])


@lru_cache(maxsize=4)
def _emoji(signs: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for the emoji that mean something, the longest first."""
    return re.compile("|".join(re.escape(sign) for sign in sorted(signs, key=len, reverse=True)) or r"(?!)")
