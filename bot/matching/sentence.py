"""A text as topics and the marks that steer it, and the words that are neither."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.matching.clause import Mark, Said
from bot.matching.lexicon import Lexicon
from bot.matching.reading import EXACT, INFLECTED, UNREAD, Cue, Reading
from bot.matching.spelling import Kind, Token, tokens

MOST_GUESSES: Final = 40  # words of one text that are looked up as compounds or misspellings
MOST_LINKS: Final = 8  # and by their letters alone
MOST_UNKNOWN: Final = 10
SHORTEST_UNKNOWN: Final = 3
LONGEST_PHRASE: Final = 4  # words that may together be one misspelt alias
_I: Final = ("I", "I'm", "I'd", "I've", "I'll")  # written small, "i" is "in"
MOST_ALONE: Final = 4  # words of a text that can hardly be anything but an interest


@dataclass(frozen=True, slots=True)
class Sentence:
    """What was read, in order."""

    items: tuple[Said | Mark, ...]
    unknown: tuple[str, ...]

    @property
    def said(self) -> list[Said]:
        """The topics alone."""
        return [item for item in self.items if isinstance(item, Said)]


def read(text: str, lexicon: Lexicon, *, guesses: int = MOST_GUESSES) -> Sentence:
    """The sentence of the first 4,096 characters; ``guesses`` is how many words may be guessed at."""
    walk = _Walk(tokens(text, _signs(lexicon.signs)), lexicon, guesses)
    items = tuple(walk.items())
    return Sentence(items, tuple(dict.fromkeys(walk.unknown))[:MOST_UNKNOWN])


class _Walk:
    """Goes once over the pieces of one text."""

    def __init__(self, pieces: Sequence[Token], lexicon: Lexicon, guesses: int) -> None:
        self.pieces = [lexicon.written_out(piece) for piece in pieces]
        self.lexicon, self.guesses, self.links = lexicon, guesses, min(guesses, MOST_LINKS)
        self.forms = [lexicon.forms(piece) for piece in self.pieces]
        self.steering = [lexicon.steering(piece) for piece in pieces]
        self.ends = self._ends()
        self.alone = len(pieces) <= MOST_ALONE and all(piece.kind is Kind.WORD for piece in pieces)
        self.guessed: dict[str, Reading] = {}
        self.unknown: list[str] = []

    def items(self) -> Iterator[Said | Mark]:
        """The topics and marks of the text, in order."""
        place = topic_ends = 0
        while place < len(self.pieces):
            if beside := self._beside(place):
                yield beside
            taken, item = self._item(place)
            if isinstance(item, Said) and taken == 1 and place == topic_ends > 0 and self._is_head(place):
                item = None  # "sjakk klubb": the club adds nothing
            if item:
                yield item
            place += taken
            if isinstance(item, Said):
                topic_ends = place

    def _beside(self, place: int) -> Mark | None:
        """What a word steers that may name a topic as well: somebody else who is spoken of, what was."""
        word, beside = self.pieces[place].text, self.lexicon.beside
        if word in beside[Cue.PAST]:
            return Mark(frozenset({Cue.PAST}))
        theirs = word in beside[Cue.OTHERS] or (word in beside[Cue.KIN] and self._is_somebodys(place))
        if not theirs or self._is_joined(place):
            return None
        return Mark(frozenset({Cue.OTHERS, Cue.CHILDREN} if word in beside[Cue.CHILDREN] else {Cue.OTHERS}))

    def _is_somebodys(self, place: int) -> bool:
        """Whether "my" stands beside the word: "mannen min", "my best friend"."""
        around = self.pieces[max(0, place - 2) : place + 2]
        return any(piece.text in self.lexicon.beside[Cue.POSSESSIVE] for piece in around)

    def _is_joined(self, place: int) -> bool:
        """Whether a preposition stands before it: "tur med min mann"."""
        before = [piece.text for piece in self.pieces[max(0, place - 3) : place]]
        if before and before[-1] in self.lexicon.beside[Cue.POSSESSIVE]:
            before.pop()
        return bool(before) and before[-1] in self.lexicon.fillers - self.lexicon.beside[Cue.POSSESSIVE]

    def _item(self, place: int) -> tuple[int, Said | Mark | None]:
        piece = self.pieces[place]
        match piece.kind:
            case Kind.COMMA:
                return 1, Mark(comma=True)
            case Kind.STOP:
                return 1, Mark(stop=True, question="?" in piece.typed)
            case Kind.EMOJI:
                if codes := self.lexicon.emoji.get(piece.text):
                    return 1, Said(piece.typed, Reading.of(codes))
                return 1, Mark(frozenset(self.lexicon.cues.at(piece.text)), sign=True)
        return self._short_text(place) or self._phrase(place) or self._misspelt_phrase(place) or self._word(place)

    def _phrase(self, place: int) -> tuple[int, Said | Mark | None] | None:
        """The longest alias or cue that begins here."""
        lexicon = self.lexicon
        cue_length, cues = lexicon.cues.longest(self.steering, place)
        length, codes = lexicon.phrases.longest(self.forms, place, lexicon.between)
        if length < 2 and cue_length < 2 and (joined := self._joined(place)):
            return 2, Said(self._words(place, 2), joined)
        word = self.pieces[place].text
        if length == 1 and word in lexicon.ordinary and not lexicon.phrases.at(word):
            length, codes = 0, ()
        if codes and length >= cue_length:
            return length, Said(self._words(place, length), Reading.of(codes, self._closeness(place, length)))
        if self.pieces[place].typed in _I:
            return cue_length or 1, Mark(frozenset((*cues, Cue.SELF)))
        return (cue_length, Mark(frozenset(cues))) if cues else None

    def _closeness(self, place: int, length: int) -> float:
        typed = [piece.text for piece in self.pieces[place : place + length]]
        content = [word for word in typed if word not in self.lexicon.fillers] or typed
        return EXACT if self.lexicon.phrases.at(*content) else INFLECTED

    def _joined(self, place: int) -> Reading:
        """What was typed as two words though it is one: "språk kafé"."""
        both = [piece.text for piece in self.pieces[place : place + 2] if piece.kind is Kind.WORD]
        if len(both) < 2 or any(word in self.lexicon.ordinary for word in both):
            return UNREAD
        codes = self.lexicon.phrases.at("".join(both))
        return Reading.of(codes, INFLECTED) if codes else UNREAD

    def _short_text(self, place: int) -> tuple[int, Said] | None:
        """A text of a few words that are together one alias, misspelt: "ski og staevr"."""
        words = [piece.text for piece in self.pieces if piece.text.isalpha()]
        if place or not self.alone or len(words) < 2 or all(map(self.lexicon.is_ordinary, words)):
            return None
        reading = self.lexicon.guess_phrase(" ".join(words), alone=True)
        if not reading or (reading.maybe and any(map(self.lexicon.phrases.at, words))):
            return None
        return len(self.pieces), Said(self._words(0, len(self.pieces)), reading)

    def _misspelt_phrase(self, place: int) -> tuple[int, Said] | None:
        """A whole item of a list that is one alias of several words, misspelt: "stirt sjakkbrett"."""
        words = [piece.text for piece in self.pieces[place : self.ends[place]]]
        if not 2 <= len(words) <= LONGEST_PHRASE or all(map(self.lexicon.is_ordinary, words)):
            return None
        reading = self._guess(" ".join(words))
        return (len(words), Said(self._words(place, len(words)), reading)) if reading else None

    def _word(self, place: int) -> tuple[int, Said | Mark | None]:
        piece = self.pieces[place]
        pair = self.pieces[place : place + 2]
        if len(pair) == 2 and pair[1].kind is Kind.WORD and pair[1].text not in self.lexicon.ordinary:
            both = self._guess(" ".join(word.text for word in pair))
            if both:
                return 2, Said(self._words(place, 2), both)
        reading = self._guess(piece.text) or self._link(piece.text)
        if reading:
            return 1, Said(piece.typed, reading)
        if len(piece.text) < SHORTEST_UNKNOWN or not piece.text.isalpha() or self.lexicon.is_ordinary(piece.text):
            return 1, None
        self.unknown.append(piece.typed)
        return 1, Mark()

    def _guess(self, words: str) -> Reading:
        if words not in self.guessed:
            if len(self.guessed) >= self.guesses:
                return UNREAD
            lexicon = self.lexicon
            guess = lexicon.guess_phrase(words) if " " in words else lexicon.guess(words, alone=self.alone)
            self.guessed[words] = guess
        return self.guessed[words]

    def _link(self, word: str) -> Reading:
        if self.links < 1 or self.lexicon.is_ordinary(word):
            return UNREAD
        self.links -= 1
        return self.lexicon.link(word, alone=self.alone)

    def _is_head(self, place: int) -> bool:
        return self.lexicon.compounds.is_head(self.pieces[place].text)

    def _words(self, place: int, length: int) -> str:
        return " ".join(piece.typed for piece in self.pieces[place : place + length])

    def _ends(self) -> list[int]:
        """For each place where the words end that no comma, stop or joining word parts from it."""
        ends = [0] * len(self.pieces)
        for place in range(len(self.pieces) - 1, -1, -1):
            last = place + 1 == len(self.pieces) or self._is_joint(self.pieces[place + 1])
            ends[place] = place + 1 if last else ends[place + 1]
        return ends

    def _is_joint(self, piece: Token) -> bool:
        return piece.kind is not Kind.WORD or piece.text in self.lexicon.joints


@lru_cache(maxsize=4)
def _signs(signs: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for the emoji that mean something, the longest first."""
    return re.compile("|".join(re.escape(sign) for sign in sorted(signs, key=len, reverse=True)) or r"(?!)")
