"""What somebody likes and dislikes, as topics of the taxonomy."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Interests:
    """Two sets of topic codes that never overlap."""

    likes: frozenset[str] = frozenset()
    dislikes: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if self.likes & self.dislikes:
            raise ValueError("liked and disliked at once")

    def with_(self, likes: frozenset[str], dislikes: frozenset[str]) -> Interests:
        """These and what was said now; what is said later wins."""
        return Interests((self.likes - dislikes) | likes, (self.dislikes - likes) | (dislikes - likes))

    def without(self, topic: str) -> Interests:
        """These less one topic."""
        return Interests(self.likes - {topic}, self.dislikes - {topic})
