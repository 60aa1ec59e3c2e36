"""When something is wanted: the days and hours that a search speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.domain.availability import HOURS, Days, Week
from bot.matching.spelling import fold
from bot.matching.times.periods import next_on
from bot.matching.times.phrases import Phrases
from bot.matching.times.polarity import judged
from bot.matching.times.reading import read
from bot.matching.times.segments import Verdict
from bot.matching.times.senses import Item, Kind, Node, Phrase
from bot.matching.times.sharing import shared
from bot.matching.times.vocabulary import Vocabulary

ALL_DAY: Final = (0, 24)
WHOLE_WEEK: Final = Week((1 << HOURS) - 1)
_KEPT: Final = frozenset({
    Kind.NOT, Kind.NO, Kind.EXCEPT, Kind.AND, Kind.OR, Kind.BUT, Kind.COMMA, Kind.STOP, Kind.DASH
})  # fmt: skip
_REFUSING: Final = frozenset({Kind.NOT, Kind.NO, Kind.EXCEPT})
_WORKDAYS: Final = 5
MOST_BETWEEN: Final = 2  # words between "not" and the time it refuses
LONGEST_BETWEEN: Final = 3  # letters of each


@dataclass(frozen=True, slots=True)
class Sought:
    """When something is wanted: on calendar ``days``, or on any (None), within ``hours`` of the week.

    ``used`` holds where in the text the words for it stand, from and to, so that the rest may name a topic.
    """

    days: Days | None = None
    hours: Week = WHOLE_WEEK
    used: tuple[tuple[int, int], ...] = ()


def when(text: str, vocabulary: Vocabulary, language: str, today: date) -> Sought:
    """The time that the first 500 characters of a search speak of: "på lørdag", "i morgen formiddag", "i helga".

    A day of the week means the next one, today among them; a plural ("lørdager") means each. Of several times
    the days reach from the first to the last. What cannot be read ("første mandag i måneden") is left unused.
    """
    items = read(text, vocabulary, language)
    nodes = shared(_nodes(items, text, today))
    found = [one for one in judged(nodes) if not one.phrase.fault and _told(one.phrase)]
    wanted = [one.phrase for one in found if one.verdict is not Verdict.BUSY]
    each = any(item.kind is Kind.EVERY for item in items)
    days = [each_day for one in wanted if (each_day := _days(one, text, vocabulary, today, each=each)) is not None]
    hours = _union([phrase.week(ALL_DAY) for phrase in wanted]) if wanted else WHOLE_WEEK
    refused = _union(
        [one.phrase.week(ALL_DAY) for one in found if one.verdict is Verdict.BUSY and not one.phrase.period]
    )
    return Sought(
        Days(min(one.first for one in days), max(one.last for one in days)) if len(days) == len(wanted) > 0 else None,
        hours - refused,
        tuple((one.phrase.start, one.phrase.end) for one in found),
    )


def _nodes(items: Sequence[Item], text: str, today: date) -> list[Node]:
    """The phrases with what joins and refuses them; in a search, what people do is the topic.

    A "not" that does not stand beside a time refuses the topic: "på lørdag som ikke er for barn".
    """
    nodes = Phrases(items, today).read()
    return [
        node
        for place, node in enumerate(nodes)
        if isinstance(node, Phrase)
        or (node.kind in _KEPT and (node.kind not in _REFUSING or _refuses_time(nodes, place, text)))
    ]


def _refuses_time(nodes: Sequence[Node], place: int, text: str) -> bool:
    """Whether a time follows with no more than "på" or "on the" between, or ends the search right before."""
    node, before, after = nodes[place], nodes[place - 1] if place else None, nodes[place + 1 : place + 2]
    if after and isinstance(after[0], Phrase):
        between = text[node.end : after[0].start].split()
        return len(between) <= MOST_BETWEEN and all(len(word) <= LONGEST_BETWEEN for word in between)
    return isinstance(before, Phrase) and _no_word(text[before.end : node.start]) and _no_word(text[node.end :])


def _no_word(text: str) -> bool:
    return not any(letter.isalnum() for letter in text)


def _told(phrase: Phrase) -> bool:
    return bool(phrase.days or phrase.hours or phrase.period)


def _days(phrase: Phrase, text: str, vocabulary: Vocabulary, today: date, *, each: bool) -> Days | None:
    if phrase.period is not None:
        return next_on(phrase.days, phrase.period.first) if phrase.days else phrase.period
    if not phrase.days or len(phrase.days) >= _WORKDAYS or each or phrase.second:
        return None
    plural = any(fold(word).endswith(vocabulary.plurals) for word in text[phrase.start : phrase.end].split())
    return None if plural else next_on(phrase.days, today)


def _union(weeks: Sequence[Week]) -> Week:
    union = Week()
    for week in weeks:
        union |= week
    return union
