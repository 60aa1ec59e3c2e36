"""Whether what is said is wanted: "ikke", "men", "alt unntatt", and how far each reaches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from bot.matching.reading import Cue, Reading


class Wanted(Enum):
    """How a topic was spoken of."""

    YES = auto()
    NO = auto()
    UNCLEAR = auto()


@dataclass(frozen=True, slots=True)
class Said:
    """A word or phrase that means a topic, or may."""

    word: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Mark:
    """What steers the sentence: the cues of a word, a comma or a stop; with none of these a word nobody knows."""

    cues: frozenset[str] = frozenset()
    comma: bool = False
    stop: bool = False
    question: bool = False  # the stop is a question mark
    sign: bool = False  # an emoji: it speaks of what stands beside it


@dataclass(slots=True)
class Clause:
    """What is known since the last stop or "but"."""

    mode: Wanted = Wanted.YES
    attitude: bool = False  # "like", "want" was said
    opened: bool = False  # it was said before the first topic
    fronted: bool = False  # it was said after a topic: "fotball liker jeg ikke"
    wide: bool = False  # the "not" holds beyond a comma
    negated: bool = False
    shunned: bool = False  # "hate", "never": it may speak of what came before
    unable: bool = False
    learn: bool = False
    refused: bool = False  # "no": it may speak of what follows or of what came before
    signs_lead: bool = False  # emoji stand before what they speak of: "👎 ski 👍 dans"
    in_scope: int = 0  # topics since the mode began
    topics: list[int] = field(default_factory=list)
    chunk: list[int] = field(default_factory=list)  # topics since the last comma


def wanted(items: Sequence[Said | Mark]) -> list[Wanted]:
    """For each ``Said`` in order whether it is wanted, unwanted or unclear. Time is linear."""
    return _Reader(items).read()


class _Reader:
    """Reads once from left to right."""

    def __init__(self, items: Sequence[Said | Mark]) -> None:
        self.items = items
        self.answers: list[Wanted] = []
        self.clause = Clause()
        self.before: list[int] = []  # topics of the clause before in the same sentence
        self.unlearned: list[int] = []  # those that somebody cannot do, until the next topics
        self.questioned = False  # the sentence before was a question: "sjakk? nei"
        self.or_follows = _or_follows(items)

    def read(self) -> list[Wanted]:
        before: Said | Mark = Mark()
        for place, item in enumerate(self.items):
            if isinstance(item, Mark) and Cue.SO in item.cues and isinstance(before, Mark) and before.comma:
                self._close()
            before = item
            if isinstance(item, Said):
                self._topic()
            elif item.stop:
                self._stop(item)
            elif item.comma:
                self._comma(place)
            elif item.sign:
                self._sign(item.cues)
            elif not item.cues:
                self.clause.in_scope += 1
            else:
                self._cue(item.cues)
        self._close()
        return self.answers

    def _topic(self) -> None:
        number = len(self.answers)
        self.answers.append(self.clause.mode)
        self.clause.topics.append(number)
        self.clause.chunk.append(number)
        self.clause.in_scope += 1

    def _stop(self, mark: Mark) -> None:
        self._close()
        if not mark.question:
            self.before = []
        self.questioned = mark.question and bool(self.before)

    def _sign(self, cues: frozenset[str]) -> None:
        """An emoji speaks of what it stands behind; one that nothing stands before, of what follows."""
        clause = self.clause
        mode = Wanted.NO if Cue.TURNED_DOWN in cues else Wanted.YES
        if not clause.chunk or clause.signs_lead:
            clause.signs_lead = True
            self._begin(mode, wide=False)
        elif mode is Wanted.NO:
            self._answer(clause.chunk)
        clause.chunk = []

    def _cue(self, cues: frozenset[str]) -> None:
        if self.questioned and Cue.TURNED_DOWN in cues and not self.clause.topics:
            self._answer(self.before)
            self.questioned = False
            return
        self.clause.refused |= Cue.TURNED_DOWN in cues
        if Cue.TURNED_DOWN in cues and Cue.UNABLE not in cues and self.clause.topics:
            self._answer(self.clause.chunk or self.clause.topics[-1:])
        elif Cue.BUT in cues:
            self._close()
        elif Cue.NEVER in cues:
            self._begin(Wanted.NO, wide=True)
            self.clause.shunned = True
        elif Cue.UNABLE in cues:
            self._begin(Wanted.UNCLEAR, wide=False)
            self.clause.unable = True
        elif Cue.NOT in cues:
            self._begin(Wanted.NO, wide=self.clause.attitude)
            self.clause.negated = True
        elif Cue.AGAIN in cues and self.clause.mode is not Wanted.YES and self.clause.in_scope:
            self._begin(Wanted.YES, wide=False)
        self.clause.learn |= Cue.LEARN in cues
        if Cue.ATTITUDE in cues:
            self.clause.attitude = True
            self.clause.fronted |= bool(self.clause.topics)
            self.clause.opened |= not self.clause.topics
            self.clause.wide |= self.clause.negated and not self.clause.in_scope

    def _begin(self, mode: Wanted, *, wide: bool) -> None:
        self.clause.mode, self.clause.wide, self.clause.in_scope = mode, wide, 0

    def _answer(self, topics: Sequence[int], answer: Wanted = Wanted.NO) -> None:
        for number in topics:
            self.answers[number] = answer
        self.clause.chunk = []

    def _look_back(self) -> None:
        """A "not" or "no" after which no topic came speaks of the topics before it."""
        clause = self.clause
        if clause.in_scope or not clause.chunk:
            return
        unclear = clause.refused and clause.mode is Wanted.UNCLEAR
        if unclear or (clause.shunned and clause.mode is Wanted.NO):
            self._answer(clause.chunk)
        elif clause.negated and clause.mode is Wanted.NO:
            reached = clause.topics if clause.fronted and not clause.opened else clause.chunk
            self._answer(reached, Wanted.NO if clause.fronted else Wanted.UNCLEAR)
        else:
            return
        clause.mode, clause.negated, clause.shunned = Wanted.YES, False, False

    def _comma(self, place: int) -> None:
        clause = self.clause
        self._look_back()
        if clause.mode is Wanted.NO and clause.in_scope and not clause.wide and not self.or_follows[place]:
            clause.mode = Wanted.UNCLEAR
        clause.chunk = []

    def _close(self) -> None:
        clause = self.clause
        self._look_back()
        if clause.topics:
            self._learn_at_once()
            self.before, self.unlearned = clause.topics, clause.topics if clause.unable else []
        elif clause.refused or (self.questioned and clause.mode is Wanted.NO):
            self._answer(self.before)
        elif clause.learn or (clause.attitude and clause.mode is Wanted.YES):
            self._answer(self.unlearned, Wanted.YES)
        self.questioned = False
        self.clause = Clause()

    def _learn_at_once(self) -> None:
        """Whoever used to and "would like to start again" says so in one breath."""
        clause = self.clause
        if clause.unable and clause.learn and clause.fronted:
            self._answer([number for number in clause.topics if self.answers[number] is Wanted.UNCLEAR], Wanted.YES)


def _or_follows(items: Sequence[Said | Mark]) -> list[bool]:
    """For each place whether the list that goes on there is joined by "or" before its sentence ends."""
    answers, seen = [False] * len(items), False
    for place in range(len(items) - 1, -1, -1):
        item = items[place]
        if isinstance(item, Mark):
            ends = item.stop or Cue.BUT in item.cues or Cue.AND in item.cues or Cue.AGAIN in item.cues
            seen = Cue.OR in item.cues or (seen and not ends)
        answers[place] = seen
    return answers
