"""Whether a message was understood as a person would understand it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any, Final

import bot.matching
from bot.domain.availability import Days
from bot.domain.needs import Ages, Need, Travel
from bot.matching.meaning.meanings import Meanings
from bot.matching.meaning.verbs import Meaning, Verb
from bot.matching.searching import Searching
from bot.matching.times.vocabulary import Vocabulary
from bot.services.municipalities import Municipalities
from tests.matching.conftest import TAXONOMY

HERE: Final = Path(__file__).parent
WORDS: Final = Path(bot.matching.__file__).parent
LANGUAGES: Final = sorted(file.stem for file in (WORDS / "meaning").glob("*.toml"))
MONDAY: Final = date(2026, 11, 23)
TIMES: Final = Vocabulary.parse({file.stem: file.read_text("utf-8") for file in (WORDS / "times").glob("*.toml")})
SEARCHING: Final = Searching.parse(
    (WORDS / "search.toml").read_text("utf-8"), TAXONOMY, TIMES, Municipalities.load().all
)
MEANINGS: Final = Meanings.parse(
    {file.stem: file.read_text("utf-8") for file in (WORDS / "meaning").glob("*.toml")}, SEARCHING
)


def read(text: str, language: str = "nb") -> tuple[Meaning, ...]:
    """What it means on Monday 23 November 2026."""
    return MEANINGS.read(text, language, MONDAY)


def verbs(text: str, language: str = "nb") -> list[Verb]:
    """What it asks for, the surest first."""
    return [meaning.verb for meaning in read(text, language)]


def entries(file: str, group: str) -> Sequence[Mapping[str, Any]]:
    """One group of a file of messages beside this one."""
    listed: Sequence[Mapping[str, Any]] = tomllib.loads((HERE / f"{file}.toml").read_text("utf-8"))[group]
    return listed


def missed(file: str, language: str) -> list[str]:
    """The messages of a file whose verb or facts were not understood, and why."""
    return [line for entry in entries(file, "said") if (line := _fault(entry, language))]


def mistaken(file: str, language: str) -> list[str]:
    """The near misses of a file that were heard as what they are not."""
    return [entry["text"] for entry in entries(file, "near") if Verb(entry["not"]) in verbs(entry["text"], language)]


def _fault(entry: Mapping[str, Any], language: str) -> str:
    heard = read(entry["text"], language)
    if not heard or heard[0].verb is not Verb(entry["verb"]):
        return f"{entry['text']}: {entry['verb']}, heard {[str(meaning.verb) for meaning in heard]}"
    expected = _expected(entry)
    told = {fact: _told(heard[0], fact) for fact in expected}
    return "" if told == expected else f"{entry['text']}: {expected}, heard {told}"


def _expected(entry: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of an entry as a meaning has them; the label of a place stands for the place."""
    facts: dict[str, Any] = {}
    for key, told in entry.items():
        match key:
            case "likes" | "dislikes" | "languages" | "skills":
                facts[key] = frozenset(told)
            case "needs":
                facts[key] = frozenset(map(Need, told))
            case "travel":
                facts[key] = frozenset(map(Travel, told))
            case "ages":
                facts[key] = Ages(*told)
            case "days":
                facts[key] = Days(*told)
            case "leads":
                facts[key] = tuple(timedelta(hours=hours) for hours in told)
            case "quiet":
                facts["quiet_from"], facts["quiet_to"] = (time.fromisoformat(at) if at else None for at in told)
            case "place":
                facts["label"] = told
            case "until" | "count" | "weekday" | "hour" | "language" | "negated":
                facts[key] = told
    return facts


def _told(meaning: Meaning, fact: str) -> object:
    if fact == "label":
        return meaning.place.label if meaning.place else None
    return getattr(meaning, fact)
