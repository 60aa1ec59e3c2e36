"""Messages that were written before any word for them are understood; near misses are not taken for them."""

from __future__ import annotations

from typing import Final

import pytest

from bot.matching.meaning.verbs import Verb
from tests.matching.meaning.judging import HERE, LANGUAGES, entries, missed, mistaken

SETS: Final = [file.stem for file in sorted(HERE.glob("*.toml")) if file.stem.partition("_")[0] in LANGUAGES]
ASKED: Final = (  # understood but for their topic, or for the year that they were asked in
    "er det noe skjakk",
    "ikke flere fotballgreier",
    "jeg fyller 67 til våren",
)
TOLD_BY_OTHERS: Final = (
    "hva er grunnen til at",
    "kva er grunnen til at",
    "hvad er grunden til at",
)  # "wrote": reported
UNASKED: Final = ("anything free on",)  # no word in it asks
MISSED: Final = (*ASKED, *TOLD_BY_OTHERS, *UNASKED)


@pytest.mark.parametrize("written", SETS)
def test_what_is_said_is_understood(written: str) -> None:
    assert [text for text in missed(written, written.partition("_")[0]) if not text.startswith(MISSED)] == []


@pytest.mark.parametrize("written", SETS)
def test_what_only_looks_like_it_is_not(written: str) -> None:
    assert mistaken(written, written.partition("_")[0]) == []


def test_every_verb_is_said_in_every_language() -> None:
    for language in LANGUAGES:
        said = {Verb(entry["verb"]) for entry in entries(language, "said")}
        assert said | {Verb.START} == set(Verb)
