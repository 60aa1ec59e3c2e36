"""What comes with this version: its words, places and topics."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.matching.meaning.meanings import Meanings
from bot.matching.parties import Parties
from bot.matching.searching import Searching
from bot.matching.taxonomy import Taxonomy
from bot.matching.times.vocabulary import NAMES, Vocabulary
from bot.services.agreements import Agreements
from bot.services.countries import Countries
from bot.services.municipalities import Municipalities
from bot.settings import ROOT
from bot.texts import Texts


@dataclass(frozen=True, slots=True)
class Library:
    """What is read once and never changes while the bot runs."""

    texts: Texts
    municipalities: Municipalities
    countries: Countries
    taxonomy: Taxonomy
    times: Vocabulary
    searching: Searching
    parties: Parties
    meanings: Meanings
    agreements: Agreements


@cache
def read_library(locales: Path = ROOT / "locales") -> Library:
    """The words, the municipalities, the topics and the words for times that come with this version."""
    matching = ROOT / "bot" / "matching"
    municipalities = Municipalities.load(ROOT / "bot" / "municipalities")
    texts = Texts.load(locales)
    topics = sorted((matching / "topics").glob("*.toml"))
    taxonomy = Taxonomy.parse([file.read_text("utf-8") for file in topics], texts.beginning("topic-"))
    words = sorted((matching / "times").glob("*.toml"))
    named = {language: {key: texts.word(language, key) for key in NAMES} for language in texts.languages}
    times = Vocabulary.parse({file.stem: file.read_text("utf-8") for file in words}, named)
    asks = (matching / "search.toml").read_text("utf-8")
    searching = Searching.parse(asks, taxonomy, times, municipalities.all)
    said = {file.stem: file.read_text("utf-8") for file in sorted((matching / "meaning").glob("*.toml"))}
    return Library(
        texts,
        municipalities,
        Countries.load(ROOT / "bot" / "municipalities" / "countries"),
        taxonomy,
        times,
        searching,
        Parties.parse((matching / "parties.toml").read_text("utf-8")),
        Meanings.parse(said, searching),
        Agreements.load(),
    )


def demo_calendars() -> list[Path]:
    """The demo's calendar files, one for each municipality, named after it."""
    return sorted((ROOT / "bot" / "municipalities" / "demo").glob("*.ics"))
