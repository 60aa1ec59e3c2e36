"""Whether a sentence was heard as a person would hear it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.matching.taxonomy import Taxonomy
from bot.matching.understanding import Understood, understand

FOLDER: Final = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Expected:
    """What a person hears; ``may`` are topics that may be heard or asked about besides.

    A topic below an expected one is as good: the taxonomy grows finer.
    """

    language: str
    text: str
    likes: frozenset[str]
    dislikes: frozenset[str]
    may: frozenset[str]

    @classmethod
    def of(cls, language: str, entry: Mapping[str, Any]) -> Expected:
        """One entry of a file of sentences."""
        named = (frozenset(entry.get(key, ())) for key in ("likes", "dislikes", "may"))
        return cls(language, entry["text"], *named)


def sentences(file: str, group: str) -> list[Expected]:
    """The sentences of one group of a file beside this one."""
    listed = tomllib.loads((FOLDER / file).read_text("utf-8"))[group]
    return [Expected.of(block["language"], entry) for block in listed for entry in block["sentences"]]


def rightly(expected: Expected, taxonomy: Taxonomy) -> bool:
    """Whether everything expected was heard, and nothing besides."""
    heard = understand(expected.text, taxonomy)
    likes, dislikes = _topics(heard)
    may = expected.may | expected.likes | expected.dislikes
    return (
        all(likes & taxonomy.below(topic) for topic in expected.likes)
        and all(dislikes & taxonomy.below(topic) for topic in expected.dislikes)
        and likes <= _below(expected.likes | expected.may, taxonomy)
        and dislikes <= _below(expected.dislikes | expected.may, taxonomy)
        and all(_below(may, taxonomy) & set(asked.candidates) for asked in heard.unsure)
    )


def turned(expected: Expected, taxonomy: Taxonomy) -> bool:
    """Whether something disliked was taken for liked, or the other way round."""
    likes, dislikes = _topics(understand(expected.text, taxonomy))
    liked = _below(expected.likes | expected.may, taxonomy)
    disliked = _below(expected.dislikes | expected.may, taxonomy)
    return bool((likes & disliked - liked) | (dislikes & liked - disliked))


def wrongly_sure(expected: Expected, taxonomy: Taxonomy) -> bool:
    """Whether a topic was taken for sure that nobody spoke of."""
    likes, dislikes = _topics(understand(expected.text, taxonomy))
    return not likes | dislikes <= _below(expected.likes | expected.dislikes | expected.may, taxonomy)


def _topics(heard: Understood) -> tuple[set[str], set[str]]:
    return {one.topic for one in heard.likes}, {one.topic for one in heard.dislikes}


def _below(topics: Iterable[str], taxonomy: Taxonomy) -> frozenset[str]:
    return frozenset[str]().union(*(taxonomy.below(topic) for topic in topics))
