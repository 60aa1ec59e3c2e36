"""A text as a row of words with a meaning for time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from rapidfuzz import fuzz, process

from bot.matching.spelling import AND, ARABIC_MARKS, DIGITS, fold
from bot.matching.times.numbers import calendar_day, clock, number
from bot.matching.times.senses import ASKED, SIGN, Item, Kind, Sense
from bot.matching.times.vocabulary import SHORTEST_MISSPELT, Index, Vocabulary

LONGEST_TEXT: Final = 500  # characters; what follows is not read
MOST_TOKENS: Final = 120
MOST_MISSPELT: Final = 8  # words of one text that are compared to others
ONE_SLIP: Final = 85.0
NEAR_A_TURN: Final = 70.0

NO_NUMBER: Final = 1000  # what is written like a date and is none: no hour, day or week has it

_TOKEN: Final = re.compile(
    r"(?P<iso>\d{4}-\d{2}-\d{2}(?!\d))"
    r"|(?P<date>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d{4}|\d\d)?(?![\d:])|(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?:/(?:\d{4}|\d\d))?(?!\d))"
    r"|(?P<none>\d+(?:[./]\d+){2,})"
    r"|(?P<clock>\d{1,2}[:.]\d\d(?!\d)(?P<half>\s?[ap]\.?m\b\.?)?)"
    r"|(?P<number>\d+)(?P<suffix>\s?[ap]\.?m\b\.?|(?:st|nd|rd|th|h)\b|\+)?"
    r"|(?P<word>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f" + ARABIC_MARKS + r"]|['’\u00ad])*)"
    r"|(?P<no>[❌✖👎🚫⛔🙅])|(?P<yes>[✅✔👍🙆])"
    r"|(?P<dash>[-–—‑→]+)|(?P<asked>[.!\n]*[?؟][.!?؟\n]*)|(?P<stop>[.!\n]+)|(?P<comma>[,;()،؛])|(?P<join>[&+/])",
    re.IGNORECASE,
)  # fmt: skip
_PLAIN: Final = {
    "dash": Sense(Kind.DASH), "stop": Sense(Kind.STOP), "asked": Sense(Kind.STOP, code=ASKED),
    "comma": Sense(Kind.COMMA), "join": Sense(Kind.AND), "none": Sense(Kind.NUMBER, number=NO_NUMBER),
    "no": Sense(Kind.NO, code=SIGN), "yes": Sense(Kind.YES, code=SIGN),
}  # fmt: skip
_QUOTES: Final = str.maketrans("", "", "'’\u00ad")
_STRANGE: Final = Sense(Kind.STRANGE)
_TWO: Final = Sense(Kind.NUMBER, number=2, code="2")
_DOUBTFUL: Final = Sense(Kind.HEDGE)
_NUMBERS: Final = frozenset({Kind.NUMBER, Kind.CLOCK})
_BEFORE_A_WEAK_MONTH: Final = frozenset({
    Kind.IN, Kind.FROM, Kind.UNTIL, Kind.THROUGH, Kind.AFTER, Kind.BEFORE, Kind.EVERY, Kind.DASH
})  # fmt: skip
_SHORTENED: Final = frozenset({Kind.OCLOCK, Kind.DAY, Kind.WEAK_DAY, Kind.MONTH, Kind.FILLER})
LONGEST_SHORTENED: Final = 4
_BEFORE_A_MONTH: Final = frozenset({Kind.MONTH, Kind.UNTIL, Kind.THROUGH, Kind.DASH})


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str = ""
    folded: str = ""
    sense: Sense | None = None


def read(text: str, vocabulary: Vocabulary, language: str) -> list[Item]:
    """The words of the first 500 characters that mean something for time, and those nobody knows.

    Words without a meaning of their own are left out. A long word with one slip is read, never as a
    negation; a word that comes near one makes the sentence doubtful instead.
    """
    text = text[:LONGEST_TEXT].translate(DIGITS)
    tokens = list(_tokens(text))[:MOST_TOKENS]
    index = vocabulary.index_for([token.folded for token in tokens if token.folded], language)
    words = list(_items(_parted(tokens, index), index))
    sentences = [item for place, item in enumerate(words) if not _shortens(text, words, place)]
    items = list(_months([item for item in sentences if item.kind is not Kind.FILLER], text))
    items = [item for place, item in enumerate(items) if not _idle(items, place)]
    return list(_every_second([item for place, item in enumerate(items) if not _ends_a_date_number(items, place)]))


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        group = str(match.lastgroup if match.lastgroup not in ("half", "suffix") else "")
        if match["word"]:
            word = match["word"].lower().translate(_QUOTES)
            yield _Token(match.start(), match.end(), word, fold(word))
        elif match["number"]:
            yield from _numbers(match)
        elif match["clock"]:
            yield _Token(match.start(), match.end(), sense=clock(match["clock"], match["half"]))
        elif match["date"] or match["iso"]:
            yield _Token(match.start(), match.end(), sense=calendar_day(match["date"] or match["iso"]))
        else:
            yield _Token(match.start(), match.end(), sense=_PLAIN[group])


def _numbers(match: re.Match[str]) -> Iterator[_Token]:
    digits, suffix = match["number"], (match["suffix"] or "").strip().lower()
    if suffix[:1] in ("a", "p"):
        yield _Token(match.start(), match.end(), sense=clock(digits, suffix))
    elif suffix == "+":
        yield _Token(match.start(), match.end() - 1, sense=number(digits))
        yield _Token(match.end() - 1, match.end(), sense=Sense(Kind.ONWARDS))
    else:
        yield _Token(match.start(), match.end(), sense=number(digits))


def _parted(tokens: list[_Token], index: Index) -> list[_Token]:
    """With an Arabic "and" apart from the word that it is written together with, where the rest is a word."""
    found: list[_Token] = []
    for token in tokens:
        rest = token.folded.removeprefix(AND)
        if rest != token.folded and token.folded not in index.longest and rest in index.longest:
            found.append(_Token(token.start, token.start + 1, AND, AND))
            token = _Token(token.start + 1, token.end, token.word.removeprefix(AND), rest)
        found.append(token)
    return found


def _items(tokens: list[_Token], index: Index) -> Iterator[Item]:
    place, guesses = 0, MOST_MISSPELT
    while place < len(tokens):
        token = tokens[place]
        if token.sense is not None:
            yield Item(token.sense, token.start, token.end)
            place += 1
            continue
        length, sense = _longest(tokens, place, index)
        if sense is None and (sense := index.compound(token.folded)) is None:
            sense = _misspelt(token.folded, index) if guesses > 0 else _DOUBTFUL
            guesses -= 1
        yield Item(sense, token.start, tokens[place + length - 1].end)
        place += length


def _longest(tokens: list[_Token], place: int, index: Index) -> tuple[int, Sense | None]:
    for length in range(index.longest.get(tokens[place].folded, 0), 0, -1):
        these = tokens[place : place + length]
        if len(these) < length or not all(token.word for token in these):
            continue
        sense = index.exact.get(" ".join(token.word for token in these))
        sense = sense or index.folded.get(" ".join(token.folded for token in these))
        if sense is not None:
            return length, sense
    return 1, None


def _misspelt(word: str, index: Index) -> Sense:
    if len(word) >= SHORTEST_MISSPELT:
        near = process.extractOne(word, index.spelled.keys(), scorer=fuzz.ratio, score_cutoff=ONE_SLIP)
        if near is not None:
            return index.spelled[near[0]]
    if process.extractOne(word, index.doubts, scorer=fuzz.ratio, score_cutoff=NEAR_A_TURN) is not None:
        return _DOUBTFUL
    return _STRANGE


def _months(items: list[Item], text: str) -> Iterator[Item]:
    """With "may" as the month where it stands beside a number or after "in", and without it elsewhere."""
    for place, item in enumerate(items):
        if item.kind is not Kind.WEAK_MONTH:
            yield item
            continue
        before = items[place - 1].kind if place else None
        after = items[place + 1].kind if place + 1 < len(items) else None
        named = text[item.start].isupper() and (before in _NUMBERS or after in _NUMBERS)
        if named or before in _BEFORE_A_WEAK_MONTH:
            yield replace(item, sense=replace(item.sense, kind=Kind.MONTH))


def _idle(items: list[Item], place: int) -> bool:
    """Whether this is the "after" of "until after six", a "den" that no number follows, or a
    "dessverre" that answers nothing.
    """
    if items[place].kind is Kind.AFTER:
        return place > 0 and items[place - 1].kind is Kind.UNTIL
    if items[place].kind is Kind.REGRET:
        return place == 0 or items[place - 1].sense.code != ASKED
    if items[place].kind is not Kind.DATED:
        return False
    named = any(item.kind is Kind.MONTH for item in items[place + 2 : place + 4])
    return named or place + 1 == len(items) or items[place + 1].kind not in _NUMBERS


def _every_second(items: list[Item]) -> Iterator[Item]:
    """With "hver 2." as one word."""
    place = 0
    while place < len(items):
        item, number = items[place], items[place + 1] if place + 1 < len(items) else None
        if item.kind is Kind.EVERY and number is not None and number.sense == _TWO:
            stop = (
                place + 2 < len(items) and items[place + 2].kind is Kind.STOP and items[place + 2].start == number.end
            )
            yield Item(Sense(Kind.SECOND), item.start, number.end)
            place += 3 if stop else 2
        else:
            yield item
            place += 1


def _shortens(text: str, items: list[Item], place: int) -> bool:
    """Whether this is the stop of "kl. 17" or "tirs. kveld"."""
    if items[place].kind is not Kind.STOP or not 0 < place < len(items) - 1:
        return False
    word, after = items[place - 1], text[items[place + 1].start]
    short = word.kind in _SHORTENED and word.end - word.start <= LONGEST_SHORTENED
    return short and word.end == items[place].start == items[place].end - 1 and not after.isupper()


def _ends_a_date_number(items: list[Item], place: int) -> bool:
    """Whether this is the stop of "3. desember" or "1. til 20. februar"."""
    if items[place].kind is not Kind.STOP or not 0 < place < len(items) - 1:
        return False
    before, after = items[place - 1], items[place + 1]
    counted = before.kind in (Kind.NUMBER, Kind.CLOCK) and before.end == items[place].start
    return counted and items[place].end == items[place].start + 1 and after.kind in _BEFORE_A_MONTH
