"""What stands once in a list and holds for all of it: "tirsdag og torsdag kveld"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.matching.times.senses import Item, Kind, Node, Phrase

WEEKEND: Final = frozenset({5, 6})
_JOINS: Final = frozenset({Kind.AND, Kind.OR, Kind.COMMA})
_SAID: Final = frozenset({Kind.CAN, Kind.GOOD, Kind.YES, Kind.NOT, Kind.NO, Kind.BUSY, Kind.NO_TIME})
_ONE_TO_SIX: Final = range(1, 6)

Pair = tuple[int, int, bool]  # the places of two phrases of a list, and whether "and" or "or" joins them


def shared(nodes: Sequence[Node]) -> list[Node]:
    """The nodes with days, hours and weeks given to each phrase of a list that they hold for.

    Days of the week are not mixed with weekends: "etter 17 på tirsdager og i helgene" keeps weekends whole.
    """
    given = _met(nodes)
    for one, other, joined in reversed(list(_pairs(given))):
        first, second = _phrases(given, one, other)
        if _days_only(first) and second.days and second.hours and not (second.closed or second.hours_first):
            if _alike(first, second):
                given[one] = first = replace(first, hours=second.hours)
        elif _hours_only(first) and second.hours_first:
            given[one] = first = replace(first, days=second.days)
        if joined and second.parity_last and not first.second and first.days:
            given[one] = replace(first, second=True, even=second.even)
    for one, other, _ in list(_pairs(given)):
        first, second = _phrases(given, one, other)
        if first.days and first.hours and not first.closed:
            if _hours_only(second):
                given[other] = replace(second, days=first.days, second=first.second, even=first.even)
            elif _days_only(second) and first.hours_first and _alike(first, second):
                given[other] = replace(second, hours=first.hours, hours_first=True)
    return given


def _met(nodes: Sequence[Node]) -> list[Node]:
    """With "etter 17 og før 21" as one, and with days and hours that only a comma parts as one."""
    met: list[Node] = list(nodes)
    for one, other, joined in reversed(list(_pairs(met, _JOINS | {Kind.GOOD, Kind.YES}))):
        first, second = _phrases(met, one, other)
        between = _between(first, second) if _hours_only(second) or second.hours_first else None
        if between is not None:
            whole = second if second.hours_first and first.days is None else first
            met[one : other + 1] = [replace(whole, hours=between, start=first.start, end=second.end)]
        elif joined or _taken(met, one):
            continue
        elif _hours_only(second) and _weekdays_only(first):
            met[one : other + 1] = [replace(first, hours=second.hours, end=second.end)]
        elif _hours_only(first) and _weekdays_only(second) and not _goes_on(met, other):
            met[one : other + 1] = [replace(second, hours=first.hours, hours_first=True, start=first.start)]
    return met


def _taken(nodes: Sequence[Node], place: int) -> bool:
    """Whether what stands at ``place`` is refused: its days are not those that hours after a comma are of."""
    before = nodes[place - 1] if place else None
    return isinstance(before, Item) and before.kind in (Kind.NOT, Kind.NO, Kind.EXCEPT, Kind.BUSY, Kind.NO_TIME)


def _goes_on(nodes: Sequence[Node], place: int) -> bool:
    """Whether more is said of what stands at ``place``: "fredag passer", "fredag også"."""
    for number, node in enumerate(nodes[place + 1 :], place + 1):
        if isinstance(node, Item) and node.kind not in _JOINS:
            return node.kind in _SAID
        if isinstance(node, Item) and (number + 1 == len(nodes) or isinstance(nodes[number + 1], Item)):
            return node.kind is Kind.AND
    return False


def _weekdays_only(phrase: Phrase) -> bool:
    """Whether single days of the week were told and no hours."""
    return _days_only(phrase) and not phrase.closed and len(phrase.days or ()) in _ONE_TO_SIX and phrase.days != WEEKEND


def _between(first: Phrase, second: Phrase) -> tuple[tuple[int, int], ...] | None:
    if len(first.hours) != 1 or len(second.hours) != 1 or first.closed:
        return None
    (since, until), (begin, before) = first.hours[0], second.hours[0]
    return ((since, before),) if until == 24 and begin == 6 and since < before < 24 else None


def _pairs(nodes: Sequence[Node], joining: frozenset[Kind] = _JOINS) -> Iterator[Pair]:
    """Phrases with nothing but a comma, "and" or "or" between, or what else is ``joining``."""
    last, joins = -1, set[Kind]()
    for place, node in enumerate(nodes):
        if isinstance(node, Phrase):
            if last >= 0 and joins and joins <= joining:
                yield last, place, bool(joins & {Kind.AND, Kind.OR})
            last, joins = place, set()
        elif node.kind is not Kind.STRANGE:
            joins.add(node.kind)


def _phrases(nodes: Sequence[Node], one: int, other: int) -> tuple[Phrase, Phrase]:
    first, second = nodes[one], nodes[other]
    assert not isinstance(first, Item)
    assert not isinstance(second, Item)
    return first, second


def _days_only(phrase: Phrase) -> bool:
    return bool(phrase.days) and not phrase.hours and not phrase.fault


def _hours_only(phrase: Phrase) -> bool:
    return bool(phrase.hours) and phrase.days is None and phrase.period is None and not phrase.fault


def _alike(first: Phrase, second: Phrase) -> bool:
    return _weekend(first) == _weekend(second) or not {WEEKEND} & {first.days, second.days}


def _weekend(phrase: Phrase) -> bool:
    return bool(phrase.days) and phrase.days is not None and phrase.days <= WEEKEND
