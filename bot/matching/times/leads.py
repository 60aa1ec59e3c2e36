"""How long before somebody wants to know: "to dager før", "dagen i forveien"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.matching.times.periods import number_at
from bot.matching.times.senses import Item, Kind

_CLOSING: Final = frozenset({
    Kind.COMMA, Kind.STOP, Kind.BUT, Kind.AND, Kind.STRANGE, Kind.GOOD, Kind.YES
})  # fmt: skip


def lead_at(items: Sequence[Item], place: int) -> tuple[int, int] | None:
    """The hours somebody wants to know before ("to dager før", "dagen før"), and the place after."""
    if items[place].kind is Kind.LEAD:
        return items[place].sense.number, place + 1
    number, at = (number_at(items, place), place + 1)
    ahead = items[place].kind is Kind.AHEAD
    if ahead:
        number, at = number_at(items, place + 1), place + 2
    if not 1 <= number <= 90 or at >= len(items) or items[at].kind is not Kind.UNIT:
        return None
    hours, at = number * items[at].sense.number, at + 1
    if ahead:
        return hours, at
    if at < len(items) and (items[at].kind is Kind.AHEAD or (items[at].kind is Kind.BEFORE and _closes(items, at + 1))):
        return hours, at + 1
    return None


def _closes(items: Sequence[Item], at: int) -> bool:
    """Whether nothing follows that "before" could speak of."""
    return at >= len(items) or items[at].kind in _CLOSING
