"""Whether what is said is wanted: "ikke", "men", "alt unntatt", and how far each reaches."""

from __future__ import annotations

from collections.abc import Sequence

from bot.matching.clause import Clause, Mark, Said, Wanted
from bot.matching.reading import Cue


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
        self.signs_behind = _signs_behind(items)

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
                self._sign(place, item.cues)
            elif not item.cues:
                self.clause.in_scope += 1
            else:
                self._cue(item.cues)
                self._aim(place, item.cues)
        self._close()
        return self.answers

    def _topic(self) -> None:
        number = len(self.answers)
        self.answers.append(Wanted.UNCLEAR if self.clause.others else self.clause.mode)
        self.clause.fresh = False
        self.clause.topics.append(number)
        self.clause.chunk.append(number)
        self.clause.in_scope += 1

    def _stop(self, mark: Mark) -> None:
        self._close()
        if not mark.question:
            self.before = []
        self.questioned = mark.question and bool(self.before)

    def _sign(self, place: int, cues: frozenset[str]) -> None:
        """An emoji speaks of what it stands behind; one that nothing stands before, of what follows.

        A "no" between two topics may speak of either, unless there is one behind the last.
        """
        clause = self.clause
        between = self._stands_between(place)
        mode = Wanted.NO if Cue.TURNED_DOWN in cues else Wanted.YES
        if not clause.chunk or clause.signs_lead:
            clause.signs_lead = True
            self._begin(mode, wide=False)
        elif mode is Wanted.NO:
            self._answer(clause.chunk, Wanted.UNCLEAR if between else Wanted.NO)
            if between:
                self._begin(Wanted.UNCLEAR, wide=False)
        clause.chunk = []

    def _stands_between(self, place: int) -> bool:
        follows = self.items[place + 1] if place + 1 < len(self.items) else None
        return isinstance(follows, Said) and not self.signs_behind

    def _cue(self, cues: frozenset[str]) -> None:
        if self.questioned and Cue.TURNED_DOWN in cues and not self.clause.topics:
            self._answer(self.before)
            self.questioned = False
            return
        if self.questioned and Cue.DOUBTED in cues and not self.clause.topics:
            self._answer(self.before, Wanted.UNCLEAR)
        self.clause.refused |= Cue.TURNED_DOWN in cues
        if Cue.TURNED_DOWN in cues and Cue.UNABLE not in cues and self.clause.topics:
            self._answer(self.clause.chunk or self.clause.topics[-1:])
        elif Cue.BUT in cues:
            self._close()
        elif Cue.NEVER in cues:
            self._deny(Wanted.NO, wide=True)
            self.clause.shunned = True
        elif Cue.EXCEPT in cues:
            self._except()
        elif cues & {Cue.DOUBTED, Cue.PAST}:
            self._deny(Wanted.UNCLEAR, wide=False)
            self.clause.unable = self.clause.doubted = True
        elif Cue.UNABLE in cues:
            self._deny(Wanted.UNCLEAR, wide=False)
            self.clause.unable = True
        elif Cue.NOT in cues:
            self._deny(Wanted.NO, wide=self.clause.attitude)
            self.clause.negated = True
        elif (
            Cue.AGAIN in cues
            and self.clause.mode is not Wanted.YES
            and (self.clause.in_scope or self.clause.aside or not self.clause.denied)
        ):
            self._begin(Wanted.YES, wide=False)
        self.clause.learn |= Cue.LEARN in cues
        if Cue.ATTITUDE in cues:
            self.clause.attitude = True
            self.clause.fronted |= bool(self.clause.topics)
            self.clause.opened |= not self.clause.topics
            self.clause.wide |= self.clause.negated and not self.clause.in_scope

    def _aim(self, place: int, cues: frozenset[str]) -> None:
        """Whose interests, and which of two: what no "not" says."""
        clause = self.clause
        if Cue.OTHERS in cues and clause.fresh:
            clause.others, clause.children = True, Cue.CHILDREN in cues
        elif clause.others and (
            (clause.fresh and Cue.SELF in cues) or (clause.children and cues & {Cue.ATTITUDE, Cue.LEARN, Cue.AGAIN})
        ):
            clause.others = False
            self._begin(Wanted.YES, wide=False)
        elif Cue.ASIDE in cues:
            self._begin(Wanted.UNCLEAR, wide=False)
            clause.aside = True
        elif Cue.AND in cues and clause.aside:
            self._begin(Wanted.YES, wide=False)
        elif Cue.VERSUS in cues and clause.prefer and isinstance(self.items[place - 1], Said):
            self._begin(Wanted.UNCLEAR, wide=False)
        clause.prefer |= Cue.PREFER in cues
        if Cue.AND in cues:
            clause.denied = False
            clause.fresh |= bool(clause.topics) or clause.others
        clause.fresh &= not cues & {Cue.SELF, Cue.ATTITUDE, Cue.OTHERS}

    def _begin(self, mode: Wanted, *, wide: bool) -> None:
        self.clause.mode, self.clause.wide, self.clause.in_scope = mode, wide, 0
        self.clause.aside = False

    def _deny(self, mode: Wanted, *, wide: bool) -> None:
        """Begin to tell what is not wanted, or may not be; a second "not" before any topic takes the first back."""
        clause = self.clause
        clause.doubled = clause.denied and not clause.in_scope and clause.mode is not Wanted.YES
        self._begin(Wanted.UNCLEAR if clause.doubled else mode, wide=wide)
        clause.denied = True

    def _except(self) -> None:
        """Everything but this is wanted, or nothing but this."""
        clause = self.clause
        if clause.mode is Wanted.YES:
            self._begin(Wanted.NO, wide=True)
        elif clause.mode is Wanted.NO and clause.denied:
            clause.excepted, clause.shunned = True, False
            self._begin(Wanted.YES, wide=False)
        else:
            self._begin(Wanted.UNCLEAR, wide=False)

    def _answer(self, topics: Sequence[int], answer: Wanted = Wanted.NO) -> None:
        for number in topics:
            self.answers[number] = Wanted.UNCLEAR if self.clause.others else answer
        self.clause.chunk = []

    def _look_back(self) -> None:
        """A "not" or "no" after which no topic came speaks of the topics before it."""
        clause = self.clause
        if clause.in_scope or not (clause.chunk or (clause.doubted and clause.topics)):
            return
        if clause.mode is Wanted.UNCLEAR and (clause.doubted or clause.doubled):
            self._answer(clause.chunk or clause.topics[-1:], Wanted.UNCLEAR)
            clause.mode, clause.doubted, clause.doubled = Wanted.YES, False, False
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
        if clause.excepted or clause.aside:
            self._begin(Wanted.UNCLEAR if clause.excepted else Wanted.YES, wide=False)
        clause.chunk, clause.denied, clause.fresh = [], False, True

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


def _signs_behind(items: Sequence[Said | Mark]) -> bool:
    """Whether a sign stands behind the last topic, as it would where each speaks of what came before it."""
    telling = [item for item in items if isinstance(item, Said) or item.sign]
    return bool(telling) and isinstance(telling[-1], Mark)
