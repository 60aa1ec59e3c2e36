"""Phrases by their words, longest match first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field


@dataclass(slots=True)
class Trie:
    """What phrases stand for: at each word the ways on, and what ends here."""

    ways: dict[str, Trie] = field(default_factory=dict)
    ends: tuple[str, ...] = ()  # in the order they were added

    def add(self, words: Iterable[str], meaning: str) -> None:
        """Let the phrase also stand for ``meaning``."""
        at = self
        for word in words:
            at = at.ways.setdefault(word, Trie())
        if meaning not in at.ends:
            at.ends = (*at.ends, meaning)

    def at(self, *words: str) -> tuple[str, ...]:
        """What exactly this phrase stands for; nothing when it is unknown."""
        at: Trie | None = self
        for word in words:
            at = at.ways.get(word) if at else None
        return at.ends if at else ()

    def longest(
        self, forms: Sequence[Sequence[str]], start: int, skipped: Set[str] = frozenset()
    ) -> tuple[int, tuple[str, ...]]:
        """How many places from ``start`` the longest known phrase takes, and what it stands for.

        ``forms[i]`` are the forms that the word at place i may take, likeliest first; of two phrases
        equally long the one with likelier forms counts. ``skipped`` words may stand inside a phrase. (0,
        nothing) when no phrase begins here.
        """
        best: tuple[int, tuple[str, ...]] = (0, ())
        open_ways = [(self, start, False)]
        while open_ways:
            node, place, just_skipped = open_ways.pop()
            if node.ends and not just_skipped and place - start > best[0]:
                best = (place - start, node.ends)
            if place == len(forms):
                continue
            if place > start and forms[place] and forms[place][0] in skipped:
                open_ways.append((node, place + 1, True))
            open_ways.extend(
                (node.ways[form], place + 1, False) for form in reversed(forms[place]) if form in node.ways
            )
        return best
